/** Names and terms of law or medicine that a reader must meet as they are, and that no simpler word replaces. */
const names =
  /\b(ketamine|esketamine|spravato|midazolam|FDA|REMS|KAP|IV|IM|TMS|ECT|compounded|compounding|pharmacy|medicines?|January|October|December|insurance|telehealth|therapists?|therapy|median)\b/gi;

/** Flesch-Kincaid grade of English text, names counted as a short word. A colon ends a sentence, as in a table. */
export const readingGrade = (text: string): number =>
  gradeOf(text.replace(names, 'name').replace(/:(?=\s|$)/g, '.'));

/** Flesch-Kincaid grade of English text, every word counted as it is said; a number counts as one short word. */
export function gradeOf(text: string): number {
  const plain = text.replace(/\{\w+\}|[$]?\d[\d.,/%]*\d|\d/g, 'ten');
  const sentences = sentencesOf(plain).filter((part) => /[a-z]/i.test(part));
  const words = wordsOf(plain);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?…])\s+/);

/** The words of a text; one with a hyphen is two. A place for a value, such as `{count}`, is one. */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/\{\w+\}|[a-z][a-z’']*|\d[\d.,/]*/gi) ?? [];

/** Words that the rules below count wrongly, and that our texts have. */
const uncommon: Readonly<Record<string, number>> = {
  aneurysm: 4,
  apnea: 3,
  area: 3,
  being: 2,
  create: 2,
  dissociation: 5,
  doing: 2,
  every: 2,
  going: 2,
  idea: 3,
  lifeline: 2,
  reaction: 3,
  real: 2,
  safety: 2,
  sideways: 2,
  someone: 2,
  something: 2,
  sometimes: 2,
  theophylline: 4,
};

/** How many syllables an English word has: its groups of vowels, less the silent ones, plus those said apart. */
export function syllablesOf(word: string): number {
  // Letters are said one by one.
  if (/^(?!KAP$|REMS$)[A-Z]{2,4}$/.test(word)) return word.length;
  const plain = word
    .toLowerCase()
    .replace(/[’'].*$/, '')
    .replace(/[^a-z]/g, '');
  if (Object.hasOwn(uncommon, plain)) return uncommon[plain] ?? 1;
  const spoken = plain
    .replace(/e(?=(?:ly|ful|ment|ness|less)$)/, '')
    .replace(/(?:[^aeiouyl]|[aeiouy]l|rl)e$/, (end) => end.slice(0, -1))
    .replace(/(?<=[^aeiouytd])ed$/, '')
    .replace(/(?<=[^aeiouycgsxzl]|[aeiou]l)es$/, (end) => (/[cs]hes$/.test(plain) ? end : ''))
    .replace(/^y|(?<=q)u|(?<=g)u(?=[aeiou])/, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const apart =
    spoken.match(/(?<![cstg])i[aou]|ie(?:t|nc|nt)|[aeiou]ying|eo(?![up])|(?<![aeiou])[ou]ing$|ua[lt]|ism$/g)
      ?.length ?? 0;
  return Math.max(1, groups + apart);
}
