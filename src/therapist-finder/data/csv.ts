import { columnPlace, findColumn, likelyColumn, rowPlace, type Column } from './csv-columns.js';
import { toContent } from './csv-cells.js';
import { openCsv } from './csv-text.js';
import type { Entry } from './entry.js';
import { isUnsaid } from './normalise.js';
import type { ProblemList } from './problem-list.js';

/** Column names are looked for no further down than this: above them may stand a title. */
const HEADER_ROWS = 10;

/** A spreadsheet whose columns are known. */
interface Table {
  /** What the file calls its columns. */
  readonly written: readonly string[];
  /** What they are; undefined for what is no column, or is one for the second time. */
  readonly columns: readonly (Column | undefined)[];
  readonly delimiter: string;
}

/**
 * Reads therapists as a spreadsheet saves them: commas, semicolons or tabs between cells, quotes where needed, a row
 * of column names in any order and any case. Yields each row when it is asked for, undefined for one with nobody in it
 * (a spreadsheet may have a million empty ones), and tells `problems` about what cannot be read. Never throws. It fails
 * if there is no `name` column, since then nothing says what the cells mean.
 */
export function* readCsv(text: string, problems: ProblemList): Generator<Entry | undefined> {
  const { rows, delimiter } = openCsv(text);
  let table: Table | undefined;
  let filled = 0;
  let first: readonly string[] = [];
  // After a row that nobody can say the end of, only full rows count: the next line may be the rest of its text.
  let lost = false;
  for (const { row, line, cells } of rows) {
    const place = rowPlace(row, line);
    let entry: Entry | undefined;
    if (!cells) {
      problems.add('quote', place, BROKEN);
      lost = true;
    } else if (!table && isFilled(cells)) {
      if (filled++ === 0) first = cells;
      const isHeader = cells.some((cell) => findColumn(cell)?.name === 'name');
      if (isHeader) table = openTable(cells, delimiter, place, problems);
      else if (filled === HEADER_ROWS) break;
    } else if (table && isFilled(cells.slice(table.written.length))) {
      const counts = `expected ${table.written.length} cells, found ${cells.length}`;
      problems.add(
        'cells',
        place,
        `${counts}; a text with "${delimiter}" in it must stand in quotes. The row is left out`,
      );
    } else if (table && lost && isFilled(cells) && cells.length < table.written.length) {
      problems.add(
        'quote',
        place,
        `expected ${table.written.length} cells, found ${cells.length}; this may be the rest of the text whose quotation mark is not closed. The row is left out`,
      );
    } else if (table && isFilled(cells)) {
      lost = false;
      const { written, columns } = table;
      const value = toValue(table, cells);
      const flag = cells[columns.findIndex((column) => column?.name === 'traumaInformed')]?.trim() ?? '';
      const traumaInformed = toContent(FLAG, flag, delimiter) === true;
      entry = { value, at: (path) => placeOf(path, place, written, columns), traumaInformed };
    }
    yield entry;
  }
  if (table) return;
  const found = first.filter(Boolean).slice(0, 5).join(', ').slice(0, 120);
  const message = `expected the names of the columns, among them "name"; found ${found ? `"${found}"` : 'an empty file'}`;
  problems.fail('header', 'row 1', message);
}

const BROKEN =
  'expected every quotation mark to be closed, and to be written twice inside a text in quotes; found one that is ' +
  'not. The row is left out';

const FLAG = { key: 'traumaInformed', kind: 'flag' } as const;

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim());

function openTable(
  written: readonly string[],
  delimiter: string,
  place: string,
  problems: ProblemList,
): Table {
  const known = written.map(findColumn);
  known.forEach((column, index) => {
    const header = written[index] ?? '';
    const path = `${place}, ${columnPlace(header, index)}`;
    if (!column && header.trim()) {
      const likely = problems.isFull ? undefined : likelyColumn(header);
      const hint = likely ? `did you mean "${likely}"? ` : '';
      problems.add(
        'unknown-key',
        path,
        `no column is called "${header.trim().slice(0, 60)}"; ${hint}It is left out`,
      );
    } else if (column && known.indexOf(column) < index) {
      problems.add('duplicate', path, `the column "${header.trim()}" is there twice; the first is used`);
    }
  });
  return {
    written,
    columns: known.map((column, index) => (known.indexOf(column) < index ? undefined : column)),
    delimiter,
  };
}

function toValue({ columns, delimiter }: Table, cells: readonly string[]): unknown {
  const value: Record<string, unknown> = {};
  const blocks: Record<string, Record<string, unknown>> = {};
  columns.forEach((column, index) => {
    const cell = cells[index]?.trim();
    if (!column || !cell || isUnsaid(cell, column.inner ?? column.key)) return;
    const { name, key, inner } = column;
    const content = toContent(column, cell, delimiter);
    const block = inner && (blocks[key] ??= {});
    if (block)
      Object.assign(block, name === 'fee.amount' ? toFee(content, delimiter, block) : { [inner]: content });
    else value[key] = content;
  });
  for (const key of Object.keys(blocks)) {
    // Details beside a plain no would turn it into a yes; beside what is not understood they would hide it.
    if (value[key] === undefined || value[key] === true) value[key] = blocks[key];
  }
  return value;
}

/** A price, and of "$250/session" the unit too, where no column says it. */
function toFee(amount: unknown, delimiter: string, { unit }: Record<string, unknown>): object {
  const [, price, per] = /^([^/]*\d)\s*(?:\/|\bper\b)\s*(\D+)$/i.exec(String(amount)) ?? [];
  const number = toContent({ key: 'fee', kind: 'number' }, price ?? '', delimiter);
  return typeof number === 'number' ? { amount: number, unit: unit ?? per } : { amount };
}

/** Where a part of a therapist stands in the file: `row 7, column "Fee amount" (X)`. */
function placeOf(path: string, row: string, written: readonly string[], columns: Table['columns']): string {
  if (!path) return row;
  const [, index] = /^\w+\[(\d+)\]/.exec(path) ?? [];
  const name = path.replace(/\[\d+\].*/, '');
  const at = columns.findIndex((column) => column?.name === name);
  if (at < 0) return `${row}, ${path}`;
  return `${row}, ${columnPlace(written[at] ?? '', at)}${index ? `, value ${index}` : ''}`;
}
