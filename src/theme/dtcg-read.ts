import { parseBrand } from './brand.js';
import { EXTENSION } from './dtcg.js';
import { choose, type Found, type Imported, readJson, takenWhole } from './import.js';
import { isObject, type Problem, show } from './problem.js';

/** Deeper than any file of design tokens. */
const DEEPEST = 30;
const MOST = 20_000;

interface Token {
  readonly path: string;
  readonly type: string | undefined;
  readonly value: unknown;
}

/** The CSS function or the name in `color()` of each color space of the format (Color Module 2025.10). */
const SPACES: Readonly<Record<string, string>> = {
  srgb: 'srgb',
  'srgb-linear': 'srgb-linear',
  'display-p3': 'display-p3',
  'a98-rgb': 'a98-rgb',
  'prophoto-rgb': 'prophoto-rgb',
  rec2020: 'rec2020',
  'xyz-d65': 'xyz-d65',
  'xyz-d50': 'xyz-d50',
};
const FUNCTIONS = ['hsl', 'hwb', 'lab', 'lch', 'oklab', 'oklch'];

/**
 * Reads a brand out of a design-tokens file (DTCG): values as text, as older tools write them, or as objects; aliases in
 * braces or as `$ref`; types of groups. A file of ours comes back exactly. Takes text or what it was parsed to.
 */
export function fromDtcg(input: unknown): Imported {
  const read = readJson(input);
  if ('problem' in read) return { taken: [], problems: [read.problem] };
  if (!isObject(read.json)) {
    const expected = 'an object of design tokens';
    return { taken: [], problems: [{ place: 'file', expected, found: show(read.json) }] };
  }
  const ours = ownBrand(read.json);
  if (ours?.brand) return ours;
  const tokens = new Map<string, Token>();
  const problems: Problem[] = [...(ours?.problems ?? [])];
  collect(read.json, [], undefined, tokens, problems);
  if (tokens.size === 0) {
    problems.push({
      place: 'file',
      expected: 'tokens with a $value',
      found: `keys ${show(Object.keys(read.json))}`,
    });
  }
  const found = [...tokens.values()].flatMap((token) => asCss(token, tokens) ?? []);
  return choose(found, {}, problems);
}

function ownBrand(file: Readonly<Record<string, unknown>>): Imported | undefined {
  const extensions = file['$extensions'];
  const ours = isObject(extensions) ? extensions[EXTENSION] : undefined;
  if (!isObject(ours)) return undefined;
  const from = `$extensions.${EXTENSION}.brand`;
  const read = parseBrand(ours['brand']);
  if ('problems' in read) {
    return {
      taken: [],
      problems: read.problems.map((each) => ({ ...each, place: `${from}.${each.place}` })),
    };
  }
  return { brand: read.brand, taken: takenWhole(read.brand, from), problems: [] };
}

function collect(
  group: Readonly<Record<string, unknown>>,
  path: readonly string[],
  inherited: string | undefined,
  into: Map<string, Token>,
  problems: Problem[],
): void {
  // Tokens Studio still writes `value` and `type` where the format has `$value` and `$type`.
  const own = group['$type'] ?? (typeof group['type'] === 'string' ? group['type'] : undefined);
  const type = typeof own === 'string' ? own : inherited;
  const value =
    group['$value'] ?? (isObject(group['value']) && !('$value' in group) ? undefined : group['value']);
  if (value !== undefined) {
    into.set(path.join('.'), { path: path.join('.'), type, value });
    return;
  }
  if (path.length >= DEEPEST || into.size >= MOST) {
    if (!problems.some(({ place }) => place === path.join('.')))
      problems.push({
        place: path.slice(0, 4).join('.'),
        expected: 'fewer or less deep groups',
        found: 'too many',
      });
    return;
  }
  for (const [key, inner] of Object.entries(group)) {
    if (isObject(inner) && (!key.startsWith('$') || key === '$root')) {
      collect(inner, key === '$root' ? path : [...path, key], type, into, problems);
    }
  }
}

