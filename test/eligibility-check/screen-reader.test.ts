import { expect, waitUntil } from '@open-wc/testing';
import { writeFile } from '@web/test-runner-commands';
import crisisEs from '../../src/crisis-line/content.es.js';
import en from '../../src/eligibility-check/content.en.js';
import es from '../../src/eligibility-check/content.es.js';
import type { KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import startEs from '../../src/eligibility-check/start.es.js';
import { type Heard, Reader, toText } from './screen-reader.js';
import {
  all,
  asked,
  begin,
  button,
  choose,
  clear,
  flow,
  inside,
  mount,
  press,
  withPractice,
} from './support.js';

const recordPath = 'screen-reader.txt';
const howTo =
  'Read the change as someone who cannot see. If it is right: rm test/eligibility-check/screen-reader.txt && npx web-test-runner test/eligibility-check/screen-reader.test.ts (which writes it anew and fails once), then commit it.';

/** Every follow-up is asked, but for the one to the highest pressure, which comes with a change of mind. */
const said: typeof clear = {
  ...clear,
  safety: 'thoughts',
  pressure: 'raised',
  conditions: ['heart', 'brain', 'glaucoma', 'breathing', 'liver', 'bladder', 'thyroid'],
  medicines: ['benzodiazepines'],
  ride: 'no',
};

const first = <T extends HTMLElement>(check: Element, selector: string): T => {
  const [found] = all<T>(check, selector);
  expect(found, selector).to.exist;
  return found as T;
};

/** From the start through every follow-up, with a mistake, a change of mind, and all that stands behind the result. */
async function wholeRun(): Promise<Heard[]> {
  await withPractice({
    practice: { name: 'Example', inPersonStates: ['CA'], phone: '+13105550142' },
    eligibility: { instruments: ['phq-9'] },
  });
  const check = await mount();
  const reader = new Reader(check);
  const on = () => press(check, en.continue);
  await reader.screen('The start', () => undefined);
  await reader.screen('“Begin”', () => begin(check));
  await reader.screen('“Continue” without an answer', on);
  await reader.aside('From the summary to the field', () => first(check, '.errors button').click());
  for (let id = asked(check); id !== undefined; id = asked(check)) {
    if (id === 'conditions') {
      await choose(check, said[id] ?? '');
      await reader.screen('Several answers chosen', () => undefined);
      await reader.screen('“None of these” chosen instead', () => choose(check, 'none'));
    }
    await choose(check, said[id] ?? '');
    await reader.screen(`“Continue” after an answer to ${id}`, on);
  }
  await reader.screen('A source opened', () => first(check, '.reason summary').click());
  await reader.screen('“Review my answers”', () => press(check, en.review));
  await reader.screen('“Change” blood pressure', () =>
    press(check, `${en.change}: ${en['question.pressure']}`),
  );
  await choose(check, 'very-high');
  await reader.screen('“Continue” with another answer', on);
  await choose(check, 'no');
  await reader.aside('“Continue”', on);
  await reader.screen('“Print, copy or save”', () => press(check, en['take-open']));
  await reader.aside('“Copy the text”', async () => {
    await press(check, 'Copy the text');
    await waitUntil(() => first(check, '.told').textContent?.trim());
  });
  await reader.screen('“For my doctor” chosen', () => all(check, '[name="take"]')[1]?.click());
  await reader.aside('“Back to my result”', () => press(check, 'Back to my result'));
  await reader.screen('“Start PHQ-9”', () => press(check, 'Start PHQ-9'));
  await mark(check, [1, 1, 2, 1, 0, 0, 0]);
  await reader.screen('“See my score” with two questions left out', () => press(check, 'See my score'));
  await reader.aside('From the summary to the second', () => all(check, '.errors button')[1]?.click());
  await mark(check, [1, 1, 2, 1, 0, 0, 0, 0, 0]);
  await reader.screen('Thoughts of death marked', () => all(check, '[name="item-8"]')[1]?.click());
  await reader.screen('“See my score”', () => press(check, 'See my score'));
  await reader.aside('“Back to my result” again', () => press(check, 'Back to my result'));
  await reader.screen('“Clear my answers”', () => press(check, en.clear));
  return reader.heard;
}

/** Someone who needs help now, and goes back. */
async function helpNow(): Promise<Heard[]> {
  const check = await mount();
  const reader = new Reader(check);
  await begin(check);
  await choose(check, 'plan');
  await reader.screen('Help now', () => press(check, en.continue));
  await reader.screen('Help now: “Back”', () => press(check, en.back));
  return reader.heard;
}

/** The first screens in Spanish. */
async function inSpanish(): Promise<Heard[]> {
  document.documentElement.lang = 'es';
  try {
    const check = await mount();
    const reader = new Reader(check);
    await waitUntil(() => all(check, 'button').some((each) => each.textContent?.includes(startEs.begin)));
    const line = first(check, 'kap-crisis-line');
    await waitUntil(() => line.shadowRoot?.textContent?.includes(crisisEs.compact));
    await reader.screen('In Spanish: the start', () => undefined);
    await reader.screen('In Spanish: “Begin”', async () => {
      button(check, startEs.begin).click();
      await waitUntil(() => inside(check).querySelector('form'));
      await waitUntil(() => first(check, 'h2').textContent === es['question.safety']);
    });
    first(check, 'input').click();
    await reader.screen('In Spanish: “Continue”', () => press(check, es.continue));
    return reader.heard;
  } finally {
    document.documentElement.lang = 'en';
  }
}

async function mark(check: KapEligibilityCheck, scores: readonly number[]): Promise<void> {
  for (const [at, score] of scores.entries()) {
    all(check, `[name="item-${at}"]`)[score]?.click();
    await check.updateComplete;
  }
}

/** What differs between two records, screen by screen. */
function changes(before: string, after: string): string {
  const screens = (record: string) =>
    new Map(
      record
        .split(/\n\n(?=## )/)
        .map((screen) => [screen.split('\n', 1)[0] ?? '', screen.trim().split('\n')]),
    );
  const [old, now] = [screens(before), screens(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .flatMap((title) => {
      const [was, is] = [old.get(title) ?? [], now.get(title) ?? []];
      const changed = [
        ...was.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
        ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`),
      ];
      if (changed.length) return [title, ...changed];
      return was.join() === is.join() ? [] : [title, '  the same lines in another order or number'];
    })
    .join('\n');
}

describe('eligibility-check: what a screen reader says', () => {
  let heard: readonly Heard[] = [];
  before(async function () {
    this.timeout(60_000);
    heard = [...(await wholeRun()), ...(await helpNow()), ...(await inSpanish())];
  });

  const saidIn = (title: string) => heard.find((each) => each.title === title)?.said;

  it('is what was recorded and read by a person', async () => {
    const now = `${toText(heard)}\n`;
    const response = await fetch(new URL(`./${recordPath}`, import.meta.url));
    const before = response.ok ? await response.text() : '';
    if (!response.ok) await writeFile({ path: recordPath, content: now });
    expect(response.ok, 'written anew: read it and run again').to.equal(true);
    expect(now === before, `${changes(before, now)}\n\n${howTo}`).to.equal(true);
  });

  it('names a new screen once, by its heading and nothing else', () => {
    const arrivals = heard.filter(({ said }) => said.some((phrase) => phrase.startsWith('heading')));
    expect(arrivals.length).to.be.above(30);
    for (const { title, said, read } of arrivals) {
      expect(said, title).to.have.lengthOf(1);
      if (read.length)
        expect(
          read.filter((line) => line === said[0]),
          title,
        ).to.have.lengthOf(1);
    }
  });

  it('says every question, with its number, as it comes', () => {
    const arrived = heard.flatMap((each) => each.said);
    for (const id of Object.keys(flow.questions)) {
      // After the first one come the help lines, with a heading of their own.
      const isSeen = id === 'age' ? heard.flatMap(({ read }) => read) : arrived;
      const words = en[`question.${id}` as keyof typeof en];
      const phrases = isSeen.filter((phrase) => phrase.startsWith(`heading, ${words}`));
      expect(phrases, id).to.have.length.above(0);
      for (const phrase of phrases)
        expect(phrase, id).to.match(/, Question \d+ of (up to )?\d+( to \d+)?, level 2$/);
    }
  });

  it('says what is missing, and again at the field it leads to', () => {
    expect(saidIn('“Continue” without an answer')).to.deep.equal([
      'group, Something is missing, Please choose an answer.',
    ]);
    expect(saidIn('From the summary to the field')?.join()).to.match(/^radio, No, Please choose an answer\./);
    expect(saidIn('“See my score” with two questions left out')?.join()).to.match(
      /^group, Something is missing, Question 8 has no answer yet\.\s*Question 9 has no answer yet\.$/,
    );
    expect(saidIn('From the summary to the second')?.join()).to.match(/^radio, Not at all, Please choose/);
  });

  it('says by itself what came of a press, and that there is help', () => {
    expect(saidIn('“Copy the text”')).to.deep.equal(['polite: Copied. You can paste it where you like.']);
    expect(saidIn('“Clear my answers”')).to.deep.equal([
      'heading, Is KAP worth a talk?, Your answers are cleared., level 2',
    ]);
    expect(saidIn('Thoughts of death marked')?.join()).to.match(/^polite: Thank you for telling us/);
  });

  it('begins every screen with the help lines, or with the words that lead to them', () => {
    for (const { title, read } of heard.filter((each) => each.read.length)) {
      const at = read.findIndex((line) =>
        /^(group|region), (Help in a crisis|Ayuda en una crisis)/.test(line),
      );
      expect(at, title).to.be.within(0, 3);
      if (at > 0)
        expect(read[0], title).to.match(/^heading, (Thank you for telling us|Please talk to someone now)/);
    }
  });

  it('gives every control and every group a name, and every answer its place', () => {
    for (const { title, read } of heard) {
      const groups: string[] = [];
      for (const line of read) {
        const where = `${line} (${title})`;
        if (/^group/.test(line) && !line.endsWith('… as before')) groups.push(line);
        if (/^end of group/.test(line)) expect(`end of ${groups.pop()}`, where).to.equal(line);
        if (!/^(button|link|radio|checkbox|combobox|group|heading|region|disclosure)\b/.test(line)) continue;
        expect(line, where).to.match(
          /^\w+, (?!(not )?(checked|expanded|disabled|level|position)\b|has popup)\S/,
        );
        if (/^radio/.test(line))
          expect(line, where).to.match(/, (not )?checked, position \d+, set size \d+$/);
        if (/^checkbox/.test(line)) expect(line, where).to.match(/, (not )?checked$/);
        if (/^(radio|checkbox)/.test(line)) expect(groups.at(-1), where).to.match(/^group, \S.+/);
      }
      expect(groups, title).to.deep.equal([]);
    }
  });

  it('says nothing twice in a row', () => {
    for (const { title, read } of heard)
      for (const [at, line] of read.entries())
        expect(line, `${title}: line ${at}`).not.to.equal(read[at + 1]);
  });
});
