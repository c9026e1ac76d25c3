import { widgets } from '../../src/claims/widgets.js';
import type { PracticeFile } from '../../src/practice/index.js';
import type { Phrase } from '../../src/shared/words.js';

/*
 * Two languages nobody speaks, made of every English sentence, as a practice file's `text`. They show what no reader
 * of English sees: a sentence that cannot be replaced, a box that fits English alone, a side that is always left.
 */

/** `en-XA`: accented and at least 40 % longer, as German may be. `ar-XB`: the same words, from right to left. */
export type PseudoTag = 'en-XA' | 'ar-XB';

/** How a page names each, and its direction. */
export const pseudoLanguages: readonly { readonly lang: PseudoTag; readonly dir: 'ltr' | 'rtl' }[] = [
  { lang: 'en-XA', dir: 'ltr' },
  { lang: 'ar-XB', dir: 'rtl' },
];

/** How much longer, at least. */
const LONGER = 1.4;

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'àƀçðéƒĝĥîĵķļḿñöþɋŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻḾÑÖÞɊŔŠŢÛṼŴẊÝŽ'];
const accents = new Map([...plain].map((letter, at) => [letter, accented[at] ?? letter]));

/** What stays as it is: places in braces, addresses, and what is no word. */
const KEPT = /(\{\w+\}|\bhttps?:\S+|[\w.+-]+@[\w.-]+|[\w-]+(?:\.[\w-]+)+)/;
const isKept = (part: string) => KEPT.test(part);

const accentedWord = (word: string) =>
  // An abbreviation is a name: its letters stand for something.
  /^[A-Z]{2,}$/.test(word)
    ? word
    : [...word]
        .map((letter) => (accents.get(letter) ?? letter).repeat(/[aeiou]/i.test(letter) ? 2 : 1))
        .join('');

/** Right-to-left override around each word, so that a page's own fonts do: Arabic letters are not in all of them. */
const turned = (word: string) => `\u200F\u202E${word}\u202C\u200F`;

const words = (sentence: string, change: (word: string) => string) =>
  sentence
    .split(KEPT)
    .map((part) => (isKept(part) ? part : part.replace(/[\p{L}’']+/gu, change)))
    .join('');

/** Longer words, and more of them where that is not enough, before the mark that ends a line. */
function lengthen(line: string): string {
  let longer = words(line, accentedWord);
  for (let at = 0; line && longer.length < line.length * LONGER; at++)
    longer = longer.replace(/([.?!:;]*)$/, ` ${['öñé', 'ţŵöö', 'ţĥŕéé'][at % 3]}$1`);
  return longer;
}

const makers: Readonly<Record<PseudoTag, (sentence: string) => string>> = {
  'en-XA': (sentence) => sentence.split('\n').map(lengthen).join('\n'),
  'ar-XB': (sentence) => words(sentence, turned),
};

/** A sentence in a language nobody speaks, in all its forms. */
export const toPseudo = (phrase: Phrase, tag: PseudoTag): Phrase =>
  typeof phrase === 'string'
    ? makers[tag](phrase)
    : (Object.fromEntries(
        Object.entries(phrase).map(([form, sentence]) => [form, makers[tag](sentence)]),
      ) as Phrase);

/** Every sentence of every widget in one of the two, as `text` has them. */
export const pseudoText = (tag: PseudoTag): Readonly<Record<string, Phrase>> =>
  Object.fromEntries(
    widgets.flatMap(({ prefix, words: files }) =>
      files.flatMap(({ en }) =>
        Object.entries(en).map(([key, phrase]) => [`${prefix}.${key}`, toPseudo(phrase, tag)]),
      ),
    ),
  );

/** A practice file whose words are there in both. The page's `lang` says which are shown, its `dir` where they begin. */
export const inPseudo = (practice: PracticeFile): PracticeFile => ({
  ...practice,
  text: {
    ...practice.text,
    ...Object.fromEntries(pseudoLanguages.map(({ lang }) => [lang, pseudoText(lang)])),
  },
});
