import type { ArgTypes } from '@storybook/web-components-vite';

const category = 'look of every widget';

const token = (control: 'color' | 'text', description: string) => ({
  control,
  description,
  table: { category },
});

/** Custom properties that every widget knows, as controls. Their default derives from the page's own text colour. */
export const tokenArgs: ArgTypes = {
  '--kap-color-accent': token('color', 'Buttons, links and focus.'),
  '--kap-color-on-accent': token('color', 'The label on a filled button.'),
  '--kap-color-surface': token('color', 'Background of cards.'),
  '--kap-color-border': token('color', 'Borders of cards and choices.'),
  '--kap-color-muted': token('color', 'Text that stands back.'),
  '--kap-color-danger': token('color', 'Mistakes and failures.'),
  '--kap-font-family': token('text', 'Font; the page’s by default.'),
  '--kap-font-heading': token('text', 'Font of headings.'),
  '--kap-font-size': token('text', 'Size of the text, for example `1.125rem`.'),
  '--kap-space-unit': token('text', 'Unit of space; `0.5rem` by default.'),
  '--kap-radius-control': token('text', 'Corners of buttons and fields; `0.625rem` by default.'),
  '--kap-radius-card': token('text', 'Corners of cards; `1rem` by default.'),
};

/** The custom properties among a story's arguments that have a value. */
export const tokensIn = (args: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) =>
      name.startsWith('--') && value ? [[name, String(value)]] : [],
    ),
  );
