import type { PracticeFile } from '../practice/index.js';
import type { KapProblem } from '../shared/events.js';
import type en from './content-own.en.js';
import { COLUMNS, isHybridOwn } from './cells.js';
import { OPTIONS, type RowId, ROWS } from './facts.js';

/*
 * What a practice's file means for its own cells. Fetched with the file, since a page without one never needs it.
 */

type FactKey = keyof typeof en;

/** A sentence that follows from the practice's facts: the key of its words and what goes into them. */
export interface PracticeFact {
  readonly key: FactKey;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Ids that are named in the reader's language and joined to the value `list`. */
  readonly list?: { readonly of: 'route' | 'state'; readonly ids: readonly string[] };
}

/** What a practice's facts say on one point about its own way of working. */
export function practiceFacts(row: RowId, { practice = {} }: PracticeFile): PracticeFact[] {
  const { routes, prescriber, sessions, inPersonStates, onlineStates } = practice;
  const found: PracticeFact[] = [];
  const states = (key: FactKey, ids: readonly string[] = []) => {
    if (ids.length) found.push({ key, list: { of: 'state', ids } });
  };
  const count = (key: FactKey, value: number | undefined) => {
    if (value) found.push({ key, values: { count: value } });
  };
  if (row === 'setting') {
    states('fact.in-person', inPersonStates);
    states('fact.online', onlineStates);
  } else if (row === 'route') {
    if (routes?.length) found.push({ key: 'fact.routes', list: { of: 'route', ids: routes } });
    if (prescriber?.kind) {
      const key = `fact.prescriber.${prescriber.kind}` as const;
      const { name } = prescriber;
      found.push(name ? { key: `${key}-named`, values: { name } } : { key });
    }
  } else if (row === 'cost') {
    if (prescriber?.included !== undefined) {
      found.push({ key: prescriber.included ? 'fact.fee.included' : 'fact.fee.extra' });
    }
  } else if (row === 'preparation') {
    count('fact.preparation', sessions?.preparation?.min);
  } else if (row === 'integration') {
    count('fact.integration', sessions?.integration?.min);
    count('fact.within', sessions?.integration?.withinHours);
  } else if (row === 'length' && sessions?.dosing?.hours) {
    const [from, to] = sessions.dosing.hours;
    if (from === to) count('fact.hours', to);
    else found.push({ key: 'fact.hours-range', values: { from, to } });
  }
  return found;
}

type Comparison = NonNullable<PracticeFile['comparison']>;

const told = new WeakMap<Comparison, readonly KapProblem[]>();

/** What is wrong with the keys of the practice's cells and of its mix: the same list each time for the same file. */
export function comparisonProblems(comparison: Comparison, file: string): readonly KapProblem[] {
  const found = told.get(comparison) ?? [
    ...cellProblems(comparison, file),
    ...takeProblems(comparison.hybrid?.take ?? {}, file),
  ];
  told.set(comparison, found);
  return found;
}

function cellProblems({ cells = {}, hybrid }: Comparison, file: string): KapProblem[] {
  const options = hybrid ? COLUMNS : OPTIONS;
  const known: readonly string[] = options.flatMap((option) => ROWS.map((row) => `${option}.${row}`));
  const problem = (key: string) => {
    const isMix = key.startsWith('hybrid.') && !hybrid;
    const expected =
      'unknown cell; expected an option and a row with a dot between, like "kap.cost". ' +
      `Options: ${options.join(', ')}. Rows: ${ROWS.join(', ')}`;
    return {
      code: 'unknown-key',
      file,
      path: `comparison.cells.${key}`,
      message: isMix ? 'a cell of a mix that is not there; expected "comparison.hybrid" beside it' : expected,
    };
  };
  return Object.keys(cells)
    .filter((key) => !known.includes(key))
    .map(problem);
}

function takeProblems(take: Readonly<Record<string, unknown>>, file: string): KapProblem[] {
  const rows: readonly string[] = ROWS.filter((row) => !isHybridOwn(row));
  return Object.keys(take)
    .filter((row) => !rows.includes(row))
    .map((row) => ({
      code: 'unknown-key',
      file,
      path: `comparison.hybrid.take.${row}`,
      message: isHybridOwn(row)
        ? `never taken from another option: what is known of a part is not known of the mix. Expected one of ${rows.join(', ')}, or words of your own in "comparison.cells" as "hybrid.${row}"`
        : `unknown row "${row}"; expected one of ${rows.join(', ')}`,
    }));
}
