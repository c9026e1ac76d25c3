import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { StudioAct, StudioSay } from './acts.js';
import { dot } from './dot.js';
import { icons } from './icons.js';
import { importPanelStyles } from './import-panel.styles.js';
import { KEY_NAMES, readFile, type ReadFile, type Source, SOURCES } from './read-file.js';
import { studioStyles } from './styles.js';

const COLORS = ['primary', 'secondary', 'background', 'otherBackground', 'text'];

const headingOf = ({ source, brand, taken }: ReadFile): string => {
  if (brand) return `Taken from ${SOURCES[source]}`;
  const one = taken.length === 1 ? 'One thing' : `${taken.length} things`;
  return taken.length > 0 ? `${one} taken from ${SOURCES[source]}` : 'Nothing could be taken';
};

/** A theme that somebody has already: its file or its CSS, what was taken from it, and what was not understood. */
export class StudioImport extends LitElement {
  static override styles = [studioStyles, importPanelStyles];

  @state() private text = '';
  @state() private fileName = '';
  @state() private source: Source | '' = '';
  @state() private result: ReadFile | undefined;
  @state() private isDragged = false;

  /** How much there is to take back. */
  #steps = 0;

  override render() {
    return html`
      <div class="stack">
        <p class="soft">
          Bring the colors and fonts your site has already. They are read here, in your browser, and go nowhere.
        </p>
        <div class="group">
          <div
            class="drop ${this.isDragged ? 'over' : ''}"
            @dragover=${this.#drag}
            @dragleave=${() => {
              this.isDragged = false;
            }}
            @drop=${this.#drop}
          >
            <label class="button" for="file">${icons.save} Choose a file</label>
            <input
              class="visually-hidden"
              id="file"
              type="file"
              accept=".json,.css,.txt,.tokens,application/json,text/css"
              @change=${(event: Event) => void this.#load((event.target as HTMLInputElement).files?.[0])}
            />
            <span class="soft small">${this.fileName || 'or drop it here'}</span>
          </div>
          <div class="field">
            <label for="text">Or paste it</label>
            <textarea
              class="input"
              id="text"
              spellcheck="false"
              placeholder="#7a3b69, or :root { --brand: #7a3b69; }"
              aria-describedby="what"
              .value=${this.text}
              @input=${(event: Event) => {
                this.text = (event.target as HTMLTextAreaElement).value;
              }}
            ></textarea>
            <p class="soft small" id="what">
              A WordPress theme.json, a design tokens file (Figma, Tokens Studio, Penpot), CSS of your site, or just a color.
            </p>
          </div>
          <div class="field">
            <label for="source">Kind of file</label>
            <select
              class="input"
              id="source"
              @change=${(event: Event) => {
                this.source = (event.target as HTMLSelectElement).value as Source | '';
              }}
            >
              <option value="">Find out by itself</option>
              ${Object.entries(SOURCES).map(([value, name]) => html`<option value=${value}>${name}</option>`)}
            </select>
          </div>
          <button type="button" class="button primary" @click=${() => this.#read()}>Use it</button>
        </div>
        <section class="result" aria-labelledby="result" tabindex="-1" ?hidden=${!this.result}>
          ${this.result ? this.#told(this.result) : nothing}
        </section>
      </div>
    `;
  }

  #told(result: ReadFile) {
    const { brand, taken, problems, others = [] } = result;
    return html`
      <div class="group">
        <h2 id="result">${headingOf(result)}</h2>
        ${
          brand || taken.length === 0
            ? nothing
            : html`<p class="soft">No color of a brand was found, so yours stays as it is.</p>`
        }
        ${
          taken.length > 0
            ? html`
              <table>
                <thead class="visually-hidden">
                  <tr>
                    <th scope="col">What</th>
                    <th scope="col">Value</th>
                    <th scope="col">Found at</th>
                  </tr>
                </thead>
                <tbody>
                  ${taken.map(
                    ({ from, to, value }) => html`
                      <tr>
                        <th scope="row">${KEY_NAMES[to]}</th>
                        <td>
                          <span class="value">${COLORS.includes(to) ? dot(value) : nothing}${value}</span>
                          <span class="soft small">${from}</span>
                        </td>
                      </tr>
                    `,
                  )}
                </tbody>
              </table>
              ${others.length > 0 ? this.#which(brand !== undefined, others) : nothing}
              <button type="button" class="button quiet start" @click=${this.#takeBack}>
                ${icons.undo} Take it back
              </button>
            `
            : others.length > 0
              ? this.#which(false, others)
              : nothing
        }
      </div>
      ${
        problems.length > 0
          ? html`
            <div class="group">
              <h3>Not understood</h3>
              <ul class="problems">
                ${problems.map(
                  ({ place, expected, found }) => html`
                    <li>
                      <strong>${place}</strong>
                      <dl>
                        <dt>Expected</dt>
                        <dd>${expected}</dd>
                        <dt>Found</dt>
                        <dd>${found}</dd>
                      </dl>
                    </li>
                  `,
                )}
              </ul>
            </div>
          `
          : nothing
      }
    `;
  }

  /** No color says that it is the brand's: the person who knows is asked. */
  #which(isTaken: boolean, others: readonly string[]) {
    return html`
      <fieldset class="group">
        <legend>
          ${isTaken ? 'We took the likeliest for your brand color. Is it another one?' : 'Is one of these your brand color?'}
        </legend>
        <div class="row">
          ${others.map(
            (color) => html`
              <button type="button" class="button" @click=${() => this.#choose(color)}>${dot(color)} ${color}</button>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  #choose(primary: string): void {
    if (!this.result) return;
    const { brand, taken, others = [] } = this.result;
    const before = brand?.primary;
    this.result = {
      ...this.result,
      brand: { ...brand, primary },
      problems: this.result.problems.filter(({ place }) => place !== 'all of it'),
      taken: [
        { from: 'as you said', to: 'primary', value: primary },
        ...taken.filter(({ to }) => to !== 'primary'),
      ],
      others: [...others.filter((each) => each !== primary), ...(before === undefined ? [] : [before])],
    };
    this.#steps += 1;
    this.dispatchEvent(new StudioAct({ do: 'take-parts', parts: { primary } }));
    this.dispatchEvent(new StudioSay(`${primary} is your brand color now.`));
  }

  #takeBack = (): void => {
    this.result = undefined;
    for (; this.#steps > 0; this.#steps -= 1) this.dispatchEvent(new StudioAct({ do: 'undo' }));
    this.renderRoot.querySelector<HTMLElement>('#text')?.focus();
  };

  #drag(event: DragEvent): void {
    event.preventDefault();
    this.isDragged = true;
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    this.isDragged = false;
    void this.#load(event.dataTransfer?.files[0]);
  }

  async #load(file: File | undefined): Promise<void> {
    if (!file) return;
    this.fileName = file.name;
    this.text = await file.text();
    this.#read();
  }

  #read(): void {
    const result = readFile(this.text, this.source || undefined);
    this.result = result;
    const { brand, design, taken, problems, parts } = result;
    this.#steps = brand || parts ? 1 : 0;
    if (brand) this.dispatchEvent(new StudioAct({ do: 'take', brand, ...design }));
    else if (parts) this.dispatchEvent(new StudioAct({ do: 'take-parts', parts }));
    const missed = problems.length > 0 ? `, ${problems.length} not understood` : '';
    this.dispatchEvent(new StudioSay(`${taken.length} taken from ${SOURCES[result.source]}${missed}.`));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.result')?.focus());
  }
}
