import type { PracticeController, PracticeHost } from '../practice/index.js';
import { usStates } from '../shared/us-states.js';
import { Words } from '../shared/words.js';
import type { FacetId, NOT_STATED } from './search/facets.js';
import { modalityNames, orgNames } from './data/names.js';
import { slug } from './data/normalise.js';
import en from './content.en.js';

/** What a value is a value of. */
export type Kind =
  | FacetId
  | 'fact'
  | 'role'
  | 'accepting'
  | 'experience'
  | 'route'
  | 'language'
  | 'modality'
  | 'condition'
  | 'population'
  | 'insurance'
  | 'unit'
  | 'price'
  | 'day';

/** The words that a list is shown with. */
export interface ListWords {
  /** The sentences. */
  readonly words: Words<typeof en>;
  /** What a value of the data is called: from the words, else a proper name, else as the practice wrote it. */
  readonly label: (kind: Kind, value: string) => string;
}

// Written again, so that the element's own file need not export it to this one, which is fetched later: 150 bytes.
const notStated: typeof NOT_STATED = 'not-stated';

const names: Partial<Record<Kind, Readonly<Record<string, string>>>> = {
  training: orgNames,
  modality: modalityNames,
  state: usStates,
};

/** Countries of the crisis lines that do not pay in US dollars. */
const currencies: Readonly<Record<string, string>> = {
  CA: 'CAD',
  GB: 'GBP',
  IE: 'EUR',
  AU: 'AUD',
  NZ: 'NZD',
};

/** Makes the words for a widget. */
export function makeWords(host: PracticeHost, practice: PracticeController): ListWords {
  const words = new Words(host, practice, {
    prefix: 'finder',
    en,
    others: { es: () => import('./content.es.js') },
  });
  const label: ListWords['label'] = (kind, value) => {
    if (value === notStated) return words.say(notStated);
    const key = `${kind}.${kind === 'unit' ? slug(value) : value}` as keyof typeof en;
    if (Object.hasOwn(en, key) || words.has(key)) return words.say(key);
    if (kind === 'language') return languageName(words.lang, value);
    if (kind === 'price') return money(words.lang, Number(value), practice.data.practice?.country);
    if (kind === 'day') return dayText(words.lang, value);
    const proper = names[kind];
    return proper && Object.hasOwn(proper, value) ? (proper[value] ?? value) : value;
  };
  return { words, label };
}

function languageName(reader: string, tag: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const dayText = (lang: string, day: string): string =>
  Number.isNaN(Date.parse(day))
    ? day
    : new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));

/** A price in the money, and where the page's language names no region in the way, of the practice's country. */
const money = (lang: string, amount: number, country = 'US'): string =>
  new Intl.NumberFormat(lang.includes('-') ? lang : `${lang}-${country}`, {
    style: 'currency',
    currency: currencies[country] ?? 'USD',
    minimumFractionDigits: amount % 1 ? 2 : 0,
  }).format(amount);
