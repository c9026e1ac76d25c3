import { type Brand, type BrandKey, homeOf, type Mode } from '../../src/theme/index.js';
import { type ByHand, type Design, type Kind, NOTHING_BY_HAND, START } from './design.js';

/** What a person does in the studio. */
export type Act =
  | {
      readonly do: 'brand';
      readonly key: BrandKey;
      readonly value: string | number | undefined;
      readonly isLive?: boolean;
    }
  | {
      readonly do: 'color';
      readonly mode: Mode;
      readonly token: string;
      /** Nothing: back to what derives from the brand. */
      readonly value: string | undefined;
      readonly isLive?: boolean;
    }
  | { readonly do: 'kind'; readonly kind: Kind }
  /** Colors set by hand that derive from the brand again. */
  | { readonly do: 'follow'; readonly mode: Mode; readonly tokens: readonly string[] }
  | { readonly do: 'derive-all' }
  /** Some of a brand, over what was said before. */
  | { readonly do: 'take-parts'; readonly parts: Partial<Brand> }
  | { readonly do: 'take'; readonly brand: Brand; readonly byHand?: ByHand; readonly kind?: Kind }
  | { readonly do: 'settle' | 'undo' | 'redo' | 'reset' };

/** What is decided now, and the way there and back. */
export interface History {
  readonly past: readonly Design[];
  readonly present: Design;
  readonly future: readonly Design[];
  /** What is being dragged: all of one drag is one step. */
  readonly live?: string;
}

/** More steps back than anybody counts. */
const LONGEST = 200;

export const begin = (present: Design = START): History => ({ past: [], present, future: [] });

/** The history after an act. The same one where nothing changes. */
export function next(history: History, act: Act): History {
  const { past, present, future } = history;
  switch (act.do) {
    case 'undo': {
      const before = past.at(-1);
      return before ? { past: past.slice(0, -1), present: before, future: [present, ...future] } : history;
    }
    case 'redo': {
      const [after, ...rest] = future;
      return after ? { past: [...past, present], present: after, future: rest } : history;
    }
    case 'settle':
      return { past, present, future };
    default: {
      const changed = decided(present, act);
      if (same(changed, present)) return history;
      const live = 'isLive' in act && act.isLive ? nameOf(act) : undefined;
      const isOneStep = live !== undefined && live === history.live;
      return {
        past: isOneStep ? past : [...past, present].slice(-LONGEST),
        present: changed,
        future: [],
        ...(live !== undefined && { live }),
      };
    }
  }
}

function decided(design: Design, act: Act): Design {
  switch (act.do) {
    case 'brand': {
      const brand = without(design.brand, act.key);
      const said = (act.value === undefined ? brand : { ...brand, [act.key]: act.value }) as Brand;
      // A dark background makes a dark site, unless the site has both.
      const isGround = act.key === 'background' && design.kind !== 'auto';
      return { ...design, brand: said, kind: isGround ? homeOf(said) : design.kind };
    }
    case 'color': {
      const others = without(design.byHand[act.mode], act.token);
      const own = act.value === undefined ? others : { ...others, [act.token]: act.value };
      return { ...design, byHand: { ...design.byHand, [act.mode]: own } };
    }
    case 'follow': {
      const own = Object.entries(design.byHand[act.mode]).filter(([token]) => !act.tokens.includes(token));
      return { ...design, byHand: { ...design.byHand, [act.mode]: Object.fromEntries(own) } };
    }
    case 'take-parts': {
      const brand = { ...design.brand, ...act.parts };
      return { ...design, brand, kind: design.kind === 'auto' ? 'auto' : homeOf(brand) };
    }
    case 'kind':
      return { ...design, kind: act.kind };
    case 'derive-all':
      return { ...design, byHand: NOTHING_BY_HAND };
    case 'take': {
      const { brand, byHand = NOTHING_BY_HAND, kind = design.kind === 'auto' ? 'auto' : homeOf(brand) } = act;
      return { brand, byHand, kind };
    }
    case 'reset':
      return START;
    default:
      return design;
  }
}

const nameOf = (act: Act): string =>
  act.do === 'brand' ? `brand ${act.key}` : act.do === 'color' ? `${act.mode} ${act.token}` : act.do;

function without<T extends object>(from: T, key: PropertyKey): Partial<T> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== key)) as Partial<T>;
}

/** Whether two designs say the same, whatever the order they came to it in. */
export function same(one: Design | Brand, other: Design | Brand): boolean {
  return sorted(one) === sorted(other);
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/** How many colors were set by hand. */
export const countByHand = ({ light, dark }: ByHand): number =>
  Object.keys(light).length + Object.keys(dark).length;
