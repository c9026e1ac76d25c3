/** One of the practice's openings. */
export interface Opening {
  /** When it begins, ISO 8601 in UTC. */
  readonly start: string;
  /** How long it is, in minutes. */
  readonly minutes: number;
}

/** What a list of openings was read to. */
export interface ReadOpenings {
  /** In the order of time, each once. */
  readonly openings: readonly Opening[];
  /** What could not be read, for the practice: places counted from 1, as everywhere. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** The most openings kept. Beyond that a visitor does not choose but search. */
export const MOST = 500;

/** Minutes of an opening that does not say. */
const MINUTES = 20;

/** A moment that says where it holds: without an offset it would be another one in each visitor's zone. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i;

/**
 * Reads a practice's list of openings: `[{"start": "2026-12-01T10:00:00-08:00", "minutes": 20}]`, or an object with the
 * list as `openings`. What is past is left out silently, what cannot be read is left out and told.
 */
export function readOpenings(data: unknown, now: number): ReadOpenings {
  const list = Array.isArray(data) ? data : property(data, 'openings');
  if (!Array.isArray(list)) {
    const message = `expected a list, like [{"start": "2026-12-01T10:00:00-08:00", "minutes": 20}], found ${show(data)}`;
    return { openings: [], problems: [{ path: '', message }] };
  }
  const found = new Map<string, Opening>();
  const problems: { path: string; message: string }[] = [];
  const inList: readonly unknown[] = list;
  inList.forEach((entry, at) => {
    const read = readOne(entry);
    if ('message' in read) problems.push({ path: `[${at + 1}]${read.path}`, message: read.message });
    else if (Date.parse(read.start) > now) found.set(read.start, read);
  });
  const openings = [...found.values()].sort((one, other) => (one.start < other.start ? -1 : 1));
  return { openings: openings.slice(0, MOST), problems };
}

function readOne(entry: unknown): Opening | { readonly path: string; readonly message: string } {
  const start = property(entry, 'start');
  const minutes = property(entry, 'minutes') ?? MINUTES;
  const moment = typeof start === 'string' && MOMENT.test(start) ? Date.parse(start) : Number.NaN;
  if (Number.isNaN(moment)) {
    const message = `expected a moment with its offset, like "2026-12-01T10:00:00-08:00", found ${show(start)}`;
    return { path: '.start', message };
  }
  if (typeof minutes !== 'number' || !Number.isInteger(minutes) || minutes < 5 || minutes > 240) {
    return { path: '.minutes', message: `expected whole minutes from 5 to 240, found ${show(minutes)}` };
  }
  return { start: new Date(moment).toISOString(), minutes };
}

const property = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null && Object.hasOwn(from, name)
    ? (from as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** The beginning of a value, as JSON has it. */
function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
