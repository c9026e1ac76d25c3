import { type Answer, type Flow, type Lists, readAnswer } from '../flow/index.js';
import type { PracticeController } from '../practice/index.js';
import type { KapProblem } from '../shared/events.js';
import { countryOf, crisisCountry } from '../shared/help-lines.js';
import { statesOf, usStates } from '../shared/us-states.js';
import { callForm, goToCall } from './call-form.js';
import { type ExtrasHost, ExtraParts } from './extras.js';
import { causeOf, type Place, placeOf } from './place.js';
import { unconfirmed } from './policy.js';
import type { Questionnaires, Steps } from './instruments/index.js';
import { answer, back, begin, type Run, toResult, without } from './run.js';
import { sayingOf } from './saying.js';
import type { Sentences } from './sentences.js';
import { isSame, limitedQuestions, type Settings, settingsFor } from './settings.js';
import type { Bringing } from './take-away/index.js';
import { Taking } from './taking.js';
import { noInstruments, type View } from './view.js';

/** What a session asks of the element it runs in. */
export interface SessionHost extends ExtrasHost {
  readonly practice: Pick<PracticeController, 'data' | 'loading' | 'file' | 'resolve'>;
  readonly sentences: Sentences;
  /** BCP 47 tag of the words. */
  readonly lang: string;
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
  #questionnaires: Questionnaires | undefined;
  #taking: Taking;
  #bringing: Bringing | undefined;
  #own: ExtraParts['own'];
  #settings: Settings | undefined;
  #settingsOf: readonly unknown[] = [];

  constructor(host: SessionHost) {
    this.#host = host;
    this.#extras = new ExtraParts(host);
    this.#taking = new Taking(() => host.changed());
  }

  /** Looks at the practice's facts as they are now. */
  update(): void {
    const { loading, data } = this.#host.practice;
    if (!loading) this.#extras.want(data.eligibility);
    // Other questions in the middle of a check would take answers for what they were not: those begun with stay.
    if (!this.#hasAnswers && this.#run.screen === 'start') this.#own = this.#extras.own;
    // Under other limits the same answer says something else: it has to be asked for again.
    const before = this.#settings?.limits;
    if (before && !isSame(before, this.settings.limits)) {
      this.#run = without(this.#run, limitedQuestions);
      this.#drafts = {};
    }
  }

  /** False while it is not known yet which questions there will be. */
  get isReady(): boolean {
    return !this.#host.practice.loading && !this.#extras.isWaiting;
  }

  /** The check as the practice has set it, made anew when its file has come or changed. */
  get settings(): Settings {
    const { data, file } = this.#host.practice;
    const settingsOf = [data.eligibility, this.#own];
    if (!this.#settings || settingsOf.some((part, at) => part !== this.#settingsOf[at])) {
      this.#settings = settingsFor(data.eligibility, file, this.#own?.flow);
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
    const facts = host.practice.data;
    const { practice, call, eligibility } = facts;
    const country = countryOf(facts) ?? 'US';
    const { emergency } = crisisCountry(country);
    const lists = this.#lists;
    const extras = this.#extras.parts;
    if (extras.instruments) this.#questionnaires ??= new extras.instruments.Questionnaires(this.#steps);
    const questionnaires = this.#questionnaires;
    const instruments = questionnaires?.view(this.#run, eligibility?.instruments) ?? noInstruments;
    // A questionnaire that the practice has taken back is not there to go on with.
    const isOpen = instruments.open || !/^(instrument|score)$/.test(this.#run.screen);
    const run = isOpen ? this.#run : toResult(this.#run);
    const place = placeOf(flow, run, lists, questionnaires?.thoughts(run));
    const { current = '' } = place;
    const saying = sayingOf(host, facts, this.#own, { ...limits, emergency });
    const names = statesOf(saying.say('states'));
    const view: View = {
      ...saying,
      flow,
      place,
      chosen: this.#drafts[current] ?? run.responses[current],
      isMissing: this.#isMissing,
      unconfirmed: this.#own?.flow ? new Set() : unconfirmed,
      served: (lists.served ?? [])
        .map((state) => names[state] ?? state)
        .sort((a, b) => a.localeCompare(b, saying.lang)),
      country,
      emergency,
      call: {
        onPage: callForm() !== null,
        link: call?.link && host.practice.resolve(call.link),
        phone: practice?.phone,
      },
      extras,
      instruments,
      takeAway: this.#taking,
      choose: (chosen) => {
        if (current) this.#drafts = { ...this.#drafts, [current]: chosen };
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
        this.#go((before) => before);
      },
      requestCall: goToCall,
      bringAnswers: undefined,
    };
    // Only where the practice asks for it.
    if (extras.takeAway && call?.selfCheck) this.#bringing ??= new extras.takeAway.Bringing();
    return { ...view, bringAnswers: this.#bringing?.offer(view) };
  }

  /** On from the start screen; with answers still there if the visitor had come back to it. */
  begin(): void {
    if (!this.#hasAnswers) this.#host.begun();
    this.#go((run) => begin(this.settings.flow, run));
  }

  /** What was brought to the call form and not sent is taken back from there. */
  takeBack(): void {
    this.#bringing?.takeBack();
  }

  get #hasAnswers(): boolean {
    return Object.keys(this.#run.responses).length > 0;
  }

  /** One step back. What called for help now is taken back, but stays chosen as it was; a mark is taken back whole. */
  #back(place: Place): void {
    const cause = causeOf(place);
    const before = this.#questionnaires?.unmarked(this.#run, cause ?? '');
    if (before) {
      this.#go(() => before);
      return;
    }
    const given = this.#run.responses[cause ?? ''];
    if (cause !== undefined && given !== undefined) this.#drafts = { ...this.#drafts, [cause]: given };
    this.#go((run) => back(run, place));
  }

  #forget(): void {
    this.#run = atStart;
    this.#drafts = {};
    this.#taking.forget();
    this.takeBack();
    this.update();
  }

  get #lists(): Lists<Flow> {
    const { inPersonStates = [], onlineStates = [] } = this.#host.practice.data.practice ?? {};
    const served = [...new Set([...inPersonStates, ...onlineStates])];
    return { states: Object.keys(usStates), ...(served.length ? { served } : {}) };
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
    this.#questionnaires?.leave();
    this.#taking.told = undefined;
    this.#host.changed('moved');
  };

  #steps: Steps = {
    go: this.#go,
    stay: (step) => {
      this.#run = step(this.#run);
      // A practice can make the rule so strict that the mark alone opens another screen.
      this.#host.changed(this.view.place.urgent ? 'moved' : undefined);
    },
    missing: () => this.#host.changed('missing'),
  };
}
