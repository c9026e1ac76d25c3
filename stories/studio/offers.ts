import { hex, nearest, over, readColor, type Rgba } from '../../src/theme/color.js';
import { passes } from '../../src/theme/contrast.js';
import { type Mode, type Pair, PAIRS, type Theme } from '../../src/theme/index.js';
import { meet, rolesOf } from '../../src/theme/pairs.js';
import { type Colors, colorsOf, type Role, ROLES, tokenOf } from '../../src/theme/roles.js';
import { derive, type Design, groundKey, groundOf, PAGE } from './design.js';
import type { Act } from './history.js';

/** Something that mends: a color for a token, or tokens that follow the brand again. */
export type Offer =
  | { readonly token: string; readonly value: string }
  | { readonly follow: readonly string[] };

/** What the studio does to take an offer. */
export function actFor(offer: Offer, mode: Mode, { brand, byHand }: Design): Act {
  if ('follow' in offer) return { do: 'follow', mode, tokens: offer.follow };
  const { token, value } = offer;
  return token === PAGE && !(PAGE in byHand[mode])
    ? { do: 'brand', key: groundKey(brand, mode), value }
    : { do: 'color', mode, token, value };
}

/** What is known of one half while something to mend it is sought. */
interface Half {
  readonly colors: Colors;
  /** The same with nothing set by hand. */
  readonly derived: Colors;
  readonly failing: ReadonlySet<string>;
  readonly hand: readonly string[];
}

const failingOf = (colors: Colors): ReadonlySet<string> =>
  new Set(PAIRS.filter((pair) => meet(pair, colors).ratio < pair.least).map(({ id }) => id));

function halfOf(mode: Mode, { brand, byHand }: Design, theme: Theme): Half {
  const colors = colorsOf(theme[mode], mode);
  const page = groundOf(brand, mode)?.asked;
  const derived = colorsOf({ ...derive(brand)[mode], ...(page !== undefined && { [PAGE]: page }) }, mode);
  return { colors, derived, failing: failingOf(colors), hand: Object.keys(byHand[mode]) };
}

const roleOf = (token: string): Role | undefined => ROLES.find((each) => tokenOf(each) === token);

/**
 * What mends these pairs, for which a token is to blame: another color for it; where there is none, what has to change
 * first; where no single color helps, what has to follow the brand again. Nothing is offered that breaks what holds.
 */
export function offersFor(
  token: string,
  mode: Mode,
  pairs: readonly Pair[],
  design: Design,
  theme: Theme,
): readonly Offer[] {
  const half = halfOf(mode, design, theme);
  const page = PAGE in design.byHand[mode] ? undefined : groundOf(design.brand, mode);
  const grounds = (page?.grounds ?? []).map((value) => ({ token: PAGE, value }));
  // Another page has all colors made anew: what was mended before would have to be mended again.
  if (page) return grounds;
  const own = nearestFor(token, pairs, half);
  if (own !== undefined) return [{ token, value: own }];
  const parts = new Set(pairs.flatMap((pair) => rolesOf(pair).map(tokenOf)));
  const others = half.hand.filter((each) => each !== token && parts.has(each));
  const first = others.flatMap((each) => {
    const value = nearestFor(each, pairs, half);
    return value === undefined ? [] : [{ token: each, value }];
  });
  const [best] = first.toSorted((one, other) => awayOf(one, half.colors) - awayOf(other, half.colors));
  if (best) return [best];
  // All that was set by hand mends everything; what has no part in it may stay, and then what need not go.
  const last = half.hand.toSorted((one, other) => Number(parts.has(one)) - Number(parts.has(other)));
  const follow = last.reduce<readonly string[]>((kept, each) => {
    const fewer = kept.filter((one) => one !== each);
    return mendsIfLoose(fewer, pairs, half) ? fewer : kept;
  }, half.hand);
  return [{ follow }];
}

/** Which of the colors that have a part in it may follow the brand again, with nothing else that stops being readable. */
export function safeToLetGo(
  token: string,
  mode: Mode,
  pairs: readonly Pair[],
  design: Design,
  theme: Theme,
): readonly string[] {
  const half = halfOf(mode, design, theme);
  const parts = new Set([token, ...pairs.flatMap((pair) => rolesOf(pair).map(tokenOf))]);
  return half.hand.filter((each) => parts.has(each) && mendsIfLoose([each], pairs, half));
}

function mendsIfLoose(tokens: readonly string[], pairs: readonly Pair[], half: Half): boolean {
  const loose = Object.fromEntries(
    ROLES.flatMap((role) => (tokens.includes(tokenOf(role)) ? [[role, half.derived[role]]] : [])),
  );
  const colors: Colors = { ...half.colors, ...loose };
  const failing = failingOf(colors);
  return pairs.every(({ id }) => !failing.has(id)) && [...failing].every((id) => half.failing.has(id));
}

/** The nearest color for a token that mends these, and breaks nothing that holds now. */
function nearestFor(token: string, mended: readonly Pair[], { colors, failing }: Half): string | undefined {
  const role = roleOf(token);
  if (!role) return undefined;
  const pairs = [...mended, ...PAIRS.filter((pair) => !failing.has(pair.id) && rolesOf(pair).includes(role))];
  const found = nearest(over(colors[role], colors.page), (candidate) =>
    passes({ ...colors, [role]: candidate }, pairs),
  );
  return found && hex(found);
}

function awayOf({ token, value }: { token: string; value: string }, colors: Colors): number {
  const role = roleOf(token);
  const to: Rgba | undefined = readColor(value)?.rgba;
  if (!role || !to) return Number.POSITIVE_INFINITY;
  const from = colors[role];
  return Math.hypot(from.r - to.r, from.g - to.g, from.b - to.b);
}
