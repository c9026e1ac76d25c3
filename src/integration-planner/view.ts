import type { ReactiveController, TemplateResult } from 'lit';
import type { PracticeController, PracticeHost } from '../practice/index.js';
import { addStyles } from '../shared/add-styles.js';
import { copyQuietly } from '../shared/copy.js';
import { Truth } from '../shared/truth/truth.js';
import { type Values, Words } from '../shared/words.js';
import { type Call, callsOf, type Crisis, crisisOf } from './calls.js';
import { claims } from './claims.js';
import en from './content.en.js';
import { Keeper } from './keeper.js';
import { renderPart } from './parts/part.template.js';
import {
  emptyPlan,
  type FieldId,
  isEmpty,
  type NoteId,
  type PartId,
  type PickId,
  type Plan,
} from './plan.js';
import { plannerStyles } from './planner.styles.js';
import type startEn from './start.en.js';
import { type Step, type StepId, stepsOf } from './steps.js';

export type Key = (keyof typeof en | keyof typeof startEn) & string;
export type Say = (key: Key, values?: Values) => string;
/** Where a visitor is. */
export type Place = 'start' | PartId | 'take';
/** What was said of the last thing done, below the buttons for it. */
export interface Told {
  readonly of: 'sheet' | 'calendar';
  readonly key: 'copied' | 'not-copied' | 'saved' | 'not-saved';
}

/** All that the pure parts need. */
export interface Facts {
  readonly say: Say;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly plan: Plan;
  readonly today: Date;
  readonly withinHours: number | undefined;
  /** The help line and emergency number of the practice's country. */
  readonly crisis: Crisis;
  readonly calls: readonly Call[];
}

/** What the frame around it gives and hears. */
export interface Frame {
  readonly say: (key: StartKey, values?: Values) => string;
  /** True if the practice gave its own words. */
  readonly has: (key: StartKey) => boolean;
  /** The visitor has gone to another screen. */
  readonly moved: () => void;
  /** All is forgotten; false if the browser did not let us erase what was kept. */
  readonly cleared: (isErased: boolean) => void;
}

type StartKey = keyof typeof startEn & string;

/** Everything after the start screen: the plan itself, which lives in here, and what is done with it. */
export class View implements Facts, ReactiveController {
  plan = emptyPlan();
  place: Place = 'start';
  told: Told | undefined;
  readonly keeper: Keeper;

  #host: PracticeHost;
  #practice: PracticeController;
  #frame: Frame;
  #words: Words<typeof en>;
  #truth: Truth;

  constructor(host: PracticeHost, root: ShadowRoot, practice: PracticeController, frame: Frame) {
    addStyles(root, [plannerStyles]);
    root.addEventListener('keydown', (event) => void copyQuietly(event as KeyboardEvent));
    this.#host = host;
    this.#practice = practice;
    this.#frame = frame;
    this.#words = new Words(host, practice, {
      prefix: 'planner',
      en,
      others: { es: () => import('./content.es.js') },
    });
    this.#truth = new Truth(host, practice);
    this.keeper = new Keeper({
      changed: this.changed,
      opened: (plan) => {
        this.plan = plan ?? emptyPlan();
      },
      isIdle: () => this.place === 'start',
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
    this.keeper.listen(true);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.keeper.listen(false);
    this.#flush();
  }

  /** Looks for a plan that was kept before, and waits for the words: no part is shown in another language first. */
  async open(): Promise<void> {
    const [found] = await Promise.all([this.keeper.find(), this.#words.ready]);
    if (found) this.plan = found;
  }

  get lang(): string {
    return this.#words.lang;
  }

  get today(): Date {
    return new Date();
  }

  get withinHours(): number | undefined {
    return this.#practice.data.practice?.sessions?.integration?.withinHours;
  }

  get crisis(): Crisis {
    return crisisOf(this.#practice.data, this.lang, this.#practice.failed);
  }

  get calls(): readonly Call[] {
    return callsOf(this.#practice.data, this.#frame.say);
  }

  get steps(): Partial<Record<StepId, Step>> {
    return stepsOf(this.plan, this);
  }

  get isEmpty(): boolean {
    return isEmpty(this.plan);
  }

  say = (key: Key, values?: Values): string =>
    key in en ? this.#words.say(key as keyof typeof en, values) : this.#frame.say(key as StartKey, values);

  /** True if the practice gave its own words. */
  has = (key: Key): boolean =>
    key in en ? this.#words.has(key as keyof typeof en) : this.#frame.has(key as StartKey);

  render(): TemplateResult {
    return renderPart(this);
  }

  /** What stands behind the sentences on whom to call and what to leave alone, one tap away. */
  renderSources(of: string, keys: readonly (keyof typeof claims)[]): unknown {
    // What a practice says in its own words does not rest on our sources.
    const ours = keys.filter((key) => !this.has(key));
    return ours.length
      ? this.#truth.sourcesOf(
          of,
          ours.map((key) => claims[key]),
        )
      : '';
  }

  note(id: NoteId, text: string): void {
    this.#change({ notes: { ...this.plan.notes, [id]: text } });
  }

  pick(id: PickId, isPicked: boolean): void {
    const others = this.plan.picked.filter((each) => each !== id);
    this.#change({ picked: isPicked ? [...others, id] : others });
    this.changed();
  }

  set(id: FieldId, value: string): void {
    this.#change({ [id]: value });
    this.changed();
  }

  show(part: PartId, isShown: boolean): void {
    const others = this.plan.shown.filter((each) => each !== part);
    this.#change({ shown: isShown ? [...others, part] : others });
    this.changed();
  }

  go = (place: Place): void => {
    this.place = place;
    this.told = undefined;
    this.#flush();
    this.#frame.moved();
  };

  tell(told: Told): void {
    this.told = told;
    this.changed();
  }

  /** Forgets everything, here and on the device. */
  clear = async (): Promise<void> => {
    this.plan = emptyPlan();
    this.place = 'start';
    this.told = undefined;
    const isErased = this.keeper.erase();
    this.#frame.moved();
    this.#frame.cleared(await isErased);
  };

  changed = (): void => {
    this.#host.requestUpdate();
  };

  #change(change: Partial<Plan>): void {
    this.plan = { ...this.plan, ...change };
    this.keeper.follow(this.plan);
  }

  #flush = (): void => void this.keeper.flush();
}
