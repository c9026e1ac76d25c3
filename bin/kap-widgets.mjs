#!/usr/bin/env node
// The command line: `npx kap-widgets <command>`. Each command is a file of its own in commands/.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Failure, Misuse } from './failure.mjs';

/** A line about each command, and where it is. A command is loaded only when it is asked for. */
const commands = {
  check: {
    about: 'check a practice file and what it names, and warn of claims it should not make',
    load: () => import('./commands/check.mjs'),
  },
  keygen: {
    about: 'make a key pair, so that only the practice can read call requests',
    load: () => import('./commands/keygen.mjs'),
  },
  open: {
    about: 'open call requests that were encrypted for the practice',
    load: () => import('./commands/open.mjs'),
  },
  pack: {
    about: 'pack a list of therapists (CSV or JSON) into small files for the therapist finder',
    load: () => import('./commands/pack.mjs'),
  },
  records: {
    about: 'make the records that a search service is filled with',
    load: () => import('./commands/records.mjs'),
  },
  render: {
    about:
      'render a list of therapists, or questions and answers, as HTML for a page that works without scripts',
    load: () => import('./commands/render.mjs'),
  },
  theme: {
    about: "make a theme in the brand's colors, in which everything can be read",
    load: () => import('./commands/theme.mjs'),
  },
};

const usage = `Usage: kap-widgets <command> [options]

Commands:
${Object.entries(commands)
  .map(([name, { about }]) => `  ${name.padEnd(10)}${about}`)
  .join('\n')}

  kap-widgets <command> --help   says what a command takes
  kap-widgets --version          says which version this is`;

/** Runs a command. 0: done, 1: nothing could be written, 2: asked for in a wrong way. */
async function run([name, ...rest]) {
  if (name === '--version' || name === '-v') {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    console.log(version);
  } else if (name === '--help' || name === '-h' || name === 'help') {
    console.log(usage);
  } else if (name !== undefined && Object.hasOwn(commands, name)) {
    const { help, main } = await commands[name].load();
    if (rest.includes('--help') || rest.includes('-h')) console.log(help);
    else await main(rest);
  } else {
    throw new Misuse(name === undefined ? usage : `There is no command "${name}".\n\n${usage}`);
  }
}

// Whoever reads what is printed may stop reading: `render … | head`.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await run(process.argv.slice(2));
} catch (error) {
  const isExpected = error instanceof Failure || error instanceof Misuse;
  console.error(isExpected ? error.message : error);
  process.exitCode = error instanceof Misuse ? 2 : 1;
}
