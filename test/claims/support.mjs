// What the tests of the register share: its modules, without a build.
import process from 'node:process';
import { runnerImport } from 'vite';

async function load(file) {
  const path = new URL(`../../${file}`, import.meta.url).pathname;
  try {
    return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
  } catch (error) {
    // The runner stays open after it has failed, and the tests would wait for it for ever.
    console.error(error);
    return process.exit(1);
  }
}

export const { widgets } = await load('src/claims/widgets.ts');
export const { register, written } = await load('src/claims/register.ts');
export const { listClaims, toMarkdown } = await load('src/claims/index.ts');
export const { allSources: sources } = await load('src/shared/all-sources.ts');
export const { REVIEWED_ON } = await load('src/shared/claim.ts');
