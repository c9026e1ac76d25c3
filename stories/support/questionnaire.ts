import words from '../../src/eligibility-check/instruments/content.en.js';
import { answers, type InstrumentId, instruments } from '../../src/eligibility-check/instruments/index.js';
import { goThrough } from './self-check.js';
import { press, until } from './visitor.js';

/** Goes through the self-check on the canvas and opens a questionnaire that the practice offers. */
export async function openQuestionnaire(canvas: HTMLElement, id: InstrumentId): Promise<ShadowRoot> {
  const root = await goThrough(canvas, 'en');
  await press(root, `${words['instrument.start']} ${instruments[id].name}`);
  return root;
}

/** Marks the items from the first one on, each with a score; `undefined` leaves one out. */
export async function mark(
  root: ShadowRoot,
  id: InstrumentId,
  scores: readonly (number | undefined)[],
): Promise<void> {
  for (const [at, { text }] of instruments[id].items.entries()) {
    const item = await until(
      () => [...root.querySelectorAll('fieldset')].find((each) => each.textContent?.includes(text)),
      `the item “${text}”`,
    );
    const answer = answers.find(({ score }) => score === scores[at]);
    const label = [...item.querySelectorAll('label')].find(
      (each) => each.textContent?.trim() === answer?.text,
    );
    label?.click();
  }
}

/** Fills in a questionnaire that is open, and looks at its score. */
export async function score(root: ShadowRoot, id: InstrumentId, scores: readonly number[]): Promise<void> {
  await mark(root, id, scores);
  await press(root, words['instrument.finish']);
  await until(() => !root.querySelector('form'), 'the score');
}
