import { practiceOption } from '../../comparison/cells.js';
import { OPTIONS } from '../../comparison/facts.js';
import type { PracticeFile } from '../../practice/schema.js';
import type { KapProblem } from '../../shared/events.js';
import { isDenied } from '../meant.js';
import { type Place, placesOfPractice } from '../places.js';

/*
 * Where a practice's words stand in place of ours that have a source: its own way of working it knows best, the risks
 * and the others it does not.
 */

/** Points of the comparison on which the practice is no source. */
const SAFETY = /^(?:risks|unknown|evidence|fda)$/;

/** Built-in questions whose answers keep people safe. */
const GRAVE = /^(?:crisis|safety|who-should-not)$/;

const REPLACED =
  'this replaces a sentence with a source. Keep the risks it names, and have a clinician read it';

/** Warnings on words that replace ours where they should not lightly, prices without a day, and marks nobody reads. */
export function ownWordProblems(data: PracticeFile, file: string): KapProblem[] {
  const problems: KapProblem[] = [];
  const add = (code: string, path: string, message: string) => problems.push({ code, file, path, message });
  const own = practiceOption(data);
  for (const place of placesOfPractice({ ...data, therapists: undefined } as PracticeFile)) {
    const replaced = replacedBy(place.path, data, own);
    if (replaced) add('own-words', place.path, `${replaced}: ${REPLACED}`);
    if (isPrice(place) && !dayOf(place.path, data)) add('price', place.path, noDay(place.path));
    const mark = MARK.exec(place.text);
    if (mark)
      add(
        'markup',
        place.path,
        `expected plain text; found "${mark[0].slice(0, 40)}", which is shown as it is`,
      );
  }
  for (const [at, { kind, name, note = '' }] of (data.crisis?.extra ?? []).entries())
    if (kind === 'peer-support')
      for (const [key, text] of Object.entries({ name, note })) {
        const line = crisisWords(text);
        if (line)
          add(
            'peer-support',
            `crisis.extra[${at + 1}].${key}`,
            `peer support is never called a crisis line; found "${line}"`,
          );
      }
  return problems;
}

/** HTML, and its names for signs. */
const MARK = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|mdash|ndash|#\d{1,6});/i;

/** What of ours stands no more; undefined for what a practice may well say itself. */
function replacedBy(path: string, { faq = [] }: PracticeFile, own: string): string | undefined {
  const [, option = '', row = ''] =
    /^(?:comparison\.cells|text\.[^.]+\.comparison)\.([\w-]+)\.([\w-]+)/.exec(path) ?? [];
  const isGist = path.startsWith('text.') && path.endsWith('.gist');
  if (isOption(option) && SAFETY.test(row) && !isGist)
    return path.endsWith('.gist') ? undefined : `on ${row === 'fda' ? 'the FDA' : row}`;
  if (isOption(option) && option !== own && !path.endsWith('.gist'))
    return `on "${option}", which is not the practice’s own way by its file ("${own}" is)`;
  if (option === 'risk' || option === 'risks') return 'on risks';
  if (/^text\.[^.]+\.crisis\./.test(path)) return 'on help in a crisis';
  const [, id] = /^text\.[^.]+\.faq\.([\w-]+)\.(?!question)/.exec(path) ?? [];
  const [, at] = /^faq\[(\d+)\]\.answer$/.exec(path) ?? [];
  const question = id ?? (at && faq[Number(at) - 1]?.id);
  return question && GRAVE.test(question) ? `the answer "${question}"` : undefined;
}

const isOption = (id: string) => id === 'hybrid' || OPTIONS.some((each) => each === id);

const isPrice = ({ path, text }: Place) =>
  /^(?:comparison\.cells\..*\.(?:text|gist)|faq\[\d+\]\.answer|text\.[^.]+\.(?:comparison\.[\w-]+\.\w+|faq\.[\w-]+\.answer))$/.test(
    path,
  ) && /(?:\$|\busd|\bus\$) ?\d|\d ?(?:\$|usd\b|d[oó]lares|dollars)/i.test(text);

/** When a cell or an answer was last true. */
function dayOf(path: string, { comparison, faq = [] }: PracticeFile): string | undefined {
  const [, key] = /^comparison\.cells\.(.*)\.\w+$/.exec(path) ?? [];
  const cells: Readonly<Record<string, { readonly asOf?: string | undefined }>> = comparison?.cells ?? {};
  if (key) return cells[key]?.asOf;
  const [, at] = /^faq\[(\d+)\]/.exec(path) ?? [];
  return at && faq[Number(at) - 1]?.asOf;
}

const noDay = (path: string) =>
  `a price without its day: ${path.startsWith('text.') ? 'move it to "comparison.cells" or "faq", with' : 'add'} "asOf", like "2026-11-01"`;

function crisisWords(text: string): string | undefined {
  const match =
    /\b(?:crisis (?:line|hotline|lifeline)|hotline|l[ií]nea (?:directa|de (?:crisis|emergencia)))/i.exec(
      text,
    );
  return match && !isDenied(text.slice(0, match.index).toLowerCase(), '') ? match[0] : undefined;
}
