/**
 * Every custom property a page may set to make the widgets its own. What is not set derives from what is: from the
 * accent, and in the end from the page's own font and text color. The element docs, Storybook's controls and the theme
 * studio come from this list; test/look holds them together.
 */

/** What a value is, so that a control can ask for it. */
export type TokenKind = 'color' | 'font' | 'size' | 'ratio' | 'shadow' | 'time' | 'weight';

/** One custom property. */
export interface Token {
  readonly name: `--kap-${string}`;
  readonly kind: TokenKind;
  /** What changes with it, in one sentence. */
  readonly what: string;
  /** What stands there when nobody says otherwise, as in CSS; another token's name where it follows that one. */
  readonly default: string;
  /** The tags whose look it changes, where it is not all that can be seen. */
  readonly widgets?: readonly string[];
}

const color = (name: string, what: string, standard: string, widgets?: readonly string[]): Token =>
  token('color', `color-${name}`, what, standard, widgets);

const token = (
  kind: TokenKind,
  name: string,
  what: string,
  standard: string,
  widgets?: readonly string[],
): Token => ({ name: `--kap-${name}`, kind, what, default: standard, ...(widgets && { widgets }) });

/** What one widget alone has. */
const own = (kind: TokenKind, tag: string, name: string, what: string, standard: string): Token =>
  token(kind, `${tag.slice('kap-'.length)}-${name}`, what, standard, [tag]);

/** Short names of the tags. */
const W = {
  check: 'kap-eligibility-check',
  finder: 'kap-therapist-finder',
  comparison: 'kap-comparison',
  call: 'kap-discovery-call',
  journey: 'kap-journey',
  faq: 'kap-faq',
  planner: 'kap-integration-planner',
  crisis: 'kap-crisis-line',
};

