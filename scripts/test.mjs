// npm test: everything CI runs, from the fastest to the slowest, each step named with its time. Stops at the first
// that fails and exits with 1.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { ensureDependencies, root } from './ensure.mjs';

process.chdir(root);
ensureDependencies();
const { ensureChromium } = await import('./chromium.mjs');
console.log(`Browser: ${ensureChromium()}`);

const node = (name, script, ...args) => [name, process.execPath, script, ...args];
const bin = (name, program, ...args) => node(name, `node_modules/${program}`, ...args);

/** Node's own test runner over a folder's test files, named one by one: newer Nodes take no folder. */
const nodeTests = (name, folder) => [
  ...node(name, '--test', '--test-concurrency=1'),
  ...readdirSync(folder).flatMap((file) => (file.endsWith('.test.mjs') ? `${folder}/${file}` : [])),
];

const steps = [
  bin('format', '@biomejs/biome/bin/biome', 'format', '--reporter=summary'),
  bin('lint', 'eslint/bin/eslint.js', '.', '--cache', '--cache-location', 'node_modules/.cache/eslint/'),
  bin('types', 'typescript/bin/tsc', '--noEmit'),
  node('build, manifest and budget', 'scripts/build.mjs'),
  bin('unit and component tests', '@web/test-runner/dist/bin.js'),
  nodeTests('the command line', 'test/cli'),
  nodeTests('the register of claims', 'test/claims'),
  nodeTests('the list as plain HTML', 'test/plain'),
  nodeTests('FHIR files against the published R4 schema', 'test/fhir'),
  nodeTests('demonstration site, end to end', 'test/e2e'),
  nodeTests('real recorders, in every browser', 'test/recorders'),
  bin(
    'Storybook build',
    'storybook/dist/bin/dispatcher.js',
    'build',
    '--quiet',
    '--disable-telemetry',
  ).concat(['--output-dir', 'node_modules/.cache/storybook-static']),
  nodeTests('every story, with axe', 'test/stories'),
];

const results = [];
for (const [name, program, ...args] of steps) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  results.push({ name, passed: status === 0, seconds: (performance.now() - start) / 1000 });
  if (status !== 0) break;
}

console.log('\n=== summary');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
for (const [name] of steps.slice(results.length)) console.log(`not run           ${name}`);
const failed = results.filter(({ passed }) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
