import { type Answer, type Lists, type Flow, readAnswer } from '../flow/index.js';
import type { PracticeFile } from '../practice/index.js';
import { usStates } from '../shared/us-states.js';
import type { Values } from '../shared/words.js';
import { answer, back, begin, placeOf, type Run } from './run.js';
import { type Settings, settingsFor } from './settings.js';
import type { View } from './view.js';

/** What a session asks of the element it runs in. */
export interface SessionHost {
  /** The practice's facts as they are now. */
  readonly facts: PracticeFile;
  readonly lang: string;
  /** The name the practice knows its file by. */
  readonly file: string;
  /** Resolves a link of the practice file. */
  resolve(link: string): string;
  say(key: string, values?: Values): string;
  /** Whether the page has a way to ask for a call. */
  hasCall(): boolean;
  requestCall(): void;
  /** Something has changed. `moved`: another screen is shown; `missing`: there was no answer to go on with. */
  changed(what?: 'moved' | 'missing'): void;
  /** The visitor has begun, or begun again. */
  begun(): void;
  /** The visitor wants everything forgotten. */
  cleared(): void;
}

/** One visitor's check, in memory only: what they said, where they are, and what they can do there. */
export class Session {
  #host: SessionHost;
  #run: Run = { screen: 'start', responses: {} };
  /** What is chosen on the question shown but not given yet; undefined when nothing was touched. */
  #chosen: Answer | undefined;
  #isMissing = false;
  #settings: Settings | undefined;
  #settingsOf: unknown;

  constructor(host: SessionHost) {
    this.#host = host;
  }

  /** The check as the practice has set it, made anew when its file has come or changed. */
  get settings(): Settings {
    const { eligibility } = this.#host.facts;
    if (!this.#settings || this.#settingsOf !== eligibility) {
      this.#settings = settingsFor(eligibility, this.#host.file);
      this.#settingsOf = eligibility;
    }
    return this.#settings;
  }

  /** What the templates show now. */
  get view(): View {
    const host = this.#host;
    const { flow, limits } = this.settings;
    const { practice, call, crisis } = host.facts;
    const lists = this.#lists;
    const place = placeOf(flow, this.#run, lists);
    return {
      flow,
      place,
      say: (key, values) => host.say(key, { ...limits, ...values }),
      lang: host.lang,
      chosen: this.#chosen ?? this.#run.responses[place.current ?? ''],
      isMissing: this.#isMissing,
      served: (lists.served ?? []).map((state) => usStates[state] ?? state).sort(),
      country: crisis?.country ?? practice?.country ?? 'US',
      call: { onPage: host.hasCall(), link: call?.link && host.resolve(call.link), phone: practice?.phone },
      choose: (chosen) => {
        this.#chosen = chosen;
        this.#isMissing = false;
        host.changed();
      },
      submit: (event) => {
        event.preventDefault();
        this.#submit();
      },
      go: this.#go,
      back: () => this.#go((run) => back(run, place)),
      startAgain: () => {
        this.#run = { screen: 'start', responses: {} };
        this.begin();
      },
      clear: () => {
        host.cleared();
        this.#go(() => ({ screen: 'start', responses: {} }));
      },
      requestCall: () => host.requestCall(),
    };
  }

  /** On from the start screen; with answers still there if the visitor had come back to it. */
  begin(): void {
    if (!Object.keys(this.#run.responses).length) this.#host.begun();
    this.#go((run) => begin(this.settings.flow, run));
  }

  get #lists(): Lists<Flow> {
    const { inPersonStates = [], onlineStates = [] } = this.#host.facts.practice ?? {};
    const served = [...new Set([...inPersonStates, ...onlineStates])];
    return { states: Object.keys(usStates), ...(served.length ? { served } : {}) };
  }

  #submit(): void {
    const { flow, place, chosen } = this.view;
    const { current } = place;
    const question = flow.questions[current ?? ''];
    const given = question && readAnswer(question, chosen, this.#lists);
    if (current !== undefined && given !== undefined) {
      this.#go((run) => answer(flow, run, current, given, this.#lists));
      return;
    }
    this.#isMissing = true;
    this.#host.changed('missing');
  }

  #go = (step: (run: Run) => Run): void => {
    this.#run = step(this.#run);
    this.#chosen = undefined;
    this.#isMissing = false;
    this.#host.changed('moved');
  };
}
