import { isInClinic } from '../practice/facts.js';
import type { PracticeFile } from '../practice/index.js';
import type { KapProblem } from '../shared/events.js';
import { wholeHours } from '../shared/length.js';
import { showPhone, telHref } from '../shared/phone.js';
import { statesOf } from '../shared/us-states.js';
import type { Values } from '../shared/words.js';
import { refusedLinks } from './answer-text.js';
import type en from './content-own.en.js';
import { costs } from './price.js';

/*
 * What only a practice's file brings: its own questions, and its facts in answers of ours. A module that only a page
 * with such a file fetches.
 */

/** A question of the practice's own, with an id. */
export type OwnEntry = NonNullable<PracticeFile['faq']>[number] & { readonly id: string };

/** A fact of the practice that an answer can hold. */
export type FactId =
  | 'routes'
  | 'clinic'
  | 'cost'
  | 'in-person'
  | 'online'
  | 'prescriber'
  | 'prescriber-phone'
  | 'included'
  | 'preparation'
  | 'doses'
  | 'every'
  | 'integration'
  | 'within'
  | 'hours'
  | 'effect'
  | 'food'
  | 'drink'
  | 'call'
  | 'phone'
  | 'email'
  | 'privacy';

/** The facts of some ids as the text of an answer; undefined if the practice has stated none of them. */
export type OwnFacts = (ids: readonly FactId[]) => string | undefined;

/** Words around a practice's facts. */
export interface OwnWords {
  readonly lang: string;
  say(key: keyof typeof en, values?: Values): string;
}

const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** A practice's own questions in a language: those written in it, and those that name no language. */
export function ownEntries({ faq = [] }: PracticeFile, lang: string): OwnEntry[] {
  const here = named(faq).filter((entry) => !entry.lang || primary(entry.lang) === primary(lang));
  // One in the language of the page goes before one of the same id that is for every page.
  const first = new Map<string, OwnEntry>();
  for (const entry of here) if (!first.get(entry.id)?.lang) first.set(entry.id, entry);
  return [...first.values()];
}

/** The ids of a practice's own questions, in every language. */
export const ownIds = ({ faq = [] }: PracticeFile): string[] => named(faq).map(({ id }) => id);

/** Ids for all: the one given, else one out of the question; a second of the same id in a language gets a number. */
function named(faq: NonNullable<PracticeFile['faq']>): OwnEntry[] {
  const taken = new Set<string>();
  return faq.map((entry) => {
    const wanted = entry.id ?? slug(entry.question);
    const name = (id: string) => `${id} ${entry.lang ?? ''}`;
    let id = wanted;
    for (let number = 2; taken.has(name(id)); number++) id = `${wanted}-${number}`;
    taken.add(name(id));
    return { ...entry, id };
  });
}

const slug = (question: string) =>
  question
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'question';

const found = new WeakMap<object, KapProblem[]>();

/** What is wrong with a practice's questions: the same list for the same questions. */
export function faqProblems(faq: NonNullable<PracticeFile['faq']>, file: string): readonly KapProblem[] {
  const known = found.get(faq);
  if (known) return known;
  const problems = named(faq).flatMap((entry, at): KapProblem[] => {
    const given = faq[at]?.id;
    const path = `faq[${at + 1}]`;
    const same = given !== undefined && given !== entry.id;
    return [
      ...(same
        ? [
            {
              code: 'duplicate',
              file,
              path: `${path}.id`,
              message: `expected an id of its own; found "${given}" a second time, so it is "${entry.id}" here (“${entry.question}”)`,
            },
          ]
        : []),
      ...refusedLinks(entry.answer).map((href) => ({
        code: 'invalid',
        file,
        path: `${path}.answer`,
        message: `expected a link that starts with https://, mailto: or tel:; found "${href.slice(0, 60)}", which is shown as plain words`,
      })),
    ];
  });
  found.set(faq, problems);
  return problems;
}

/**
 * Says a practice's facts in an answer.
 * @param resolve makes an address of the practice file absolute
 */
export function ownFacts(
  { practice = {}, comparison }: PracticeFile,
  practiceName: string,
  words: OwnWords,
  resolve: (link: string) => string,
): OwnFacts {
  return (ids) => {
    const facts = ids.flatMap((id) => factsOf(id, practice, words, resolve, comparison));
    if (!facts.length) return undefined;
    return `${words.say('at', { practice: practiceName })}\n${facts.map((fact) => `- ${fact}`).join('\n')}`;
  };
}