const KINDS: Readonly<Record<string, Found['kind']>> = {
  color: 'color',
  dimension: 'size',
  borderRadius: 'size',
  fontFamily: 'font',
  fontFamilies: 'font',
};

function asCss(token: Token, all: ReadonlyMap<string, Token>): Found | undefined {
  const { value, type, astray } = follow(token, all);
  // A whole style of text: its font is what counts.
  if (type === 'typography' && isObject(value)) {
    return asCss({ path: `${token.path}.fontFamily`, type: 'fontFamily', value: value['fontFamily'] }, all);
  }
  const kind = type !== undefined ? KINDS[type] : astray === undefined ? guess(value) : 'color';
  if (!kind) return undefined;
  const { path } = token;
  if (astray !== undefined) return { kind, name: path, place: path, raw: value, astray, value: undefined };
  return { kind, name: path, place: path, raw: value, value: written(kind, value) };
}

const guess = (value: unknown): Found['kind'] | undefined =>
  typeof value === 'string' && /^(?:#[\da-f]{3,8}|(?:rgb|hsl|ok)\w*\()/i.test(value) ? 'color' : undefined;

/** Goes along aliases to a value; `astray` is where that led instead. */
function follow(token: Token, all: ReadonlyMap<string, Token>): Token & { astray?: string } {
  let at = token;
  const seen = [token.path];
  for (;;) {
    const to = aliasOf(at.value);
    if (to === undefined) return { ...at, type: at.type ?? token.type };
    const next = all.get(to);
    if (!next) return { ...token, astray: `an alias to what is not there, ${to}` };
    if (seen.includes(to) || seen.length > DEEPEST) {
      return { ...token, astray: `aliases in a circle, ${[...seen, to].slice(-5).join(' to ')}` };
    }
    seen.push(to);
    at = next;
  }
}

function aliasOf(value: unknown): string | undefined {
  if (typeof value === 'string')
    return /^\s*\{([^{}]+)\}\s*$/
      .exec(value)?.[1]
      ?.trim()
      .replace(/\.\$root$/, '');
  const pointer = isObject(value) ? value['$ref'] : undefined;
  if (typeof pointer !== 'string' || !pointer.startsWith('#/')) return undefined;
  const keys = pointer.slice(2).split('/');
  return keys
    .filter((key) => key !== '$value' && key !== '$root')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

function written(kind: Found['kind'], value: unknown): string | undefined {
  if (kind === 'font') {
    const names = Array.isArray(value) ? value : [value];
    return names.every((name) => typeof name === 'string') ? names.join(', ') : undefined;
  }
  if (kind === 'size') {
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    return isObject(value) && typeof value['value'] === 'number'
      ? `${value['value']}${show(value['unit']).replaceAll('"', '')}`
      : undefined;
  }
  return typeof value === 'string' ? value : isObject(value) ? colorCss(value) : undefined;
}

function colorCss(value: Readonly<Record<string, unknown>>): string | undefined {
  const { colorSpace, components, alpha, hex } = value;
  if (!Array.isArray(components) || components.length !== 3 || typeof colorSpace !== 'string') {
    return typeof hex === 'string' ? hex : undefined;
  }
  if (!components.every((each) => each === 'none' || (typeof each === 'number' && Number.isFinite(each))))
    return undefined;
  const [a, b, c] = components.map((each: number | 'none') => (each === 'none' ? 0 : each));
  const end = typeof alpha === 'number' && alpha < 1 ? ` / ${alpha})` : ')';
  const space = Object.hasOwn(SPACES, colorSpace) ? SPACES[colorSpace] : undefined;
  if (space) return `color(${space} ${a} ${b} ${c}${end}`;
  if (!FUNCTIONS.includes(colorSpace)) return undefined;
  const parts = colorSpace === 'hsl' || colorSpace === 'hwb' ? `${a} ${b}% ${c}%` : `${a} ${b} ${c}`;
  return `${colorSpace}(${parts}${end}`;
}
