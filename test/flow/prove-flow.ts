import { expect } from '@open-wc/testing';
import { assess, check, type Flow, graph, replay, wordKeys } from '../../src/flow/index.js';

/** Ways of answering one question that together take every edge and meet every option. */
const waysToAnswer = (flow: Flow, id: string): (string | readonly string[])[] => {
  const question = flow.questions[id];
  if (!question) return [];
  const { kind, options } = question;
  return kind === 'many'
    ? options.map((option) => [option])
    : kind === 'pick'
      ? [...options, 'XX']
      : [...options];
};

/**
 * Proves of any flow, and shows by walking it: every question can be reached, there is no cycle, every answer leads
 * somewhere, the progress told is true, and the words are complete. Call it inside a test.
 * @param words every language's sentences; left out when the words are proved by their type
 */
export function proveFlow(flow: Flow, words?: Readonly<Record<string, string>>): void {
  expect(check(flow), 'problems of the flow').to.deep.equal([]);
  if (words)
    expect(
      wordKeys(flow).filter((key) => !words[key]?.trim()),
      'missing sentences',
    ).to.deep.equal([]);

  // Breadth first, once for each question and each of its answers: linear, and yet it takes every own branch.
  const asked = new Map<string, Record<string, unknown>>([[flow.start, {}]]);
  const taken = new Set<string>();
  for (const [id, before] of asked) {
    expect(replay(flow, before).current, `question after ${JSON.stringify(before)}`).to.equal(id);
    for (const answer of waysToAnswer(flow, id)) {
      const responses = { ...before, [id]: answer };
      const { current, path, answers, invalid, remaining } = replay(flow, responses);
      const told = replay(flow, before).remaining;
      const place = `${id} = ${String(answer)}`;
      expect(invalid, `${place} is refused`).to.equal(false);
      expect(path.at(-1), `${place} is not taken`).to.equal(id);
      expect(remaining.longest, `${place}: the way got longer`).to.be.at.most(told.longest - 1);
      expect(remaining.shortest, `${place}: the way got shorter than told`).to.be.at.least(told.shortest - 1);
      expect(flow.levels).to.include(assess(flow, answers).outcome);
      taken.add(`${id} ${current ?? 'end'}`);
      if (current !== undefined && !asked.has(current)) asked.set(current, responses);
    }
  }
  const unproved = graph(flow).filter(
    ({ from, to, when }) => when?.question === from && !taken.has(`${from} ${to}`),
  );
  expect(
    unproved.map(({ path }) => path),
    'branches no answer takes',
  ).to.deep.equal([]);
}
