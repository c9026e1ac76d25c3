// `npm start`: the demonstration practice and the receiver of its call requests.
import { join, relative } from 'node:path';
import process from 'node:process';
import { ensureBuild, ensureDependencies, root } from './ensure.mjs';

const wanted = Number(process.env.PORT || 4100);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  console.error(`PORT must be a number from 0 to 65535, and is ${JSON.stringify(process.env.PORT)}.`);
  process.exit(1);
}

ensureDependencies();
ensureBuild();

// Only now, for both need what was just installed and built.
const { createDemo } = await import('../examples/server/index.mjs');
const databasePath = join(root, 'examples', 'receiver', 'data', 'call-requests.db');

const demo = await start(wanted);
const pages = demo.practices.map(({ id, name }) => `  ${name.padEnd(30)} ${demo.url}/${id}/`).join('\n');
console.log(`
The demonstration is running. Stop it with Ctrl-C.

The site                         ${demo.url}/
${pages}

Call requests arrive at          ${demo.inbox.url}
${password(demo.inbox)}
They are kept in                 ${relative(process.cwd(), databasePath)}
`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    if (stopping) process.exit(1);
    stopping = true;
    await demo.close();
    console.log('Stopped.');
    process.exit(0);
  });
}

/** Shown at the first start only: afterwards the file has it. @param {{ password: string, isNew: boolean, passwordFile?: string }} inbox */
function password({ password, isNew, passwordFile }) {
  const file = relative(process.cwd(), passwordFile ?? '');
  return isNew
    ? `Its password                     ${password}   (kept in ${file})`
    : `Its password is in               ${file}`;
}

/**
 * Starts on a port, or on the next free one.
 * @param {number} port
 */
async function start(port) {
  for (; ; port += 1) {
    try {
      return await createDemo({ dist: join(root, 'dist'), databasePath, port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= Math.min(wanted + 50, 65535)) throw error;
      console.log(`Port ${port} is taken; trying ${port + 1}.`);
    }
  }
}