/** What every widget reads, role by role. */
export const SHARED_TOKENS: readonly Token[] = [
  color('text', 'Text and headings.', 'inherit'),
  color(
    'muted',
    'Text that stands back: hints, sources, dates.',
    'color-mix(in oklab, currentColor 85%, transparent)',
  ),
  color(
    'accent',
    'Filled buttons, marks and what is chosen.',
    'oklch(from currentColor clamp(0.43, l, 0.5 + clamp(0, (l - 0.65) * 1000, 0.34)) 0.075 205)',
  ),
  color('on-accent', 'The label on a filled button; by default white or black.', 'white', [
    W.check,
    W.finder,
    W.comparison,
    W.call,
    W.faq,
    W.planner,
    W.crisis,
  ]),
  color('link', 'Links and buttons that look like links.', 'var(--kap-color-accent)'),
  color('focus', 'The ring around what has the keyboard’s focus.', 'var(--kap-color-accent)'),
  color('surface', 'Background of cards.', 'color-mix(in oklab, var(--kap-color-accent) 5%, transparent)', [
    W.check,
    W.finder,
    W.comparison,
    W.call,
    W.journey,
    W.planner,
    W.crisis,
  ]),
  color(
    'raised',
    'Background of what floats: dialogs, bars, headings that stay. It must be opaque.',
    'oklch(from currentColor clamp(0.24, (0.65 - l) * 1000, 1) 0 0)',
    [W.check, W.finder, W.comparison, W.call, W.journey, W.planner],
  ),
  color(
    'tint',
    'Wash behind what is pointed at, chosen or of the practice itself.',
    'color-mix(in oklab, var(--kap-color-accent) 9%, transparent)',
  ),
  color(
    'border',
    'Borders of cards, and lines between things.',
    'color-mix(in oklab, currentColor 18%, transparent)',
  ),
  color(
    'outline',
    'Outlines of buttons and fields; 3:1 on the page.',
    'color-mix(in oklab, currentColor 62%, transparent)',
  ),
  color(
    'danger',
    'Mistakes and failures.',
    'oklch(from currentColor clamp(0.47, l, 0.5 + clamp(0, (l - 0.65) * 1000, 0.3)) 0.15 27)',
    [W.check, W.finder, W.comparison, W.call, W.planner],
  ),
  color('warning', 'What asks for care: a warning, a date that has passed.', 'var(--kap-color-danger)', [
    W.comparison,
  ]),
  color(
    'success',
    'What went well: a confirmation, a tick of what is done.',
    'oklch(from currentColor clamp(0.45, l, 0.5 + clamp(0, (l - 0.65) * 1000, 0.34)) 0.1 150)',
    [W.call],
  ),
  color('overlay', 'The veil over the page below a dialog.', 'rgb(0 0 0 / 50%)', [W.finder]),

  token('font', 'font-family', 'Font of everything.', 'inherit'),
  token('font', 'font-heading', 'Font of headings.', 'var(--kap-font-family)'),
  token(
    'size',
    'font-size',
    'Size of the text, which all other sizes of type follow.',
    'max(1rem, 1em, 16px)',
  ),
  token('ratio', 'font-scale', 'How much each step of heading is larger than the one below it.', '1.22'),
  token('ratio', 'font-line-height', 'Height of a line of text.', '1.55'),
  token('ratio', 'font-line-height-heading', 'Height of a line of a heading or a button.', '1.25'),
  token('weight', 'font-weight-heading', 'Weight of headings.', '650'),
  token('weight', 'font-weight-strong', 'Weight of labels, buttons and what stands out in a text.', '600'),

  token('size', 'space-unit', 'The unit of space, of which all others are multiples.', 'max(0.5rem, 8px)'),
  token(
    'size',
    'size-control',
    'Least height of buttons and fields; fingers need 44px.',
    'max(2.875rem, 46px)',
  ),
  token('size', 'size-measure', 'The longest line of text.', 'max(44rem, 704px)', [
    W.finder,
    W.comparison,
    W.journey,
    W.faq,
  ]),
  token('size', 'border-width', 'Width of borders and lines.', '1px'),
  token('size', 'focus-width', 'Width of the ring around what has the focus.', '3px'),
  token('size', 'focus-offset', 'Gap between that ring and what it is around.', '2px'),
  token('size', 'radius-control', 'Corners of buttons, fields and choices.', '10px'),
  token('size', 'radius-card', 'Corners of cards and dialogs.', '16px', [
    W.check,
    W.finder,
    W.comparison,
    W.call,
    W.journey,
    W.planner,
    W.crisis,
  ]),
  token('size', 'radius-small', 'Corners of boxes to tick, tags and other small things.', '4px', [
    W.check,
    W.finder,
    W.comparison,
    W.call,
    W.journey,
    W.planner,
    W.crisis,
  ]),
  token('size', 'radius-pill', 'Corners of chips and other pills.', '32px', [
    W.check,
    W.finder,
    W.comparison,
    W.call,
    W.journey,
  ]),

  token('shadow', 'shadow-card', 'Shadow of cards.', 'none', [
    W.check,
    W.finder,
    W.comparison,
    W.call,
    W.planner,
    W.crisis,
  ]),
  token(
    'shadow',
    'shadow-raised',
    'Shadow of what floats: dialogs, bars, sheets of paper.',
    '0 1px 2px rgb(0 0 0 / 8%), 0 8px 24px rgb(0 0 0 / 10%)',
    [W.check, W.finder, W.planner],
  ),
  token(
    'time',
    'motion-duration',
    'How long a change of color takes; movements take twice that. None where a visitor asks for less motion.',
    '0.15s',
  ),
];

/** What one widget alone reads. */
export const OWN_TOKENS: readonly Token[] = [
  own('size', 'kap-eligibility-check', 'max-width', 'The widest the screen gets.', 'max(44rem, 704px)'),
  own('size', 'kap-journey', 'max-width', 'The widest it gets.', 'max(62rem, 992px)'),
  own('size', 'kap-integration-planner', 'max-width', 'The widest the screen gets.', 'max(46rem, 736px)'),
  own(
    'color',
    'kap-crisis-line',
    'color',
    'The bar at the edge of the one-line form.',
    'var(--kap-color-accent)',
  ),
  own(
    'color',
    'kap-comparison',
    'background',
    'Behind headings that stay while the table scrolls below them.',
    'var(--kap-color-raised)',
  ),
  own(
    'size',
    'kap-comparison',
    'sticky-top',
    'Where those headings stop: the height of a header your page keeps on top.',
    '0px',
  ),
  own(
    'size',
    'kap-faq',
    'sticky-top',
    'Height of a header your page keeps on top, which an answer a link leads to stays clear of.',
    '0px',
  ),
  own(
    'color',
    'kap-therapist-finder',
    'portrait',
    'Background of the initials of who has no photo.',
    'color-mix(in oklab, var(--kap-color-accent) 16%, transparent)',
  ),
  own('size', 'kap-therapist-finder', 'panel-width', 'Width of the filters beside the list.', '19em'),
  own('color', 'kap-therapist-finder', 'dialog', 'Background of dialogs.', 'var(--kap-color-raised)'),
];

/** All of them. */
export const TOKENS: readonly Token[] = [...SHARED_TOKENS, ...OWN_TOKENS];
