import { auditTheme, type Finding, type Mode, type Theme } from '../../src/theme/index.js';
import { rolesOf } from '../../src/theme/pairs.js';
import { tokenOf } from '../../src/theme/roles.js';
import { type Design, groundOf, modesOf, PAGE } from './design.js';
import { type Offer, offersFor, safeToLetGo } from './offers.js';

/** Everything that cannot be read for one and the same reason: a color that somebody set, in light or in dark. */
export interface Fault {
  readonly id: string;
  readonly mode: Mode;
  /** The color to change: of the two that meet, the one that was set by hand; the upper one if both were. */
  readonly token: string;
  /** The place where it is seen most: the page before a card, a card before a dialog. */
  readonly seen: Finding;
  /** The place where it is worst. */
  readonly worst: Finding;
  /** All places, the worst first. */
  readonly findings: readonly Finding[];
  /**
   * What to take, the nearest first. Each of them ends something, and nothing that could be read stops being so: taken
   * again and again, they end everything.
   */
  readonly offers: readonly Offer[];
  /** Colors set by hand, each of which may follow the brand again in place of that. */
  readonly loose: readonly string[];
}

const short = ({ ratio, least }: Finding): number => ratio / least;

/** What fails in a design, one for each color that is the reason: a page on which nothing can be read, then the worst. */
export function faultsOf(design: Design, theme: Theme): readonly Fault[] {
  const all = auditTheme(theme);
  return modesOf(design)
    .flatMap((mode) => {
      const asked = groundOf(design.brand, mode);
      const hand = new Set([...Object.keys(design.byHand[mode]), ...(asked ? [PAGE] : [])]);
      const own = all.filter((finding) => finding.mode === mode);
      const tokens = [...new Set(own.map((finding) => reasonOf(finding, hand)))];
      return tokens.flatMap((token) =>
        faultOf(
          token,
          mode,
          own.filter((finding) => reasonOf(finding, hand) === token),
          design,
          theme,
        ),
      );
    })
    .toSorted(
      (one, other) => rank(one, design) - rank(other, design) || short(one.worst) - short(other.worst),
    );
}

/** Colors of a page on which nothing can be read are all made anew once it changes. */
const rank = ({ token, mode }: Fault, design: Design): number =>
  token === PAGE && groundOf(design.brand, mode) && !(PAGE in design.byHand[mode]) ? 0 : 1;

/** The color to blame: what derives from the brand passes on all that derives from it. */
function reasonOf({ pair }: Finding, hand: ReadonlySet<string>): string {
  if (hand.has(pair.token)) return pair.token;
  const grounds = rolesOf(pair).map(tokenOf);
  return grounds.toReversed().find((token) => hand.has(token)) ?? (hand.has(PAGE) ? PAGE : pair.token);
}

function faultOf(
  token: string,
  mode: Mode,
  found: readonly Finding[],
  design: Design,
  theme: Theme,
): readonly Fault[] {
  const findings = found.toSorted((one, other) => short(one) - short(other));
  const [[seen], [worst]] = [found, findings];
  if (!seen || !worst) return [];
  const pairs = found.map(({ pair }) => pair);
  const offers = offersFor(token, mode, pairs, design, theme);
  const loose = safeToLetGo(token, mode, pairs, design, theme);
  return [{ id: `${mode}${token}`, mode, token, seen, worst, findings, offers, loose }];
}
