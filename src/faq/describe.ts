import type { ReactiveController, ReactiveElement } from 'lit';
import type { Section } from './entries.js';
import type * as Publishing from './publish.js';

/** Keeps what search engines are told in step with what is shown, where the element is asked to tell them. */
export class Describe implements ReactiveController {
  #host: ReactiveElement & { readonly structuredData: boolean };
  #publishing: typeof Publishing | undefined;
  #shown: readonly [sections: readonly Section[], lang: string] | undefined;

  constructor(host: ReactiveElement & { readonly structuredData: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes what is shown now, and its language. */
  use(sections: readonly Section[], lang: string): void {
    this.#shown = [sections, lang];
  }

  hostConnected(): void {
    // Put back on a page, it speaks to search engines again.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#host.structuredData) void this.#publish();
    else this.#publishing?.withdraw(this.#host);
  }

  hostDisconnected(): void {
    this.#publishing?.withdraw(this.#host);
  }

  async #publish(): Promise<void> {
    try {
      this.#publishing ??= await import('./publish.js');
    } catch {
      // Nothing that a visitor would miss.
      return;
    }
    if (this.#shown && this.#host.structuredData && this.#host.isConnected)
      this.#publishing.publish(this.#host, ...this.#shown);
  }
}
