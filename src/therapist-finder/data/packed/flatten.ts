import type { Therapist } from '../therapist.schema.js';
import { slug } from '../slug.js';
import { layout, PLACE, shapes } from './format.js';
import { emptyTable, pathOf, startsOf, type Column, type Table } from './table.js';

/** A therapist as keys and values of any kind. */
type Block = ReadonlyMap<string, unknown>;

const textOf = (block: Block, key: string): string => String(block.get(key) ?? '');

/** Keys that are in no column of the same name. */
const ELSEWHERE = ['name', 'bio'];

/** How many digits after the point degrees may have to be kept as numbers. */
const FINEST = 6;

/** The therapists in the order of the file: those of one place together, since they have much in common. */
export function inOrder(therapists: readonly Therapist[]): Therapist[] {
  const first = ({ licenses }: Therapist) => licenses?.[0]?.state ?? '~';
  const keys = (therapist: Therapist) => [
    `${therapist.location?.zip ?? '~'} ${therapist.location?.state ?? first(therapist)} ${therapist.location?.city ?? '~'}`,
    therapist.location?.lat ?? 91,
    `${therapist.name} ${therapist.id}`,
  ];
  return therapists
    .map((therapist) => ({ therapist, keys: keys(therapist) }))
    .sort((a, b) => {
      const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
      return at < 0 ? 0 : (a.keys[at] as string) < (b.keys[at] as string) ? -1 : 1;
    })
    .map(({ therapist }) => therapist);
}

/** Therapists as columns. What no column can hold as it is goes into the column `rest`. */
export function flatten(therapists: readonly Therapist[]): Table {
  const table = emptyTable(therapists.length);
  const known = new Set([...layout.map(({ group, key }) => group || key), ...ELSEWHERE]);
  // Read once: therapists differ in what they have, and a key of such objects is slow to look up.
  const blocks = therapists.map((therapist) => new Map<string, unknown>(Object.entries(therapist)));
  for (const place of layout) {
    const path = pathOf(place);
    const values: unknown[] = [];
    for (const block of blocks) {
      if (place.group) addEntries(values, block.get(place.group), place.key);
      else values.push(rootValue(block, place.key, known));
    }
    const column =
      place.kind === 'degrees' ? degrees(values) : place.kind === 'digits' ? digits(values) : texts(values);
    table.columns.set(path, column);
    if (place.key.startsWith('#')) table.starts.set(place.key.slice(1), startsOf(column));
  }
  return table;
}

function rootValue(block: Block, key: string, known: ReadonlySet<string>): unknown {
  const value = block.get(key);
  switch (key) {
    case 'first':
      return /^([^]*) [^]*$/.exec(textOf(block, 'name'))?.[1];
    case 'last':
      return textOf(block, 'name').replace(/^[^]* /, '');
    case 'id':
      return template(textOf(block, 'id'), slug(textOf(block, 'name')), 's');
    case 'photo':
    case 'url':
    case 'callUrl':
      return template(value, textOf(block, 'id'), 'i');
    case 'rest':
      return rest(block, known);
    default:
      if (key.startsWith('#')) return countOf(block.get(key.slice(1)));
      return shapes[key] && typeof value === 'object' ? undefined : value;
  }
}

const countOf = (value: unknown): number | undefined =>
  Array.isArray(value) ? value.length : typeof value === 'object' && value ? 1 : undefined;

function addEntries(values: unknown[], value: unknown, key: string): void {
  const list: unknown[] = Array.isArray(value) ? value : typeof value === 'object' && value ? [value] : [];
  for (const entry of list) values.push(key ? (entry as Readonly<Record<string, unknown>>)[key] : entry);
}

/** Keys that a later version of the schema has. */
function rest(block: Block, known: ReadonlySet<string>): string | undefined {
  const more = [...block].filter(([key, value]) => !known.has(key) && value !== undefined);
  return more.length ? JSON.stringify(Object.fromEntries(more)) : undefined;
}

/** A text with the last of what it has of another's taken out. */
function template(text: unknown, part: string, sign: string): unknown {
  if (typeof text !== 'string') return undefined;
  const at = part.length > 1 ? text.lastIndexOf(part) : -1;
  const plain = (piece: string) => piece.replaceAll(PLACE, `${PLACE}n`);
  return at < 0
    ? plain(text)
    : `${plain(text.slice(0, at))}${PLACE}${sign}${plain(text.slice(at + part.length))}`;
}

/** The column of some values; texts, numbers, yes and no alike. */
function texts(values: readonly unknown[]): Column {
  const written = values.map((value) =>
    value === undefined || value === null ? undefined : Object.is(value, -0) ? '-0' : String(value),
  );
  const different = [...new Set(written)].filter((text) => text !== undefined).sort();
  const codeOf = new Map(different.map((text, at) => [text, at + 1]));
  return {
    texts: different,
    codes: Uint32Array.from(written, (text) => (text === undefined ? 0 : (codeOf.get(text) ?? 0))),
  };
}

/** License numbers as shapes, in which a digit stands for a run of as many, and all the digits. */
function digits(values: readonly unknown[]): Column {
  const numbers = new Float64Array(values.length);
  const shapes = values.map((value, at) => {
    if (typeof value !== 'string') return undefined;
    let taken = '';
    const shape = value.replace(/\0|\d{1,9}/g, (part) => {
      if (part === PLACE) return `${PLACE}n`;
      // More digits than a number can hold are kept as they are.
      if (taken.length + part.length > 15) return part.replace(/\d/g, `${PLACE}$&`);
      taken += part;
      return `${part.length}`;
    });
    numbers[at] = Number(taken);
    return shape;
  });
  return { ...texts(shapes), values: numbers };
}

function degrees(values: readonly unknown[]): Column {
  const scale = Array.from({ length: FINEST + 1 }, (_, digits) => digits).find((digits) =>
    values.every((value) => {
      const units = Math.round(Number(value) * 10 ** digits);
      return value === undefined || (units / 10 ** digits === value && !Object.is(value, -0));
    }),
  );
  if (scale === undefined) return texts(values);
  return {
    texts: [],
    codes: Uint32Array.from(values, (value) => (value === undefined ? 0 : 1)),
    values: Float64Array.from(values, (value) => Math.round(Number(value ?? 0) * 10 ** scale)),
    scale,
  };
}
