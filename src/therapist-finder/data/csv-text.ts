import { dsvFormat } from 'd3-dsv';
import { findColumn } from './csv-columns.js';

/** A row of a file as text: what stands in its cells, and where it is. */
export interface TextRow {
  /** The row's number as a spreadsheet program shows it. */
  readonly row: number;
  /** The number of its first line as an editor shows it; another one where a cell above has several lines. */
  readonly line: number;
  /** Undefined if its quotation marks do not add up, so that nobody can say where it ends. */
  readonly cells: readonly string[] | undefined;
}

/** A spreadsheet's text, told apart into rows. */
export interface CsvText {
  /** What stands between two cells. */
  readonly delimiter: string;
  /** Each row when it is asked for, so that a long file can be read in slices. */
  readonly rows: Iterable<TextRow>;
}

/** Opens a file as a spreadsheet saves it: with a mark at the start, a `sep=` line, any line ends. Never throws. */
export function openCsv(text: string): CsvText {
  const [mark = '', , declared] = /^\uFEFF?("?sep=([,;\t|])"?(?:\r\n?|\n))?/i.exec(text) ?? [];
  const delimiter = declared ?? findDelimiter(text.slice(mark.length, mark.length + 20_000));
  return { delimiter, rows: readRows(text, mark.length, declared ? 2 : 1, delimiter) };
}

/** The likeliest character between the column names; one inside quotes does not count. */
function findDelimiter(text: string): string {
  const lines = text
    .replace(/"([^"]*)"/g, (_, quoted: string) => quoted.replace(/[,;\t\r\n]/g, ' '))
    .split(/[\r\n]+/, 20)
    .filter((line) => line.trim());
  const parts = (line: string) => [',', ';', '\t'].map((sign) => ({ sign, cells: line.split(sign) }));
  const header = lines.find((line) =>
    parts(line).some(({ cells }) => cells.some((cell) => findColumn(cell)?.name === 'name')),
  );
  return parts(header ?? lines[0] ?? '').reduce((best, next) =>
    next.cells.length > best.cells.length ? next : best,
  ).sign;
}

function* readRows(text: string, start: number, firstLine: number, delimiter: string): Generator<TextRow> {
  // Rows, never objects: d3's objects are built with eval, which a strict page forbids. It gets one row at a time,
  // cut here, since it reads to the end in one go and cannot say in which line a row began.
  const { parseRows } = dsvFormat(delimiter);
  const quote = finder(text, '"');
  let line = firstLine;
  for (let at = start, row = 1; at < text.length; row++) {
    const first = lineFrom(text, at);
    const quoted = quote(at) < first.end;
    const end = quoted ? rowEnd(text, at, delimiter) : first.end;
    if (end === undefined) {
      yield { row, line, cells: undefined };
      at = first.next;
      line++;
      continue;
    }
    yield { row, line, cells: parseRows(text.slice(at, end))[0] ?? [] };
    line += quoted ? text.slice(at, end).split(/\r\n?|\n/).length : 1;
    at = end === first.end ? first.next : lineFrom(text, end).next;
  }
}

/** Where something is next; looks only once for each place it is at. */
function finder(text: string, sought: string): (from: number) => number {
  let at = -1;
  return (from) => {
    if (at < from) {
      const next = text.indexOf(sought, from);
      at = next < 0 ? Infinity : next;
    }
    return at;
  };
}

/** Where the line ends that `from` is in, and where the next begins. */
function lineFrom(text: string, from: number): { readonly end: number; readonly next: number } {
  const lineBreak = /\r\n?|\n/g;
  lineBreak.lastIndex = from;
  const found = lineBreak.exec(text);
  return found ? { end: found.index, next: lineBreak.lastIndex } : { end: text.length, next: text.length };
}

/** Where the row ends that begins at `from`, line breaks in quotes passed over; undefined if the quotes are wrong. */
function rowEnd(text: string, from: number, delimiter: string): number | undefined {
  for (let at = from; ; at++) {
    if (text[at] === '"') {
      do {
        at = text.indexOf('"', at + 1) + 1;
        if (!at) return undefined;
      } while (text[at] === '"');
    } else {
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    }
    if (at >= text.length || text[at] === '\n' || text[at] === '\r') return at;
    if (text[at] !== delimiter) return undefined;
  }
}
