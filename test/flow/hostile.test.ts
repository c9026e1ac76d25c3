import { expect } from '@open-wc/testing';
import { assess, check, type Flow, graph, replay, withPolicy } from '../../src/flow/index.js';
import { parseFlow } from '../../src/flow/parse.js';
import { proveFlow } from './prove-flow.js';
import { sampleJson } from './sample.js';

type Random = () => number;

/** mulberry32: the same numbers on every run, so that a failure can be had again by its seed. */
const random = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
const pick = <T>(next: Random, from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;

const POISON: readonly unknown[] = [
  null,
  undefined,
  0,
  -1,
  NaN,
  '',
  'end',
  'crisis',
  '__proto__',
  'constructor',
  'x'.repeat(9_000),
  [],
  {},
  [[]],
  true,
  '<img src=x onerror=alert(1)>',
  { when: [] },
  { when: [{}], else: 'end' },
  { all: [] },
  { any: [{ all: [] }] },
  { question: 'crisis' },
  { question: 'crisis', is: ['plan'] },
  () => 'end',
  Symbol('x'),
  10n,
  new Map(),
  new Date(NaN),
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
];

/** Changes, drops or adds something at a random place. */
function spoil(next: Random, json: unknown): void {
  let at = json as Record<string, unknown>;
  for (;;) {
    const key = pick(next, Object.keys(at));
    if (key === undefined) return;
    const value = at[key];
    if (typeof value === 'object' && value !== null && next() < 0.75) {
      at = value as Record<string, unknown>;
      continue;
    }
    const dice = next();
    if (dice < 0.2) delete at[key];
    else if (dice < 0.3)
      Object.defineProperty(at, '__proto__', {
        value: pick(next, POISON),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    else if (dice < 0.4) at[`extra${Math.floor(next() * 9)}`] = pick(next, POISON);
    else at[key] = pick(next, POISON);
    return;
  }
}

/** A whole flow at random: questions only lead onward, so that it must be found sound. */
function soundFlow(next: Random): Flow {
  const count = 1 + Math.floor(next() * 12);
  const options = ['a', 'b', 'c', 'none', 'unsure'];
  const questions: Record<string, Flow['questions'][string]> = {};
  const criteria: Record<string, Flow['criteria'][string]> = {};
  const levels = ['worst', 'bad', 'fine'];
  for (let i = 0; i < count; i++) {
    const onward = (step: number) => (i + step < count ? `q${i + step}` : 'end');
    const when = next() < 0.6 ? [{ is: [pick(next, options)], to: onward(1 + Math.floor(next() * 3)) }] : [];
    const ask = { options, next: when.length ? { when, else: onward(1) } : onward(1) };
    const dice = next();
    questions[`q${i}`] =
      dice < 0.4
        ? { kind: 'one', ...ask, roles: { unsure: 'unknown' } }
        : dice < 0.8
          ? { kind: 'many', ...ask, roles: { none: 'exclusive', unsure: 'unknown' } }
          : { kind: 'pick', list: 'towns', ...ask, roles: { unsure: 'private' } };
    criteria[`c${i}`] = {
      level: pick(next, ['worst', 'bad']),
      unknown: pick(next, ['bad', 'fine'].slice(1)),
      when: {
        any: [
          { question: `q${i}`, is: [pick(next, options)] },
          { all: [{ question: 'q0', is: ['a', 'b'] }] },
        ],
      },
    };
  }
  return { start: 'q0', levels, lists: ['towns'], questions, criteria };
}

function walk(flow: Flow, next: Random): void {
  const responses: Record<string, unknown> = {};
  for (;;) {
    const { current, answers, remaining } = replay(flow, responses);
    expect(flow.levels).to.include(assess(flow, answers).outcome);
    expect(remaining.shortest).to.be.at.most(remaining.longest);
    if (current === undefined) return;
    const question = flow.questions[current];
    const option = pick(next, question?.options ?? []);
    responses[current] = question?.kind === 'many' ? [option] : option;
    expect(replay(flow, responses).path).to.include(current);
  }
}

describe('any flow', () => {
  it('that is whole is accepted, proved and walked to its end (200 at random)', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed);
      const flow = soundFlow(next);
      const parsed = parseFlow(JSON.parse(JSON.stringify(flow)));
      expect(parsed.problems, `seed ${seed}`).to.deep.equal([]);
      proveFlow(parsed.flow as Flow);
      walk(flow, next);
    }
  });

  it('that is spoilt never throws; it is refused with a reason, or is still whole (1,000 at random)', () => {
    let refused = 0;
    for (let seed = 1; seed <= 1_000; seed++) {
      const next = random(seed);
      const json = sampleJson();
      for (let times = 1 + Math.floor(next() * 3); times > 0; times--) spoil(next, json);
      const { flow, problems } = parseFlow(json);
      if (flow) {
        expect(check(flow), `seed ${seed}`).to.deep.equal([]);
        walk(flow, next);
      } else {
        refused++;
        expect(problems, `seed ${seed}`).not.to.have.length(0);
      }
    }
    expect(refused).to.be.greaterThan(800);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });

  it('unchecked and broken, does not make replay, assess, graph, check or a policy throw or spin', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const next = random(seed);
      const flow = soundFlow(next);
      const ids = [...Object.keys(flow.questions), 'end', 'nope', '__proto__'];
      const questions = Object.fromEntries(
        Object.entries(flow.questions).map(([id, question]) => [
          id,
          {
            ...question,
            next: {
              when: [{ question: pick(next, ids), is: ['a'], to: pick(next, ids) }],
              else: pick(next, ids),
            },
          },
        ]),
      );
      const broken: Flow = { ...flow, questions, start: pick(next, ids) };
      walk(broken, next);
      check(broken);
      graph(broken);
      withPolicy(broken, { stricter: { c0: 'worst', nope: null } });
    }
  });
});

