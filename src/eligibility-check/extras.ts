import type { CSSResultOrNative } from 'lit';
import type { PracticeController, PracticeFile } from '../practice/index.js';
import type { WordSource, Dictionary } from '../shared/words.js';
import type { chooseWords, OwnFlow } from './own-flow.js';
import type { Sentences } from './sentences.js';
import type { Extras } from './view.js';

/** What the parts need of the element. */
export interface ExtrasHost {
  readonly practice: Pick<PracticeController, 'resolve'>;
  /** Takes in sentences that came with a part. */
  readonly sentences: Pick<Sentences, 'add'>;
  /** The looks of a part. */
  addStyles(styles: readonly CSSResultOrNative[]): void;
  /** A part has come, or will not. */
  changed(): void;
}

/** A practice's own questions, with their sentences for a page's language. */
export interface OwnQuestions extends Pick<OwnFlow, 'flow' | 'problems'> {
  readonly wordsFor: (lang: string) => ReturnType<typeof chooseWords> | undefined;
}

const importPart = {
  takeAway: () => import('./take-away/index.js'),
  instruments: () => import('./instruments/index.js'),
  fhir: () => import('../fhir/resources.js'),
} as const satisfies { [N in keyof Required<Extras>]: () => Promise<Required<Extras>[N]> };

/** What a part may bring besides what it does. */
interface Part extends Partial<Pick<WordSource<Dictionary>, 'en' | 'others'>> {
  readonly styles?: CSSResultOrNative;
}

type Settings = NonNullable<PracticeFile['eligibility']>;

/**
 * The parts that a check can do without at first. They are fetched as soon as the practice's file is known and for no
 * other reason: the network must tell nothing of what a visitor answers.
 */
export class ExtraParts {
  /** The parts that are there. */
  parts: Extras = {};
  /** The practice's own questions; without a flow in it when they cannot be used. */
  own: OwnQuestions | undefined;

  #host: ExtrasHost;
  #link: string | undefined;
  #asked = new Set<keyof Extras>();

  constructor(host: ExtrasHost) {
    this.#host = host;
  }

  /** True while the questions themselves are on their way. */
  get isWaiting(): boolean {
    return this.#link !== undefined && this.own === undefined;
  }

  /** Sees to it that what every check has, and what these settings ask for, is there or comes. */
  want({ instruments, fhir, flow }: Settings = {}): void {
    void this.#fetch('takeAway');
    if (instruments?.length) void this.#fetch('instruments');
    if (fhir) void this.#fetch('fhir');
    if (flow !== this.#link) {
      this.#link = flow;
      this.own = undefined;
      if (flow !== undefined) void this.#fetchFlow(flow);
    }
  }

  async #fetch(name: keyof Extras): Promise<void> {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    try {
      const part = (await importPart[name]()) as Part;
      if (part.en) void this.#host.sentences.add({ en: part.en, others: part.others ?? {} });
      if (part.styles) this.#host.addStyles([part.styles]);
      this.parts = { ...this.parts, [name]: part };
      this.#host.changed();
    } catch {
      // Offline, say: the check goes on without, and what is not there is not offered.
    }
  }

  async #fetchFlow(link: string): Promise<void> {
    let own: OwnQuestions | undefined;
    try {
      const { loadOwnFlow, chooseWords } = await import('./own-flow.js');
      const { words, ...loaded } = await loadOwnFlow(this.#host.practice.resolve(link), link);
      own = { ...loaded, wordsFor: (lang) => words && chooseWords(words, lang) };
    } catch {
      const message =
        'the part of kap-widgets that reads it could not be loaded; the built-in questions are used';
      const problem = { code: 'not-found', file: link, path: '', message };
      own = { problems: [problem], wordsFor: () => undefined };
    }
    if (this.#link !== link) return;
    this.own = own;
    this.#host.changed();
  }
}
