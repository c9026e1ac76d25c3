import { basename } from 'node:path';
import { Misuse } from '../failure.mjs';
import { readOptions } from '../options.mjs';
import { count, loadTools, readList } from '../source.mjs';
import { writeAll } from '../write.mjs';

export const help = `Usage: kap-widgets pack <file> [--out <file.kapd>] [--strict]

Packs a list of therapists for <kap-therapist-finder src="therapists.kapd">: what cards and filters need in one small
file, the biographies in further files beside it, which are fetched when somebody asks for them. Upload all of them.

  <file>      a CSV or JSON file, as the therapist finder reads it
  --out       where to write; by default beside the list, with the ending .kapd
  --strict    write nothing if anything in the list is wrong

Rows that cannot be used are left out and named. Ends with 0, with 1 if nothing was written, with 2 if asked wrongly.`;

/** @param {string[]} args */
export async function main(args) {
  const options = { out: { type: 'string' }, strict: { type: 'boolean' } };
  const { file, out = file.replace(/(\.[^./\\]*)?$/, '.kapd'), strict } = readOptions(args, options, help);
  if (!/\.kapd$/i.test(out)) throw new Misuse(`--out: expected a name that ends in .kapd, found "${out}".`);
  const therapists = await readList(file, strict);
  const { blockName, pack } = await loadTools();
  const { head, details } = await pack(therapists);
  const files = details.map((content, at) => ({ path: blockName(out, at + 1), content }));
  await writeAll([...files, { path: out, content: head }]);

  const each = (bytes) => `${(bytes / therapists.length).toFixed(1)} a therapist`;
  const total = details.reduce((sum, { length }) => sum + length, 0);
  console.log(
    `${out}: ${count(therapists.length, 'therapist')}, ${size(head.length)} (${each(head.length)})`,
  );
  if (details.length) {
    const names = details.length > 1 ? `${files[0].path} … ${basename(files.at(-1).path)}` : files[0].path;
    console.log(`${names}: biographies, ${count(details.length, 'file')}, ${size(total)} (${each(total)})`);
  }
}

const size = (bytes) => `${bytes.toLocaleString('en')} bytes`;
