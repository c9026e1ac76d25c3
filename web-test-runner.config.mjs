import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import process from 'node:process';
import { findChromium, chromiumFlags } from './scripts/chromium.mjs';
import { failuresReporter } from './scripts/failures.mjs';
import { ensureZips } from './scripts/zips.mjs';

ensureZips();

/** What stands in for a package in every test, made of it. */
const standIns = {
  '@open-wc/testing': '/test/support/testing.ts',
  'fast-check': '/test/support/fast-check.ts',
};

export default {
  files: ['test/**/*.test.ts', '!test/e2e/**'],
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    {
      name: 'stand-ins',
      resolveImport: ({ source, context }) =>
        context.path === standIns[source] ? undefined : standIns[source],
    },
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  // More than one tab at a time throttles those in the background, and axe then times out.
  concurrency: 1,
  browsers: [chromeLauncher({ launchOptions: { executablePath: findChromium(), args: chromiumFlags } })],
  // A limit for what hangs, not for what is slow: other work may go on beside it.
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  testsFinishTimeout: 300_000,
  // Where nobody watches, the progress would only fill the log.
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), failuresReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
