import type { TemplateResult } from 'lit';
import type { PracticeController, PracticeHost } from '../../practice/index.js';
import { addStyles } from '../../shared/add-styles.js';
import { copy, showText } from '../../shared/copy.js';
import { canKeep, kept } from '../../shared/keep.js';
import { print } from '../../shared/print.js';
import { Words } from '../../shared/words.js';
import { ROWS, type RowId } from '../facts.js';
import ask from '../content-ask.en.js';
import matters from './content.en.js';
import { mattersStyles } from './matters.styles.js';
import { renderMatters } from './matters.template.js';
import { sheetCss } from './sheet.styles.js';
import { renderSheet } from './sheet.template.js';
import { type Summary, toText } from './summary.js';
import { type Importance, type KeptWeights, type Point, readWeights, weigh } from './weigh.js';

/** Points of the table that belong together. */
export interface MattersGroup {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point<RowId>[];
}

/** What the table shows now, in words. */
export interface MattersGiven {
  /** Names of the options that are shown, in the order of the table. */
  readonly options: readonly string[];
  /** The points that are shown, with what each of these options says, in the same order. */
  readonly groups: readonly MattersGroup[];
  /** Sentences that go with the table wherever it is read: the practice's interest, no advice, last reviewed. */
  readonly footer: readonly string[];
  /** Brings a row of the table into sight, and the focus to it. */
  readonly goTo: (row: RowId) => unknown;
}

const en = { ...matters, ...ask } as const;

const spanish = async () => {
  const [own, asked] = await Promise.all([import('./content.es.js'), import('../content-ask.es.js')]);
  return { default: { ...own.default, ...asked.default } };
};

/** Key of a sentence. */
export type MattersKey = keyof typeof en;

/** What the last press came to. */
export type Told = 'copied' | 'not-copied' | 'saved' | 'not-saved' | 'opened' | 'erased' | 'not-erased';

/**
 * "What matters to me": a visitor chooses points and says how much each matters; a summary puts what every option says
 * on them side by side. What they choose is held here, and nowhere else until they save it on their device.
 */
export class Matters {
  #host: PracticeHost;
  #root: ShadowRoot;
  #words: Words<typeof en>;
  #place = kept<KeptWeights>('comparison');
  /** The points that were chosen, as they were chosen. */
  #weights = new Map<RowId, Importance>();
  /** What is kept on the device, as text to compare; undefined if nothing is. */
  #kept: string | undefined;
  #told: Told | undefined;
  #given: MattersGiven | undefined;
  /** True once the visitor has chosen anything: what comes from the device later must not replace it. */
  #isTouched = false;

  /** @param root the element's own, which also gets the styles */
  constructor(host: PracticeHost, root: ShadowRoot, practice: PracticeController) {
    this.#host = host;
    this.#root = root;
    this.#words = new Words(host, practice, {
      prefix: 'comparison',
      en,
      others: { es: spanish },
    });
    addStyles(root, [mattersStyles]);
    if (canKeep()) void this.#open();
  }

  /** How much the points that were chosen matter, 0 where that is not set yet. */
  get importance(): ReadonlyMap<RowId, Importance> {
    return this.#weights;
  }

  /** True if it can be kept on this device. */
  get canKeep(): boolean {
    return canKeep();
  }

  /** Whether something lies on the device, and whether it is what is chosen now. */
  get kept(): 'nothing' | 'this' | 'older' {
    if (this.#kept === undefined) return 'nothing';
    return this.#kept === this.#asText() ? 'this' : 'older';
  }

  get told(): Told | undefined {
    return this.#told;
  }

  get lang(): string {
    return this.#words.lang;
  }

  say = (key: MattersKey, values?: Readonly<Record<string, string | number>>): string =>
    this.#words.say(key, values);

  render(given: MattersGiven): TemplateResult {
    this.#given = given;
    return renderMatters(this, given);
  }

  /** Puts the focus on the heading, once it is rendered. */
  focus(): void {
    this.#find('h3')?.focus();
  }

  /** The summary as plain text; empty while nothing is weighed. */
  summaryText(): string {
    const summary = this.summary();
    return summary ? toText(summary) : '';
  }

  /** What was weighed of what is shown, in words; undefined if that is nothing. */
  summary(): Summary | undefined {
    if (!this.#given) return undefined;
    const { groups, options, footer } = this.#given;
    const points = groups.flatMap((group) => group.points);
    const weighed = weigh(points, this.#weights);
    if (!weighed.length) return undefined;
    const { say, lang } = this;
    const today = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date());
    return {
      lang,
      name: say('matters.file'),
      title: say('matters.heading'),
      date: say('matters.made', { date: today }),
      intro: `${say('matters.fair')} ${say('matters.summary-order')}`,
      options,
      weighed: weighed.map((each) => ({ ...each, heading: say(`matters.group.${each.importance}`) })),
      askHeading: say('matters.ask'),
      questions: weighed.flatMap((each) => each.points.map(({ id }) => say(`ask.${id}`))),
      footer: [...footer, say('matters.sources')],
    };
  }

  /** Chooses a point, or takes it back. */
  pick = (id: RowId, isPicked: boolean): void => {
    if (isPicked) this.#weights.set(id, this.#weights.get(id) ?? 0);
    else this.#weights.delete(id);
    this.#change();
  };

  setImportance = (id: RowId, importance: Importance): void => {
    this.#weights.set(id, importance);
    this.#change();
  };

  print = (): void => {
    const summary = this.summary();
    const tray = this.#find('.paper-tray');
    if (!summary || !tray) return;
    const { name: title, lang } = summary;
    print({ title, lang, css: sheetCss, body: renderSheet(summary) }, tray);
  };

  copy = async (): Promise<void> => {
    const text = this.summaryText();
    const isDone = await copy(text);
    this.#tell(isDone ? 'copied' : 'not-copied');
    if (isDone) return;
    await this.#host.updateComplete;
    const place = this.#find('.by-hand');
    if (place) showText(text, place, this.say('matters.text'));
  };

  save = async (): Promise<void> => {
    const isDone = await this.#place.write([...this.#weights]);
    this.#kept = isDone ? this.#asText() : undefined;
    this.#tell(isDone ? 'saved' : 'not-saved');
  };

  /** Takes everything back, here and on the device. */
  erase = async (): Promise<void> => {
    this.#isTouched = true;
    this.#weights.clear();
    try {
      if (canKeep()) await this.#place.erase();
      this.#kept = undefined;
      this.#tell('erased');
    } catch {
      this.#tell('not-erased');
    }
    await this.#host.updateComplete;
    // The button that was pressed is gone.
    this.focus();
  };

  async #open(): Promise<void> {
    const found = readWeights(await this.#place.read(), ROWS);
    if (!found.size || this.#isTouched) return;
    this.#weights = found;
    this.#kept = this.#asText();
    this.#tell('opened');
  }

  #change(): void {
    this.#isTouched = true;
    this.#tell(undefined);
  }

  #tell(told: Told | undefined): void {
    this.#told = told;
    this.#host.requestUpdate();
  }

  #asText(): string {
    return JSON.stringify([...this.#weights].sort());
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#root.querySelector<HTMLElement>(`.matters ${selector}`) ?? undefined;
  }
}
