import { PRESETS, presetTheme } from '../../src/theme/index.js';

/** The finished themes, as the toolbar offers them. */
export const THEMES = PRESETS.map(({ id, name }) => ({ value: id, title: name }));

const themes = new Map(PRESETS.map((preset) => [preset.id, presetTheme(preset)]));

/** The custom properties of a finished theme on a light or a dark page; none where the page is to have its own look. */
export function lookOf(name: string | undefined, page: string | undefined): Readonly<Record<string, string>> {
  const theme = themes.get(name ?? '');
  return theme ? { ...theme[page === 'dark' ? 'dark' : 'light'], ...theme.shared } : {};
}
