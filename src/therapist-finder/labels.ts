import type { PracticeController, PracticeHost } from '../practice/index.js';
import { statesOf } from '../shared/us-states.js';
import { Words } from '../shared/words.js';
import { type FacetId, FEE_BANDS, NOT_STATED } from './search/facets.js';
import { modalityNames, orgNames } from './data/names.js';
import { slug } from './data/slug.js';
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

/** The finder's sentences, wherever they come from: {@link Words} in a page, `plain/words.ts` without one. */
export type Sentences = Pick<Words<typeof en>, 'lang' | 'has' | 'say'>;

/** The words that a list is shown with. */
export interface ListWords {
  /** The sentences. */
  readonly words: Sentences;
  /** What a value of the data is called: from the words, else a proper name, else as the practice wrote it. */
  readonly label: (kind: Kind, value: string) => string;
}

const names: Partial<Record<Kind, Readonly<Record<string, string>>>> = {
  training: orgNames,
  modality: modalityNames,
};

/** What people pay in, by the country of the practice. */
export const currencies: Readonly<Record<string, string>> = {
  US: 'USD',
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
  return labelsFor(words, () => practice.data.practice?.country);
}

/**
 * What values are called in some words. No DOM: it also serves where there is no page.
 * @param country of the practice, as it is when a price is shown
 */
export function labelsFor(words: Sentences, country: () => string | undefined): ListWords {
  const label: ListWords['label'] = (kind, value) => {
    if (value === NOT_STATED) return words.say(NOT_STATED);
    const key = `${kind}.${kind === 'unit' ? slug(value) : value}` as keyof typeof en;
    if (Object.hasOwn(en, key) || words.has(key)) return words.say(key);
    if (kind === 'language' || kind === 'price' || kind === 'day') return formatted(kind, value);
    if (kind === 'fee') return feeBand(value);
    const proper = kind === 'state' ? statesOf(words.say('states')) : names[kind];
    return proper && Object.hasOwn(proper, value) ? (proper[value] ?? value) : value;
  };
  // Making a formatter takes longer than everything else that a name costs; the same values come again and again.
  const made = new Map<string, string>();
  const formatted = (kind: keyof typeof formats, value: string) => {
    const key = `${words.lang} ${country()} ${kind} ${value}`;
    const text = made.get(key) ?? formats[kind](words.lang, value, country());
    made.set(key, text);
    return text;
  };
  const price = (amount: number) => label('price', `${amount}`);
  /** A band of fees by its id, `to-250`; the one below it ends where it starts. */
  const feeBand = (id: string) => {
    const amount = Number(id.split('-')[1]);
    if (Number.isNaN(amount)) return id;
    if (id.startsWith('over')) return words.say('fee-over', { amount: price(amount) });
    const below = FEE_BANDS[FEE_BANDS.indexOf(amount) - 1];
    return below === undefined
      ? words.say('fee-to', { amount: price(amount) })
      : words.say('fee-between', { from: price(below), amount: price(amount) });
  };
  return { words, label };
}

/** The tags whose names not every browser has. */
const named: Readonly<Record<string, string>> = { ase: 'ASL' };

const displayNames = new Map<string, Intl.DisplayNames>();

/** What a language is called in another; what is no tag, or none a browser knows, stays as the practice wrote it. */
export function languageName(reader: string, tag: string): string {
  // A word of five to eight letters would be taken for a tag, and its capital letter lost.
  if (!/^[a-z]{2,3}(-|$)/.test(tag)) return tag;
  const names = displayNames.get(reader) ?? new Intl.DisplayNames(reader, { type: 'language' });
  displayNames.set(reader, names);
  try {
    const name = names.of(tag) ?? tag;
    return name === tag ? (named[tag] ?? tag) : name;
  } catch {
    return tag;
  }
}

const dayText = (lang: string, day: string): string =>
  Number.isNaN(Date.parse(day))
    ? day
    : new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));

/**
 * A price in the money, and where the page's language names no region in the way, of the practice's country. Without a
 * sign of money where its money is not known.
 */
function money(lang: string, amount: string, country = 'US'): string {
  const currency = currencies[country];
  return new Intl.NumberFormat(lang.includes('-') ? lang : `${lang}-${country}`, {
    ...(currency && { style: 'currency', currency }),
    minimumFractionDigits: Number(amount) % 1 ? 2 : 0,
  }).format(Number(amount));
}

const formats = { language: languageName, price: money, day: dayText };
