// Themes from a thousand random brands, and what contrast their colors come to; `node scripts/contrast.mjs 500` for 500 of a kind.
import { pathToFileURL } from 'node:url';
import process from 'node:process';
import { runnerImport } from 'vite';

const root = new URL('..', import.meta.url).pathname;
const { module: tests } = await runnerImport(pathToFileURL(`${root}test/theme/brands.ts`).href, {
  configFile: false,
  root,
});
const each = Number(process.argv[2]) || 100;
const two = (ratio) => (Math.floor(ratio * 100) / 100).toFixed(2);
const row = (...cells) => `| ${cells.join(' | ')} |`;

console.log(
  row(
    'brands',
    'how many',
    'pairs',
    'failing',
    'lowest of text (4.5)',
    'lowest of controls (3)',
    'own color kept, light / dark',
  ),
);
console.log(row(...Array(7).fill('---')));
const sum = { brands: 0, pairs: 0, failing: [], text: 21, seen: 21, kept: [0, 0] };
for (const kind of Object.keys(tests.KINDS)) {
  const figures = tests.figuresOf(kind, each);
  print(kind, figures);
  sum.brands += figures.brands;
  sum.pairs += figures.pairs;
  sum.failing.push(...figures.failing);
  sum.text = Math.min(sum.text, figures.text);
  sum.seen = Math.min(sum.seen, figures.seen);
  sum.kept = sum.kept.map((kept, at) => kept + figures.kept[at]);
}
print('all', sum);
for (const failing of sum.failing.slice(0, 20)) console.error(failing);
process.exitCode = sum.failing.length > 0 ? 1 : 0;

function print(kind, { brands, pairs, failing, text, seen, kept }) {
  console.log(row(kind, brands, pairs, failing.length, two(text), two(seen), kept.join(' / ')));
}
