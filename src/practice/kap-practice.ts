import { ContextProvider } from '@lit/context';
import { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import { announceReady } from '../shared/events.js';
import { report } from '../shared/report.js';
import { loading, practiceContext, type PracticeState, unread } from './context.js';
import type { PracticeFile } from './schema.js';

/**
 * Names a practice's file once and hands its public facts to the widgets: to those inside it and, wherever it
 * stands, to every widget on the page that is inside no other. It shows nothing of its own and holds nothing of a
 * visitor. If the file is missing, late or wrong, the widgets go on with what is right in it, and with their
 * defaults for the rest.
 *
 * @tag kap-practice
 * @slot - The widgets it serves, if it is put around them.
 * @event {KapReadyEvent} kap-ready - The file has come and its facts are handed out. Fires once.
 * @event {KapErrorEvent} kap-error - The file, or a part of it, could not be used: `code`, `file`, `path`, `message`.
 */
export class KapPractice extends ReactiveElement {
  /** Address of the practice file, for example `/practice.json`. May change later. */
  @property() src: string | undefined;

  /** The practice file as an object, instead of `src`. It goes before `src` when both are set. */
  @property({ attribute: false }) practice: PracticeFile | undefined;

  #provider = new ContextProvider(this, { context: practiceContext });

  override connectedCallback(): void {
    // A request that nobody on its way answered reaches the document: page-wide service. Before the provider's own
    // announcement, since those who were here first answer that with a request.
    document.addEventListener('context-request', this.#servePage);
    document.addEventListener('context-provider', this.#again);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('context-request', this.#servePage);
    document.removeEventListener('context-provider', this.#again);
    // Those it served page-wide ask again, and find another or none.
    document.dispatchEvent(Object.assign(new Event('context-provider'), { context: practiceContext }));
  }

  /** What is inside it stays the page's own: it needs no root. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('src') || changed.has('practice')) void this.#read();
  }

  /** A widget asks for a file that failed once more. */
  #again = (event: Event): void => {
    const isOurs = (event as Event & { context?: unknown }).context === practiceContext;
    if (isOurs && this.#provider.value?.status === 'failed') void this.#read();
  };

  #servePage = (event: DocumentEventMap['context-request']): void => {
    if (event.context !== practiceContext) return;
    // Of several, the first on the page; one inside another component's root is not found by the query.
    if ((document.querySelector(this.localName) ?? this) !== this) return;
    event.stopImmediatePropagation();
    const consumer = event.contextTarget ?? event.composedPath()[0];
    this.#provider.addCallback(event.callback, consumer as Element, event.subscribe);
  };

  async #read(): Promise<void> {
    const { src, practice } = this;
    if (practice === undefined && !src) {
      this.#provider.setValue(undefined);
      return;
    }
    const again = this.#provider.value?.status === 'failed';
    // What was right stays in use until the next file has come.
    if (this.#provider.value?.status !== 'ready') this.#provider.setValue(loading(document.baseURI));
    const state = await import('./load.js').then(
      ({ loadPractice, readPractice }) =>
        practice === undefined ? loadPractice(src ?? '', this, again) : readPractice(practice, this),
      () => unread(src ?? 'the property "practice"'),
    );
    if (this.src !== src || this.practice !== practice) return;
    this.#hand(state);
    report(this, state.problems);
    announceReady(this);
  }

  #hand(state: PracticeState): void {
    const keepsLast = state.status === 'failed' && this.#provider.value?.status === 'ready';
    if (!keepsLast) this.#provider.setValue(state);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-practice': KapPractice;
  }
}
