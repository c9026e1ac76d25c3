import { readFile } from 'node:fs/promises';
import { built } from '../../built.mjs';
import { Failure } from '../../failure.mjs';
import { count, decode, reason } from '../../source.mjs';

/**
 * The questions and answers of a practice file as HTML. What is wrong in the file is printed, each with its place.
 * @param {string} file the practice file
 * @param {boolean} strict whether anything wrong ends it
 * @param {object} options what the HTML is made with
 * @returns {Promise<{ html: string, made: string }>} the HTML, and how many questions it has
 */
export async function renderQuestions(file, strict, options) {
  const { parsePracticeText, faqProblems, renderFaq } = await built(
    () => import('../../../dist/faq-tools.js'),
  );
  let bytes;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new Failure(`${file}: ${reason(error)}`);
  }
  const { data, problems } = parsePracticeText(decode(bytes), file);
  // A mistake in the whole file leaves nothing of it; general answers in its place would not be the practice's.
  const isUnread = problems.some(({ path }) => path === '');
  const all = [...problems, ...(data.faq ? faqProblems(data.faq, file) : [])];
  for (const { path, message } of all) console.error(`${file}${path && `, ${path}`}: ${message}`);
  if (isUnread) throw new Failure(`${file}: the practice file could not be read, so nothing was written.`);
  if (strict && all.length)
    throw new Failure(`${file}: ${count(all.length, 'problem')} with --strict, so nothing was written.`);
  if (all.length) console.error('');
  const html = renderFaq(data, options);
  return { html, made: count(html.split('<details class="kap-plain-item"').length - 1, 'question') };
}
