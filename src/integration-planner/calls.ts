import type { PracticeFile } from '../practice/index.js';
import { showPhone, telHref } from '../shared/phone.js';
import type { Values } from '../shared/words.js';
import type en from './start.en.js';

/** Someone to call about medicine and side effects. */
export interface Call {
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
  const add = (number: string, key: keyof typeof en, called?: string) => {
    const href = telHref(number);
    if (calls.some((call) => call.href === href)) return;
    const shown = showPhone(number);
    calls.push({ href, number: shown, words: say(key, { number: shown, name: called ?? '' }) });
  };
  if (prescriber?.phone) {
    add(prescriber.phone, prescriber.name ? 'call-named' : 'call-prescriber', prescriber.name);
  }
  if (phone) add(phone, name ? 'call-practice' : 'call-us', name);
  return calls;
}
