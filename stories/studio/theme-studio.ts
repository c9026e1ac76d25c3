import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Mode, Theme } from '../../src/theme/index.js';
import { copy } from '../../src/shared/clipboard.js';
import type { StudioAct, StudioSay, StudioShow } from './acts.js';
import type { StudioColors } from './colors-panel.js';
import { themeOf } from './design.js';
import { type Fault, faultsOf } from './faults.js';
import { type Act, begin, type History, next } from './history.js';
import { icons } from './icons.js';
import type { MarkOpened, StudioPreview } from './preview.js';
import { notices } from './notices.js';
import { nameOf } from './roles.js';
import { fromHash, linkTo, toHash } from './share.js';
import { studioStyles } from './styles.js';
import { moveTab, TABS, type Tab } from './tabs.js';
import { themeStudioStyles } from './theme-studio.styles.js';

/** Quick enough for who reloads the page; browsers stop a page that changes its address all the time. */
const REST = 400;

/**
 * Where a marketer with a brand guide makes a theme and leaves with something to paste. It keeps nothing: what is decided
 * is in the page's memory, and behind the `#` of its address.
 */
export class ThemeStudio extends LitElement {
  static override styles = [studioStyles, themeStudioStyles];

  @state() private history: History = begin();
  @state() private tab: Tab = 'brand';
  /** Said to everybody at the top, until the next thing. */
  @state() private said = '';
  @state() private wrongLink = '';
  /** What of a link could not be taken. */
  @state() private missed: readonly string[] = [];
  /** The link to this theme, shown where the browser does not let us copy it. */
  @state() private link = '';

