import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { report } from '../shared/report.js';
import { loading, practiceContext, type PracticeState, unread } from './context.js';
import type { PracticeFile } from './schema.js';

/** How long a widget waits for a `kap-practice` that stands on the page but whose script has not come, in ms. */
const SCRIPT_TIMEOUT = 10_000;

/** A widget that a practice's facts reach. */
export interface PracticeHost extends ReactiveElement {
  /** URL of a practice file of this widget's own; without it the nearest `kap-practice` serves. */
  practice: string | undefined;
}

/**
 * Brings a practice's facts to a widget: from its own `practice` attribute, else from the `kap-practice` around it,
 * else from the one that stands anywhere on the page, else none (the widget then uses its defaults). Asks again
 * whenever the widget moves or a `kap-practice` comes or goes, so the order in which scripts arrive never matters.
 */
export class PracticeController implements ReactiveController {
  #host: PracticeHost;
  #state: PracticeState | undefined;
  #unsubscribe: (() => void) | undefined;
  #own: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gaveUp = false;

  constructor(host: PracticeHost) {
    this.#host = host;
    host.addController(this);
  }

  /** True while a file is on its way; false as soon as it has come, has failed, or there is none. */
  get loading(): boolean {
    return this.#state ? this.#state.status === 'loading' : this.#timer !== undefined;
  }

  /** True where a practice has a file that did not come or could not be read: what is shown is general. */
  get failed(): boolean {
    return this.#state ? this.#state.status === 'failed' : this.#gaveUp;
  }

  /** Has every file of the page that failed asked for again. */
  retry(): void {
    document.dispatchEvent(Object.assign(new Event('context-provider'), { context: practiceContext }));
  }

  /** The practice file's valid parts; empty without a file. */
  get data(): PracticeFile {
    return this.#state?.data ?? {};
  }

  /** The name the practice knows its file by, for messages about parts that only one widget reads. */
  get file(): string {
    return this.#state?.file ?? '';
  }

  /** Resolves a link of the practice file, or of the page if there is no file. A link that is none stays as it is. */
  resolve(link: string): string {
    const base = this.#state?.url ?? document.baseURI;
    return URL.canParse(link, base) ? new URL(link, base).href : link;
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#ask);
    // Without the script of `kap-practice` nobody would ever answer, so the wait for it has an end.
    if (!this.#host.practice && document.querySelector('kap-practice:not(:defined)')) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#gaveUp = true;
        this.#host.requestUpdate();
      }, SCRIPT_TIMEOUT);
    }
    this.#own = this.#host.practice;
    this.#ask();
  }

  hostUpdate(): void {
    if (this.#own === this.#host.practice || !this.#host.isConnected) return;
    this.#own = this.#host.practice;
    this.#ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#stopWaiting();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #ask = (event?: Event): void => {
    if (event && (event as Event & { context?: unknown }).context !== practiceContext) return;
    if (this.#own) {
      if (!event || this.failed) void this.#load(this.#own, !!event);
      return;
    }
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    let answered = false;
    const receive = (state: PracticeState | undefined, unsubscribe?: () => void) => {
      answered = true;
      this.#unsubscribe = unsubscribe;
      this.#stopWaiting();
      this.#set(state);
    };
    this.#host.dispatchEvent(new ContextEvent(practiceContext, this.#host, receive, true));
    if (!answered) this.#set(undefined);
  };

  async #load(link: string, again: boolean): Promise<void> {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    // What was right stays in use until the next file has come.
    if (this.#state?.status !== 'ready') this.#set(loading(document.baseURI));
    const state = await import('./load.js').then(
      ({ loadPractice }) => loadPractice(link, this.#host, again),
      () => unread(link),
    );
    // The attribute may have named another file in the meantime; the last one wins.
    if (this.#own !== link || !this.#host.isConnected) return;
    if (state.status === 'ready' || this.#state?.status !== 'ready') this.#set(state);
    report(this.#host, state.problems);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #set(state: PracticeState | undefined): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#host.requestUpdate();
  }
}