type About = NonNullable<PracticeFile['practice']>;

function factsOf(
  id: FactId,
  { phone, email, privacyPolicy, inPersonStates, onlineStates, prescriber, routes, sessions, fasting }: About,
  words: OwnWords,
  resolve: (link: string) => string,
  comparison: PracticeFile['comparison'],
): string[] {
  const say: OwnWords['say'] = (key, values) => words.say(key, values);
  const listed = (names: readonly string[], type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(words.lang, { type }).format(names);
  const list = (key: 'fact.routes' | 'fact.in-person' | 'fact.online', names: readonly string[] = []) => {
    const type = key === 'fact.routes' ? 'disjunction' : 'conjunction';
    return names.length ? [say(key, { list: listed(names, type) })] : [];
  };
  const states = (codes: readonly string[] = []) =>
    codes.map((code) => statesOf(say('states'))[code] ?? code);
  const count = (
    key:
      | 'every'
      | 'every-weeks'
      | 'integration'
      | 'integration-series'
      | 'within'
      | 'food'
      | 'drink'
      | 'drink-hours',
    number: number | undefined,
  ) => (number === undefined ? [] : [say(`fact.${key}`, { count: number })]);
  const range = (
    key: 'preparation' | 'doses' | 'hours' | 'effect' | 'call',
    ends: readonly number[] = [],
  ) => {
    const [from, to = from] = ends;
    if (from === undefined || to === undefined) return [];
    return [from === to ? say(`fact.${key}`, { count: from }) : say(`fact.${key}-range`, { from, to })];
  };
  const number = (key: 'fact.phone' | 'fact.prescriber-phone', of: string | undefined) =>
    of ? [say(key, { shown: showPhone(of), tel: telHref(of).slice('tel:'.length) })] : [];
  switch (id) {
    case 'routes':
      return list(
        'fact.routes',
        routes?.map((route) => say(`route.${route}`)),
      );
    case 'clinic': {
      const inClinic = routes?.filter(isInClinic) ?? [];
      return inClinic.length && inClinic.length < (routes?.length ?? 0)
        ? [
            say('fact.clinic', {
              list: listed(
                inClinic.map((route) => say(`route.${route}`)),
                'disjunction',
              ),
            }),
          ]
        : [];
    }
    case 'cost':
      return costs(comparison, words);
    case 'in-person':
      return list('fact.in-person', states(inPersonStates));
    case 'online':
      return list('fact.online', states(onlineStates));
    case 'prescriber': {
      const { kind, name } = prescriber ?? {};
      return kind ? [say(`fact.prescriber.${kind}${name ? '-named' : ''}`, { name: name ?? '' })] : [];
    }
    case 'prescriber-phone':
      return number('fact.prescriber-phone', prescriber?.phone);
    case 'included': {
      const included = prescriber?.included;
      return included === undefined ? [] : [say(included ? 'fact.included' : 'fact.not-included')];
    }
    case 'preparation': {
      const { min, max } = sessions?.preparation ?? {};
      const ends = [min, max].filter((end) => end !== undefined);
      return min === undefined ? [] : range('preparation', ends);
    }
    case 'doses':
      return range('doses', sessions?.dosing?.count);
    case 'every': {
      const days = sessions?.dosing?.everyDays;
      return days && days % 7 === 0 ? count('every-weeks', days / 7) : count('every', days);
    }
    case 'integration':
      // Where the doses come close together, the meetings are among them and not after each.
      return count(
        routes?.length && routes.every(isInClinic) ? 'integration-series' : 'integration',
        sessions?.integration?.min,
      );
    case 'within':
      return count('within', sessions?.integration?.withinHours);
    case 'hours':
      return range('hours', sessions?.dosing?.hours);
    case 'effect':
      return range('effect', sessions?.dosing?.effectMinutes);
    case 'food':
      return count('food', fasting?.foodHours);
    case 'drink': {
      const hours = wholeHours(fasting?.drinkMinutes);
      return hours ? count('drink-hours', hours) : count('drink', fasting?.drinkMinutes);
    }
    case 'call':
      return range('call', sessions?.call?.minutes);
    case 'phone':
      return number('fact.phone', phone);
    case 'email':
      return email ? [say('fact.email', { email })] : [];
    case 'privacy': {
      const link = privacyPolicy && resolve(privacyPolicy);
      return link && /^https?:/.test(link) ? [say('fact.privacy', { link })] : [];
    }
  }
}
