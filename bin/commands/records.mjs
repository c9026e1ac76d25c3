import process from 'node:process';
import { Misuse } from '../failure.mjs';
import { readOptions } from '../options.mjs';
import { count, loadTools, readList } from '../source.mjs';
import { writeAll } from '../write.mjs';

const SERVICES = ['algolia', 'meilisearch', 'typesense'];

export const help = `Usage: kap-widgets records <file> [--for <service>] [--out <file.json>] [options]

Makes the records that a search service is filled with, so that <kap-therapist-finder> can ask it (searchClient). Make
them anew every day: the order of the day and the openings are a day's.

  <file>      a CSV or JSON file, as the therapist finder reads it
  --for       ${SERVICES.join(', ')}; algolia by default
  --out       where to write; by default the records are printed
  --day       the day they are made for, as 2026-11-22; today by default
  --strict    write nothing if anything in the list is wrong

Rows that cannot be used are left out and named. Ends with 0, with 1 if nothing was written, with 2 if asked wrongly.`;

const text = { type: 'string' };

/** @param {string[]} args */
export async function main(args) {
  const options = { for: text, out: text, day: text, strict: { type: 'boolean' } };
  const { file, for: service = 'algolia', out, day, strict } = readOptions(args, options, help);
  if (!SERVICES.includes(service)) {
    throw new Misuse(`--for: expected one of ${SERVICES.join(', ')}; found "${service}".`);
  }
  if (day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day)) {
    throw new Misuse(`--day: expected a day as year-month-day, like 2026-11-22; found "${day}".`);
  }
  const therapists = await readList(file, strict);
  const { recordsOf } = await loadTools();
  const json = `${JSON.stringify(recordsOf(therapists, { service, day }))}\n`;
  if (out === undefined) {
    process.stdout.write(json);
    return;
  }
  await writeAll([{ path: out, content: json }]);
  console.log(
    `${out}: ${count(therapists.length, 'record')} for ${service}, ${Buffer.byteLength(json).toLocaleString('en')} bytes`,
  );
}
