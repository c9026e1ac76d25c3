// npm run pictures:update: builds Storybook and takes the pictures of test/pictures anew. Look at them before you commit.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import process from 'node:process';
import { ensureBuild, ensureDependencies, root } from './ensure.mjs';

process.chdir(root);
ensureDependencies();
ensureBuild();
const run = (args, env = {}) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
};
run([
  'node_modules/storybook/dist/bin/dispatcher.js',
  ...['build', '--quiet', '--disable-telemetry'],
  ...['--output-dir', 'node_modules/.cache/storybook-static'],
]);
run(['--test', 'test/pictures/pictures.test.mjs'], { UPDATE: '1' });

const folder = 'test/pictures/sheets';
const sheets = readdirSync(folder).filter((file) => file.endsWith('.webp'));
const sizes = sheets.map((file) => statSync(`${folder}/${file}`).size);
const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
console.log(`${sizes.length} sheets of 8 pictures, ${megabytes.toFixed(2)} MB in ${folder}.`);
