import { open, rm } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { built } from '../built.mjs';
import { Failure, Misuse } from '../failure.mjs';
import { passphrase } from '../passphrase.mjs';
import { reason } from '../source.mjs';

export const help = `Usage: kap-widgets keygen [--out <practice-key.json>] [--passphrase]

Makes a pair of keys, so that call requests are encrypted in the visitor's browser and only you can read them. The
public key is printed, to be pasted into the practice file; the private key is written to a file for you alone.

  --out         where to write the private key; practice-key.json by default. A file that is there is never replaced
  --passphrase  protect that file with a passphrase: asked for, or taken from KAP_PASSPHRASE

Ends with 0, with 1 if nothing was written, with 2 if asked wrongly.`;

const options = { out: { type: 'string' }, passphrase: { type: 'boolean' } };

/** @param {string[]} args */
export async function main(args) {
  const { out = 'practice-key.json', passphrase: isProtected } = readArgs(args);
  const { generateKey, protectKey } = await built(() => import('../../dist/seal-tools.js'));
  const secret = isProtected ? await newPassphrase() : undefined;
  const { publicKey, privateKey } = await generateKey();
  const kept = secret === undefined ? privateKey : await protectKey(privateKey, secret);
  await writeNew(out, `${JSON.stringify(kept, null, 2)}\n`);
  console.log(told(out, publicKey, isProtected));
}

function readArgs(args) {
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    throw new Misuse(`${error.message}\n\n${help}`);
  }
}

async function newPassphrase() {
  const first = await passphrase('New passphrase (it will not show): ');
  if ([...first].length < 12) {
    throw new Failure('Use at least 12 signs, like four or five unrelated words. Nothing was written.');
  }
  if (first !== (await passphrase('The same again: ')))
    throw new Failure('The two differ. Nothing was written.');
  return first;
}

/** Writes a file that only its owner may read, and never over another: that may be the only key to old requests. */
async function writeNew(path, content) {
  let file;
  try {
    file = await open(path, 'wx', 0o600);
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    if (file) await rm(path, { force: true });
    throw new Failure(
      error.code === 'EEXIST'
        ? `${path}: there is a file already, and it may be the only key to your requests. Name another with --out. Nothing was written.`
        : `${path}: ${reason(error)}. It was not written.`,
    );
  } finally {
    await file?.close();
  }
}

function told(out, publicKey, isProtected) {
  const block = JSON.stringify({ call: { seal: publicKey } }, null, 2)
    .split('\n')
    .slice(1, -1)
    .join('\n');
  const windows = process.platform === 'win32' ? ' See that only you may open it.' : '';
  return `${out}: your private key${isProtected ? ', protected by the passphrase' : ''}.${windows}

Put this into your practice file (if it has "call" already, add "seal" to it):

${block}

From then on requests are encrypted in the visitor's browser. Nobody on the way can read them, only who has the private
key: npx kap-widgets open --key ${out} <a saved mail or export>

Keep the private key safe:
- Never upload it, mail it or put it into the site's folder. Only the block above is public.
- Make a copy now, on a drive that you lock away.
- If it is lost${isProtected ? ', or the passphrase is,' : ''} the requests sealed for it can never be read again: not by you, nor by us.
- If someone else may have it, make a new pair, and keep this one to open what has come so far.`;
}
