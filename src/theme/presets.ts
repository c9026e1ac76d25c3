import type { Brand } from './brand.js';
import { deriveTheme } from './derive.js';
import type { Theme } from './theme.js';

/** A finished look to start from. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  /** What it feels like, in a sentence. */
  readonly mood: string;
  readonly brand: Brand;
}

const OLD_STYLE = 'Iowan Old Style, Palatino Linotype, Palatino, Georgia, serif';
const TRANSITIONAL = 'Charter, Bitstream Charter, Cambria, Georgia, serif';

/** Moods, of nobody's company. Their fonts are on people's devices already: nothing has to be loaded. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'warm-clay',
    name: 'Warm clay',
    mood: 'Earthen and close, like a room with a lamp on.',
    brand: {
      primary: '#9c4a2c',
      secondary: '#b7793a',
      background: '#fbf6f0',
      otherBackground: '#201813',
      headingFont: OLD_STYLE,
      radius: '0.75rem',
      density: 'regular',
      elevation: 'soft',
      headingWeight: 600,
    },
  },
  {
    id: 'deep-sea',
    name: 'Deep sea',
    mood: 'Clear, cool and steady; much air.',
    brand: {
      primary: '#0e5a73',
      secondary: '#1f8a8a',
      background: '#f4f8fa',
      otherBackground: '#0b1a22',
      radius: '0.5rem',
      density: 'regular',
      elevation: 'soft',
    },
  },
  {
    id: 'sage',
    name: 'Sage',
    mood: 'Quiet and green, with room to breathe.',
    brand: {
      primary: '#4a6b4f',
      secondary: '#8a9a5b',
      background: '#f8f9f4',
      otherBackground: '#151b16',
      headingFont: TRANSITIONAL,
      radius: '1rem',
      density: 'roomy',
      elevation: 'flat',
      headingWeight: 600,
    },
  },
  {
    id: 'night-violet',
    name: 'Night violet',
    mood: 'Made for a dark site: late evening, soft light.',
    brand: {
      primary: '#b39dff',
      secondary: '#f0a6ca',
      background: '#16122a',
      otherBackground: '#faf8ff',
      radius: '0.875rem',
      density: 'regular',
      elevation: 'soft',
    },
  },
  {
    id: 'plain-ink',
    name: 'Plain ink',
    mood: 'Black on white, square and exact; the words do the work.',
    brand: {
      primary: '#1d2126',
      background: '#ffffff',
      otherBackground: '#121315',
      radius: '0.125rem',
      density: 'compact',
      elevation: 'flat',
      headingWeight: 700,
    },
  },
  {
    id: 'rose-dawn',
    name: 'Rose dawn',
    mood: 'Tender and bright, with rounded corners.',
    brand: {
      primary: '#a23a5e',
      secondary: '#d9825b',
      background: '#fdf7f5',
      otherBackground: '#22151b',
      headingFont: OLD_STYLE,
      radius: '1.25rem',
      density: 'roomy',
      elevation: 'soft',
      headingWeight: 600,
    },
  },
];

/** A preset's theme. */
export const presetTheme = ({ name, brand }: Preset): Theme => deriveTheme(brand, name);
