import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { readValue } from '../../src/theme/index.js';
import { STACKS } from './fonts.js';
import { studioStyles } from './styles.js';

const OWN = 'own';
const stacks = STACKS.map(([name, stack]) => [name, read(stack) ?? stack] as const);

/** One font: a stack that every computer has, or any by its name. */
export class StudioFont extends LitElement {
  static override styles = [studioStyles];

  @property() label = '';
  /** What it is called when no font is chosen. */
  @property() none = '';
  @property() value = '';

  @state() private isOwn = false;
  @state() private isWrong = false;

  override render() {
    const isStack = stacks.some(([, stack]) => stack === this.value);
    const isOwn = this.isOwn || (this.value !== '' && !isStack);
    return html`
      <div class="group">
        <div class="field">
          <label for="stack">${this.label}</label>
          <select class="input" id="stack" @change=${this.#choose}>
            <option value="" ?selected=${!isOwn && !this.value}>${this.none}</option>
            ${stacks.map(
              ([name, stack]) =>
                html`<option value=${stack} ?selected=${!isOwn && stack === this.value}>${name}</option>`,
            )}
            <option value=${OWN} ?selected=${isOwn}>Another font…</option>
          </select>
        </div>
        ${
          isOwn
            ? html`
              <div class="field">
                <label for="own">${this.label}: name of the font</label>
                <input
                  class="input"
                  id="own"
                  type="text"
                  autocomplete="off"
                  spellcheck="false"
                  aria-describedby=${this.isWrong ? 'wrong' : 'hint'}
                  aria-invalid=${this.isWrong ? 'true' : nothing}
                  .value=${this.value}
                  @change=${this.#write}
                />
                <p class="soft small" id="hint">As in CSS. Your site has to load it; here it shows if this computer has it.</p>
                <p class="wrong" id="wrong" ?hidden=${!this.isWrong}>
                  Only names of fonts with commas between them, like "Source Sans 3", Verdana.
                </p>
              </div>
            `
            : nothing
        }
      </div>
    `;
  }

  #choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.isOwn = value === OWN;
    this.isWrong = false;
    if (this.isOwn)
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#own')?.focus());
    else this.#tell(value);
  }

  #write(event: Event): void {
    const text = (event.target as HTMLInputElement).value.trim();
    const font = text === '' ? '' : read(text);
    this.isWrong = font === undefined;
    if (font === undefined) return;
    this.isOwn = font !== '';
    this.#tell(font);
  }

  #tell(detail: string): void {
    this.dispatchEvent(new CustomEvent('font-picked', { detail }));
  }
}

function read(stack: string): string | undefined {
  const value = readValue('font', stack);
  return 'keep' in value ? String(value.keep) : undefined;
}
