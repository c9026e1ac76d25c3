import { readColor } from './color.js';
import { TOKENS, type Token } from './tokens.js';
import type { Theme } from './theme.js';

/** Under which `$extensions` hold what the brand said, so that a file of ours is read back exactly. */
export const EXTENSION = 'com.github.kap-widgets';

/** A group or a token of a design-tokens file. */
export type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean;

/**
 * A theme as a design-tokens file (DTCG, 2025.10): colors in `light.color` and `dark.color`, all else in groups by the
 * names of our tokens.
 */
export function toDtcg(theme: Theme): Json {
  return {
    $description: `${theme.name ?? 'A theme'} for kap-widgets`,
    $extensions: {
      [EXTENSION]: { version: 1, brand: { ...theme.brand }, ...(theme.name && { name: theme.name }) },
    },
    light: { color: { $type: 'color', ...colors(theme.light) } },
    dark: { color: { $type: 'color', ...colors(theme.dark) } },
    ...shared(theme.shared),
  };
}

function colors(palette: Readonly<Record<string, string>>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(palette).map(([name, value]) => [
      name === '--page' ? 'page' : name.replace('--kap-color-', ''),
      { ...describe(name), $value: colorValue(value) },
    ]),
  );
}

function colorValue(value: string): Json {
  const { r, g, b, a } = readColor(value)?.rgba ?? { r: 0, g: 0, b: 0, a: 1 };
  const part = (channel: number) => Math.round((channel / 255) * 100_000) / 100_000;
  return {
    colorSpace: 'srgb',
    components: [part(r), part(g), part(b)],
    alpha: Math.round(a * 1000) / 1000,
    hex: value.slice(0, 7),
  };
}

function shared(values: Readonly<Record<string, string>>): Record<string, Json> {
  const groups: Record<string, Record<string, Json>> = {};
  for (const [name, value] of Object.entries(values)) {
    const token = TOKENS.find((each) => each.name === name);
    const written = token && valueOf(token.kind, value);
    if (written === undefined) continue;
    const [group = '', ...rest] = name.replace('--kap-', '').split('-');
    groups[group] = { ...groups[group], [rest.join('-')]: { ...describe(name), ...written } };
  }
  return groups;
}

const describe = (name: string): Record<string, Json> => {
  const what = TOKENS.find((token) => token.name === name)?.what;
  return what === undefined ? {} : { $description: what };
};

function valueOf(kind: Token['kind'], value: string): Record<string, Json> | undefined {
  switch (kind) {
    case 'font':
      return {
        $type: 'fontFamily',
        $value: value.split(',').map((name) => name.trim().replace(/^"(.*)"$/, '$1')),
      };
    case 'size':
      return { $type: 'dimension', $value: dimension(value) };
    case 'weight':
      return { $type: 'fontWeight', $value: Number(value) };
    case 'ratio':
      return { $type: 'number', $value: Number(value) };
    case 'shadow': {
      const shadows = [...value.matchAll(/(\S+) (\S+) (\S+) (rgb\([^)]*\))/g)];
      // The format has no word for no shadow.
      return shadows.length === 0 ? undefined : { $type: 'shadow', $value: shadows.map(shadow) };
    }
    default:
      return undefined;
  }
}

const dimension = (size: string): Json => ({
  value: Number.parseFloat(size),
  unit: size.endsWith('px') ? 'px' : size === '0' ? 'px' : 'rem',
});

const shadow = ([, x = '0', y = '0', blur = '0', color = '#000']: RegExpMatchArray): Json => ({
  color: { ...rgbOf(color) },
  offsetX: dimension(x),
  offsetY: dimension(y),
  blur: dimension(blur),
  spread: { value: 0, unit: 'px' },
});

const rgbOf = (color: string): Record<string, Json> => ({
  colorSpace: 'srgb',
  components: [0, 0, 0],
  alpha: Math.round((readColor(color)?.rgba.a ?? 1) * 1000) / 1000,
  hex: '#000000',
});
