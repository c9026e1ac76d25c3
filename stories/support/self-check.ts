import en from '../../src/eligibility-check/content.en.js';
import es from '../../src/eligibility-check/content.es.js';
import startEn from '../../src/eligibility-check/start.en.js';
import startEs from '../../src/eligibility-check/start.es.js';
import takeAwayEn from '../../src/eligibility-check/take-away/content.en.js';
import takeAwayEs from '../../src/eligibility-check/take-away/content.es.js';
import type { Dictionary, Phrase } from '../../src/shared/words.js';
import { inside, pick, press, says, tick, until } from './visitor.js';

/** Answers by question, as the words name them: `option.<question>.<answer>`; several with spaces between. */
export type Answers = Readonly<Record<string, string>>;

/** Someone nothing is held against. A question that is not here is answered with the first of these that fits. */
const usual: Answers = {
  state: 'California',
  age: 'adult',
  brings: 'depression',
  tried: 'therapy',
  pressure: 'normal',
  ride: 'yes',
  approach: 'unsure',
};
const harmless = ['no', 'none'];

/** The words of the self-check, by key. */
export const checkWords = (language: unknown): Dictionary =>
  language === 'es' ? { ...es, ...startEs, ...takeAwayEs } : { ...en, ...startEn, ...takeAwayEn };

/**
 * Goes through the self-check on the canvas with the answers given, to its result or until a question is asked.
 * Returns the inside of the check.
 */
export async function goThrough(
  canvas: HTMLElement,
  language: unknown,
  answers: Answers = {},
  stop?: string,
): Promise<ShadowRoot> {
  const words = checkWords(language);
  const root = await inside(canvas, 'kap-eligibility-check');
  const asked = () => {
    const heading = root.querySelector('form [part~="heading"]')?.textContent ?? '';
    const key = Object.keys(words).find(
      (each) => each.startsWith('question.') && says(heading, word(words, each)),
    );
    return key?.slice('question.'.length);
  };
  await press(root, word(words, 'begin'));
  let at = await until(asked, 'the first question');
  while (at !== stop) {
    await reply(root, words, at, answers[at] ?? usual[at]);
    await press(root, word(words, 'continue'));
    const last = at;
    const next = await until(
      () => (root.querySelector('[part~="outcome"]') ? 'end' : asked() !== last && asked()),
      `what follows the question “${last}”`,
    );
    if (next === 'end') break;
    at = next;
  }
  return root;
}

async function reply(root: ShadowRoot, words: Dictionary, question: string, answer?: string): Promise<void> {
  const own = (id: string) => words[`option.${question}.${id}`];
  const ids = answer?.split(' ') ?? [harmless.find((id) => own(id) !== undefined) ?? ''];
  if (root.querySelector('form select')) {
    const ask = word(words, `question.${question}`);
    return pick(root, ask, own(ids[0] ?? '') ?? answer ?? '');
  }
  for (const id of ids) await tick(root, own(id) ?? word(words, `option.${id}`));
}

const word = (words: Dictionary, key: string): Phrase => words[key] ?? key;
