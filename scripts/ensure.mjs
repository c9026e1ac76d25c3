// What a fresh clone lacks: the packages and the built files. Only Node's own modules are imported before there are
// packages.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureZips } from './zips.mjs';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What the built files must be newer than. */
const BUILT_FROM = [
  'src',
  'bin',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'custom-elements.json',
];

/** What a build leaves when it has come to its end, so that half of one is not taken for a whole one. */
export const STAMP = 'node_modules/.cache/kap-built';

/**
 * Installs the packages when they are missing or not those of package-lock.json, and makes the one source file that is
 * made of a package.
 */
export function ensureDependencies() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`Node 20 or later is needed; this is ${process.version}. See https://nodejs.org`);
  if (!isInstalled()) {
    console.log('Installing the packages (npm ci) …');
    run(
      'npm',
      ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'],
      process.platform === 'win32',
    );
  }
  ensureZips();
}

/** Builds dist/ when it is missing, unfinished or older than the source. */
export function ensureBuild() {
  if (isBuilt()) return;
  console.log('Building the widgets …');
  run(process.execPath, ['scripts/build.mjs']);
}

/** True when node_modules holds exactly what package-lock.json names; an optional package may be absent. */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages;
  const installed = readJson('node_modules/.package-lock.json')?.packages;
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return path in installed ? installed[path].version === version : Boolean(optional);
  });
}

function isBuilt() {
  return newest('dist/kap.js') > 0 && newest(STAMP) >= Math.max(...BUILT_FROM.map(newest));
}

/**
 * When a file, or anything in a folder, was changed last; 0 when it is missing.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const info = statSync(join(root, path), { throwIfNoEntry: false });
  if (!info?.isDirectory()) return info?.mtimeMs ?? 0;
  return Math.max(info.mtimeMs, ...readdirSync(join(root, path)).map((name) => newest(join(path, name))));
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {boolean} [shell] On Windows npm is a script, which only a shell runs.
 */
function run(command, args, shell = false) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (status === 0) return;
  fail(`${command} ${args.join(' ')} did not succeed${error ? `: ${error.message}` : '.'}`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
