import type { ReactiveController } from 'lit';
import type { PracticeController } from '../practice/index.js';
import type { FinderHost } from './finder-host.js';
import type { ListWords } from './labels.js';
import type * as publishing from './plain/publish.js';
import type { TherapistList } from './search/query.js';

/** Keeps what search engines are told in step with the list, where the element is asked to tell them. */
export class StructuredData implements ReactiveController {
  #host: FinderHost;
  #practice: PracticeController;
  #list: ListWords;
  #publishing: typeof publishing | undefined;
  /** What the data in the page was made of. */
  #madeOf: readonly unknown[] = [];
  #people: TherapistList | undefined;

  constructor(host: FinderHost, practice: PracticeController, list: ListWords) {
    this.#host = host;
    this.#practice = practice;
    this.#list = list;
    host.addController(this);
  }

  /** Takes the list as it is now. */
  use(people: TherapistList | undefined): void {
    this.#people = people;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { structuredData, isConnected } = this.#host;
    const wanted = structuredData && isConnected ? this.#people : undefined;
    const madeOf = [wanted, this.#practice.data, this.#list.words.lang];
    if (madeOf.every((part, at) => part === this.#madeOf[at])) return;
    this.#madeOf = madeOf;
    if (wanted) void this.#publish(wanted);
    else this.#publishing?.withdraw(this.#host);
  }

  hostDisconnected(): void {
    this.#publishing?.withdraw(this.#host);
    this.#madeOf = [];
  }

  async #publish(people: TherapistList): Promise<void> {
    try {
      this.#publishing ??= await import('./plain/publish.js');
    } catch {
      // Nothing that a visitor would miss.
      return;
    }
    if (this.#madeOf[0] === people)
      this.#publishing.publish(this.#host, people, this.#list, this.#practice.data);
  }
}
