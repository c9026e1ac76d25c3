import { dsvFormat } from 'd3-dsv';
import type { KapProblem } from '../../shared/events.js';
import { isKnown } from './normalise.js';

/** A row of a spreadsheet, shaped like a therapist in JSON but with nothing checked yet. */
export interface CsvRow {
  /** The row's number as a spreadsheet counts it; the column names are in row 1. */
  readonly row: number;
  readonly value: unknown;
}

type Kind = 'text' | 'list' | 'flag' | 'number' | 'zip' | 'licenses' | 'trainings';

const columnKinds: Readonly<Record<Kind, string>> = {
  text:
    'id name title pronouns photo bio url callUrl role traumaInformed.training ownExperience location.city ' +
    'location.state fee.unit fee.asOf accepting prescriber',
  list: 'modalities conditions routes formats states languages populations insurance',
  flag: 'traumaInformed presentDuringDosing fee.slidingScale',
  number: 'traumaInformed.years location.lat location.lng fee.amount',
  zip: 'location.zip',
  licenses: 'licenses',
  trainings: 'trainings',
};

const plain = (header: string) => header.toLowerCase().replace(/[\s_-]/g, '');

const columns: ReadonlyMap<string, { readonly name: string; readonly kind: Kind }> = new Map(
  Object.entries(columnKinds).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [plain(name), { name, kind: kind as Kind }] as const),
  ),
);

/**
 * Reads therapists as a spreadsheet saves them: commas, semicolons or tabs between cells, quotes where needed, column
 * names in the first row in any order and any case. Never throws. `rows` is undefined if there is no `name` column,
 * since then nothing says what the cells mean.
 * @param file the name the practice knows the file by
 */
export function parseCsv(text: string, file: string): { rows: CsvRow[] | undefined; problems: KapProblem[] } {
  const problems: KapProblem[] = [];
  const problem = (code: string, path: string, message: string) =>
    problems.push({ code, file, path, message });
  const [, declared, body = ''] = /^\uFEFF?(?:sep=(.)\r?\n)?([^]*)$/i.exec(text) ?? [];
  const delimiter = declared ?? findDelimiter(body);
  // Rows, never objects: d3's objects are built with eval, which a strict page forbids.
  const table = dsvFormat(delimiter).parseRows(body);
  const at = table.findIndex(isFilled);
  const header = (table[at] ?? []).map((name) => columns.get(plain(name)));
  if (!header.some((column) => column?.name === 'name')) {
    const found = table[at]?.filter(Boolean).slice(0, 5).join(', ');
    problem(
      'header',
      'row 1',
      `expected the names of the columns, among them "name"; found ${found ? `"${found.slice(0, 120)}"` : 'an empty file'}`,
    );
    return { rows: undefined, problems };
  }
  if ((body.match(/"/g)?.length ?? 0) % 2) {
    problem(
      'quote',
      '',
      'expected every quotation mark to be closed; found one that is not, so a row may have swallowed the next',
    );
  }
  table[at]?.forEach((name, index) => {
    if (name.trim() && !header[index])
      problem('unknown-key', `row ${at + 1}`, `no column is called "${name.slice(0, 60)}"; it is left out`);
    else if (header[index] && header.indexOf(header[index]) < index)
      problem('duplicate', `row ${at + 1}`, `the column "${name}" is there twice; the first is used`);
  });
  const rows = table.flatMap((cells, index): CsvRow[] => {
    if (index <= at || !isFilled(cells)) return [];
    const row = index + 1;
    if (isFilled(cells.slice(header.length))) {
      problem(
        'cells',
        `row ${row}`,
        `expected ${header.length} cells, found ${cells.length}; a text with "${delimiter}" in it must stand in quotes. The row is left out`,
      );
      return [];
    }
    return [{ row, value: toValue(header, cells, delimiter) }];
  });
  return { rows, problems };
}

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim());

/** The likeliest character between the column names; what stands in quotes does not count. */
function findDelimiter(text: string): string {
  const first = /^\s*([^\r\n]+)/.exec(text.replace(/"[^"]*"/g, ''))?.[1] ?? '';
  const counts = [',', ';', '\t'].map((character) => [first.split(character).length, character] as const);
  return counts.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
}

type Header = readonly ({ readonly name: string; readonly kind: Kind } | undefined)[];

function toValue(header: Header, cells: readonly string[], delimiter: string): unknown {
  const value = new Map<string, unknown>();
  const nested = new Map<string, [string, unknown][]>();
  header.forEach((column, index) => {
    const cell = cells[index]?.trim();
    if (!column || !cell || header.indexOf(column) < index) return;
    const [key = '', inner] = column.name.split('.');
    const content = toContent(column.kind, cell, delimiter);
    if (inner) nested.set(key, [...(nested.get(key) ?? []), [inner, content]]);
    else value.set(key, content);
  });
  for (const [key, entries] of nested) {
    // Details beside a plain no would turn it into a yes.
    if (value.get(key) !== false) value.set(key, Object.fromEntries(entries));
  }
  return Object.fromEntries(value);
}

function toContent(kind: Kind, cell: string, delimiter: string): unknown {
  switch (kind) {
    case 'list':
      return toList(cell);
    case 'licenses':
      return toList(cell).map(toLicense);
    case 'trainings':
      return toList(cell).map((org) => ({ org }));
    case 'flag':
      return /^(yes|true|y|1|sí|si)$/i.test(cell) ? true : /^(no|false|n|0)$/i.test(cell) ? false : cell;
    case 'number':
      return toNumber(cell, delimiter);
    case 'zip':
      // A spreadsheet takes 02139 for a number and drops the zero.
      return /^\d{3,4}$/.test(cell) ? cell.padStart(5, '0') : cell;
    default:
      return cell;
  }
}

const toList = (cell: string): string[] =>
  cell
    .split(/[;|\n]/)
    .map((value) => value.trim())
    .filter(Boolean);

/** A number, also as "$1,050"; in a file with semicolons, which come from where the comma is decimal, "42,5". */
function toNumber(cell: string, delimiter: string): unknown {
  const bare = cell.replace(/^\$\s*/, '');
  const number = Number(delimiter === ';' ? bare.replace(',', '.') : bare.replace(/,(?=\d{3}(\D|$))/g, ''));
  return Number.isFinite(number) ? number : cell;
}

/** `LMFT 150442 CA`: the type (also spelled out), the number, the state; the last two may be missing. */
function toLicense(text: string): unknown {
  const parts = text.split(/\s+/);
  const last = parts.at(-1) ?? '';
  const state = parts.length > 1 && isKnown('states', last) && last.length === 2 ? parts.pop() : undefined;
  let length = parts.length;
  while (length > 1 && !isKnown('type', parts.slice(0, length).join(' '))) length--;
  const number = parts.slice(length).join(' ');
  return {
    type: parts.slice(0, length).join(' '),
    ...(number && { number: number.replace(/^#/, '') }),
    ...(state && { state: state.toUpperCase() }),
  };
}
