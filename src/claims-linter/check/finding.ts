import type { KapProblem } from '../../shared/events.js';
import type { ClaimProblem } from '../index.js';

/** What is wrong in a file, where a person finds it. */
export interface Finding {
  /** An error is not used, or not shown as meant; a warning is, and should be looked at. */
  readonly severity: 'error' | 'warning';
  /** Short, stable kind: `invalid`, `unknown-key`, `json`, `claim`, … */
  readonly code: string;
  readonly file: string;
  /** Counted from 1; undefined where the file has no such place. */
  readonly line?: number;
  readonly column?: number;
  /** The place inside: `faq[2].answer`, or a row and a column. Empty for the whole file. */
  readonly path: string;
  /** The same for machines, in JSON only: RFC 6901, counted from 0. */
  readonly pointer?: string;
  /** What was expected and found. */
  readonly message: string;
  /** For a claim: the words, the rule, why not, where that is from, and what to say. */
  readonly claim?: Pick<ClaimProblem, 'found' | 'rule' | 'reason' | 'basis' | 'instead'>;
}

/** What was looked at, and what was found there. */
export interface Checked {
  readonly file: string;
  /** What is in it, in a few words: `practice file`, `14 therapists`. */
  readonly what: string;
  readonly findings: readonly Finding[];
}

/** Where a place is in a file's text. */
export type Locate = (path: string) => Pick<Finding, 'line' | 'column' | 'pointer'>;

/** Kinds of problems with which a file is used as it stands. */
const MILD = new Set(
  'claim advice unused missing date place own-words price markup peer-support state id empty demo-key'.split(
    ' ',
  ),
);

/** A problem as it is told, with its line and column. */
export function toFinding(problem: KapProblem | ClaimProblem, locate: Locate): Finding {
  const { code, file, path, message } = problem;
  const finding: Finding = {
    severity: MILD.has(code) ? 'warning' : 'error',
    ...{ code, file, ...locate(path), path, message },
  };
  if (!('rule' in problem)) return finding;
  const { found, rule, reason, basis, instead } = problem;
  return { ...finding, claim: { found, rule, reason, basis, instead } };
}
