import type { CSSResult } from 'lit';
import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../shared/add-styles.js';
import { maskClasses } from '../../shared/mask.js';
import type { Finder } from '../finder.js';

/** What a dialog shows. It is rendered again with everything else, so it follows the language and the data. */
export interface SheetContent {
  readonly styles: CSSResult;
  /** Rendered inside the dialog; has a heading with the id `pop-title`. */
  readonly render: () => TemplateResult;
}

/** The one dialog of the cards, for parts that come when they are first asked for. */
export class Sheet {
  #finder: Finder;
  #content: SheetContent | undefined;
  #opener: HTMLElement | undefined;
  #loaded = new Map<() => Promise<SheetContent>, SheetContent>();
  #hasFailed = false;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  render(): TemplateResult {
    const { words } = this.#finder.list;
    return html`
      <p class="error" role="alert">${this.#hasFailed ? words.say('part-failed') : nothing}</p>
      <dialog
        class="pop ${maskClasses}"
        part="dialog"
        aria-labelledby=${this.#content ? 'pop-title' : nothing}
        @close=${this.#closed}
      >
        ${
          this.#content
            ? html`
                <form class="pop-close" method="dialog">
                  <button part="button" class="button quiet">${words.say('close')}</button>
                </form>
                ${this.#content.render()}
              `
            : nothing
        }
      </dialog>
      <div class="paper-tray"></div>
    `;
  }

  /** Opens the dialog with what `load` brings, once and for all. The focus comes back to what was pressed. */
  async open({ currentTarget }: Event, load: () => Promise<SheetContent>): Promise<void> {
    const opener = currentTarget as HTMLElement;
    await this.attempt(async () => {
      const content = this.#loaded.get(load) ?? (await load());
      if (!this.#loaded.has(load)) addStyles(this.#finder.root, [content.styles]);
      this.#loaded.set(load, content);
      this.#content = content;
      this.#opener = opener;
      this.#finder.host.requestUpdate();
      await this.#finder.host.updateComplete;
      const dialog = this.#dialog;
      if (!dialog?.isConnected || dialog.open) return;
      dialog.showModal();
      // Not the first control, which is the one that closes it: what it is is read first.
      dialog.querySelector<HTMLElement>('#pop-title')?.focus();
    });
  }

  /** Does something that needs a part, and says so if that cannot be had. */
  async attempt(act: (tray: HTMLElement) => Promise<void>): Promise<void> {
    let failed = false;
    try {
      const tray = this.#finder.root.querySelector<HTMLElement>('.paper-tray');
      if (tray) await act(tray);
    } catch {
      // Offline, say.
      failed = true;
    }
    if (failed === this.#hasFailed) return;
    this.#hasFailed = failed;
    this.#finder.host.requestUpdate();
  }

  close(): void {
    this.#dialog?.close();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#finder.root.querySelector<HTMLDialogElement>('.pop');
  }

  #closed = (): void => {
    this.#content = undefined;
    // Browsers bring the focus back to what had it, which in Safari is never a button that was pressed.
    if (this.#opener?.isConnected) this.#opener.focus();
    else this.#finder.focus('.print-list');
    this.#opener = undefined;
    this.#finder.host.requestUpdate();
  };
}
