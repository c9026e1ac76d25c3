// The finished looks as style sheets: each as its own site has it, in its other half, and following the visitor's system.
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { runnerImport } from 'vite';

/** @param {string} folder where to */
export async function writeThemes(folder) {
  const { module: tools } = await runnerImport(`${process.cwd()}/src/theme/index.ts`, { configFile: false });
  mkdirSync(folder, { recursive: true });
  for (const preset of tools.PRESETS) {
    const theme = tools.presetTheme(preset);
    const other = theme.home === 'light' ? 'dark' : 'light';
    const files = { '': theme.home, [`-${other}`]: other, '-auto': 'auto' };
    for (const [end, mode] of Object.entries(files)) {
      writeFileSync(`${folder}/${preset.id}${end}.css`, tools.themeCss(theme, { mode }));
    }
  }
}
