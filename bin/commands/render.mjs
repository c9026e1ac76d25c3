import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { Failure, Misuse } from '../failure.mjs';
import { readOptions } from '../options.mjs';
import { count, loadTools, readList, reason } from '../source.mjs';
import { writeAll } from '../write.mjs';

export const help = `Usage: kap-widgets render <file> [--out <file.html>] [options]

Renders a list of therapists as plain HTML to put inside <kap-therapist-finder>, so that a page shows real therapists
before scripts run, without them, and to search engines.

  <file>              a CSV or JSON file, as the therapist finder reads it
  --out               where to write; by default the HTML is printed
  --lang              language of the words: en (the default) or es
  --practice          the practice file (practice.json), for its own words
  --page              the address of the page that will show the list
  --structured-data   add schema.org data
  --today             the day the list is made for, as 2026-11-22: shows openings that are not past
  --heading-level     level of the heading with each name, 2 to 6; 3 by default
  --strict            write nothing if anything in the list is wrong

Rows that cannot be used are left out and named. Ends with 0, with 1 if nothing was written, with 2 if asked wrongly.`;

const text = { type: 'string' };
const flag = { type: 'boolean' };

/** @param {string[]} args */
export async function main(args) {
  const options = { out: text, lang: text, practice: text, page: text, today: text, strict: flag };
  const all = { ...options, 'heading-level': text, 'structured-data': flag };
  const { file, out, lang, page, today, strict, ...rest } = readOptions(args, all, help);
  const level = Number(rest['heading-level'] ?? 3);
  if (!(Number.isInteger(level) && level >= 2 && level <= 6)) {
    throw new Misuse(`--heading-level: expected a number from 2 to 6, found "${rest['heading-level']}".`);
  }
  const practice = rest.practice === undefined ? {} : await readPractice(rest.practice);
  const therapists = await readList(file, strict);
  const { renderDirectory } = await loadTools();
  const html = renderDirectory(therapists, {
    ...{ lang, practice, page, today, headingLevel: level },
    structuredData: rest['structured-data'] ?? false,
  });
  if (out === undefined) {
    process.stdout.write(html);
    return;
  }
  await writeAll([{ path: out, content: html }]);
  console.log(
    `${out}: ${count(therapists.length, 'therapist')}, ${Buffer.byteLength(html).toLocaleString('en')} bytes`,
  );
}

async function readPractice(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Failure(
      `${file}: ${error instanceof SyntaxError ? `expected JSON: ${error.message}` : reason(error)}`,
    );
  }
}
