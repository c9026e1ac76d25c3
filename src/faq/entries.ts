import type { Claim } from '../shared/claim.js';
import type { KapProblem } from '../shared/events.js';
import type { Values } from '../shared/words.js';
import type { Block } from './answer-text.js';
import type en from './content.en.js';
import type { OwnEntry, OwnFacts } from './own.js';
import { GROUPS, type QuestionId } from './questions.js';

/** What a practice's file brings. */
export interface Own {
  readonly entries: readonly OwnEntry[];
  readonly heading: string;
  readonly facts: OwnFacts;
  readonly instead: Instead;
}

/** Words that fit how a practice gives the medicine, in place of the general ones; undefined where those fit. */
export type Instead = (
  key: string,
  values: Values,
) => { readonly text: string; readonly claim: Claim | undefined } | undefined;

/** The answers, which come after the questions. */
export interface Answers {
  /** The answer to a built-in question. */
  of(id: QuestionId, own: Own | undefined): readonly Part[];
  /** The answer to a question of the practice's own. */
  own(entry: OwnEntry): readonly Part[];
}

/** What questions and answers are made of. */
export interface FaqContext {
  readonly words: { say(key: keyof typeof en, values?: Values): string };
  /** Absent until they have come. */
  readonly answers: Answers | undefined;
  /** What only a practice's file brings. */
  readonly own?: Own | undefined;
  /** Ids of the questions wanted, in their order; all, in groups, if there are none. */
  readonly chosen?: readonly string[];
}

/** A part of an answer, with what stands behind it. */
export interface Part {
  readonly blocks: readonly Block[];
  /** Absent: in the words of the practice. */
  readonly claim?: Claim | undefined;
  /** From when it is, that nobody has checked it, or that its rule may have changed. */
  readonly notes: readonly string[];
  /** True of what the practice states of itself. */
  readonly isFacts?: boolean;
}

/** A question with its answer. */
export interface Entry {
  readonly id: string;
  readonly question: string;
  /** Empty until the answers have come. */
  readonly parts: readonly Part[];
  /** Language of a practice's own entry, if it says so. */
  readonly lang?: string | undefined;
}

/** Questions that stand together. */
export interface Section {
  readonly id: string;
  readonly heading?: string;
  readonly entries: readonly Entry[];
}

/** The questions and answers that a page shows, in their order. */
export function sectionsOf({ words, answers, own, chosen = [] }: FaqContext): Section[] {
  const theirs = new Map(own?.entries.map((entry) => [entry.id, entry]));
  const ownEntry = (entry: OwnEntry): Entry => {
    const { id, question, lang } = entry;
    return { id, question, lang, parts: answers?.own(entry) ?? [] };
  };
  const built = GROUPS.map(({ id: group, questions }) => ({
    id: group,
    heading: words.say(`group.${group}`),
    entries: questions.map((id): Entry => {
      const instead = theirs.get(id);
      theirs.delete(id);
      if (instead) return ownEntry(instead);
      return { id, question: words.say(`${id}.question`), parts: answers?.of(id, own) ?? [] };
    }),
  }));
  const others = [...theirs.values()].map(ownEntry);
  const all = others.length ? [...built, { id: 'own', heading: own?.heading ?? '', entries: others }] : built;
  const entries = all.flatMap((section) => section.entries);
  const wanted = [...new Set(chosen)].flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return wanted.length ? [{ id: 'chosen', entries: wanted }] : all;
}

/** Ids of the built-in questions. */
const builtInIds: readonly string[] = GROUPS.flatMap(({ questions }) => questions);

/** What is wrong with the ids asked for: those that are neither built in nor the practice's own. */
export const idProblems = (chosen: readonly string[], own: readonly string[]): KapProblem[] =>
  chosen
    .filter((id) => !builtInIds.includes(id) && !own.includes(id))
    .map((id) => ({
      code: 'unknown-id',
      file: 'kap-faq',
      path: 'questions',
      message: `unknown id "${id}"; expected some of ${[...builtInIds, ...own].join(', ')}`,
    }));
