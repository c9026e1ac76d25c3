import { type Answer, type Evidence, type Lists, type Flow, readAnswer } from '../flow/index.js';
import type { PracticeFile } from '../practice/index.js';
import type { KapProblem } from '../shared/events.js';
import { crisisCountry } from '../shared/help-lines.js';
import { usStates } from '../shared/us-states.js';
import { clientTerm, fill, type Values } from '../shared/words.js';
import { type ExtrasHost, ExtraParts } from './extras.js';
import type { Instrument } from './instruments/index.js';
import { causeOf, type Place, placeOf, resultOf } from './place.js';
import { unconfirmed } from './policy.js';
import {
  answer,
  back,
  begin,
  mark,
  openInstrument,
  type Run,
  toResult,
  toScore,
  unmark,
  without,
} from './run.js';
import { isSame, limitedQuestions, type Settings, settingsFor } from './settings.js';
import type { Said } from './take-away/index.js';
import type { InstrumentsView, TakeAwayView, View } from './view.js';

/** What a session asks of the element it runs in. */
export interface SessionHost extends Omit<ExtrasHost, 'changed'> {
  /** The practice's facts as they are now. */
  readonly facts: PracticeFile;
  /** The practice's file is still on its way. */
  readonly isLoading: boolean;
  readonly lang: string;
  /** The name the practice knows its file by. */
  readonly file: string;
  say(key: string, values?: Values): string;
  has(key: string): boolean;
  /** Whether the page has a way to ask for a call. */
  hasCall(): boolean;
  requestCall(): void;
  /** Whether that way takes answers, to be looked through there. */
  takesAnswers(): boolean;
  bringAnswers(lines: readonly Said[]): void;
  /** Something has changed. `moved`: another screen is shown; `missing`: there was no answer to go on with. */
  changed(what?: 'moved' | 'missing'): void;
  /** The visitor has begun, or begun again. */
  begun(): void;
  /** The visitor wants everything forgotten. */
  cleared(): void;
}

const atStart: Run = { screen: 'start', responses: {} };

/** One visitor's check, in memory only: what they said, where they are, and what they can do there. */
export class Session {
  #host: SessionHost;
  #extras: ExtraParts;
  #run = atStart;
  /** What is chosen but not given yet, by question: it waits there until the visitor comes back. */
  #drafts: Readonly<Record<string, Answer>> = {};
  #isMissing = false;
  /** Places of the items left out of a questionnaire, as they were when the visitor wanted to go on. */
  #leftOut: readonly number[] = [];
  #forDoctor = false;
  #told: TakeAwayView['told'];
  #own: ExtraParts['own'];
  #settings: Settings | undefined;
  #settingsOf: readonly unknown[] = [];

