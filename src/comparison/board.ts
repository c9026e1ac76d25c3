import { html, nothing, type TemplateResult } from 'lit';
import type { PracticeController, PracticeHost } from '../practice/index.js';
import { REVIEWED_ON } from '../shared/claim.js';
import type { KapProblem } from '../shared/events.js';
import { maskClasses } from '../shared/mask.js';
import { Part } from '../shared/part.js';
import { room } from '../shared/room.js';
import { Truth } from '../shared/truth/truth.js';
import { Words } from '../shared/words.js';
import {
  type ColumnId,
  COLUMNS,
  comparisonRows,
  isAnyPast,
  type Pair,
  pairOf,
  practiceOption,
} from './cells.js';
import { type Asked, type Choice, type Chosen, chosen } from './choice.js';
import en from './content.en.js';
import { ROWS } from './facts.js';
import { Fit } from './fit.js';
import { keepInPlace } from './keep-in-place.js';
import { type About, renderEnd, renderLead, renderRisks } from './notes.js';
import type { Sheet } from './print/index.js';
import { isMarked, renderTable, type Shown } from './table.js';
import { type Key, type Tell, teller } from './tell.js';
import { renderPickers, renderState, renderTools, type Tool } from './tools.js';

type Panel = 'choose' | 'matters';

/** The element around the table. */
export interface BoardHost extends PracticeHost, Asked {}

/**
 * The table with what stands around it, and what a visitor chose of it. All of that is held here, out of reach for
 * scripts of the page.
 */
export class Board {
  /** Where it is rendered. */
  root: ShadowRoot | undefined;

  #host: BoardHost;
  #practice: PracticeController;
  #words: Words<typeof en>;
  #truth: Truth;

  #choice: Choice = {};
  /** The options side by side on a narrow screen, as last chosen. */
  #pair: Pair = ['kap', 'clinic'];
  #marks: Shown['marks'] = 'off';
  #open = new Set<Panel>();
  /** Whether what matters to the visitor is printed too. */
  #printsWeights = false;

