import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { needs } from '../hosts/needs.js';
import type { Mode, Theme } from '../../src/theme/index.js';
import { type Design, modesOf } from './design.js';
import type { Fault } from './faults.js';
import { type Pane, panesFor, ROOM_FOR_BOTH, type Width, WIDTHS } from './layout.js';
import { Marks } from './marks.js';
import { type Spot, spotsOf } from './measure.js';
import { goTo, paint, PRACTICE_PAGE, until } from './practice-page.js';
import { previewStyles } from './preview.styles.js';
import { segments } from './segments.js';
import { stateOf, STATES } from './states.js';
import { studioStyles } from './styles.js';

/** Somebody pressed a mark in the practice page. */
export class MarkOpened extends Event {
  constructor(readonly fault: Fault) {
    super('mark-opened');
  }
}

const WIDTH_NAMES: Readonly<Record<Width, string>> = {
  both: 'Desktop and phone',
  desktop: 'Desktop',
  phone: 'Phone',
};

/** Long enough that dragging a color does not measure the page at every step, in milliseconds. */
const REST = 160;

/** A practice's page with all nine widgets, in the theme that is being made. */
export class StudioPreview extends LitElement {
  static override styles = [studioStyles, previewStyles];

  @property({ attribute: false }) design!: Design;
  @property({ attribute: false }) theme!: Theme;
  @property({ attribute: false }) faults: readonly Fault[] = [];

  @state() private width: Width = 'both';
  @state() private scheme: Mode | 'both' = 'light';
  /** The part of the page that is looked at. */
  @state() private place = '';
  @state() private room = 0;
  @state() private ready: ReadonlySet<string> = new Set();

