// npm test: everything CI runs, each step named with its time. Two steps at a time where there are two processors
// (LANES=1 for one after the other); what a step says is printed when it ends. What fails does not keep the others of
// its wave from being run. At the very end stands what failed, since of a long log one often sees no more.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, closeSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensureDependencies, root } from './ensure.mjs';

process.chdir(root);
ensureDependencies();
const { ensureChromium } = await import('./chromium.mjs');
console.log(`Browser: ${ensureChromium()}`);

const scratch = mkdtempSync(join(tmpdir(), 'kap-test-'));
const lanes = Number(process.env.LANES) || Math.min(2, availableParallelism());
/** Own groups of processes, so that all that a step has started ends with it; Windows has none. */
const hasGroups = process.platform !== 'win32';

/** Where a step leaves the names of what failed in it, and where what it says. */
const fileOf = (name, end) => join(scratch, `${name.replace(/\W+/g, '-')}.${end}`);

const node = (name, ...args) => ({ name, args });
const bin = (name, program, ...args) => node(name, `node_modules/${program}`, ...args);

/** Node's own test runner over a folder's test files, named one by one: newer Nodes take no folder. */
const nodeTests = (name, folder) => {
  const reporters = { spec: 'stdout', './scripts/failures.mjs': fileOf(name, 'failures') };
  return node(
    name,
    '--test',
    '--test-concurrency=1',
    ...Object.entries(reporters).flatMap(([reporter, to]) => [
      `--test-reporter=${reporter}`,
      `--test-reporter-destination=${to}`,
    ]),
    ...readdirSync(folder).flatMap((file) => (file.endsWith('.test.mjs') ? `${folder}/${file}` : [])),
  );
};

/** The test files that patterns name, in one tab of a browser of their own. */
const browserTests = (name, ...patterns) =>
  bin(name, '@web/test-runner/dist/bin.js', ...patterns.flatMap((pattern) => ['--files', pattern]));

/** A wave begins when the one before has passed; in each the longest first, so that no lane is left with it alone. */
const waves = [
  [
    node('build, manifest and budget', 'scripts/build.mjs'),
    bin('format', '@biomejs/biome/bin/biome', 'format', '--reporter=summary'),
    bin('lint', 'eslint/bin/eslint.js', '.', '--cache', '--cache-location', 'node_modules/.cache/eslint/'),
    bin('types', 'typescript/bin/tsc', '--noEmit'),
    bin(
      'Storybook build',
      'storybook/dist/bin/dispatcher.js',
      ...['build', '--quiet', '--disable-telemetry'],
      ...['--output-dir', 'node_modules/.cache/storybook-static'],
    ),
  ],
  [
    nodeTests('real recorders, in every browser', 'test/recorders'),
    browserTests('unit and component tests', 'test/*.test.ts', 'test/!(look|languages|e2e)/**/*.test.ts'),
    nodeTests('demonstration site, end to end', 'test/e2e'),
    browserTests('every widget on hostile pages, and in every language', 'test/{look,languages}/*.test.ts'),
    nodeTests('every story, with axe', 'test/stories'),
    nodeTests('pictures of every widget and state', 'test/pictures'),
    nodeTests('faults on the way of a request', 'test/faults'),
    nodeTests('the command line', 'test/cli'),
    nodeTests('services that take requests', 'test/services'),
    nodeTests('the register of claims', 'test/claims'),
    nodeTests('the list as plain HTML', 'test/plain'),
    nodeTests('FHIR files against the published R4 schema', 'test/fhir'),
  ],
];

const results = [];
const running = new Set();
let isStopped = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    isStopped = true;
    for (const child of running) end(child, 'SIGTERM');
    // Browsers close in their own time, but not in any time.
    setTimeout(() => running.forEach((child) => end(child, 'SIGKILL')), 5000).unref();
  });
}

for (const wave of waves) {
  if (results.some(({ passed }) => !passed)) break;
  const waiting = [...wave];
  const lane = async () => {
    for (let step = next(waiting); step; step = next(waiting)) results.push(await run(step));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

console.log('\n=== summary');
for (const { name } of waves.flat()) {
  const done = results.find((result) => result.name === name);
  if (!done) console.log(`not run           ${name}`);
  else console.log(`${done.passed ? 'passed' : 'FAILED'}  ${done.seconds.toFixed(1).padStart(6)} s  ${name}`);
}
const failed = results.filter(({ passed }) => !passed);
for (const { name, why } of failed) console.log(`\n=== failed: ${name}\n${why}`);
console.log(
  `\n${results.length - failed.length} passed, ${failed.length} failed${isStopped ? ', stopped' : ''}`,
);
rmSync(scratch, { recursive: true, force: true });
process.exitCode = failed.length > 0 || isStopped ? 1 : 0;

function next(waiting) {
  return isStopped ? undefined : waiting.shift();
}

/** Runs a step to its end, and says then what it said. */
function run({ name, args }) {
  console.log(`… ${name}`);
  const start = performance.now();
  // To a file: a pipe stays open as long as anything that a step has left behind.
  const log = openSync(fileOf(name, 'log'), 'w');
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', log, log],
    detached: hasGroups,
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', KAP_FAILURES: fileOf(name, 'failures') },
  });
  closeSync(log);
  running.add(child);
  return new Promise((over) => {
    child.once('exit', (status) => {
      // What it has not ended itself; nothing of it may weigh on the next.
      end(child, 'SIGKILL');
      running.delete(child);
      const passed = status === 0;
      const said = readFileSync(fileOf(name, 'log'), 'utf8');
      console.log(`\n=== ${name}\n${said.trim()}`);
      const seconds = (performance.now() - start) / 1000;
      over({ name, passed, seconds, why: passed ? undefined : why(name, said) });
    });
  });
}

/** The first failures by name, or else the last that a step said. */
function why(name, said) {
  const file = fileOf(name, 'failures');
  const failures = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  const lines = (failures || said.trim()).split('\n');
  return (failures ? lines.slice(0, 20) : lines.slice(-15)).join('\n');
}

function end(child, signal) {
  try {
    if (hasGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended already.
  }
}
