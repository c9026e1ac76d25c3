import { BLOCK, HEAD } from '../../therapist-finder/data/packed/format.js';
import { openPacked, readTable } from '../../therapist-finder/data/packed/read-packed.js';
import { readCsv } from '../../therapist-finder/data/csv.js';
import { readTherapists, readTherapistsText } from '../../therapist-finder/data/directory.js';
import type { Entry } from '../../therapist-finder/data/entry.js';
import { readList } from '../../therapist-finder/data/json.js';
import { ProblemList } from '../../therapist-finder/data/problem-list.js';
import { unexported } from '../../therapist-finder/data/published.js';
import type { KapProblem } from '../../shared/events.js';
import { type ClaimProblem, lintTherapists } from '../index.js';
import { type Checked, type Locate, toFinding } from './finding.js';
import { readJson } from './json.js';
import { noState } from './us.js';

const people = (number: number) => `${number.toLocaleString('en')} therapist${number === 1 ? '' : 's'}`;

/**
 * Reads a list of therapists as the finder does: CSV or JSON.
 * @param text what is in the file
 * @param file its name, by whose ending the finder tells what it is
 */
export async function checkDirectory(text: string, file: string): Promise<Checked> {
  const spreadsheet = unexported(text);
  if (spreadsheet) return failed(file, 'unexported', spreadsheet);
  const isJson = /\.json$/i.test(file) || (!/\.(csv|tsv)$/i.test(file) && /^\s*[[{]/.test(text));
  if (!isJson) {
    const directory = await readTherapistsText(text, file, '', Infinity);
    const more = wordsOf(readCsv(text, new ProblemList(file)), file);
    return told(file, directory.therapists.length, [...directory.problems, ...more], lineOf);
  }
  const { value, problems, locate } = readJson(text, file);
  if (problems.some(({ code }) => code === 'json'))
    return { file, what: 'list of therapists', findings: problems.map((each) => toFinding(each, locate)) };
  const prefix = Array.isArray(value) ? '' : 'therapists';
  return checkTherapists(value, file, (path) => locate(prefix + path), problems);
}

/**
 * A list of therapists that is in another file.
 * @param value the list
 * @param locate where `[2].bio` stands in that file
 * @param lang the language of the words in that file, if it says so
 */
export async function checkTherapists(
  value: unknown,
  file: string,
  locate: Locate,
  problems: readonly KapProblem[] = [],
  lang?: string,
): Promise<Checked> {
  const directory = await readTherapists(value, file, '', Infinity);
  const more = wordsOf(readList(value, new ProblemList(file)), file, lang);
  return told(file, directory.therapists.length, [...problems, ...directory.problems, ...more], locate);
}

/** What no page says of a list: claims, and states that there are none. */
function* wordsOf(
  entries: Iterable<Entry | undefined>,
  file: string,
  lang?: string,
): Generator<KapProblem | ClaimProblem> {
  for (const entry of entries) {
    if (!entry) continue;
    for (const problem of lintTherapists([entry.value], file, lang))
      yield { ...problem, path: entry.at(problem.path.replace(/^\[1\]\.?/, '')) };
    for (const [path, code] of statesIn(entry.value)) {
      const message = /^[a-z]{2}$/i.test(code) && noState(code);
      if (message) yield { code: 'state', file, path: entry.at(path), message };
    }
  }
}

/** Every code of a state that a therapist names, and its place. */
function* statesIn(therapist: unknown): Generator<[path: string, code: string]> {
  const { states, licenses } = (therapist ?? {}) as Readonly<Record<string, unknown>>;
  for (const [at, code] of (Array.isArray(states) ? states : []).entries())
    if (typeof code === 'string') yield [`states[${at + 1}]`, code];
  for (const [at, license] of (Array.isArray(licenses) ? licenses : []).entries()) {
    const { state } = (license ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof state === 'string') yield [`licenses[${at + 1}].state`, state];
  }
}

/** The line of a row, which its place names. */
const lineOf: Locate = (path) => {
  const [, row, line] = /^row (\d+)(?: \(line (\d+)\))?/.exec(path) ?? [];
  return row ? { line: Number(line ?? row) } : {};
};

/** Opens a packed list and its biographies. What is said in them was looked at when they were packed, or should be. */
export async function checkPacked(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  blocks: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> | undefined }[],
): Promise<Checked> {
  const opened = openPacked(bytes, HEAD);
  if ('problem' in opened) return failed(file, opened.problem.code, opened.problem.message);
  let number: number;
  try {
    number = (await readTable(opened)).rows;
  } catch (error) {
    return failed(
      file,
      'invalid',
      `expected what "npx kap-widgets pack" writes, found ${(error as Error).message}`,
    );
  }
  const problems = blocks.slice(0, opened.number).flatMap(({ name, bytes: block }): KapProblem[] => {
    if (!block)
      return [
        {
          code: 'not-found',
          file,
          path: '',
          message: `expected the biographies beside it, in "${name}"; found no such file`,
        },
      ];
    const biographies = openPacked(block, BLOCK);
    return 'problem' in biographies ? [{ ...biographies.problem, file: name }] : [];
  });
  return told(file, number, problems, () => ({}));
}

const failed = (file: string, code: string, message: string): Checked => ({
  file,
  what: 'list of therapists',
  findings: [{ severity: 'error', code, file, path: '', message }],
});

function told(file: string, number: number, problems: readonly KapProblem[], locate: Locate): Checked {
  const empty = { code: 'empty', file, path: '', message: 'expected therapists; found an empty list' };
  const all = number || problems.length ? problems : [empty];
  return { file, what: people(number), findings: all.map((problem) => toFinding(problem, locate)) };
}