  #frames = new Map<string, { document: Document; marks: Marks }>();
  #timer: number | undefined;
  #sizes = new ResizeObserver(([entry]) => {
    if (entry) this.room = Math.round(entry.contentRect.width);
  });
  #pages = new ResizeObserver(() => this.#measure());

  /** Brings the place of a fault into sight, in the state in which it is seen; false if the page shows none now. */
  async show(mode: Mode, token: string): Promise<boolean> {
    if (!this.#modes().includes(mode)) this.scheme = mode;
    await this.updateComplete;
    const own = [...this.#frames].filter(([id]) => this.#modeOf(id) === mode);
    const mark = () => {
      this.#draw();
      return own.some(([, { marks }]) => marks.show(`${mode}${token}`));
    };
    if (mark()) return true;
    const state = stateOf(token);
    if (!state) return false;
    await this.#look(state);
    // A widget that was just put there comes into sight a little later, and grows.
    const isSeen = await until(mark, 30);
    if (isSeen) await new Promise((go) => setTimeout(go, 4 * REST));
    return isSeen && mark();
  }

  override render() {
    const panes = this.room > 0 ? panesFor(this.width, this.room) : [];
    const modes = this.#modes();
    const ids = modes.flatMap((_mode, row) => panes.map((pane) => idOf(pane, row)));
    return html`
      <div class="bar">
        ${segments({
          legend: 'Width of the preview',
          isLegendHidden: true,
          name: 'width',
          options: WIDTHS.filter((each) => each !== 'both' || this.room >= ROOM_FOR_BOTH).map((each) => [
            each,
            WIDTH_NAMES[each],
          ]),
          value: this.#shownWidth(panes),
          pick: (value) => {
            this.width = value;
          },
        })}
        ${
          this.design.kind === 'auto'
            ? segments({
                legend: 'Light or dark preview',
                isLegendHidden: true,
                name: 'scheme',
                options: [
                  ['light', 'Light'],
                  ['dark', 'Dark'],
                  ['both', 'Both'],
                ],
                value: this.scheme,
                pick: (value) => {
                  this.scheme = value;
                },
              })
            : nothing
        }
        <div class="place">
          <label class="visually-hidden" for="place">Go to</label>
          <select class="input" id="place" @change=${this.#go}>
            <option value="" ?selected=${this.place === ''}>Top of the page</option>
            <optgroup label="Widgets">
              ${needs.map(({ id, name }) => html`<option value=${id} ?selected=${this.place === id}>${name}</option>`)}
            </optgroup>
            <optgroup label="What is seen later">
              ${Object.entries(STATES).map(
                ([state, name]) =>
                  html`<option value=${state} ?selected=${this.place === state}>${name}</option>`,
              )}
            </optgroup>
          </select>
        </div>
      </div>
      <div class="stage">
        ${modes.map(
          (mode, row) => html`
            <div class="row">
              ${repeat(
                panes,
                ({ device }) => device,
                (pane) => this.#pane(pane, mode, idOf(pane, row), ids),
              )}
            </div>
          `,
        )}
      </div>
    `;
  }

  override firstUpdated(): void {
    const stage = this.renderRoot.querySelector('.stage');
    if (stage) this.#sizes.observe(stage);
  }

  override updated(): void {
    this.#forget();
    for (const [id, { document }] of this.#frames) paint(document, this.theme, this.#modeOf(id));
    this.#measure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#pages.disconnect();
    clearTimeout(this.#timer);
  }

  #pane({ device, width, scale }: Pane, mode: Mode, id: string, ids: readonly string[]) {
    // One after another: a slow computer shows the first sooner, and the others come from its memory.
    const next = ids.find((each) => !this.ready.has(each));
    const isDue = this.ready.has(id) || id === next;
    const name = `${device === 'phone' ? 'Phone' : 'Desktop'}, ${width} px${this.design.kind === 'auto' ? `, ${mode}` : ''}`;
    return html`
      <figure
        class="${device} ${this.ready.has(id) ? 'ready' : ''}"
        style=${styleMap({ '--width': `${width}px`, '--scale': String(scale) })}
      >
        <figcaption class="small soft">${name}</figcaption>
        <div class="screen">
          <p class="soft waiting" aria-hidden="true">Opening the practice page…</p>
          ${
            isDue
              ? html`<iframe
            src=${PRACTICE_PAGE}
            title="Preview: ${name}"
            data-mode=${mode}
            data-device=${device}
            @load=${(event: Event) => void this.#opened(event.target as HTMLIFrameElement, id)}
          ></iframe>`
              : nothing
          }
        </div>
      </figure>
    `;
  }

  async #opened(frame: HTMLIFrameElement, id: string): Promise<void> {
    const document = frame.contentDocument;
    if (!document) return;
    paint(document, this.theme, this.#modeOf(id));
    // A story is shown some time after its frame has loaded.
    await until(() => document.querySelector('.host') !== null || !frame.isConnected);
    if (!frame.isConnected) return;
    const marks = new Marks(document, ({ fault }: Spot) => this.dispatchEvent(new MarkOpened(fault)));
    this.#frames.set(id, { document, marks });
    void goTo(document, this.place);
    // Widgets grow as they load, and as somebody tries them.
    this.#pages.observe(document.body);
    this.ready = new Set([...this.ready, id]);
  }

  #go(event: Event): void {
    void this.#look((event.target as HTMLSelectElement).value);
  }

  /** Brings all pages to a place or into a state. */
  async #look(place: string): Promise<void> {
    this.place = place;
    await Promise.all([...this.#frames.values()].map(({ document }) => goTo(document, place)));
    this.#measure();
  }

  /** A frame that was taken out begins anew when it comes back. */
  #forget(): void {
    const gone = [...this.#frames].filter(([, { document }]) => !document.defaultView).map(([id]) => id);
    if (gone.length === 0) return;
    for (const id of gone) this.#frames.delete(id);
    this.ready = new Set([...this.ready].filter((id) => !gone.includes(id)));
  }

  #measure(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#draw(), REST);
  }

  #draw(): void {
    for (const [id, { document, marks }] of this.#frames) {
      const own = this.faults.filter((fault) => fault.mode === this.#modeOf(id));
      marks.draw(own.length > 0 ? spotsOf(document, own) : []);
    }
  }

  #modeOf = (id: string): Mode => this.#modes()[Number(id.split(' ')[1])] ?? 'light';

  #modes(): readonly Mode[] {
    const modes = modesOf(this.design);
    const chosen = modes.filter((mode) => this.scheme === 'both' || mode === this.scheme);
    return chosen.length > 0 ? chosen : modes.slice(0, 1);
  }

  #shownWidth = (panes: readonly Pane[]): Width =>
    panes.length > 1 ? 'both' : (panes[0]?.device ?? this.width);
}

/** Frames stay when light becomes dark: only their theme changes. */
const idOf = ({ device }: Pane, row: number): string => `${device} ${row}`;
