import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { built } from '../built.mjs';
import { Failure, Misuse } from '../failure.mjs';
import { passphrase } from '../passphrase.mjs';
import { count, decode, reason } from '../source.mjs';
import { shown, toCsv, toText } from './open/print.mjs';

export const help = `Usage: kap-widgets open --key <practice-key.json> [--key <older-key.json> …] [file … | -]

Opens call requests that were encrypted for the practice. They are found in any text: a saved mail (.eml), an export
(CSV, JSON), a log, also where a mail program broke them into lines. Nothing is sent anywhere.

  file …      where to look; "-", or none, for what is piped in
  --key       a private key, as "kap-widgets keygen" wrote it; several, if you have had more than one.
              A passphrase is asked for, or taken from KAP_PASSPHRASE
  --json      print the requests as a JSON list
  --csv       print them as CSV; no cell is run as a formula

Ends with 0 if all that was found was opened, with 1 if there was none, or one could not be opened, is cut off, or a file
not be read, with 2 if asked wrongly. The same request sealed twice is printed once.`;

const flag = { type: 'boolean' };
const options = { key: { type: 'string', multiple: true }, json: flag, csv: flag };

/** @param {string[]} args */
export async function main(args) {
  const { files, key: keyFiles, json, csv } = readArgs(args);
  const tools = await built(() => import('../../dist/seal-tools.js'));
  const keys = [];
  for (const file of keyFiles) keys.push(await readKey(file, tools));

  const sealed = new Map();
  let failures = 0;
  const fail = (message) => {
    failures++;
    console.error(message);
  };
  for (const file of files) {
    const text = await readText(file).catch((error) => fail(`${shown(file)}: ${reason(error)}`));
    const place = file === '-' ? 'standard input' : file;
    const { whole, cut } = text === undefined ? { whole: [], cut: [] } : tools.lookForSealed(text);
    // The same bytes twice are one request: tried again, or copied from mail to mail.
    for (const each of whole) if (!sealed.has(each)) sealed.set(each, place);
    for (const { length } of cut) fail(`${shown(place)}: a request was not opened: ${cutOff(length)}`);
  }

  const opened = [];
  const seen = new Set();
  let repeats = 0;
  for (const [each, file] of sealed) {
    try {
      const request = await tools.openSealed(each, keys);
      // Sealed anew, a request looks like another one; with what it says, and its id, it is the same.
      const said = JSON.stringify(request);
      if (seen.has(said)) repeats++;
      else opened.push({ file, request });
      seen.add(said);
    } catch (error) {
      if (!(error instanceof tools.OpenError)) throw error;
      fail(`${shown(file)}: a request was not opened: ${shown(error.message)}`);
      // Nobody's request is lost because it was made by another version.
      if (error.text !== undefined) console.error(`  ${shown(error.text.trim())}`);
    }
  }
  if (!sealed.size && !failures) fail('No sealed request was found.');
  const requests = opened.map(({ request }) => request);
  if (json) console.log(JSON.stringify(requests, null, 2));
  else if (csv) process.stdout.write(toCsv(requests));
  else if (opened.length) console.log(toText(opened));
  if (repeats) {
    const times = repeats === 1 ? 'A request was there again' : `${repeats} times a request was there again`;
    console.error(`${times}, sealed once more. Each is printed once.`);
  }
  if (failures) {
    if (opened.length) console.error(`${count(opened.length, 'request')} opened.`);
    process.exitCode = 1;
  }
}

const cutOff = (length) =>
  `it is cut off after ${count(length, 'sign')}, and the rest is not there. Look for the whole mail or export`;

function readArgs(args) {
  let read;
  try {
    read = parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Misuse(`${error.message}\n\n${help}`);
  }
  const { values, positionals } = read;
  if (!values.key) throw new Misuse(`--key is missing: the private key.\n\n${help}`);
  if (values.json && values.csv) throw new Misuse('--json or --csv: one of them, please.');
  if (!positionals.length && process.stdin.isTTY) throw new Misuse(`A file is missing.\n\n${help}`);
  return { files: positionals.length ? [...new Set(positionals)] : ['-'], ...values };
}

async function readText(file) {
  if (file !== '-') return decode(await readFile(file));
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return decode(Buffer.concat(chunks));
}

async function readKey(file, { isProtected, unprotectKey, privateKeyProblem }) {
  let key;
  try {
    key = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    // What a parser complains of may quote the file, which holds a secret.
    throw new Failure(
      `${file}: ${error instanceof SyntaxError ? 'expected a key as JSON, found something else' : reason(error)}`,
    );
  }
  if (isProtected(key)) {
    key = await unprotectKey(key, await passphrase(`Passphrase for ${file} (it will not show): `));
    if (!key) throw new Failure(`${file}: the passphrase is not the one it was protected with.`);
  }
  const problem = privateKeyProblem(key);
  if (problem) throw new Failure(`${file}: ${problem}.`);
  return key;
}
