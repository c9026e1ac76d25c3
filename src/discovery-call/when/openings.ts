import type { ReactiveElement } from 'lit';
import type { PracticeController } from '../../practice/index.js';
import { fetchText } from '../../shared/fetch-text.js';
import { report } from '../../shared/report.js';
import { Words } from '../../shared/words.js';
import type { CallForm } from '../call-form.js';
import type { FormView } from '../controls.templates.js';
import en from './content.en.js';
import { renderOpenings } from './openings.templates.js';
import { type Opening, readOpenings } from './read-openings.js';

/** How long a server may say nothing, in milliseconds. */
const TIMEOUT = 8000;

/** The most bytes of a list. */
const LIMIT = 500_000;

/** How many days are shown at first, and how many more at each press. */
const DAYS = 6;

/**
 * The practice's own openings: fetched fresh when the visitor comes near, and again if one was taken meanwhile. Where
 * there are none, the form's days and hours stand in for them.
 */
export class Openings {
  status: 'loading' | 'ready' | 'failed' = 'loading';

  /** How many days are shown. */
  shownDays = DAYS;

  #host: ReactiveElement;
  #practice: PracticeController;
  #call: CallForm;
  #words: Words<typeof en>;
  #all: readonly Opening[] = [];
  #from: string | undefined;
  #taken: string | undefined;
  #hasReported = false;

  constructor(host: ReactiveElement, practice: PracticeController, call: CallForm) {
    this.#host = host;
    this.#practice = practice;
    this.#call = call;
    this.#words = new Words(host, practice, {
      prefix: 'call',
      en,
      others: { es: () => import('./content.es.js') },
    });
  }

  say = (key: keyof typeof en & string, values?: Readonly<Record<string, string | number>>): string =>
    this.#words.say(key, { practice: this.#call.practiceName, ...values });

  /** Openings that are still to come; undefined where there are none to choose from. */
  get offered(): readonly Opening[] | undefined {
    const now = new Date().toISOString();
    const coming = this.#all.filter(({ start }) => start > now);
    return coming.length ? coming : undefined;
  }

  /** Asks for the list, or again. */
  load = async (): Promise<void> => {
    const link = this.#practice.data.call?.openings;
    if (!link) return;
    this.#from = link;
    this.#set('loading');
    const fetched = await fetchText(this.#practice.resolve(link), undefined, LIMIT, {
      cache: 'no-store',
      timeout: TIMEOUT,
    });
    // The practice file may have named another list in the meantime; the last one wins.
    if (this.#from !== link) return;
    if ('problem' in fetched) {
      this.#report([{ ...fetched.problem, file: link }]);
      return this.#set('failed');
    }
    this.#take(link, fetched.text);
  };

  /** What stands in the form: a choice of openings, or `windows`, or both; undefined while it is not known. */
  render(view: FormView, windows: () => unknown): unknown {
    this.#follow();
    return renderOpenings(this, view, windows);
  }

  more = (): void => {
    this.shownDays += DAYS;
    this.#host.requestUpdate();
  };

  /** Another list, or one of which something was taken: it is asked for anew, once for each. */
  #follow(): void {
    const taken = this.#call.state.theirs.opening;
    const isTaken = taken !== undefined && this.#taken === undefined;
    this.#taken = taken;
    if (isTaken || this.#practice.data.call?.openings !== this.#from) queueMicrotask(() => void this.load());
  }

  #take(file: string, text: string): void {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch (error) {
      this.#report([{ code: 'invalid', file, path: '', message: `expected JSON, found ${String(error)}` }]);
      return this.#set('failed');
    }
    const { openings, problems } = readOpenings(data, Date.now());
    this.#report(problems.map((problem) => ({ code: 'invalid', file, ...problem })));
    this.#all = openings;
    this.#set(problems[0]?.path === '' ? 'failed' : 'ready');
  }

  /** A mistake in a list that is fetched again and again is told once. */
  #report(problems: Parameters<typeof report>[1]): void {
    if (!problems.length || this.#hasReported) return;
    this.#hasReported = true;
    report(this.#host, problems);
  }

  #set(status: Openings['status']): void {
    this.status = status;
    if (status === 'failed') this.#all = [];
    this.#host.requestUpdate();
  }
}
