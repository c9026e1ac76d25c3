import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PracticeController } from '../practice/index.js';
import { REVIEWED_ON } from '../shared/claim.js';
import { announceReady, type KapProblem } from '../shared/events.js';
import { hostStyles } from '../shared/host.styles.js';
import { report } from '../shared/report.js';
import { Words } from '../shared/words.js';
import { comparisonRows, isAnyPast, type Pair, pairOf, pickIds, practiceOption } from './cells.js';
import { comparisonStyles } from './comparison.styles.js';
import en from './content.en.js';
import { type OptionId, OPTIONS, RISKS, risks, ROWS } from './facts.js';
import { keepInPlace } from './keep-in-place.js';
import type * as Own from './own.js';
import { type Disclosure, renderSources, renderTable } from './table.js';
import { type Key, type Tell, teller } from './tell.js';

/** What only a page with a practice file needs. */
interface OwnParts extends Pick<typeof Own, 'practiceFacts' | 'cellProblems'> {
  say: ReturnType<typeof Own.ownWords>;
}

/**
 * KAP beside a ketamine clinic, at-home telehealth, a Spravato clinic, and other treatment or none: the same points
 * for each, with their sources and dates, in an order that favours none. A table on wide screens; on narrow ones two
 * options side by side, which the visitor chooses. What stands inside it is shown until the table is there.
 *
 * @tag kap-comparison
 * @slot - Shown before the table is there: a sentence or a table of your own, for a page without scripts.
 * @event {KapReadyEvent} kap-ready - The table is shown. Fires once.
 * @event {KapErrorEvent} kap-error - An id in `options` or `rows`, a key of `comparison.cells`, or the file named by
 * `practice` could not be used.
 * @csspart table - The table.
 * @csspart option - The heading of an option's column.
 * @csspart row-name - The heading of a row.
 * @csspart cell - What one option says on one point.
 * @csspart own - In a cell, the words or the facts of the practice.
 * @csspart sources - The disclosure with the sources and dates of a row.
 * @csspart note - The notes above and below the table.
 * @cssproperty --kap-comparison-background - Opaque colour behind the table. By default the page shows through, and
 * headings that stay while cells pass below them are a blurred, near white or near black veil.
 * @cssproperty --kap-comparison-sticky-top - Where the headings stop while the page scrolls: the height of a header
 * that your page keeps on top. 0 by default.
 * @cssproperty --kap-comparison-max-height - Height of the table where it is too wide for its place and scrolls by
 * itself. 85 % of the window by default.
 */
export class KapComparison extends LitElement {
  static override styles = [hostStyles, comparisonStyles];

  /**
   * Ids of the options to show, with spaces between: `kap clinic at-home spravato other`. By default those of the
   * practice file, else all. Their order stays the table's own, so that none is favoured.
   */
  @property() options: string | undefined;

  /** Ids of the rows to show, with spaces between, such as `present cost evidence`. All by default. */
  @property() rows: string | undefined;

  /** Address of a practice file of this element's own; without it the nearest `kap-practice` serves. */
  @property() practice: string | undefined;

  /** The options side by side on a narrow screen, as last chosen. */
  @state() private pair: Pair = ['kap', 'clinic'];
  @state() private overflows = false;
  @state() private sideways = false;
  /** What only a practice's file needs; `failed` if it could not be fetched. */
  @state() private own: OwnParts | 'failed' | undefined;
  @state() private sourceList: Disclosure['list'];

