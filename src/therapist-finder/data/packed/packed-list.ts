import { isDate } from '../../../shared/date.js';
import type { Biographies, TherapistList } from '../../search/query.js';
import { parseUrl } from '../links.js';
import { slug } from '../slug.js';
import type { Therapist } from '../therapist.schema.js';
import { layout, PLACE, shapes, type ColumnKind, type Layout } from './format.js';
import { digitsIn, pathOf, type Table } from './table.js';

/** A value, or what makes it: from the entry's place in its column, and the therapist's id. */
type Value = string | number | boolean | ((at: number, id: string) => unknown) | undefined;

interface Field extends Layout {
  /** By code; 0 has none. */
  readonly values: readonly Value[];
  readonly codes: Uint32Array;
}

/** So many ids are remembered: that of everybody would take as much memory as the directory. */
const REMEMBERED = 2000;

/** What an entry must have; without it there is nothing to show. */
const NEEDED: Readonly<Record<string, string>> = { licenses: 'type', trainings: 'org', fee: 'amount' };

/** Links that begin like this need no browser to tell that they are no program; the host is whole. */
const SAFE = { page: /^https?:\/\/[\w.:-]+[/?#]/i, contact: /^(https?:\/\/[\w.:-]+[/?#]|mailto:|tel:)/i };

const SCHEMES = { page: /^https?:$/, contact: /^(https?|mailto|tel):$/ };

/**
 * The therapists of an unpacked table, each made when asked for and never kept. A table may be from anywhere: what is
 * no day, number or link where there should be one is left out, and nothing becomes a link that runs code.
 */
export class PackedList implements TherapistList {
  readonly length: number;
  readonly biographies: Biographies | undefined;
  #table: Table;
  #root: readonly Field[];
  #groups: readonly (readonly [string, readonly Field[]])[];
  #byPath: ReadonlyMap<string, Field>;
  /** Numbers by id of those made last: who is on the page is among them. */
  #made = new Map<string, number>();

  /**
   * @param base what relative links start from: the address of the file
   * @param biographies how to get them, if there are any
   */
  constructor(table: Table, base: string, biographies?: Biographies) {
    this.length = table.rows;
    this.biographies = biographies;
    this.#table = table;
    const fields = layout.map((place) => toField(table, place, base));
    const used = fields.filter(({ values }) => values.length > 1);
    const isOwn = ({ group, key }: Layout) => !group && !/^(#.*|first|last|id|rest)$/.test(key);
    this.#root = used.filter(isOwn);
    this.#groups = Object.keys(shapes).map((group) => [group, used.filter((field) => field.group === group)]);
    this.#byPath = new Map(fields.map((field) => [pathOf(field), field]));
  }

  at(index: number): Therapist | undefined {
    if (!(index >= 0 && index < this.length && Number.isInteger(index))) return undefined;
    const name = this.#name(index);
    const id = this.#id(index, name);
    if (this.#made.size >= REMEMBERED) this.#made.clear();
    this.#made.set(id, index);
    const therapist: Record<string, unknown> = { id, name };
    for (const field of this.#root) put(therapist, field, index, id);
    for (const [group, fields] of this.#groups) {
      const value = this.#entries(group, fields, index, id);
      if (value !== undefined) therapist[group] = value;
    }
    this.#putRest(therapist, index);
    // Each value was checked for its column.
    return therapist as unknown as Therapist;
  }

  /** The number of the therapist with an id; -1 if nobody has it. */
  indexOf(id: string): number {
    const known = this.#made.get(id);
    if (known !== undefined) return known;
    for (let index = 0; index < this.length; index++) {
      if (this.#id(index, this.#name(index)) === id) return index;
    }
    return -1;
  }

  #text(path: string, index: number): string | undefined {
    const field = this.#byPath.get(path);
    const value = field?.values[field.codes[index] as number];
    return typeof value === 'string' ? value : undefined;
  }

  #name(index: number): string {
    const first = this.#text('first', index);
    const last = this.#text('last', index) ?? '';
    return first === undefined ? last : `${first} ${last}`;
  }

  #id(index: number, name: string): string {
    return expand(this.#text('id', index) ?? `${index}`, () => toSlug(name));
  }

  #entries(group: string, fields: readonly Field[], index: number, id: string): unknown {
    const starts = this.#table.starts.get(group);
    const counts = this.#table.columns.get(`#${group}`);
    if (!starts || !counts?.codes[index]) return undefined;
    const list: unknown[] = [];
    for (let at = starts[index] as number; at < (starts[index + 1] as number); at++) {
      const entry: Record<string, unknown> = {};
      for (const field of fields) put(entry, field, at, id);
      const isText = shapes[group] === 'texts';
      const needed = isText ? '' : NEEDED[group];
      if (needed === undefined || entry[needed] !== undefined) list.push(isText ? entry[''] : entry);
    }
    return shapes[group] === 'block' ? list[0] : list;
  }

  #putRest(therapist: Record<string, unknown>, index: number): void {
    const rest = this.#text('rest', index);
    if (rest === undefined) return;
    try {
      for (const [key, value] of Object.entries(JSON.parse(rest) as object)) {
        const scheme = typeof value === 'string' && parseUrl(value, 'https://page.example/')?.protocol;
        const isCode = scheme && /^(javascript|data|vbscript|file|blob):$/.test(scheme);
        if (!Object.hasOwn(therapist, key) && /^[a-z]\w*$/i.test(key) && !isCode) therapist[key] = value;
      }
    } catch {
      // A file from elsewhere. What is known of the therapist is shown all the same.
    }
  }
}

function put(block: Record<string, unknown>, { key, values, codes }: Field, at: number, id: string): void {
  const code = codes[at];
  if (!code) return;
  const value = values[code];
  const made = typeof value === 'function' ? value(at, id) : value;
  if (made !== undefined) block[key] = made;
}

function toField(table: Table, place: Layout, base: string): Field {
  const {
    texts = [],
    codes = new Uint32Array(),
    values: numbers,
    scale,
  } = table.columns.get(pathOf(place)) ?? {};
  const { kind } = place;
  if (kind === 'degrees' && scale !== undefined) {
    return {
      ...place,
      codes,
      values: [undefined, (at) => inRange(place.key, Number(numbers?.[at]) / 10 ** scale)],
    };
  }
  const read = (text: string): Value => {
    if (kind === 'degrees') return inRange(place.key, Number(text));
    if (kind === 'digits') return (at) => withDigits(text, Number(numbers?.[at]));
    return toValue(kind, text, base);
  };
  return { ...place, codes, values: [undefined, ...texts.map(read)] };
}

function toValue(kind: ColumnKind, text: string, base: string): Value {
  switch (kind) {
    case 'day':
      return isDate(text) ? text : undefined;
    case 'state':
      return /^[A-Z]{2}$/.test(text) ? text : undefined;
    case 'flag':
      return text === 'true' || (text === 'false' ? false : undefined);
    case 'number':
      return text.trim() && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'page':
    case 'contact': {
      if (SAFE[kind].test(text)) return text.includes(PLACE) ? (_, id) => expand(text, () => id) : text;
      return (_, id) => {
        const url = parseUrl(
          expand(text, () => id),
          base,
        );
        return url && SCHEMES[kind].test(url.protocol) ? url.href : undefined;
      };
    }
    default:
      return text;
  }
}

const inRange = (key: string, degrees: number): number | undefined =>
  Math.abs(degrees) <= (key === 'lat' ? 90 : 180) ? degrees : undefined;

/** Most names need less than all that `slug` does, and everybody's is needed at the start. */
const toSlug = (name: string): string =>
  /^(?!the )[a-z]+( [a-z]+)*$/i.test(name) ? name.toLowerCase().replaceAll(' ', '-') : slug(name);

/** A template with what stands in its places. */
const expand = (text: string, part: () => string): string =>
  text.replace(/\0([^])/g, (_, sign: string) =>
    sign === 'i' || sign === 's' ? part() : sign === 'n' ? PLACE : sign,
  );

/** A license number, from its shape and its digits. */
function withDigits(shape: string, number: number): string {
  let left = String(number).padStart(digitsIn(shape), '0');
  return shape.replace(/\0([^])|\d/g, (run, sign?: string) => {
    if (sign !== undefined) return sign === 'n' ? PLACE : sign;
    const digits = left.slice(0, Number(run));
    left = left.slice(Number(run));
    return digits;
  });
}
