import { comparisonProblems } from '../../comparison/own-facts.js';
import { settingsFor } from '../../eligibility-check/settings.js';
import { faqProblems } from '../../faq/own.js';
import { extraWordKeys, type Flow, wordKeys } from '../../flow/index.js';
import { journeyProblems } from '../../journey/problems.js';
import { ownTexts } from '../../practice/text-problems.js';
import { parsePractice } from '../../practice/parse.js';
import type { PracticeFile } from '../../practice/schema.js';
import type { KapProblem } from '../../shared/events.js';
import { canonical } from '../../shared/words.js';
import { lintPractice } from '../index.js';
import { besideProblems } from './beside.js';
import { callProblems } from './call.js';
import { type Checked, type Locate, toFinding } from './finding.js';
import { readJson } from './json.js';
import { ownWordProblems } from './own-words.js';
import { wordProblems } from './words.js';

/** Facts with a date that is older are worth another look. In days. */
const OLD = 365;

/** A practice file that was read, and what else it names. */
export interface ReadPractice {
  /** The address of the list of therapists, if it names one. */
  readonly directory: string | undefined;
  /** The list itself, if it is in the file. */
  readonly therapists: readonly unknown[] | undefined;
  /** The address of the practice's own questions. */
  readonly flow: string | undefined;
  /** The address of the list of openings. */
  readonly openings: string | undefined;
  readonly locate: Locate;
  /** The language of its own words, if it says so. */
  readonly lang: string | undefined;
  /**
   * What is wrong in it.
   * @param flow the practice's own questions, if they can be used
   * @param today as 2026-11-22
   */
  check(flow: Flow | undefined, today: string): Promise<Checked>;
}

/** Reads a practice file as the widgets do. Never throws. */
export function readPractice(text: string, file: string): ReadPractice {
  const { value, problems: json, locate } = readJson(text, file);
  const broken = json.some(({ code }) => code === 'json');
  const { data, problems } = broken ? { data: {}, problems: [] } : parsePractice(value, file, Infinity);
  const { therapists, eligibility, call } = data;
  // A guess at the language of a file that is partly in another would hide claims.
  const lang = isBlock(value) && 'lang' in value ? data.lang : undefined;
  // Languages are known by the names that pages have for them; the file's own are what a person finds there.
  const written = new Map(
    Object.keys(textOf(value)).map((tag) => [canonical(tag.replaceAll('_', '-')) ?? tag, tag] as const),
  );
  const inFile = (problem: KapProblem): KapProblem => ({
    ...problem,
    path: problem.path.replace(/^text\.([\w-]+)/, (_, tag: string) => `text.${written.get(tag) ?? tag}`),
  });
  const check: ReadPractice['check'] = async (flow, today) => {
    const all = broken
      ? json
      : [
          ...json,
          ...problems,
          ...widgetProblems(data, file, flow),
          ...(await callProblems(data, file)),
          ...dates(data, file, today),
          ...ownWordProblems(data, file),
        ];
    // Therapists in the file are looked at as a list of their own.
    const claims = lintPractice({ ...data, lang, therapists: undefined } as PracticeFile, file);
    return {
      file,
      what: 'practice file',
      findings: [...all, ...claims].map((each) => toFinding(inFile(each), locate)),
    };
  };
  return {
    directory: typeof therapists === 'string' ? therapists : undefined,
    therapists: Array.isArray(therapists) ? therapists : undefined,
    flow: eligibility?.flow,
    openings: call?.openings,
    locate,
    lang,
    check,
  };
}

const isBlock = (value: unknown): value is object => typeof value === 'object' && value !== null;

const textOf = (file: unknown): object => {
  const { text } = (file ?? {}) as { readonly text?: unknown };
  return typeof text === 'object' && text !== null ? text : {};
};

/** What only the widgets know: ids, limits, sentences. */
function widgetProblems(data: PracticeFile, file: string, flow: Flow | undefined): KapProblem[] {
  const { comparison, eligibility, faq, text } = data;
  const ofFlow = new Set(
    (flow ? [...wordKeys(flow), ...extraWordKeys(flow)] : []).map((key) => `eligibility.${key}`),
  );
  return [
    ...settingsFor(eligibility, file, flow).problems,
    ...(comparison ? comparisonProblems(comparison, file) : []),
    ...journeyProblems(data, file),
    ...(faq ? faqProblems(faq, file) : []),
    ...(text ? wordProblems(text, file, new Set([...ofFlow, ...ownTexts(data)])) : []),
    ...besideProblems(data, file),
  ];
}

/** Own facts that are dated ahead of today, or so long ago that they may have changed. */
function dates({ comparison, faq = [] }: PracticeFile, file: string, today: string): KapProblem[] {
  const cells = Object.entries<{ asOf?: string | undefined }>(comparison?.cells ?? {});
  const dated = [
    ...cells.map(([key, { asOf }]) => ({ path: `comparison.cells.${key}.asOf`, asOf })),
    ...faq.map(({ asOf }, at) => ({ path: `faq[${at + 1}].asOf`, asOf })),
  ];
  return dated.flatMap(({ path, asOf }) => {
    if (!asOf) return [];
    const days = (Date.parse(today) - Date.parse(asOf)) / 86_400_000;
    const problem = (message: string) => [{ code: 'date', file, path, message }];
    if (days < 0) return problem(`expected a day up to ${today}; found ${asOf}, which is still to come`);
    return days > OLD ? problem(`last looked at on ${asOf}, more than a year ago: is it still true?`) : [];
  });
}
