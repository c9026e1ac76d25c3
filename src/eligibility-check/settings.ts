import { type Flow, withPolicy } from '../flow/index.js';
import type { PracticeFile } from '../practice/index.js';
import type { KapProblem } from '../shared/events.js';
import { eligibilityFlow, type EligibilityQuestion } from './flow.js';

/** Blood pressures, as upper/lower, from which each answer of the question on blood pressure holds. */
export interface PressureLimits {
  /** From here on a prescriber looks first. */
  readonly first: string;
  /** From here on not now. */
  readonly second: string;
  /** From here on, with chest pain, breathlessness or a severe headache, help now. Not a setting. */
  readonly third: string;
}

/**
 * Source: Spravato label and published exclusions (domain facts §2, row 9). Published limits differ, so a practice
 * may set lower ones for the first two.
 */
export const defaultLimits: PressureLimits = { first: '140/90', second: '160/100', third: '180/120' };

/** Questions whose answers are named by these limits, or follow from them. */
export const limitedQuestions: ReadonlySet<string> = new Set<EligibilityQuestion>([
  'pressure',
  'pressure-treated',
  'pressure-signs',
]);

export const isSame = (one: PressureLimits, other: PressureLimits): boolean =>
  one.first === other.first && one.second === other.second;

/** The check as a practice has set it. */
export interface Settings {
  readonly flow: Flow;
  readonly limits: PressureLimits;
  /** Lines of the practice's file that were refused. */
  readonly problems: readonly KapProblem[];
}

/**
 * The check under a practice's settings: a rule or a limit can be made stricter, never looser. What is looser or
 * unknown is left as it was and reported; of a blood pressure, each number by itself. Never throws.
 * @param file the name the practice knows its file by, for the messages
 * @param own the practice's own questions, where it has some that can be used; the limits are not theirs
 */
export function settingsFor(eligibility: PracticeFile['eligibility'], file: string, own?: Flow): Settings {
  const tuned = withPolicy<Flow>(own ?? eligibilityFlow, { stricter: eligibility?.stricter ?? {} });
  const problems: KapProblem[] = tuned.problems.map(({ path, message, expected, found }) => ({
    code: 'invalid',
    file,
    path: `eligibility.${path}`,
    message: `${message}; expected one of ${expected}; found "${found}"`,
  }));

  if (own) {
    if (eligibility?.bloodPressure) {
      const message = 'not used: these limits belong to the built-in questions, and "flow" replaces those';
      problems.push({ code: 'not-used', file, path: 'eligibility.bloodPressure', message });
    }
    return { flow: tuned.flow, limits: defaultLimits, problems };
  }

  const limit = (key: 'prescriberFirst' | 'notNow', own: string): string => {
    const asked = eligibility?.bloodPressure?.[key] ?? own;
    const [upper, below] = numbers(asked);
    const taken = below < upper ? lower(asked, own) : own;
    if (taken !== asked) {
      problems.push({
        code: 'invalid',
        file,
        path: `eligibility.bloodPressure.${key}`,
        message: `a limit can be made stricter (lower), not looser; expected "${own}" or lower, found "${asked}"`,
      });
    }
    return taken;
  };
  const second = limit('notNow', defaultLimits.second);
  // Never above the second in either number: a pressure between two lines out of order would fall below both.
  const first = lower(limit('prescriberFirst', defaultLimits.first), second);
  return {
    // Where the two are the same, nothing between them is left to ask about.
    flow: first === second ? withoutOption(tuned.flow, 'pressure', 'raised') : tuned.flow,
    limits: { ...defaultLimits, first, second },
    problems,
  };
}

const numbers = (pressure: string) => pressure.split('/').map(Number) as [number, number];

/** The lower of two pressures, number by number: either number alone is enough to reach a limit. */
function lower(one: string, other: string): string {
  const [a, b] = [numbers(one), numbers(other)];
  return `${Math.min(a[0], b[0])}/${Math.min(a[1], b[1])}`;
}

function withoutOption(flow: Flow, id: string, option: string): Flow {
  const question = flow.questions[id];
  if (!question) return flow;
  const options = question.options.filter((other) => other !== option);
  return { ...flow, questions: { ...flow.questions, [id]: { ...question, options } } };
}
