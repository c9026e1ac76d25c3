import { contrast, mix, over, type Rgba } from './color.js';
import { type Colors, type Role, tokenOf } from './roles.js';

/** A color as a style sheet uses it: a role, a wash of it (how opaque, in percent), or some of the text mixed in. */
export type Paint =
  | Role
  | { readonly of: Role; readonly wash: number }
  | { readonly of: Role; readonly text: number };

/** Two colors that meet on a screen. */
export interface Pair {
  /** Two pairs never have the same. */
  readonly id: string;
  /** The token to change where it fails. */
  readonly token: string;
  readonly text: Paint;
  /** What lies below it, the page first. */
  readonly on: readonly Paint[];
  /** 4.5 for text, 3 for outlines of controls, for what shows a state, and for the focus (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly least: 4.5 | 3;
  /** Which part of which widget shows it. */
  readonly where: string;
}

const wash = (of: Role, percent: number): Paint => ({ of, wash: percent });

/** What things stand on, from the bottom up. */
const GROUNDS = {
  'the page': ['page'],
  'a card': ['page', 'surface'],
  'a field, a choice or a dialog': ['raised'],
  'a tinted box': ['page', 'tint'],
  'a tinted box in a card': ['page', 'surface', 'tint'],
  'what is chosen, a tinted box in a dialog': ['raised', 'tint'],
  'a card in a dialog': ['raised', 'surface'],
  'what is pointed at in a tinted box': ['page', 'tint', 'tint'],
  'what is pointed at in a tinted box in a card': ['page', 'surface', 'tint', 'tint'],
  'an open question': ['page', wash('tint', 55)],
  'a fact box of an open question': ['page', wash('tint', 55), 'tint'],
  'a heading that stays': ['page', wash('raised', 80), 'tint'],
  'a box that says what failed': ['page', wash('danger', 8)],
  'a box that says what failed, in a card': ['page', 'surface', wash('danger', 8)],
  'a portrait': ['page', 'surface', wash('accent', 14)],
  'a portrait in a dialog': ['raised', wash('accent', 14)],
  'a row of the journey that is pointed at': ['page', 'surface', wash('accent', 10)],
  'a light tile of the state map': ['page', wash('accent', 14)],
  'a found word': ['page', 'surface', wash('accent', 26)],
  'the state map': ['page', wash('accent', 38)],
  'the state map in a card': ['page', 'surface', wash('accent', 38)],
  'the state map in a dialog': ['raised', wash('accent', 38)],
  'a filled button': ['accent'],
  'a filled button that is pointed at': [{ of: 'accent', text: 12 }],
} as const satisfies Record<string, readonly Paint[]>;

type Ground = keyof typeof GROUNDS;

const PLAIN: readonly Ground[] = ['the page', 'a card', 'a field, a choice or a dialog'];
const TINTED: readonly Ground[] = [
  'a tinted box',
  'a tinted box in a card',
  'what is chosen, a tinted box in a dialog',
];
const POINTED: readonly Ground[] = [
  'what is pointed at in a tinted box',
  'what is pointed at in a tinted box in a card',
];
const ANSWERS: readonly Ground[] = ['an open question', 'a fact box of an open question'];
const FAILED: readonly Ground[] = ['a box that says what failed', 'a box that says what failed, in a card'];
const READ: readonly Ground[] = [...PLAIN, ...TINTED, 'a card in a dialog', 'a heading that stays'];
const MAPS: readonly Ground[] = [
  'a light tile of the state map',
  'the state map',
  'the state map in a card',
  'the state map in a dialog',
];

/** What is read or has to be seen, by role: how much it needs, what it is called, and what it stands on. */
const SEEN: readonly [role: Paint, least: 4.5 | 3, what: string, grounds: readonly Ground[]][] = [
  [
    'text',
    4.5,
    'text',
    [
      ...[...READ, ...POINTED, ...ANSWERS, ...FAILED, ...MAPS],
      ...(['a found word', 'a row of the journey that is pointed at'] as const),
    ],
  ],
  ['muted', 4.5, 'hints and sources', [...READ, ...ANSWERS, ...FAILED]],
  [
    'link',
    4.5,
    'links and marked words',
    [...READ, ...POINTED, ...ANSWERS, ...FAILED, 'a portrait', 'a portrait in a dialog'],
  ],
  ['danger', 4.5, 'words about a mistake', [...READ, ...FAILED]],
  ['warning', 4.5, 'a warning', READ],
  ['success', 4.5, 'a confirmation', READ],
  ['on-accent', 4.5, 'the label', ['a filled button', 'a filled button that is pointed at']],
  ['outline', 3, 'the outline of a button or field', [...PLAIN, ...TINTED, ...ANSWERS, ...FAILED]],
  ['accent', 3, 'a filled button, or the edge of what is chosen', [...PLAIN, ...TINTED, ...ANSWERS]],
  [wash('accent', 88), 3, 'the bars of the journey', ['a card']],
  ['focus', 3, 'the ring of the focus', [...READ, ...ANSWERS, ...FAILED]],
];

const roleOf = (paint: Paint): Role => (typeof paint === 'string' ? paint : paint.of);

/** Every pair that the style sheets make; test/cli/theme-pairs.test.mjs holds the list to them. */
export const PAIRS: readonly Pair[] = SEEN.flatMap(([text, least, what, grounds]) =>
  grounds.map((ground) => ({
    id: `${what} on ${ground}`,
    token: tokenOf(roleOf(text)),
    text,
    on: GROUNDS[ground],
    least,
    where: `${what.charAt(0).toUpperCase()}${what.slice(1)}, on ${ground}`,
  })),
);

/** The roles that a pair's ratio depends on. */
export const rolesOf = ({ text, on }: Pair): readonly Role[] => [
  // A mix of a color with the text changes with both.
  ...new Set([...on, text].flatMap((paint) => [...(isMix(paint) ? ['text' as const] : []), roleOf(paint)])),
];

const isMix = (paint: Paint): boolean => typeof paint === 'object' && 'text' in paint;

function painted(paint: Paint, colors: Colors): Rgba {
  if (typeof paint === 'string') return colors[paint];
  const color = colors[paint.of];
  return 'wash' in paint
    ? { ...color, a: (color.a * paint.wash) / 100 }
    : {
        ...mix(color, over(colors.text, colors.page), paint.text / 100),
        a: color.a + ((1 - color.a) * paint.text) / 100,
      };
}

interface Met {
  readonly front: Rgba;
  readonly back: Rgba;
  readonly ratio: number;
}

/** What a see-through ground may come to lie on: a dialog on the words of the page, a button in a card or a dialog. */
const BELOW: Partial<Record<Role, readonly (readonly Paint[])[]>> = {
  raised: [['page'], ['page', 'text']],
  accent: [['page'], ['page', 'surface'], ['raised']],
};

/** What is seen of a pair: both colors, all that shows through counted in; of several grounds the worst. */
export function meet(pair: Pair, colors: Colors): Met {
  const [ground] = pair.on;
  const role = ground && roleOf(ground);
  const below = role && colors[role].a < 1 ? BELOW[role] : undefined;
  if (!below) return meetOn(pair, colors, pair.on);
  return below
    .map((first) => meetOn(pair, colors, [...first, ...pair.on]))
    .reduce((worst, each) => (each.ratio < worst.ratio ? each : worst));
}

function meetOn(pair: Pair, colors: Colors, on: readonly Paint[]): Met {
  const back = on.reduce<Rgba>((below, paint) => over(painted(paint, colors), below), colors.page);
  const front = over(painted(pair.text, colors), back);
  return { front, back, ratio: contrast(front, back) };
}
