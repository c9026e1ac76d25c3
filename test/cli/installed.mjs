import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build, runnerImport } from 'vite';

const root = new URL('../..', import.meta.url).pathname;

/**
 * The package as it would be installed, in a folder of its own: the command line, and the built files it needs.
 * @param tools those files, by name: their source
 * @returns what runs a command there, a folder for files, and what takes all away
 */
export async function install(tools = { 'directory-tools': 'src/therapist-finder/directory-tools.ts' }) {
  const home = mkdtempSync(join(tmpdir(), 'kap-cli-'));
  const work = join(home, 'work');
  mkdirSync(work);
  for (const part of ['bin', 'package.json']) cpSync(join(root, part), join(home, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
  const { module: vite } = await runnerImport(join(root, 'vite.config.ts'), { configFile: false });
  const config = vite.library();
  config.root = root;
  config.build.outDir = join(home, 'dist');
  config.build.lib.entry = Object.fromEntries(
    Object.entries(tools).map(([name, file]) => [name, join(root, file)]),
  );
  const remove = () => rmSync(home, { recursive: true, force: true });
  await build(config).catch((error) => {
    remove();
    throw error;
  });

  /** Runs the command line in the folder for files. */
  const run = (...args) =>
    new Promise((resolve) => {
      const program = join(home, 'bin/kap-widgets.mjs');
      execFile(process.execPath, [program, ...args], { cwd: work }, (error, out, err) =>
        resolve({ code: error ? error.code : 0, out, err }),
      );
    });
  return { home, work, run, remove };
}