  constructor(host: SessionHost) {
    this.#host = host;
    this.#extras = new ExtraParts({
      resolve: (link) => host.resolve(link),
      addWords: (source) => host.addWords(source),
      addStyles: (styles) => host.addStyles(styles),
      changed: () => host.changed(),
    });
  }

  /** Looks at the practice's facts as they are now. */
  update(): void {
    if (!this.#host.isLoading) this.#extras.want(this.#host.facts.eligibility);
    // Other questions in the middle of a check would take answers for what they were not: those begun with stay.
    if (!Object.keys(this.#run.responses).length && this.#run.screen === 'start')
      this.#own = this.#extras.own;
    // Under other limits the same answer says something else: it has to be asked for again.
    const before = this.#settings?.limits;
    if (before && !isSame(before, this.settings.limits)) {
      this.#run = without(this.#run, limitedQuestions);
      this.#drafts = {};
    }
  }

  /** False while it is not known yet which questions there will be. */
  get isReady(): boolean {
    return !this.#host.isLoading && !this.#extras.isWaiting;
  }

  /** The check as the practice has set it, made anew when its file has come or changed. */
  get settings(): Settings {
    const { eligibility } = this.#host.facts;
    const settingsOf = [eligibility, this.#own];
    if (!this.#settings || settingsOf.some((part, at) => part !== this.#settingsOf[at])) {
      this.#settings = settingsFor(eligibility, this.#host.file, this.#own?.flow);
      this.#settingsOf = settingsOf;
    }
    return this.#settings;
  }

  /** What the practice should know, one list for each of its files. */
  get problems(): readonly (readonly KapProblem[])[] {
    return this.isReady ? [this.settings.problems, this.#extras.own?.problems ?? []] : [];
  }

  /** What the templates show now. */
  get view(): View {
    const host = this.#host;
    const { flow, limits } = this.settings;
    const { practice, call, crisis } = host.facts;
    const country = crisis?.country ?? practice?.country ?? 'US';
    const { emergency } = crisisCountry(country);
    const lists = this.#lists;
    const instruments = this.#instruments;
    // A questionnaire that the practice has taken back is not there to go on with.
    const isOpen = instruments.open || !/^(instrument|score)$/.test(this.#run.screen);
    const place = placeOf(flow, isOpen ? this.#run : toResult(this.#run), lists, this.#thoughts);
    const own = this.#own?.flow && this.#own.wordsFor(host.lang);
    const ownSentence = (key: string) =>
      own && Object.hasOwn(own.sentences, key) ? own.sentences[key] : undefined;
    return {
      flow,
      place,
      say: (key, values) => {
        const sentence = own && ownSentence(key);
        return sentence === undefined
          ? host.say(key, { ...limits, emergency, ...values })
          : fill(sentence, { client: clientTerm(host.facts, own?.lang ?? host.lang), ...values });
      },
      // An empty text says that the practice's questions do without this sentence.
      has: (key) => Boolean(ownSentence(key) ?? host.has(key)),
      lang: host.lang,
      langOf: (key) => (own && ownSentence(key) !== undefined ? own.lang : host.lang),
      chosen: this.#drafts[place.current ?? ''] ?? this.#run.responses[place.current ?? ''],
      isMissing: this.#isMissing,
      unconfirmed: own ? new Set() : unconfirmed,
      served: (lists.served ?? []).map((state) => usStates[state] ?? state).sort(),
      country,
      emergency,
      call: { onPage: host.hasCall(), link: call?.link && host.resolve(call.link), phone: practice?.phone },
      extras: this.#extras.parts,
      instruments,
      takeAway: this.#takeAway,
      choose: (chosen) => {
        if (place.current !== undefined) this.#drafts = { ...this.#drafts, [place.current]: chosen };
        this.#isMissing = false;
        host.changed();
      },
      submit: (event) => {
        event.preventDefault();
        this.#submit();
      },
      go: this.#go,
      back: () => this.#back(place),
      startAgain: () => {
        this.#forget();
        this.begin();
      },
      clear: () => {
        host.cleared();
        this.#forget();
        this.#go((run) => run);
      },
      requestCall: () => host.requestCall(),
      bringAnswers: this.#bringFrom(place),
    };
  }

  /** Only where the practice asks for it; never from someone who needs help now, and never from a minor. */
  #bringFrom(place: Place): View['bringAnswers'] {
    const { takeAway } = this.#extras.parts;
    const isAsked = this.#host.facts.call?.selfCheck === true && !place.urgent && !resultOf(place).isMinor;
    if (!takeAway || !isAsked || !this.#host.takesAnswers()) return undefined;
    return () => this.#host.bringAnswers(takeAway.linesOf(this.view));
  }

  /** On from the start screen; with answers still there if the visitor had come back to it. */
  begin(): void {
    if (!Object.keys(this.#run.responses).length) this.#host.begun();
    this.#go((run) => begin(this.settings.flow, run));
  }

  /** One step back. What called for help now is taken back, but stays chosen as it was; a mark is taken back whole. */
  #back(place: Place): void {
    const cause = causeOf(place);
    const { id, crisisItem } = this.#calling ?? {};
    if (cause !== undefined && cause === id && crisisItem !== undefined) {
      this.#go((run) => unmark(run, id, crisisItem));
      return;
    }
    const given = this.#run.responses[cause ?? ''];
    if (cause !== undefined && given !== undefined) this.#drafts = { ...this.#drafts, [cause]: given };
    this.#go((run) => back(run, place));
  }

  #forget(): void {
    this.#run = atStart;
    this.#drafts = {};
    this.#forDoctor = false;
    this.#told = undefined;
    this.update();
  }

  get #lists(): Lists<Flow> {
    const { inPersonStates = [], onlineStates = [] } = this.#host.facts.practice ?? {};
    const served = [...new Set([...inPersonStates, ...onlineStates])];
    return { states: Object.keys(usStates), ...(served.length ? { served } : {}) };
  }

  get #instruments(): InstrumentsView {
    const { instruments } = this.#extras.parts;
    const { marks = {}, instrument } = this.#run;
    const wanted = new Set(this.#host.facts.eligibility?.instruments);
    const offered = instruments ? [...wanted].map((id) => instruments.instruments[id]) : [];
    const open = offered.find(({ id }) => id === instrument);
    return {
      offered,
      open,
      marks,
      missing: this.#leftOut.filter((at) => marks[open?.id ?? '']?.[at] === undefined),
      start: (id) => this.#go((run) => openInstrument(run, id)),
      mark: (item, score) => {
        this.#run = mark(this.#run, item, score);
        // A practice can make the rule so strict that the mark alone opens another screen.
        this.#host.changed(this.view.place.urgent ? 'moved' : undefined);
      },
      finish: (event) => {
        event.preventDefault();
        this.#leftOut = open && instruments ? instruments.missingIn(open, marks[open.id] ?? []) : [];
        if (this.#leftOut.length) this.#host.changed('missing');
        else this.#go(toScore);
      },
    };
  }

  /** The questionnaire whose marks call for the help lines, also where the practice asks it no more. */
  get #calling(): Instrument | undefined {
    const { instruments } = this.#extras.parts;
    const all: readonly Instrument[] = Object.values(instruments?.instruments ?? {});
    return all.find((each) => instruments?.callsForLines(each, this.#run.marks?.[each.id] ?? []));
  }

  /** What was marked that counts as thoughts of ending one's life. */
  get #thoughts(): Evidence<Flow> | undefined {
    const { id, crisisItem = -1 } = this.#calling ?? {};
    return id && { question: id, answers: [String(this.#run.marks?.[id]?.[crisisItem])] };
  }

  get #takeAway(): TakeAwayView {
    return {
      forDoctor: this.#forDoctor,
      told: this.#told,
      choose: (forDoctor) => {
        this.#forDoctor = forDoctor;
        this.#told = undefined;
        this.#host.changed();
      },
      tell: (what) => {
        this.#told = what;
        this.#host.changed();
      },
    };
  }

  #submit(): void {
    const { flow, place, chosen } = this.view;
    const { current } = place;
    const question = flow.questions[current ?? ''];
    const given = question && readAnswer(question, chosen, this.#lists);
    if (current !== undefined && given !== undefined) {
      this.#drafts = Object.fromEntries(Object.entries(this.#drafts).filter(([id]) => id !== current));
      this.#go((run) => answer(flow, run, current, given, this.#lists));
      return;
    }
    this.#isMissing = true;
    this.#host.changed('missing');
  }

  #go = (step: (run: Run) => Run): void => {
    this.#run = step(this.#run);
    this.#isMissing = false;
    this.#leftOut = [];
    this.#told = undefined;
    this.#host.changed('moved');
  };
}
