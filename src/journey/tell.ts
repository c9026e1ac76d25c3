import type { Truth } from '../shared/truth/truth.js';
import { showNumber, type Theirs, type Words } from '../shared/words.js';
import type { Claim } from '../shared/claim.js';
import { pictureClaims } from './picture-claims.js';
import type en from './content.en.js';
import type stepsEn from './steps/content.en.js';
import type { Amount, InsideKey, Key, Line, StartKey } from './lines.js';

/** Says the sentences of a plan in the reader's language. */
export class Tell {
  readonly truth: Truth;
  #words: Words<typeof en>;
  #inside: Words<typeof stepsEn> | undefined;
  #insideKeys: Readonly<Record<string, unknown>> = {};
  #claims: Readonly<Partial<Record<Key, Claim>>> = pictureClaims;

  constructor(words: Words<typeof en>, truth: Truth) {
    this.#words = words;
    this.truth = truth;
  }

  get lang(): string {
    return this.#words.lang;
  }

  say(key: Key, values?: Readonly<Record<string, string | number>>): string {
    const all = { practice: this.truth.practiceName, ...values };
    return this.#inside && key in this.#insideKeys
      ? this.#inside.say(key as InsideKey, all)
      : this.#words.say(key as StartKey, all);
  }

  /** Learns the sentences inside the steps, which come later than those seen at once. */
  learn(
    words: Words<typeof stepsEn>,
    keys: typeof stepsEn,
    claims: Readonly<Partial<Record<InsideKey, Claim>>>,
  ): void {
    this.#inside = words;
    this.#insideKeys = keys;
    this.#claims = { ...pictureClaims, ...claims };
  }

  /** A practice's own words, and the language they are in where it is not the page's. */
  theirs(own: string): Theirs {
    return this.#words.theirs(own);
  }

  line({ key, values = {} }: Line): string {
    const said = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : this.amount(value),
    ]);
    const sentence = this.say(key, Object.fromEntries(said));
    // An amount may begin a sentence: "up to 4 meetings".
    return sentence.charAt(0).toLocaleUpperCase(this.lang) + sentence.slice(1);
  }

  /** A length or a number, such as `45 to 60 minutes`, `2 or more meetings`. */
  amount({ often, ...amount }: Amount): string {
    const said = this.#amount(amount);
    return often ? this.say('often', { n: said }) : said;
  }

  #amount({ unit, least, most }: Amount): string {
    const [from, to] = [least, most].map((each) => each && showNumber(tidy(each), this.lang));
    const n =
      from && to
        ? from === to
          ? from
          : this.say('to', { least: from, most: to })
        : from
          ? this.say('at-least', { n: from })
          : this.say('up-to', { n: to ?? '' });
    return unit === 'none' ? n : this.say(`unit.${unit}`, { n, count: counted(least, most) });
  }

  /** What stands behind a sentence of ours; undefined where it is the practice's. */
  claim({ key, own = false }: Line): Claim | undefined {
    return this.isOwn({ key, own }) ? undefined : this.#claims[key];
  }

  /** True where a sentence, or what it says, is the practice's. */
  isOwn({ key, own = false }: Line): boolean {
    return own || this.#words.has(key as StartKey);
  }
}

/** What decides on one or many: the larger number, and more than one where it is open. */
const counted = (least: number | undefined, most: number | undefined) => most ?? Math.max(2, least ?? 2);

const tidy = (value: number) => Math.round(value * 100) / 100;
