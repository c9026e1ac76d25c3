import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { hex, over, readColor } from '../../src/theme/color.js';
import { colorFieldStyles } from './color-field.styles.js';
import { type Plain, readPlain } from './color-text.js';
import { dot } from './dot.js';
import { studioStyles } from './styles.js';

/** A color was picked or written. Still moving, or chosen. */
export class ColorPicked extends Event {
  constructor(
    readonly value: string,
    readonly isLive: boolean,
  ) {
    super('color-picked');
  }
}

/** One color: a swatch that opens the browser's own picker, and a field for its code. */
export class StudioColor extends LitElement {
  static override styles = [studioStyles, colorFieldStyles];

  @property() label = '';
  @property() hint = '';
  /** A color of CSS; empty for none. */
  @property() value = '';
  /** What the swatch shows while there is none. */
  @property() standIn = '#ffffff';
  @property({ type: Boolean }) hideLabel = false;
  /** What shows through it where it is see-through. */
  @property() below = '#ffffff';
  /** Whether what is below this color may show through it. */
  @property({ type: Boolean }) isWash = false;

  /** What is in the field while it is no color yet. */
  @state() private draft: string | undefined;
  @state() private wrong: Extract<Plain, { wrong: string }> | undefined;

  override render() {
    const [color, below] = [readColor(this.value || this.standIn)?.rgba, readColor(this.below)?.rgba];
    const shown = color && below && over(color, below);
    return html`
      <div class="field">
        <label for="code" class=${this.hideLabel ? 'visually-hidden' : ''}>${this.label}</label>
        <div class="pair ${this.value ? '' : 'none'}">
          <input
            type="color"
            aria-label="${this.label}: pick"
            .value=${shown ? hex(shown) : '#ffffff'}
            @input=${(event: Event) => this.#take(valueOf(event), true)}
            @change=${(event: Event) => this.#take(valueOf(event), false)}
          />
          <input
            id="code"
            class="input"
            type="text"
            autocomplete="off"
            spellcheck="false"
            placeholder="none"
            aria-invalid=${this.wrong ? 'true' : nothing}
            aria-describedby=${this.wrong ? 'wrong' : this.hint ? 'hint' : nothing}
            .value=${this.draft ?? this.value}
            @input=${this.#write}
            @change=${this.#settle}
          />
        </div>
        ${this.hint ? html`<p class="soft small" id="hint">${this.hint}</p>` : nothing}
        <p class="wrong" id="wrong" role="alert" ?hidden=${!this.wrong}>${this.wrong?.wrong ?? nothing}</p>
        ${this.wrong?.solid === undefined ? nothing : this.#solid(this.wrong.solid)}
      </div>
    `;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#code')?.focus();
  }

  #solid(color: string) {
    return html`
      <button
        type="button"
        class="button start"
        @click=${() => {
          this.#take(color, false);
          this.focus();
        }}
      >
        ${dot(color)} Take ${color}<span class="visually-hidden"> for ${this.label}</span>
      </button>
    `;
  }

  #write(event: Event): void {
    const text = valueOf(event);
    this.draft = text;
    const read = readPlain(text, this.isWash);
    if ('color' in read) this.wrong = undefined;
    // Six digits are a whole color; three may be half of one.
    if (/^#?[\da-f]{6}$/i.test(text.trim())) this.#tell(text, true);
  }

  #settle(event: Event): void {
    const text = valueOf(event).trim();
    const read = readPlain(text, this.isWash);
    this.wrong = text !== '' && 'wrong' in read ? read : undefined;
    if (this.wrong) return;
    this.draft = undefined;
    this.#tell(text, false);
  }

  #take(text: string, isLive: boolean): void {
    this.draft = undefined;
    this.wrong = undefined;
    this.#tell(text, isLive);
  }

  #tell(text: string, isLive: boolean): void {
    const read = readPlain(text, this.isWash);
    if (text.trim() === '') this.dispatchEvent(new ColorPicked('', isLive));
    else if ('color' in read) this.dispatchEvent(new ColorPicked(read.color, isLive));
  }
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;
