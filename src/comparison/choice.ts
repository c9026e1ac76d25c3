import type { PracticeFile } from '../practice/index.js';
import type { KapProblem } from '../shared/events.js';
import { type ColumnId, COLUMNS, pickIds } from './cells.js';
import { type RowId, ROWS } from './facts.js';

/** What a visitor chose to see; not there where they left it as the page has it. */
export interface Choice {
  readonly columns?: readonly ColumnId[];
  readonly rows?: readonly RowId[];
}

/** What the page itself asks for, as people write it in attributes. */
export interface Asked {
  readonly options: string | undefined;
  readonly rows: string | undefined;
}

/** What is shown, and of what. */
export interface Chosen {
  readonly columns: readonly ColumnId[];
  readonly allColumns: readonly ColumnId[];
  readonly rows: readonly RowId[];
}

/** What to show: what the visitor chose, else what the page asks for, else the practice's file, else everything. */
export function chosen({ columns, rows }: Choice, asked: Asked, { comparison }: PracticeFile): Chosen {
  const allColumns = COLUMNS.filter((id) => id !== 'hybrid' || comparison?.hybrid);
  const some = <T extends string>(all: readonly T[], ...wishes: (readonly string[] | undefined)[]) =>
    wishes.map((ids) => pickIds(all, ids ?? []).known).find((known) => known.length) ?? all;
  const ofFile = comparison?.options && [...comparison.options, 'hybrid'];
  return {
    columns: some(allColumns, columns, split(asked.options), ofFile),
    allColumns,
    rows: some(ROWS, rows, split(asked.rows)),
  };
}

/** Ids in the attributes that are none. */
export const askedProblems = ({ options, rows }: Asked): readonly KapProblem[] => [
  ...idProblems('options', COLUMNS, split(options)),
  ...idProblems('rows', ROWS, split(rows)),
];

const idProblems = (attribute: string, ids: readonly string[], written: readonly string[]) =>
  pickIds(ids, written).unknown.map((id) => ({
    code: 'unknown-id',
    file: 'kap-comparison',
    path: attribute,
    message: `unknown id "${id}"; expected some of ${ids.join(', ')}`,
  }));

const split = (ids: string | undefined) => ids?.split(/\s+/).filter(Boolean) ?? [];
