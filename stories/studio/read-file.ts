import {
  type Brand,
  type BrandKey,
  fromDtcg,
  fromPastedCss,
  fromWpThemeJson,
  type Imported,
} from '../../src/theme/index.js';
import type { Design } from './design.js';
import { fromHash } from './share.js';

/** What somebody's file can be. */
export const SOURCES = {
  wordpress: 'WordPress theme.json',
  dtcg: 'Design tokens (DTCG)',
  css: 'CSS',
} as const;
export type Source = keyof typeof SOURCES;

const READERS: Readonly<Record<Source, (text: string) => Imported>> = {
  wordpress: fromWpThemeJson,
  dtcg: fromDtcg,
  css: fromPastedCss,
};

export interface ReadFile extends Imported {
  readonly source: Source;
  /** What was taken, where the brand's own color is not among it. */
  readonly parts?: Partial<Brand>;
  /** All of a theme that was made here: the link in it has what was set by hand, too. */
  readonly design?: Design;
}

/** Reads a file as what it says it is, or as what it looks like. */
export function readFile(text: string, source: Source = guess(text)): ReadFile {
  const read = READERS[source](text);
  const link = /(?:To edit: |\.studio": ")(#kap=[^\s"]+)/.exec(text)?.[1];
  const own = link === undefined ? undefined : fromHash(link);
  const parts = Object.fromEntries(read.taken.map(({ to, value }) => [to, value])) as Partial<Brand>;
  return {
    ...read,
    source,
    ...(!read.brand && read.taken.length > 0 && { parts }),
    ...(own && 'design' in own && read.brand && { design: own.design }),
  };
}

/** What a text looks like. JSON with mistakes in it is JSON all the same. */
export function guess(text: string): Source {
  const start = text.trim();
  if (!/^[{[]/.test(start)) return 'css';
  return /"(?:settings|styles)"\s*:/.test(start) && !/"\$value"/.test(start) ? 'wordpress' : 'dtcg';
}

/** What the parts of a brand are called in the studio. */
export const KEY_NAMES: Readonly<Record<BrandKey & keyof Brand, string>> = {
  primary: 'Brand color',
  secondary: 'Second color',
  background: 'Background',
  otherBackground: 'Background of the other half',
  text: 'Text color',
  font: 'Text font',
  headingFont: 'Heading font',
  radius: 'Corners',
  density: 'Density',
  elevation: 'Cards',
  headingWeight: 'Weight of headings',
};
