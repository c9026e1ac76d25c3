import {
  type Brand,
  deriveTheme,
  homeOf,
  type Mode,
  type Theme,
  unreadableGround,
} from '../../src/theme/index.js';

/** Colors that were set by hand, by token, over those that derive from the brand. */
export type ByHand = Readonly<Record<Mode, Readonly<Record<string, string>>>>;

/** What the theme is for: pages that follow the visitor's device, or only light or dark ones. */
export const KINDS = ['light', 'dark', 'auto'] as const;
export type Kind = (typeof KINDS)[number];

/** All that a person decides in the studio; everything else follows from it. */
export interface Design {
  readonly brand: Brand;
  readonly byHand: ByHand;
  readonly kind: Kind;
}

export const NOTHING_BY_HAND: ByHand = { light: {}, dark: {} };

/** Where everybody begins: a calm green, and the page's own font. */
export const START: Design = {
  brand: { primary: '#2f6f6a' },
  byHand: NOTHING_BY_HAND,
  kind: 'light',
};

/** The page's background, as a token. */
export const PAGE = '--page';

/**
 * The theme of a design: derived, and over that what was set by hand. It is looked at on the page that the brand has,
 * even where nothing can be read on it: no theme changes a page's own background.
 */
export function themeOf(design: Design): Theme {
  const { light, dark } = design.byHand;
  const theme = madeOf(design);
  const page = (mode: Mode) => {
    const asked = groundOf(design.brand, mode)?.asked;
    return asked === undefined ? {} : { [PAGE]: asked };
  };
  return {
    ...theme,
    light: { ...theme.light, ...page('light'), ...light },
    dark: { ...theme.dark, ...page('dark'), ...dark },
  };
}

/** The same for the page that its colors are made for: what is given to a site. */
export function madeOf({ brand, byHand }: Design): Theme {
  const derived = derive(brand);
  return {
    ...derived,
    light: { ...derived.light, ...byHand.light },
    dark: { ...derived.dark, ...byHand.dark },
  };
}

type Ground = ReturnType<typeof unreadableGround>;

/** The latest brands: the same ones are asked for by every panel, and deriving takes its time. */
const known = new Map<Brand, { readonly theme: Theme; readonly grounds: Map<Mode, Ground> }>();
const MOST = 8;

function knownOf(brand: Brand) {
  const made = known.get(brand) ?? { theme: deriveTheme(brand), grounds: new Map<Mode, Ground>() };
  if (!known.has(brand) && known.size >= MOST) known.clear();
  known.set(brand, made);
  return made;
}

/** The theme of a brand, with nothing set by hand. */
export const derive = (brand: Brand): Theme => knownOf(brand).theme;

/** The brand's background in a half where nothing can be read on it, and the nearest ones where all can. */
export function groundOf(brand: Brand, mode: Mode): Ground {
  const { theme, grounds } = knownOf(brand);
  const isMoved = theme.notes.some((note) => note.mode === mode && note.token === PAGE);
  if (isMoved && !grounds.has(mode)) grounds.set(mode, unreadableGround(brand, mode, theme));
  return grounds.get(mode);
}

/** Which part of a brand says the page's background of a half. */
export const groundKey = (brand: Brand, mode: Mode): 'background' | 'otherBackground' =>
  mode === homeOf(brand) ? 'background' : 'otherBackground';

/** The halves that a design is used in. */
export const modesOf = ({ kind }: Design): readonly Mode[] => (kind === 'auto' ? ['light', 'dark'] : [kind]);
