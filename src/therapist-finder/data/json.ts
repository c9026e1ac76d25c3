import type { Entry } from './entry.js';
import type { ProblemList } from './problem-list.js';

/** Reads therapists from JSON. It fails, and yields nothing, if the text is not valid. */
export function readJson(text: string, problems: ProblemList): Iterable<Entry> {
  try {
    return readList(JSON.parse(text), problems);
  } catch (error) {
    const { message } = error as Error;
    // Browsers word it differently; all of them say where.
    const [, line, column] = /line (\d+),? column (\d+)/.exec(message) ?? [];
    problems.fail(
      'json',
      line ? `line ${line}, column ${column}` : '',
      `expected valid JSON, found a mistake (often a comma too many, or a quote or brace too few): ${message}`,
    );
    return [];
  }
}

/** Therapists from a list, or from a block that has one under `therapists`. It fails if there is none. */
export function readList(value: unknown, problems: ProblemList): Iterable<Entry> {
  const list = isBlock(value) && !Array.isArray(value) ? value['therapists'] : value;
  if (!Array.isArray(list)) {
    const message =
      'expected a list of therapists in square brackets, like [{"name": "…"}]; found something else';
    problems.fail('invalid', '', message);
    return [];
  }
  return entriesOf(list);
}

function* entriesOf(list: readonly unknown[]): Generator<Entry> {
  for (let index = 0; index < list.length; index++) {
    const place = `[${index + 1}]`;
    yield { value: list[index], at: (path) => (path ? `${place}.${path}` : place) };
  }
}

const isBlock = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
