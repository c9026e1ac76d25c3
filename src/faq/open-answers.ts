import type { ReactiveController, ReactiveElement } from 'lit';

/** Which answers are open: those a visitor opened, and on paper all. */
export class OpenAnswers implements ReactiveController {
  #host: ReactiveElement;
  #renderNow: () => void;
  #open = new Set<string>();
  #isPrinting = false;

  /** @param renderNow has the host rendered at once: a page is on paper before a later update */
  constructor(host: ReactiveElement, renderNow: () => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** Whether the visitor has it open. */
  has(id: string): boolean {
    return this.#open.has(id);
  }

  isShown = (id: string): boolean => this.#isPrinting || this.has(id);

  toggle(id: string, isOpen: boolean): void {
    // What was opened to be printed closes again.
    if (this.#isPrinting || isOpen === this.has(id)) return;
    if (isOpen) this.#open.add(id);
    else this.#open.delete(id);
    this.#host.requestUpdate();
  }

  /** Opens or closes all of these. */
  toggleAll(ids: readonly string[], isOpen: boolean): void {
    this.hold();
    for (const id of ids) this.toggle(id, isOpen);
  }

  /** Without the movement that a press on a question has. */
  hold(): void {
    for (const each of this.#host.renderRoot.querySelectorAll('.eased')) each.classList.remove('eased');
  }

  #print = ({ type }: Event): void => {
    this.hold();
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#renderNow();
  };
}
