/** What each color is called by people who have no interest in tokens, and what it does. */
export interface RoleName {
  readonly token: string;
  readonly name: string;
  readonly what: string;
  /** Whether what is below it may show through. Of all else nobody could say what it is read on. */
  readonly isWash: boolean;
}

const role = (token: string, name: string, what: string): RoleName => ({ token, name, what, isWash: false });
const wash = (token: string, name: string, what: string): RoleName => ({ token, name, what, isWash: true });

/** The colors of a theme in the order in which a page is built up: ground, words, what is pressed, signs. */
export const ROLE_GROUPS: readonly (readonly [string, readonly RoleName[]])[] = [
  [
    'Ground',
    [
      role('--page', 'Page', 'Your page’s background, which the theme is made for.'),
      wash('--kap-color-surface', 'Cards', 'Behind cards and boxes.'),
      role('--kap-color-raised', 'Dialogs', 'Behind what floats above the page.'),
      wash('--kap-color-tint', 'Tint', 'Behind what is pointed at or chosen.'),
    ],
  ],
  [
    'Words',
    [
      role('--kap-color-text', 'Text', 'Text and headings.'),
      role('--kap-color-muted', 'Quiet text', 'Hints, sources and dates.'),
      role('--kap-color-link', 'Links', 'Links and buttons that look like links.'),
    ],
  ],
  [
    'Controls',
    [
      role('--kap-color-accent', 'Accent', 'Filled buttons, marks, what is chosen.'),
      role('--kap-color-on-accent', 'Button label', 'The label on a filled button.'),
      role('--kap-color-outline', 'Outlines', 'Around buttons and fields.'),
      wash('--kap-color-border', 'Lines', 'Around cards and between things.'),
      role('--kap-color-focus', 'Focus ring', 'Around what has the keyboard’s focus.'),
    ],
  ],
  [
    'Signs',
    [
      role('--kap-color-danger', 'Mistakes', 'Something is wrong or failed.'),
      role('--kap-color-warning', 'Warnings', 'Something asks for care.'),
      role('--kap-color-success', 'Confirmations', 'Something went well.'),
      wash('--kap-color-overlay', 'Veil', 'Over the page, below a dialog.'),
    ],
  ],
];

const names = new Map(ROLE_GROUPS.flatMap(([, roles]) => roles).map((each) => [each.token, each]));

/** All of them, by token. */
export const ROLE_NAMES: ReadonlyMap<string, RoleName> = names;

/** The name of a token's role; the token itself where it has none. */
export const nameOf = (token: string): string => names.get(token)?.name ?? token;
