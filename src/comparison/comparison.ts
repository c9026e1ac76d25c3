import { LitElement, noChange, type PropertyValues, render } from 'lit';
import { property } from 'lit/decorators.js';
import { PracticeController } from '../practice/index.js';
import { copyQuietly } from '../shared/copy.js';
import { announceReady, type KapProblem } from '../shared/events.js';
import { hostStyles } from '../shared/host.styles.js';
import { type Isolation, isolatedRoot } from '../shared/isolation.js';
import { report } from '../shared/report.js';
import { setStates } from '../shared/states.js';
import { Board } from './board.js';
import { askedProblems } from './choice.js';
import { comparisonStyles } from './comparison.styles.js';
import { layoutStyles } from './layout.styles.js';
import { pagePrintStyles } from './page-print.styles.js';
import { tableStyles } from './table.styles.js';

/**
 * KAP beside a ketamine clinic, at-home telehealth, a Spravato clinic, and other treatment or none: the same points
 * for each, with their sources and dates, in an order that favours none. A table where all of it fits; in narrower
 * places two options side by side, which the visitor chooses. They also choose which options and points they see, have the points
 * marked on which those differ, weigh what matters to them, and print it. What stands inside the element is shown
 * until the table is there.
 *
 * What a visitor chooses stays in the page's memory, in a closed root: no event, attribute or address tells it.
 *
 * @tag kap-comparison
 * @slot - Shown before the table is there: a sentence or a table of your own, for a page without scripts.
 * @event {KapReadyEvent} kap-ready - The table is shown. Fires once.
 * @event {KapErrorEvent} kap-error - An id in `options` or `rows`, a key of `comparison.cells` or `comparison.hybrid`,
 * or the file named by `practice` could not be used.
 * @csspart tools - The buttons above the table.
 * @csspart choose - The choice of options and points.
 * @csspart matters - What matters to the visitor.
 * @csspart table - The table.
 * @csspart option - The heading of an option's column.
 * @csspart group - The heading of a group of rows.
 * @csspart row-name - The heading of a row.
 * @csspart cell - What one option says on one point.
 * @csspart own - In a cell, the words or the facts of the practice.
 * @csspart sources - The disclosure with the sources and dates of a row.
 * @csspart note - The notes above and below the table.
 * @csspart heading - The heading.
 * @csspart lead - What the table is for.
 * @csspart button - A button, or a link that looks like one.
 * @csspart crisis - The line with help lines.
 * @csspart pickers - On narrow places, the choice of the two options shown.
 * @csspart choice - In what matters to the visitor, one point or one weight.
 * @csspart summary - What the visitor weighed, option by option.
 * @cssproperty --kap-comparison-background - Opaque color behind the table. By default the page shows through, and
 * headings that stay while cells pass below them are a blurred, near white or near black veil.
 * @cssproperty --kap-comparison-sticky-top - Where the headings stop while the page scrolls: the height of a header
 * that your page keeps on top. 0 by default.
 * @cssstate loading - It, or the practice file, is on its way.
 * @cssstate failed - A part of it, or the practice file, did not come.
 */
export class KapComparison extends LitElement {
  static override styles = [hostStyles, comparisonStyles, tableStyles, layoutStyles, pagePrintStyles];

  /**
   * Ids of the options shown at first, with spaces between: `kap clinic at-home spravato hybrid other`. By default those
   * of the practice file, else all. Their order stays the table's own, so that none is favoured, and a visitor can bring
   * in the others.
   */
  @property() options: string | undefined;

  /**
   * Ids of the points shown at first, with spaces between, such as `present cost evidence`. All by default. How many of
   * all are shown is said, and a visitor can bring in the others.
   */
  @property() rows: string | undefined;

  /** Address of a practice file of this element's own; without it the nearest `kap-practice` serves. */
  @property() practice: string | undefined;

  /**
   * `closed` (the default) hides the inside from scripts of the page, session recorders among them; `open` is for
   * audits and tests. Read once, when the element is first connected.
   */
  @property() isolation: Isolation = 'closed';

  /** Here and not in Lit's `renderRoot`, which every script of the page can read. */
  #root: ShadowRoot | undefined;
  #internals = this.attachInternals();
  #practice = new PracticeController(this);
  #board = new Board(this, this.#practice);
  #problems: readonly KapProblem[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    // Put back on a page, it has to watch its table again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#board.rest();
  }

  /** A closed root stays in here; Lit, and whoever reads what it holds, gets an empty fragment in its place. */
  protected override createRenderRoot(): DocumentFragment {
    this.#root = isolatedRoot(this, this.isolation, KapComparison.elementStyles);
    this.#root.addEventListener('keydown', (event) => void copyQuietly(event as KeyboardEvent));
    this.#board.root = this.#root;
    return this.shadowRoot ?? new DocumentFragment();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('options') || changed.has('rows')) this.#problems = askedProblems(this);
    this.#board.update();
  }

  /** Renders into the root by itself, and leaves Lit nothing to hold on to. */
  protected override render(): typeof noChange {
    if (this.#root) render(this.#board.render(), this.#root, { host: this });
    return noChange;
  }

  protected override updated(): void {
    for (const problems of [this.#problems, this.#board.problems]) report(this, problems);
    const isThere = this.#board.watch();
    setStates(this.#internals, {
      loading: !isThere || this.#practice.loading,
      failed: this.#board.hasFailed,
    });
    if (isThere) announceReady(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-comparison': KapComparison;
  }
}
