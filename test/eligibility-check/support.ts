import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { KapCrisisLine } from '../../src/crisis-line/index.js';
import en from '../../src/eligibility-check/content.en.js';
import { eligibilityFlow } from '../../src/eligibility-check/flow.js';
import { type EligibilityOutcome, KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import type { Answer, Flow } from '../../src/flow/index.js';
import { define } from '../../src/shared/define.js';

define('kap-eligibility-check', KapEligibilityCheck);
define('kap-crisis-line', KapCrisisLine);

export { withPractice } from '../support/practice.js';

export type Said = Readonly<Record<string, Answer>>;
export const flow: Flow = eligibilityFlow;
const words: Readonly<Record<string, string>> = en;

/** Someone nothing is held against, and where a follow-up is asked, the mildest answer to it. */
export const clear: Said = {
  safety: 'no',
  age: 'adult',
  state: 'CA',
  brings: ['depression'],
  tried: ['therapy'],
  pregnancy: 'none',
  mind: ['none'],
  pressure: 'normal',
  'pressure-treated': 'yes',
  'pressure-signs': 'no',
  conditions: ['none'],
  heart: 'past',
  brain: ['injury'],
  glaucoma: 'yes',
  breathing: ['apnea'],
  liver: 'other',
  bladder: 'past',
  thyroid: 'treated',
  substances: ['none'],
  medicines: ['none'],
  ride: 'yes',
  approach: 'unsure',
};

/** The check, on a page, with its questions arrived. */
export async function mount(
  setUp: (check: KapEligibilityCheck) => void = () => {},
): Promise<KapEligibilityCheck> {
  const check = await fixture<KapEligibilityCheck>(
    html`<kap-eligibility-check isolation="open"></kap-eligibility-check>`,
  );
  setUp(check);
  await check.updateComplete;
  return check;
}

export const inside = (check: Element): ShadowRoot => {
  expect(check.shadowRoot, 'an open root').to.exist;
  return check.shadowRoot as ShadowRoot;
};
export const all = <T extends HTMLElement>(check: Element, selector: string): T[] => [
  ...inside(check).querySelectorAll<T>(selector),
];
export const text = (check: Element): string =>
  inside(check).querySelector('.frame')?.textContent?.replace(/\s+/g, ' ') ?? '';
export const heading = (check: Element): string =>
  inside(check).querySelector('h2')?.textContent?.trim() ?? '';
export const button = (check: Element, label: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(check, 'button').find((each) =>
    each.textContent?.trim().startsWith(label),
  );
  expect(found, `a button "${label}"`).to.exist;
  return found as HTMLButtonElement;
};

/** Presses a button and waits for the screen it leads to. */
export async function press(check: KapEligibilityCheck, label: string): Promise<void> {
  button(check, label).click();
  await check.updateComplete;
}

export async function begin(check: KapEligibilityCheck): Promise<void> {
  button(check, 'Begin').click();
  await waitUntil(() => inside(check).querySelector('form'), 'the first question');
  await check.updateComplete;
}

/** The question on the screen, by its words. */
export function asked(check: Element): string | undefined {
  const shown = inside(check).querySelector('form h2')?.textContent?.trim();
  return Object.keys(flow.questions).find((id) => words[`question.${id}`] === shown);
}

/** Chooses an answer as a visitor would, by its place in the list. */
export async function choose(check: KapEligibilityCheck, answer: Answer): Promise<void> {
  const question = flow.questions[asked(check) ?? ''];
  const select = inside(check).querySelector('select');
  for (const option of [answer].flat()) {
    if (select) {
      const found = [...select.options].find(
        (each) => each.text === (option === 'CA' ? 'California' : option),
      );
      select.selectedIndex =
        found?.index ?? select.options.length - 2 + (question?.options.indexOf(option) ?? 0);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      all(check, 'fieldset input')[question?.options.indexOf(option) ?? -1]?.click();
    }
    await check.updateComplete;
  }
}

export async function reply(check: KapEligibilityCheck, answer: Answer): Promise<void> {
  await choose(check, answer);
  await press(check, 'Continue');
}

/** Answers every question that is asked until there is none, or until `stop`. */
export async function run(check: KapEligibilityCheck, said: Said = {}, stop?: string): Promise<string[]> {
  const path: string[] = [];
  for (let id = asked(check); id !== undefined && id !== stop; id = asked(check)) {
    path.push(id);
    expect(path.length, 'questions asked').to.be.below(40);
    await reply(check, said[id] ?? clear[id] ?? '');
  }
  return path;
}

export const outcomes = (check: KapEligibilityCheck): EligibilityOutcome[] => {
  const told: EligibilityOutcome[] = [];
  check.onOutcome = (outcome) => told.push(outcome);
  return told;
};

export const key = (name: string): Promise<unknown> => sendKeys({ press: name });
