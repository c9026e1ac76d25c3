import { choose, type Found, type Imported, readJson } from './import.js';
import { isObject, type Problem, show } from './problem.js';

type Json = Readonly<Record<string, unknown>>;

/** More steps than any theme goes from a reference to its value. */
const LONGEST_CHAIN = 12;

/**
 * Reads a brand out of a WordPress theme.json, version 2 or 3: what its buttons, its page and its headings are set to,
 * and the slugs of its palette. Follows `var:preset|…`, `var(--wp--…)` and `ref`. Takes text or what it was parsed to.
 */
export function fromWpThemeJson(input: unknown): Imported {
  const read = readJson(input);
  if ('problem' in read) return { taken: [], problems: [read.problem] };
  const file = read.json;
  if (!isObject(file) || !(isObject(file['settings']) || isObject(file['styles']))) {
    const expected = 'a theme.json with "settings" or "styles"';
    return { taken: [], problems: [{ place: 'file', expected, found: show(file) }] };
  }
  const problems: Problem[] = [];
  const { version } = file;
  if (version !== undefined && version !== 2 && version !== 3) {
    problems.push({ place: 'version', expected: '2 or 3', found: show(version) });
  }
  const palette = listed(file, 'settings.color.palette', 'color', 'color');
  const fonts = listed(file, 'settings.typography.fontFamilies', 'fontFamily', 'font');
  const at = (kind: Found['kind'], ...paths: string[]): readonly Found[] =>
    paths.flatMap((path) => {
      const raw = get(file, path);
      if (raw === undefined || raw === '') return [];
      return [{ kind, name: path, place: path, raw, value: resolve(file, raw) }];
    });
  const sure = {
    primary: at(
      'color',
      'styles.elements.button.color.background',
      'styles.blocks.core/button.color.background',
    ),
    background: at('color', 'styles.color.background'),
    text: at('color', 'styles.color.text'),
    font: at('font', 'styles.typography.fontFamily'),
    headingFont: at(
      'font',
      'styles.elements.heading.typography.fontFamily',
      ...['h1', 'h2'].map((tag) => `styles.elements.${tag}.typography.fontFamily`),
    ),
    radius: at(
      'size',
      ...['styles.elements.button', 'styles.blocks.core/button'].flatMap((button) => [
        `${button}.border.radius`,
        `${button}.border.radius.topLeft`,
      ]),
    ).filter(({ raw }) => !isObject(raw) || 'ref' in raw),
  };
  const links = at('color', 'styles.elements.link.color.text').map((link) => ({ ...link, name: 'link' }));
  return choose([...palette, ...fonts, ...links], sure, problems);
}

/** A list of presets. In a file it is a list; what WordPress exports sorts it by who brought it. */
function presets(file: Json, path: string): readonly { entry: Json; place: string }[] {
  const list = get(file, path);
  const lists: readonly (readonly [string, unknown])[] = Array.isArray(list)
    ? [[path, list]]
    : isObject(list)
      ? ['custom', 'theme', 'default'].map((origin) => [`${path}.${origin}`, list[origin]] as const)
      : [];
  return lists.flatMap(([place, entries]) =>
    Array.isArray(entries)
      ? entries.flatMap((entry, at) => (isObject(entry) ? [{ entry, place: `${place}[${at}]` }] : []))
      : [],
  );
}

function listed(file: Json, path: string, key: string, kind: Found['kind']): readonly Found[] {
  return presets(file, path).flatMap(({ entry, place }) => {
    const { slug } = entry;
    if (typeof slug !== 'string') return [];
    return [
      {
        kind,
        name: slug,
        place: `${place} (${slug.slice(0, 40)})`,
        raw: entry[key],
        value: resolve(file, entry[key]),
      },
    ];
  });
}

/** Follows references until there is a value; `undefined` where they lead nowhere. */
function resolve(file: Json, raw: unknown): string | undefined {
  let value = raw;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    if (isObject(value) && typeof value['ref'] === 'string') {
      value = get(file, value['ref']);
      continue;
    }
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return undefined;
    const steps = /^var:(.+)$/.exec(value.trim())?.[1]?.split('|') ?? cssVariable(value);
    if (!steps) return value;
    value = referred(file, steps);
  }
  return undefined;
}

const cssVariable = (value: string): readonly string[] | undefined =>
  /^var\(\s*--wp--([\w-]+)\s*(?:,[^()]*)?\)$/.exec(value.trim())?.[1]?.split('--');

function referred(file: Json, [kind, ...steps]: readonly string[]): unknown {
  if (kind === 'custom') return custom(get(file, 'settings.custom'), steps);
  const [what = '', slug] = steps;
  const [path, key] =
    {
      color: ['settings.color.palette', 'color'],
      'font-family': ['settings.typography.fontFamilies', 'fontFamily'],
      'border-radius': ['settings.border.radiusSizes', 'size'],
      spacing: ['settings.spacing.spacingSizes', 'size'],
    }[what] ?? [];
  if (path === undefined || key === undefined) return undefined;
  return presets(file, path).find(
    ({ entry }) => typeof entry['slug'] === 'string' && kebab(entry['slug']) === kebab(slug ?? ''),
  )?.entry[key];
}

/** Custom values stand under keys in camelCase, and are referred to in kebab-case. */
function custom(from: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((at, step) => {
    if (!isObject(at)) return undefined;
    const key = Object.keys(at).find((each) => kebab(each) === kebab(step));
    return key === undefined ? undefined : at[key];
  }, from);
}

const kebab = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([a-z])(\d)/gi, '$1-$2')
    .toLowerCase();

function get(from: unknown, path: string): unknown {
  return path
    .slice(0, 300)
    .split('.')
    .reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), from);
}
