import { Malformed, Numbers, Symbols, Texts, learner, type Coder } from './coder.js';
import { layout, type Layout } from './format.js';

/** A column: which of its texts each entry has. */
export interface Column {
  /** The different texts, sorted. */
  texts: string[];
  /** For each entry one more than the number of its text; 0 if it has none. */
  codes: Uint32Array;
  /** Of license numbers: the digits that their shape leaves out. Of places: degrees in units of `scale`. */
  values?: Float64Array;
  /** Of places: how many digits there are after the point; undefined if they are kept as texts. */
  scale?: number | undefined;
}

/** Therapists by columns. */
export interface Table {
  readonly rows: number;
  /** By `group.key`. */
  readonly columns: Map<string, Column>;
  /** Where each therapist's entries of a list begin, and where the last one's end. */
  readonly starts: Map<string, Uint32Array>;
}

/** The name of a column in a table. */
export const pathOf = ({ group, key }: Layout): string => (group ? `${group}.${key}` : key);

/** Contexts beyond this are one. */
const CONTEXTS = 255;

/** The most entries that a column may have. */
const MOST = 20_000_000;

/** A table without anything in it. */
export const emptyTable = (rows: number): Table => ({
  rows,
  columns: new Map(),
  starts: new Map([['', Uint32Array.from({ length: rows + 1 }, (_, row) => row)]]),
});

/** Where entries begin, from how many each has. */
export function startsOf({ texts, codes }: Column): Uint32Array {
  const starts = new Uint32Array(codes.length + 1);
  codes.forEach((code, row) => {
    const count = code ? Number(texts[code - 1]) : 0;
    const next = (starts[row] as number) + count;
    if (!(count >= 0 && next <= MOST)) throw new Malformed('more entries than any directory has');
    starts[row + 1] = next;
  });
  return starts;
}

/** Codes a whole table, in both ways: unpacking, `given` is empty and is filled. Yields now and then. */
export function* codeTable(coder: Coder, table: Table): Generator<void> {
  const texts = new Texts();
  for (const place of layout) {
    const path = pathOf(place);
    const starts = table.starts.get(place.group) as Uint32Array;
    const column = table.columns.get(path) ?? {
      texts: [],
      codes: new Uint32Array(starts[table.rows] as number),
    };
    table.columns.set(path, column);
    column.texts = yield* texts.code(coder, column.texts);
    if (place.kind === 'degrees') yield* codeDegrees(coder, table, column);
    else yield* codeColumn(coder, table, place, column, starts);
    if (place.kind === 'digits') yield* codeDigits(coder, column);
    if (place.key.startsWith('#')) table.starts.set(place.key.slice(1), startsOf(column));
  }
}

function* codeColumn(
  coder: Coder,
  table: Table,
  { given }: Pick<Layout, 'given'>,
  { texts, codes }: Column,
  starts: Uint32Array,
): Generator<void> {
  if (!texts.length) return;
  const symbols = new Symbols(texts.length + 1);
  const numbers = new Numbers();
  const same = learner(2);
  const other = table.columns.get(given);
  const otherStarts =
    other && (table.starts.get(given.includes('.') ? (given.split('.')[0] as string) : '') as Uint32Array);
  let last = 0;
  let wasSame = 0;
  for (let row = 0; row < table.rows; row++) {
    if (!(row & 1023)) yield;
    const end = starts[row + 1] as number;
    const start = starts[row] as number;
    for (let at = start; at < end; at++) {
      let code = codes[at] as number;
      if (given === 'rising') {
        code = last + numbers.codeSigned(coder, 0, code - last);
        if (code < 0 || code > texts.length) throw new Malformed('a value that is in no dictionary');
      } else if (given === 'above') {
        wasSame = coder.bit(same, wasSame, code === last ? 1 : 0);
        code = wasSame ? last : symbols.code(coder, 0, code);
      } else {
        let context = 0;
        if (given === 'before') context = at > start ? last : 0;
        else if (other && otherStarts) {
          const beside = (otherStarts[row] as number) + at - start;
          context = beside < (otherStarts[row + 1] as number) ? (other.codes[beside] as number) : 0;
        }
        code = symbols.code(coder, Math.min(context, CONTEXTS), code);
      }
      codes[at] = last = code;
    }
  }
}

/** License numbers: the digits, each place for itself. */
function* codeDigits(coder: Coder, column: Column): Generator<void> {
  const { codes, texts } = column;
  const values = (column.values ??= new Float64Array(codes.length));
  const lengths = texts.map(digitsIn);
  const digits = new Symbols(10);
  for (let at = 0; at < codes.length; at++) {
    if (!(at & 1023)) yield;
    const length = lengths[(codes[at] as number) - 1] ?? 0;
    const written = String(values[at]).padStart(length, '0');
    let found = 0;
    for (let place = 0; place < length; place++) {
      found = found * 10 + digits.code(coder, Math.min(length - place, CONTEXTS), Number(written[place]));
    }
    values[at] = found;
  }
}

/** How many digits a shape leaves out. */
export function digitsIn(shape: string): number {
  const length = (shape.match(/\0.|\d/gs) ?? []).reduce(
    (sum, part) => sum + (part.length > 1 ? 0 : Number(part)),
    0,
  );
  if (length > 15) throw new Malformed('a license number with more digits than any');
  return length;
}

/** Degrees: what they differ by from those before in the same ZIP code, else from the middle of the town so far. */
function* codeDegrees(coder: Coder, table: Table, column: Column): Generator<void> {
  const numbers = new Numbers();
  // 0 is "as texts".
  const scale = numbers.code(coder, 0, column.scale === undefined ? 0 : column.scale + 1) - 1;
  const starts = table.starts.get('location') as Uint32Array;
  column.scale = scale < 0 ? undefined : scale;
  if (scale < 0) {
    yield* codeColumn(coder, table, { given: 'above' }, column, starts);
    return;
  }
  const { codes } = column;
  const values = (column.values ??= new Float64Array(codes.length));
  const cities = table.columns.get('location.city')?.codes;
  const zips = table.columns.get('location.zip')?.codes;
  const odds = learner(4);
  let sum = 0;
  let met = 0;
  let last = 0;
  for (let at = 0; at < codes.length; at++) {
    if (!(at & 1023)) yield;
    if (cities?.[at] !== cities?.[at - 1]) sum = met = 0;
    const there = (codes[at] = coder.bit(odds, 0, codes[at] as number));
    if (!there) continue;
    const isSameZip = at > 0 && zips?.[at] === zips?.[at - 1] ? 1 : 0;
    const isSame = coder.bit(odds, 1 + isSameZip, values[at] === last ? 1 : 0);
    if (!isSame) {
      const likely = isSameZip || !met ? last : Math.round(sum / met);
      last = likely + numbers.codeSigned(coder, 1 + isSameZip, (values[at] as number) - likely);
    }
    values[at] = last;
    sum += last;
    met++;
  }
}