  #theme: Theme = themeOf(this.history.present);
  #faults: readonly Fault[] = [];
  #timer: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
    window.addEventListener('hashchange', this.#follow);
    window.addEventListener('keydown', this.#keys);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
    window.removeEventListener('keydown', this.#keys);
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('history')) return;
    const design = this.history.present;
    const before = this.#faults.length;
    this.#theme = themeOf(design);
    this.#faults = faultsOf(design, this.#theme);
    const count = this.#faults.length;
    if (count !== before) {
      this.said =
        count === 0
          ? 'Everything can be read.'
          : `${count} ${count === 1 ? 'color' : 'colors'} cannot be read well.`;
    }
  }

  override render() {
    return html`
      <header>
        <h1>Theme studio</h1>
        <div class="row tools">
          <button
            type="button"
            class="button quiet"
            aria-disabled=${this.history.past.length === 0 ? 'true' : 'false'}
            @click=${() => this.#act({ do: 'undo' }, 'Undone.')}
          >
            ${icons.undo}<span class="word">Undo</span>
          </button>
          <button
            type="button"
            class="button quiet"
            aria-disabled=${this.history.future.length === 0 ? 'true' : 'false'}
            @click=${() => this.#act({ do: 'redo' }, 'Done again.')}
          >
            ${icons.redo}<span class="word">Redo</span>
          </button>
          <button type="button" class="button quiet" @click=${() => this.#act({ do: 'reset' }, 'Back at the start.')}>
            ${icons.back}<span class="word">Start over</span>
          </button>
        </div>
        <p class="said small" role="status">${this.said || nothing}</p>
        <button type="button" class="button quiet jump" @click=${this.#toPreview}>${icons.eye}<span class="narrow">Preview</span></button>
        ${
          window.parent === window
            ? nothing
            : html`
                <a
                  class="button quiet"
                  href=${linkTo('')}
                  target="_blank"
                  @click=${(event: Event) => {
                    // With all that was decided up to now.
                    (event.currentTarget as HTMLAnchorElement).href = linkTo(toHash(this.history.present));
                  }}
                >
                  ${icons.window}<span class="word">Full window</span>
                </a>
              `
        }
        <button type="button" class="button" @click=${() => void this.#share()}>${icons.link}<span class="narrow">Copy link</span></button>
      </header>
      ${notices({
        wrongLink: this.wrongLink,
        missed: this.missed,
        link: this.link,
        dismiss: () => {
          this.wrongLink = '';
          this.missed = [];
        },
      })}
      <div class="desk">
        <div class="side">
          <div class="tabs" role="tablist" aria-label="Theme studio">${TABS.map(({ id, name }) => this.#tab(id, name))}</div>
          ${TABS.map(({ id }) => this.#panel(id))}
        </div>
        <studio-preview
          role="region"
          aria-label="Preview"
          .design=${this.history.present}
          .theme=${this.#theme}
          .faults=${this.#faults}
          @mark-opened=${({ fault }: MarkOpened) => void this.#open(fault.mode, fault.token)}
        ></studio-preview>
      </div>
    `;
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot;
    root.addEventListener('studio-act', (event) => this.#act((event as StudioAct).act));
    root.addEventListener('studio-say', (event) => {
      this.said = (event as StudioSay).text;
    });
    root.addEventListener('studio-show', (event) => void this.#show(event as StudioShow));
  }

  #tab(id: Tab, name: string) {
    const isChosen = this.tab === id;
    const count = id === 'contrast' ? this.#faults.length : 0;
    return html`
      <button
        type="button"
        role="tab"
        id="tab-${id}"
        aria-controls="panel-${id}"
        aria-selected=${isChosen ? 'true' : 'false'}
        tabindex=${isChosen ? '0' : '-1'}
        @click=${() => {
          this.tab = id;
        }}
        @keydown=${(event: KeyboardEvent) => void this.#moveTab(event)}
      >
        ${name}${count > 0 ? html` <span class="count">${count}<span class="visually-hidden"> to mend</span></span>` : nothing}
      </button>
    `;
  }

  #panel(id: Tab) {
    const design = this.history.present;
    const [theme, faults] = [this.#theme, this.#faults];
    const inside = {
      brand: html`<studio-brand .design=${design}></studio-brand>`,
      colors: html`<studio-colors .design=${design} .theme=${theme} .faults=${faults}></studio-colors>`,
      contrast: html`<studio-contrast .design=${design} .theme=${theme} .faults=${faults}></studio-contrast>`,
      import: html`<studio-import></studio-import>`,
      export: html`<studio-export .design=${design} .theme=${theme} .faults=${faults}></studio-export>`,
    };
    return html`
      <div class="panel" role="tabpanel" id="panel-${id}" aria-labelledby="tab-${id}" tabindex="0" ?hidden=${this.tab !== id}>
        ${inside[id]}
      </div>
    `;
  }

  async #moveTab(event: KeyboardEvent): Promise<void> {
    const tab = moveTab(this.tab, event.key);
    if (!tab) return;
    event.preventDefault();
    this.tab = tab;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  }

  #act(act: Act, said = ''): void {
    const history = next(this.history, act);
    if (history === this.history) return;
    this.history = history;
    this.link = '';
    if (said) this.said = said;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      window.history.replaceState(window.history.state, '', toHash(this.history.present));
    }, REST);
  }

  async #show({ mode, token }: StudioShow): Promise<void> {
    this.#toPreview();
    const preview = this.renderRoot.querySelector<StudioPreview>('studio-preview');
    this.said = (await preview?.show(mode, token))
      ? `Marked in the preview: ${nameOf(token)}.`
      : `${nameOf(token)} is not on screen now: it is seen once a visitor gets there.`;
  }

  /** From a mark in the preview to the color it is about. */
  async #open(mode: Mode, token: string): Promise<void> {
    this.tab = 'colors';
    await this.updateComplete;
    await this.renderRoot.querySelector<StudioColors>('studio-colors')?.open(mode, token);
  }

  #toPreview = (): void => {
    this.renderRoot.querySelector('studio-preview')?.scrollIntoView({ block: 'nearest' });
  };

  async #share(): Promise<void> {
    const link = linkTo(toHash(this.history.present));
    const isCopied = await copy(link);
    this.link = isCopied ? '' : link;
    this.said = isCopied ? 'Link copied. It opens the studio with this theme.' : 'The link is below.';
    if (isCopied) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#link')?.select();
  }

  /** A link to a theme, opened here. */
  #follow = (): void => {
    const found = fromHash(location.hash);
    if (!found) return;
    this.wrongLink = 'wrong' in found ? found.wrong : '';
    this.missed = 'missed' in found ? found.missed : [];
    if ('design' in found && toHash(found.design) !== toHash(this.history.present))
      this.history = begin(found.design);
  };

  #keys = (event: KeyboardEvent): void => {
    const isTyping = event
      .composedPath()
      .some((at) => at instanceof HTMLElement && at.matches('input[type=text], textarea'));
    if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    this.#act({ do: event.shiftKey ? 'redo' : 'undo' }, event.shiftKey ? 'Done again.' : 'Undone.');
  };
}