describe('a file that is out to do harm', () => {
  const messageOf = (json: unknown) => {
    const { flow, words, problems } = parseFlow(json);
    expect(flow).to.equal(undefined);
    expect(words).to.equal(undefined);
    return problems.map(({ message }) => message).join('\n');
  };

  it('nested a hundred thousand deep', () => {
    expect(messageOf(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)))).to.match(/deep/);
    let condition: unknown = { question: 'crisis', is: ['plan'] };
    for (let i = 0; i < 5_000; i++) condition = { all: [condition] };
    expect(
      messageOf({ ...sampleJson(), criteria: { deep: { level: 'not-now', when: condition } } }),
    ).to.match(/deep/);
  });

  it('of a million values, or one very long text', () => {
    expect(messageOf(Array.from({ length: 1_000_000 }, () => 0))).to.match(/too big/);
    expect(messageOf({ ...sampleJson(), start: 'x'.repeat(5_000_000) })).to.match(/too long/);
  });

  it('that contains itself, or doubles at every level', () => {
    const round: Record<string, unknown> = sampleJson();
    round.questions = round;
    expect(messageOf(round)).to.match(/deep|big/);
    let doubled: unknown = 'x';
    for (let i = 0; i < 60; i++) doubled = [doubled, doubled];
    expect(messageOf({ ...sampleJson(), levels: doubled })).to.match(/deep|big/);
  });

  it('whose properties throw when read', () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(messageOf(trap)).to.match(/could not be read/);
    expect(messageOf({ ...sampleJson(), questions: trap })).to.match(/could not be read/);
  });

  it('is quoted only in part, however long its words', () => {
    const { problems } = parseFlow({ ...sampleJson(), start: 'x'.repeat(3_000), ['y'.repeat(3_000)]: 1 });
    for (const problem of problems) expect(JSON.stringify(problem).length).to.be.lessThan(600);
  });
});

describe('proveFlow', () => {
  it('fails for a flow that is not whole, and for a sentence that is missing', () => {
    const flow = soundFlow(random(1));
    expect(() => proveFlow({ ...flow, start: 'nope' })).to.throw();
    expect(() => proveFlow(flow, { 'question.q0': 'One sentence of many' })).to.throw(/missing sentences/);
  });
});
