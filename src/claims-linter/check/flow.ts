import { readOwnFlow } from '../../eligibility-check/read-own-flow.js';
import type { Flow } from '../../flow/index.js';
import { lintFlow } from '../index.js';
import { type Checked, toFinding } from './finding.js';
import { readJson } from './json.js';

/** A flow file that was looked at, and the flow if it can be used. */
export interface CheckedFlow extends Checked {
  readonly flow: Flow | undefined;
}

/** Reads a practice's own questions as the self-check does. Never throws. */
export function checkFlow(text: string, file: string): CheckedFlow {
  const { value, problems: json, locate } = readJson(text, file);
  const broken = json.some(({ code }) => code === 'json');
  const { flow, problems } = broken ? {} : readOwnFlow(text, file);
  const all = [...json, ...(problems ?? []), ...(broken ? [] : lintFlow(value, file))];
  return { file, what: 'questions', flow, findings: all.map((each) => toFinding(each, locate)) };
}
