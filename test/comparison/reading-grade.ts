/** Names and terms of law or medicine that a reader must meet as they are, and that no simpler word replaces. */
const names =
  /\b(ketamine|esketamine|spravato|midazolam|FDA|REMS|KAP|IV|IM|TMS|ECT|compounded|compounding|pharmacy|medicines?|January|October|December|insurance|telehealth|therapists?|therapy|median)\b/gi;

/** Flesch-Kincaid grade of English text, names counted as a short word. */
export function readingGrade(text: string): number {
  const plain = text.replace(names, 'name').replace(/[$]?\d[\d.,%]*\d|\d/g, 'ten');
  const sentences = plain.split(/[.!?:](?:\s|$)/).filter((part) => /[a-z]/i.test(part));
  const words = plain.match(/[a-z’'-]+/gi) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

function syllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
