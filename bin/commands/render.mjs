import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { Failure, Misuse } from '../failure.mjs';
import { readOptions } from '../options.mjs';
import { count, loadTools, readList, reason } from '../source.mjs';
import { writeAll } from '../write.mjs';

export const help = `Usage: kap-widgets render <file> [--out <file.html>] [options]
       kap-widgets render --faq <practice.json> [--out <file.html>] [options]

Renders a list of therapists as plain HTML to put inside <kap-therapist-finder>, or with --faq the questions and answers
to put inside <kap-faq>, so that a page shows them before scripts run, without them, and to search engines.

  <file>              a CSV or JSON file, as the therapist finder reads it; with --faq the practice file
  --faq               render the questions and answers of a practice
  --out               where to write; by default the HTML is printed
  --lang              language of the words: en (the default) or es
  --page              the address of the page that will show it
  --structured-data   add schema.org data; of questions one for a page
  --heading-level     level of the heading with each name, 2 to 6, 3 by default;
                      with --faq that of the first heading, 1 to 4, 2 by default
  --strict            write nothing if anything in the file is wrong

For a list alone:
  --practice          the practice file (practice.json), for its own words
  --today             the day the list is made for, as 2026-11-22: shows openings that are not past

With --faq alone:
  --questions         ids of the questions wanted, in their order, as "what-is-kap safety cost"; all by default
  --base              the address of the practice file, from which its relative addresses start

What cannot be used is left out and named. Ends with 0, with 1 if nothing was written, with 2 if asked wrongly.`;

const text = { type: 'string' };
const flag = { type: 'boolean' };

/** Options of one kind of page alone. */
const only = { list: ['practice', 'today'], faq: ['questions', 'base'] };

/** @param {string[]} args */
export async function main(args) {
  const options = { out: text, lang: text, practice: text, page: text, today: text, strict: flag };
  const more = { faq: flag, questions: text, base: text, 'heading-level': text, 'structured-data': flag };
  const { file, ...asked } = readOptions(args, { ...options, ...more }, help);
  const unfit = only[asked.faq ? 'list' : 'faq'].find((name) => asked[name] !== undefined);
  if (unfit) throw new Misuse(`--${unfit} ${asked.faq ? 'does not go with --faq' : 'goes with --faq'}.`);
  const { html, made } = await (asked.faq ? questions(file, asked) : therapists(file, asked));
  if (asked.out === undefined) {
    process.stdout.write(html);
    return;
  }
  await writeAll([{ path: asked.out, content: html }]);
  console.log(`${asked.out}: ${made}, ${Buffer.byteLength(html).toLocaleString('en')} bytes`);
}

async function questions(file, { lang, page, base, strict, ...asked }) {
  const { renderQuestions } = await import('./render/faq.mjs');
  return renderQuestions(file, strict, {
    ...{ lang, page, base, headingLevel: levelOf(asked, 2, 1, 4) },
    questions: asked.questions?.split(/[\s,]+/).filter(Boolean),
    structuredData: asked['structured-data'] ?? false,
  });
}

async function therapists(file, { lang, page, today, strict, ...asked }) {
  const headingLevel = levelOf(asked, 3, 2, 6);
  const practice = asked.practice === undefined ? {} : await readPractice(asked.practice);
  const list = await readList(file, strict);
  const { renderDirectory } = await loadTools();
  const html = renderDirectory(list, {
    ...{ lang, practice, page, today, headingLevel },
    structuredData: asked['structured-data'] ?? false,
  });
  return { html, made: count(list.length, 'therapist') };
}

function levelOf({ 'heading-level': asked }, usual, least, most) {
  const level = Number(asked ?? usual);
  if (Number.isInteger(level) && level >= least && level <= most) return level;
  throw new Misuse(`--heading-level: expected a number from ${least} to ${most}, found "${asked}".`);
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
