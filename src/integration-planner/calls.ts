import type { PracticeFile } from '../practice/index.js';
import { countryOf, crisisCountry, linesOf, smsHref, wordFor } from '../shared/help-lines.js';
import { showPhone, telHref } from '../shared/phone.js';
import type { Values } from '../shared/words.js';
import type en from './start.en.js';

/** Someone to call. */
export interface Call {
  /** Who answers for the medicine; the practice is for other questions. */
  readonly of: 'prescriber' | 'practice';
  readonly words: string;
  /** The number as it stands in the words. */
  readonly number: string;
  /** Its `tel:` address. */
  readonly href: string;
}

/** Whom the practice file names: the prescriber first, then the practice, each number once. */
export function callsOf(
  { practice }: PracticeFile,
  say: (key: keyof typeof en, values: Values) => string,
): readonly Call[] {
  const { prescriber, phone, name } = practice ?? {};
  const calls: Call[] = [];
  const add = (of: Call['of'], number: string, key: keyof typeof en, called?: string) => {
    const href = telHref(number);
    if (calls.some((call) => call.href === href)) return;
    const shown = showPhone(number);
    calls.push({ of, href, number: shown, words: say(key, { number: shown, name: called ?? '' }) });
  };
  if (prescriber?.phone) {
    add('prescriber', prescriber.phone, prescriber.name ? 'call-named' : 'call-prescriber', prescriber.name);
  }
  if (phone) add('practice', phone, name ? 'call-practice' : 'call-us', name);
  return calls;
}

/** Whom someone calls or texts who thinks of suicide, first of all. */
export interface Crisis {
  readonly number: string;
  readonly emergency: string;
  /** `tel:` address of the number. */
  readonly href: string;
  /** `sms:` address, where the same number can be texted. */
  readonly sms: string | undefined;
  /** The word to text, where the line asks for one. */
  readonly word: string | undefined;
  /** Whether these are the lines of the US because there are none of the country, or it is not known. */
  readonly isGuess: boolean;
}

/**
 * The numbers of the practice's country.
 * @param hasFailed whether the practice's file could not be read
 */
export function crisisOf(file: PracticeFile, lang: string, hasFailed = false): Crisis {
  const country = countryOf(file);
  const { emergency, lines } = crisisCountry(country);
  const isGuess = country ? !linesOf(country) : hasFailed;
  const [line] = lines;
  const number = line?.phone ?? emergency;
  const word = wordFor(line?.sms, lang);
  const sms = line?.sms?.to === number ? smsHref({ to: number, body: word }) : undefined;
  return { number, emergency, href: telHref(number), sms, word, isGuess };
}
