import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Theme, type Widget, WIDGETS } from '../../src/theme/index.js';
import { copy } from '../../src/shared/clipboard.js';
import { save } from '../../src/shared/save.js';
import { StudioSay } from './acts.js';
import type { Design } from './design.js';
import {
  type Export,
  exportFor,
  type ExportPart,
  rememberedTarget,
  rememberTarget,
  type Target,
  TARGETS,
  usualPlaces,
  WIDGET_NAMES,
} from './exports.js';
import { exportPanelStyles } from './export-panel.styles.js';
import type { Fault } from './faults.js';
import { icons } from './icons.js';
import { studioStyles } from './styles.js';

const ORDINALS = ['First', 'Second', 'Third'];

/** What to begin with: widgets that ask nothing, so that any page can have them. */
const FIRST: readonly Widget[] = ['comparison', 'journey', 'faq'];

/** What to paste, where, step by step. */
export class StudioExport extends LitElement {
  static override styles = [studioStyles, exportPanelStyles];

  @property({ attribute: false }) design!: Design;
  @property({ attribute: false }) theme!: Theme;
  @property({ attribute: false }) faults: readonly Fault[] = [];

  @state() private target: Target = rememberedTarget();
  @state() private widgets: readonly Widget[] = FIRST;
  @state() private base = '';
  @state() private practice = '';
  /** What was done with which code; said until the code changes. */
  @state() private done: { readonly what: string; readonly code: string } | undefined;

  override render() {
    const made = exportFor(this.target, this.design, {
      widgets: this.widgets,
      base: this.base,
      practice: this.practice,
    });
    const isSnippet = this.target !== 'css' && this.target !== 'dtcg';
    return html`
      <div class="stack">
        <fieldset class="group">
          <legend>Where it goes</legend>
          <div class="targets">
            ${Object.entries(TARGETS).map(
              ([value, name]) => html`
                <label>
                  <input
                    type="radio"
                    name="target"
                    value=${value}
                    .checked=${value === this.target}
                    @change=${() => {
                      this.target = value as Target;
                      this.done = undefined;
                      rememberTarget(this.target);
                    }}
                  />
                  ${name}
                </label>
              `,
            )}
          </div>
        </fieldset>
        ${
          this.faults.length > 0
            ? html`
              <p class="warn">
                ${icons.warn}
                <span>
                  ${this.faults.length === 1 ? 'One color' : `${this.faults.length} colors`} cannot be read well enough yet. See
                  Contrast.
                </span>
              </p>
            `
            : nothing
        }
        ${isSnippet ? this.#choice() : nothing}
        <section class="group" aria-labelledby="title">
          <div class="row head">
            <h2 id="title">${made.title}</h2>
            <button type="button" class="button quiet" @click=${() => this.#save(made)}>${icons.save} Download</button>
          </div>
          <ol>
            ${made.steps.map((step) => html`<li>${step}</li>`)}
          </ol>
        </section>
        ${made.parts.map((part, at) => this.#part(part, at, made.parts.length))}
        <div class="tray"></div>
      </div>
    `;
  }

  #part(part: ExportPart, at: number, count: number) {
    const { where, code } = part;
    return html`
      <div class="group">
        <div class="row head">
          <h3 id="part-${at}">${count > 1 ? html`<span class="soft">${ORDINALS[at] ?? ''} part:</span> ` : nothing}${where}</h3>
          <button
            type="button"
            class="button primary"
            aria-label="${this.done?.code === code ? this.done.what : 'Copy'}: ${where}"
            @click=${() => void this.#copy(part, at)}
          >
            ${this.done?.code === code ? html`${icons.check} ${this.done.what}` : html`${icons.copy} Copy`}
          </button>
        </div>
        <pre tabindex="0" role="region" aria-labelledby="part-${at}" id="code-${at}"><code>${code}</code></pre>
      </div>
    `;
  }

  #choice() {
    const usual = usualPlaces(this.target);
    return html`
      <fieldset class="group">
        <legend>Widgets in the snippet</legend>
        <div class="widgets">
          ${WIDGETS.map(
            (widget) => html`
              <label>
                <input
                  type="checkbox"
                  .checked=${this.widgets.includes(widget)}
                  @change=${() => {
                    this.widgets = WIDGETS.filter(
                      (each) => this.widgets.includes(each) !== (each === widget),
                    );
                  }}
                />
                ${WIDGET_NAMES[widget]}
              </label>
            `,
          )}
        </div>
      </fieldset>
      <fieldset class="group">
        <legend>Where the files are</legend>
        <p class="soft small">
          The code below loads these two. If your site has them somewhere else, say so here, and the code follows.
        </p>
        <div class="files">
          ${this.#address('base', 'Widgets’ folder', usual.base)}
          ${this.#address('practice', 'Practice file', usual.practice)}
        </div>
      </fieldset>
    `;
  }

  #address(key: 'base' | 'practice', label: string, placeholder: string) {
    return html`
      <div class="field">
        <label for=${key}>${label}</label>
        <input
          class="input"
          id=${key}
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          placeholder=${placeholder}
          .value=${this[key]}
          @change=${(event: Event) => {
            this[key] = (event.target as HTMLInputElement).value.trim();
          }}
        />
      </div>
    `;
  }

  async #copy({ code }: ExportPart, at: number): Promise<void> {
    const isCopied = await copy(code);
    if (!isCopied) this.#select(at);
    this.#say(
      isCopied ? 'Copied' : 'Selected',
      code,
      isCopied ? 'Copied.' : 'Selected: press Ctrl or Command and C.',
    );
  }

  /** Where the browser does not let us copy, the person can. */
  #select(at: number): void {
    const block = this.renderRoot.querySelector<HTMLElement>(`#code-${at}`);
    if (!block) return;
    block.focus();
    getSelection()?.selectAllChildren(block);
  }

  #save({ file }: Export): void {
    const tray = this.renderRoot.querySelector<HTMLElement>('.tray');
    if (!tray) return;
    save(file, file.name, tray);
    this.dispatchEvent(new StudioSay(`Saved as ${file.name}.`));
  }

  #say(what: string, code: string, text: string): void {
    this.done = { what, code };
    this.dispatchEvent(new StudioSay(text));
  }
}