  #changed = (): void => this.#host.requestUpdate();
  /** What only a page with a practice file needs. */
  #own = new Part(async () => {
    const own = await import('./own.js');
    return { ...own, say: own.ownWords(this.#host, this.#practice) };
  }, this.#changed);
  #choose = new Part(async () => {
    const { Chooser } = await import('./choose/index.js');
    return new Chooser(this.#host, this.#rooted, this.#practice);
  }, this.#changed);
  #matters = new Part(async () => {
    const { Weighing } = await import('./weighing.js');
    return new Weighing(this.#host, this.#rooted, this.#practice);
  }, this.#changed);
  #paper = new Part(async () => {
    const { Paper } = await import('./print/index.js');
    return new Paper(this.#rooted);
  }, this.#changed);

  #fit = new Fit(this.#changed);

  constructor(host: BoardHost, practice: PracticeController) {
    this.#host = host;
    this.#practice = practice;
    this.#truth = new Truth(host, practice);
    this.#words = new Words(host, practice, {
      prefix: 'comparison',
      en,
      others: { es: () => import('./content.es.js') },
    });
  }

  /** What is wrong with what the practice's file says for the table. */
  get problems(): readonly KapProblem[] {
    const { data, file } = this.#practice;
    return (data.comparison && this.#own.value?.comparisonProblems(data.comparison, file)) ?? [];
  }

  /** True where something did not come: a part, or the practice's file. */
  get hasFailed(): boolean {
    return this.#practice.failed || this.#own.hasFailed || this.#someFailed;
  }

  /** Asks for what the next render needs. */
  update(): void {
    const { loading, data } = this.#practice;
    // Beside the file, not after it: one wait instead of two.
    if ((loading || data.practice || data.comparison) && !this.#own.hasFailed) void this.#own.ask();
  }

  /** Watches the table, if it is there. */
  watch(): boolean {
    if (this.#isThere) this.#fit.watch(this.#rooted);
    return this.#isThere;
  }

  /** Stops watching. */
  rest(): void {
    this.#fit.rest();
  }

  render(): TemplateResult {
    // Once the table is there it stays, whatever comes later.
    const waits = !this.#isThere && (this.#practice.loading || this.#own.isOnItsWay);
    return html`<slot ?hidden=${!waits}></slot>${waits ? nothing : room(this.#renderAll())}`;
  }

  /** True where what a visitor asked for did not come. */
  get #someFailed(): boolean {
    return [this.#choose, this.#matters, this.#paper].some((part) => part.hasFailed);
  }

  get #rooted(): ShadowRoot {
    return this.root as ShadowRoot;
  }

  get #isThere() {
    return Boolean(this.root?.querySelector('.sheet'));
  }

  #renderAll() {
    const { data } = this.#practice;
    const offered = practiceOption(data);
    const tell = teller(this.#words, this.#truth, offered, data.comparison?.hybrid, this.#own.value?.say);
    const seen = chosen(this.#choice, this.#host, data);
    const whole: Shown = {
      columns: seen.columns,
      rows: comparisonRows(seen.columns, seen.rows, data, this.#own.value?.practiceFacts),
      pair: pairOf(seen.columns, this.#pair),
      isNarrow: this.#fit.isNarrow,
      marks: seen.columns.length > 1 ? this.#marks : 'off',
    };
    const different = whole.marks === 'off' ? [] : whole.rows.filter((row) => isMarked(tell, whole, row));
    const shown = whole.marks === 'only' ? { ...whole, rows: different } : whole;
    const canHide = different.length < whole.rows.length;
    const about: About = {
      interest: (offered !== 'kap' && tell.own(`interest.${offered}`)) || tell('interest.kap'),
      disclaimer: tell('disclaimer'),
      reviewed: tell('reviewed.all', { date: tell.truth.date(REVIEWED_ON) }),
    };
    return html`
      <section class="stack ${maskClasses}" lang=${this.#words.lang} aria-labelledby="heading">
        ${renderLead(tell, about, tell.aboutOf('hybrid'), isAnyPast(whole.rows))}
        ${tell.truth.notice(this.#own.hasFailed && (() => this.#own.ask()))} ${this.#renderTools(tell, shown, about, seen, canHide)}
        ${this.#renderPanels(tell, whole, seen, about)} ${renderState(tell, shown, seen, different.length, this.#someFailed, this.#showAll)}
        <div class="sheet">
          ${shown.columns.length > 2 ? renderPickers(tell, shown.columns, shown.pair, this.#pickPair) : nothing}
          ${renderTable(tell, shown)}
        </div>
        ${renderRisks(tell)} ${renderEnd(tell, about, data)}
        <div class="paper no-print"><div class="paper-tray"></div></div>
      </section>
    `;
  }

  #renderTools(tell: Tell, shown: Shown, about: About, { allColumns }: Chosen, canHide: boolean) {
    const { marks } = shown;
    const mark = (next: Shown['marks']) => () => {
      this.#marks = next;
      this.#changed();
    };
    const toggle = (panel: Panel, label: Key): Tool => ({
      label: tell(label),
      opens: panel,
      isOn: this.#open.has(panel),
      press: () => this.#toggle(panel),
    });
    return renderTools(tell('tools'), [
      toggle('choose', 'choose'),
      shown.columns.length > 1 && {
        label: tell('mark'),
        isOn: marks !== 'off',
        press: mark(marks === 'off' ? 'marked' : 'off'),
      },
      (marks === 'only' || (marks === 'marked' && canHide)) && {
        label: tell('mark.only'),
        isOn: marks === 'only',
        press: mark(marks === 'only' ? 'marked' : 'only'),
      },
      toggle('matters', 'matters'),
      {
        label: tell('print'),
        press: () =>
          this.#print({ tell, shown, about, all: { rows: ROWS.length, options: allColumns.length } }),
      },
      this.#matters.value?.hasWeights && {
        label: tell('print.matters'),
        isOn: this.#printsWeights,
        press: () => {
          this.#printsWeights = !this.#printsWeights;
          this.#changed();
        },
      },
    ]);
  }

  #renderPanels(tell: Tell, whole: Shown, seen: Chosen, { interest, disclaimer, reviewed }: About) {
    const footer = [interest, disclaimer, reviewed];
    return html`
      ${this.#open.has('choose') ? this.#choose.value?.render(tell, seen, this.#pick) : nothing}
      ${this.#open.has('matters') ? this.#matters.value?.render(tell, whole.rows, footer, this.#bringBack) : nothing}
    `;
  }

  #pick = (choice: Choice): void => {
    this.#choice = { ...this.#choice, ...choice };
    this.#changed();
  };

  /** Shows the points on which no option differs again, so that one can be gone to. */
  #bringBack = (): Promise<unknown> => {
    if (this.#marks === 'only') this.#marks = 'marked';
    this.#changed();
    return this.#host.updateComplete;
  };

  #showAll = (): void => {
    if (this.#marks === 'only') this.#marks = 'marked';
    this.#pick({ columns: COLUMNS, rows: ROWS });
  };

  #pickPair = async (at: 0 | 1, select: HTMLSelectElement): Promise<void> => {
    const id = select.value as ColumnId;
    const lines = this.#rooted.querySelectorAll('tbody tr');
    await keepInPlace(lines, select.closest('.pickers') ?? select, () => {
      const pair = pairOf(chosen(this.#choice, this.#host, this.#practice.data).columns, this.#pair);
      // The other one's option: they change places.
      const other = pair[1 - at] === id ? pair[at] : pair[1 - at]!;
      this.#pair = at === 0 ? [id, other] : [other, id];
      this.#changed();
      return this.#host.updateComplete;
    });
  };

  async #toggle(panel: Panel): Promise<void> {
    if (!this.#open.delete(panel)) {
      this.#open.add(panel);
      const part = await (panel === 'choose' ? this.#choose : this.#matters).ask();
      if (!part) this.#open.delete(panel);
      this.#changed();
      await this.#host.updateComplete;
      this.#rooted.querySelector<HTMLElement>(`#${panel}`)?.focus();
    }
    this.#changed();
  }

  async #print(sheet: Omit<Sheet, 'weights' | 'lang'>): Promise<void> {
    const paper = await this.#paper.ask();
    const weights = this.#printsWeights ? this.#matters.value?.weights : undefined;
    paper?.print({ ...sheet, weights, lang: this.#words.lang });
  }
}
