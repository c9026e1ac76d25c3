// The names of all sentences that a practice file's `text` can replace, src/practice/text-keys.ts: the page knows by
// them which of a practice's own are never shown. Run it after adding or renaming a sentence; a test says when.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { runnerImport } from 'vite';

process.chdir(new URL('..', import.meta.url).pathname);
const { module } = await runnerImport(`${process.cwd()}/src/claims/widgets.ts`, { configFile: false });
const lines = module.widgets
  .map(({ prefix, words }) => [prefix, new Set(words.flatMap(({ en }) => Object.keys(en)))])
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([prefix, keys]) => `  ${prefix}:\n    '${[...keys].sort().join(' ')}',\n`);
writeFileSync(
  'src/practice/text-keys.ts',
  `// Made by scripts/text-keys.mjs: do not edit.
const names = {
${lines.join('')}};

/** Every sentence of every widget, by the name that a practice file's \`text\` has for it, sorted. */
export default (): string[] =>
  Object.entries(names)
    .flatMap(([prefix, keys]) => keys.split(' ').map((key) => \`\${prefix}.\${key}\`))
    .sort();
`,
);
