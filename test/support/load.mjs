import process from 'node:process';
import { runnerImport } from 'vite';

/** A module of the source, without a build. */
export async function load(file) {
  const path = new URL(`../../${file}`, import.meta.url).pathname;
  try {
    return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
  } catch (error) {
    // The runner stays open after it has failed, and the tests would wait for it for ever.
    console.error(error);
    return process.exit(1);
  }
}
