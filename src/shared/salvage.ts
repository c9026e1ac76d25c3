import type * as z from 'zod/mini';
import type { KapProblem } from './events.js';

/** More problems than this are counted, not listed: nobody reads the hundred and first. */
const LISTED = 20;

/** Each pass leaves out what the one before found wrong; a file that needs more passes is beyond saving. */
const PASSES = 10;

type Container = Record<string, unknown> | unknown[];
type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/**
 * Parses `value` by `schema` and, where parts of it are wrong, leaves out just those and keeps the rest.
 * `data` is undefined only if nothing could be kept. Never throws, never changes `value`.
 * @param listed how many problems are named; the rest are counted
 */
export function salvage<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
  file: string,
  listed = LISTED,
): { data: z.output<T> | undefined; problems: KapProblem[] } {
  let result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  const problems = firstAtEach(result.error.issues).flatMap((issue) => describe(schema, issue, value, file));
  if (problems.length > listed) {
    const more = problems.length - listed;
    problems.splice(listed, more, { code: 'invalid', file, path: '', message: `and ${more} more problems` });
  }
  let rest = structuredCloneSafely(value);
  for (let pass = 0; pass < PASSES && !result.success; pass++) {
    const wrong = firstAtEach(result.error.issues).flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
    );
    // What is missing at the top cannot be left out.
    if (wrong.every((path) => path.length === 1 && own(rest, path[0] ?? '') === undefined)) break;
    // From the back, so that leaving out one entry of a list does not move the next.
    for (const path of wrong.reverse()) rest = without(rest, path);
    result = schema.safeParse(rest);
  }
  return { data: result.success ? result.data : undefined, problems };
}

/** One thing that is wrong at a place is enough: it is left out once, or what it stands in would go too. */
const firstAtEach = (issues: readonly Issue[]): Issue[] =>
  [...new Map([...issues].reverse().map((issue) => [issue.path.join('\n'), issue])).values()].reverse();

/** Parsed JSON always clones; a property set by a page may hold what cannot be (functions, elements). */
function structuredCloneSafely(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

const own = (value: unknown, key: PropertyKey): unknown =>
  isContainer(value) && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined;

/** Removes what stands at `path`; a part that misses something it must have is removed itself. */
function without(root: unknown, path: Path): unknown {
  if (path.length === 0) return {};
  const parentPath = path.slice(0, -1);
  const key = path[path.length - 1] as PropertyKey;
  const parent = parentPath.reduce(own, root);
  if (!isContainer(parent)) return root;
  if (!Object.hasOwn(parent, key)) return parentPath.length ? without(root, parentPath) : root;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key as string];
  return root;
}

function describe(schema: z.ZodMiniType, issue: Issue, value: unknown, file: string): KapProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = keysAt(schema, issue.path);
      const near = known.find((other) => distance(key, other) <= 2);
      return {
        code: 'unknown-key',
        file,
        path: pathText([...issue.path, key]),
        message: `unknown key; ${near ? `did you mean "${near}"?` : `expected one of ${known.join(', ')}`}`,
      };
    });
  }
  const found = issue.path.reduce(own, value);
  const expected = issue.code === 'invalid_key' ? 'a usable key' : issue.message;
  return [
    {
      code: found === undefined ? 'required' : 'invalid',
      file,
      path: pathText(issue.path),
      message: `expected ${expected}; found ${foundText(found)}`,
    },
  ];
}

/** `faq[1].answer`, counted from 1 as people do. */
function pathText(path: Path): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key + 1}]` : `${at ? '.' : ''}${String(key)}`))
    .join('');
}

function foundText(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (Array.isArray(value)) {
    const isShort = value.length > 0 && value.length < 5 && !value.some(isContainer);
    return isShort
      ? `a list, [${value.map((each) => foundText(each).replace('the number ', '')).join(', ')}]`
      : 'a list';
  }
  if (typeof value === 'object') return 'a block in braces';
  return `${typeof value === 'number' ? 'the number ' : ''}${String(value)}`;
}

/** The keys that a schema knows at a place, for "did you mean". */
function keysAt(schema: z.ZodMiniType, path: Path): string[] {
  let at = schema as unknown as z.core.$ZodTypes | undefined;
  const open = () => {
    while (at?._zod.def.type === 'optional') at = at._zod.def.innerType as z.core.$ZodTypes;
  };
  for (const key of path) {
    open();
    const def = at?._zod.def;
    if (def?.type === 'object') at = def.shape[String(key)] as z.core.$ZodTypes | undefined;
    else if (def?.type === 'array') at = def.element as z.core.$ZodTypes;
    else if (def?.type === 'record') at = def.valueType as z.core.$ZodTypes;
    else return [];
  }
  open();
  return at?._zod.def.type === 'object' ? Object.keys(at._zod.def.shape) : [];
}

/** Edits between two words, enough to catch a slip of the finger; any more than two count as three or more. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
