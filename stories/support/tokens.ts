import type { ArgTypes } from '@storybook/web-components-vite';
import { SHARED_TOKENS } from '../../src/theme/tokens.js';

const category = 'look of every widget';

/** Custom properties that widgets have in common, as controls; what is not set derives from the page. */
export const tokenArgs: ArgTypes = Object.fromEntries(
  SHARED_TOKENS.map(({ name, kind, what, default: standard }) => [
    name,
    {
      control: kind === 'color' ? 'color' : 'text',
      description: what,
      table: { category, defaultValue: { summary: standard } },
    },
  ]),
);

/** The custom properties among a story's arguments that have a value. */
export const tokensIn = (args: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) =>
      name.startsWith('--') && value ? [[name, String(value)]] : [],
    ),
  );
