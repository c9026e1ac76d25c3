import type { PracticeFile } from '../practice/index.js';
import { type Claim, pastSince } from '../shared/claim.js';
import { countryOf, crisisCountry } from '../shared/help-lines.js';
import { telHref } from '../shared/phone.js';
import type { Values } from '../shared/words.js';
import { parseAnswer, plainText } from './answer-text.js';
import type en from './answers.en.js';
import { claims } from './claims.js';
import type { Answers, Entry, Instead, Part } from './entries.js';
import type { FactId } from './own.js';
import type { QuestionId } from './questions.js';

type Key = keyof typeof en;

/** Words of the answers. */
export interface AnswerWords {
  has(key: Key): boolean;
  say(key: Key, values?: Values): string;
}

/** What is said of the claims behind an answer. */
export interface TruthWords {
  readonly practiceName: string;
  say(key: 'as-of' | 'own' | 'past' | 'unverified', values?: Values): string;
  date(iso: string, month?: 'month'): string;
}

/** What follows an answer: a sentence of ours, facts of the practice, or a sentence that such facts replace. */
interface Extra {
  readonly words?: Exclude<Key, 'crisis-now' | `${QuestionId}.answer`>;
  readonly facts?: readonly FactId[];
}

const EXTRAS: Readonly<Partial<Record<QuestionId, readonly Extra[]>>> = {
  'what-is-kap': [{ words: 'what-is-kap.route', facts: ['routes'] }, { facts: ['clinic'] }],
  integration: [{ words: 'integration.when', facts: ['integration', 'within'] }],
  hard: [{ facts: ['prescriber-phone'] }],
  'who-should-not': [{ words: 'who-should-not.limits' }],
  day: [
    { facts: ['clinic'] },
    { words: 'day.sober' },
    { words: 'day.length', facts: ['hours', 'effect'] },
    { words: 'day.food', facts: ['food', 'drink'] },
  ],
  'how-many': [
    { facts: ['preparation'] },
    { words: 'how-many.usual', facts: ['doses'] },
    { facts: ['every', 'integration'] },
  ],
  online: [{ facts: ['in-person', 'online'] }, { words: 'online.rule' }],
  cost: [{ facts: ['cost'] }, { words: 'cost.prescriber', facts: ['included'] }, { words: 'cost.estimate' }],
  legal: [{ words: 'online.rule' }],
  prescriber: [{ words: 'prescriber.who', facts: ['prescriber', 'prescriber-phone'] }],
  privacy: [{ facts: ['privacy'] }],
  'first-step': [{ words: 'first-step.call', facts: ['call', 'phone', 'email'] }],
};

/** The answers in the language of the words, for a practice. */
export function answersOf(words: AnswerWords, truth: TruthWords, data: PracticeFile): Answers {
  const values = crisisValues(data);
  const part = (key: Key, instead?: Instead): Part => {
    const isOwn = words.has(key);
    const other = isOwn ? undefined : instead?.(key, values);
    const ours = isOwn ? undefined : other ? other.claim : claims[key];
    const claim = ours && claimFor(ours, data);
    const text = other?.text ?? words.say(key, values);
    return { blocks: parseAnswer(text), claim, notes: claim ? notesOf(claim, truth) : [] };
  };
  return {
    of: (id, own) => {
      const factsOf = own?.facts;
      const answer = part(`${id}.answer`, own?.instead);
      // A practice that answers in its own words has said there what it wants to say.
      if (!answer.claim) return [answer];
      const extras = EXTRAS[id] ?? [];
      const ours = extras.flatMap(({ words: key, facts }) => {
        if (!key || (facts && factsOf?.(facts))) return [];
        const extra = part(key, own?.instead);
        return extra.claim ? extra : { ...extra, notes: [ownNote(truth)] };
      });
      const facts = factsOf?.(extras.flatMap((extra) => extra.facts ?? []));
      return [answer, ...ours, ...(facts ? [{ blocks: parseAnswer(facts), notes: [], isFacts: true }] : [])];
    },
    own: ({ answer, asOf }) => [
      {
        blocks: parseAnswer(answer),
        notes: asOf ? [truth.say('as-of', { date: truth.date(asOf) })] : [],
      },
    ],
  };
}

/** A claim where the practice is: outside the US, the US sources of numbers to call do not stand behind others. */
function claimFor(claim: Claim, file: PracticeFile): Claim {
  const sources = claim.sources.filter((id) => id !== '988' && id !== 'us-911');
  const isHere = (countryOf(file) ?? 'US') === 'US' || sources.length === claim.sources.length;
  return isHere ? claim : { ...claim, sources, unverified: true };
}

/** Numbers of a country that answers name. */
export function crisisValues(file: PracticeFile): Values {
  const { emergency, lines } = crisisCountry(countryOf(file));
  const line = lines[0]?.phone ?? emergency;
  return { emergency, line, lineTel: telHref(line).slice('tel:'.length) };
}

/** An answer in words, with what is noted below its parts: what is shown, and what search engines are told. */
export const answerText = ({ parts }: Entry): string =>
  parts.flatMap(({ blocks, notes }) => [plainText(blocks), ...notes]).join('\n');

const ownNote = (truth: TruthWords) => truth.say('own', { practice: truth.practiceName });

function notesOf(claim: Claim, truth: TruthWords): string[] {
  const since = pastSince(claim);
  return [
    ...(claim.asOf ? [truth.say('as-of', { date: truth.date(claim.asOf, 'month') })] : []),
    ...(claim.unverified ? [truth.say('unverified')] : []),
    ...(since ? [truth.say('past', { date: truth.date(since) })] : []),
  ];
}