  #practice = new PracticeController(this);
  #words = new Words(this, this.#practice, {
    prefix: 'comparison',
    en,
    others: { es: () => import('./content.es.js') },
  });
  #problems: readonly KapProblem[] = [];
  #asked: Promise<void> | undefined;
  #resized = new ResizeObserver(() => {
    const scroller = this.#scroller;
    if (!scroller) return;
    const scrolls = getComputedStyle(scroller).overflowX === 'auto';
    // One pixel for rounding at odd zooms.
    this.sideways = scrolls && scroller.scrollWidth > scroller.clientWidth + 1;
    this.overflows = this.sideways || (scrolls && scroller.scrollHeight > scroller.clientHeight + 1);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // Put back on a page, it has to watch its table again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { loading, data } = this.#practice;
    // Beside the file, not after it: one wait instead of two.
    if ((loading || data.practice || data.comparison) && !this.#asked) {
      this.#asked = import('./own.js').then(
        (parts) => {
          this.own = { ...parts, say: parts.ownWords(this, this.#practice) };
        },
        () => {
          this.own = 'failed';
        },
      );
    }
    if (changed.has('options') || changed.has('rows')) {
      this.#problems = [
        ...idProblems('options', OPTIONS, split(this.options)),
        ...idProblems('rows', ROWS, split(this.rows)),
      ];
    }
  }

  protected override updated(): void {
    report(this, this.#problems);
    const scroller = this.#scroller;
    if (!scroller) return;
    for (const box of [scroller, ...scroller.children]) this.#resized.observe(box);
    const { cells } = this.#practice.data.comparison ?? {};
    if (cells && this.#own) report(this, this.#own.cellProblems(cells, this.#practice.file, OPTIONS, ROWS));
    announceReady(this);
  }

  protected override render(): TemplateResult {
    // Once the table is there it stays, whatever comes later.
    const waits = !this.#scroller && (this.#practice.loading || (this.#asked && !this.own));
    return html`<slot ?hidden=${!waits}></slot>${waits ? nothing : this.#renderAll()}`;
  }

  get #scroller() {
    return this.renderRoot.querySelector('.scroll') ?? undefined;
  }

  get #own() {
    return this.own === 'failed' ? undefined : this.own;
  }

  #openSources = (): void => {
    if (typeof this.sourceList === 'object') return;
    void import('./source-list.js').then(
      (list) => {
        this.sourceList = list;
      },
      () => {
        this.sourceList = 'failed';
      },
    );
  };

  #shown() {
    const { data } = this.#practice;
    const options =
      [split(this.options), data.comparison?.options ?? []]
        .map((ids) => pickIds(OPTIONS, ids).known)
        .find((known) => known.length) ?? OPTIONS;
    const rows = pickIds(ROWS, split(this.rows)).known;
    return {
      options,
      pair: pairOf(options, this.pair),
      rows: comparisonRows(options, rows.length ? rows : ROWS, data, this.#own?.practiceFacts),
    };
  }

  #renderAll() {
    const { data } = this.#practice;
    const { options, rows, pair } = this.#shown();
    const tell = teller(this.#words, data.practice?.name, this.#own?.say);
    const disclosure = { list: this.sourceList, open: this.#openSources };
    return html`
      <section class="stack" lang=${this.#words.lang} aria-labelledby="heading">
        <h2 id="heading">${tell('heading')}</h2>
        <p class="lead">${tell('intro')}</p>
        <p class="note" part="note">${tell(`interest.${practiceOption(data)}`)}</p>
        ${isAnyPast(rows) ? html`<p class="note past" part="note">${tell('past.all')}</p>` : nothing}
        ${this.sideways ? html`<p class="note">${tell('sideways')}</p>` : nothing}
        <div class="sheet">
          ${options.length > 2 ? this.#renderPickers(tell, options, pair) : nothing}
          <div
            class="scroll"
            role=${this.overflows ? 'region' : nothing}
            tabindex=${this.overflows ? 0 : nothing}
            aria-labelledby=${this.overflows ? 'caption' : nothing}
          >
            ${renderTable(tell, options, rows, pair, disclosure)}
          </div>
        </div>
        ${this.#renderRisks(tell, disclosure)}
        <div class="note" part="note">
          <p>${tell('disclaimer')}</p>
          <p>${tell('crisis')}</p>
          <p>${tell('reviewed.all', { date: tell.date(REVIEWED_ON) })}</p>
        </div>
      </section>
    `;
  }

  #renderPickers(tell: Tell, options: readonly OptionId[], pair: Pair) {
    const picker = (at: 0 | 1, label: Key) => html`
      <label class="picker">
        <span class="small muted">${tell(label)}</span>
        <span class="picked-name" aria-hidden="true">${tell(`option.${pair[at]}`)}</span>
        <select @input=${(event: Event) => this.#choose(pair, at, event)}>
          ${options.map(
            (id) => html`
              <option value=${id} .selected=${pair[at] === id} ?disabled=${pair[1 - at] === id}>
                ${tell(`option.${id}`)}
              </option>
            `,
          )}
        </select>
      </label>
    `;
    return html`
      <div class="pickers" role="group" aria-label=${tell('choose.group')}>
        ${picker(0, 'choose.first')} ${picker(1, 'choose.second')}
      </div>
    `;
  }

  async #choose(pair: Pair, at: 0 | 1, event: Event): Promise<void> {
    const select = event.target as HTMLSelectElement;
    const id = select.value as OptionId;
    const bar = select.closest('.pickers') ?? select;
    await keepInPlace(this.renderRoot.querySelectorAll('tbody'), bar, () => {
      this.pair = at === 0 ? [id, pair[1]] : [pair[0], id];
      return this.updateComplete;
    });
  }

  #renderRisks(tell: Tell, disclosure: Disclosure) {
    return html`
      <section class="card stack risks" part="note" aria-labelledby="risks">
        <h3 id="risks">${tell('risks.heading')}</h3>
        <p>${tell('risks.intro')}</p>
        <ul>
          ${RISKS.map((id) => html`<li>${tell(`risk.${id}`)}</li>`)}
        </ul>
        <p>${tell('risks.other')}</p>
        ${renderSources(
          tell,
          'risks.heading',
          disclosure,
          (list) => html`<li>${list.renderBasis(tell, risks)}</li>`,
        )}
      </section>
    `;
  }
}

const idProblems = (attribute: string, ids: readonly string[], written: readonly string[]) =>
  pickIds(ids, written).unknown.map((id) => ({
    code: 'unknown-id',
    file: 'kap-comparison',
    path: attribute,
    message: `unknown id "${id}"; expected some of ${ids.join(', ')}`,
  }));

/** Ids out of an attribute. */
const split = (ids: string | undefined) => ids?.split(/\s+/).filter(Boolean) ?? [];

declare global {
  interface HTMLElementTagNameMap {
    'kap-comparison': KapComparison;
  }
}
