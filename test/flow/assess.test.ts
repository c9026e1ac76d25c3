import { expect } from '@open-wc/testing';
import { assess, type Flow, replay, withPolicy } from '../../src/flow/index.js';
import { sample } from './sample.js';

const calm = { crisis: 'no', pressure: 'ok', medicines: ['none'], state: 'CA' };
const lists = { inPerson: ['CA'], online: ['CA', 'TX'] };
const judge = (responses: Record<string, unknown>, given: typeof lists | Partial<typeof lists> = lists) =>
  assess(sample, replay(sample, responses).answers, given);
const stateOf = (result: ReturnType<typeof judge>, id: string) =>
  result.findings.find(({ criterion }) => criterion === id)?.state;

describe('assess', () => {
  it('ends with the last level when nothing is found', () => {
    const result = judge(calm);
    expect(result.outcome).to.equal('discuss');
    expect(result.reasons).to.deep.equal([]);
    expect(result.overlays).to.deep.equal([]);
    expect(result.findings.every(({ state }) => state === 'unmet')).to.equal(true);
  });

  it('lets the most severe finding decide, and gives the reasons in that order with the answers behind them', () => {
    const result = judge({ ...calm, crisis: 'thoughts', pressure: 'high', treated: 'no', state: 'NY' });
    expect(result.outcome).to.equal('not-now');
    expect(result.reasons.map(({ criterion }) => criterion)).to.deep.equal([
      'untreated',
      'thoughts',
      'lines',
      'area',
    ]);
    expect(result.reasons[0]?.because).to.deep.equal([
      { question: 'pressure', answers: ['high'] },
      { question: 'treated', answers: ['no'] },
    ]);
    expect(result.overlays).to.deep.equal(['crisis-lines', 'out-of-area']);
  });

  it('judges what was asked before the flow stopped, and nothing else', () => {
    const result = judge({ ...calm, crisis: 'plan' });
    expect(result.outcome).to.equal('help-now');
    expect(result.findings.map(({ criterion }) => criterion)).to.deep.equal(['plan', 'thoughts', 'lines']);
  });

  it('gives "not sure" and "prefer not to say" a level of their own', () => {
    const result = judge({ ...calm, crisis: 'private', medicines: ['unsure'] });
    expect(stateOf(result, 'plan')).to.equal('unknown');
    expect(result.outcome).to.equal('prescriber-first');
    expect(result.reasons.map(({ criterion }) => criterion)).to.deep.equal(['plan', 'medicines', 'lines']);
    expect(result.reasons[1]?.because).to.deep.equal([{ question: 'medicines', answers: ['unsure'] }]);
  });

  it('leaves an unknown without a level out of the reasons', () => {
    const result = judge({ ...calm, crisis: 'private' });
    expect(stateOf(result, 'thoughts')).to.equal('unknown');
    expect(result.reasons.some(({ criterion }) => criterion === 'thoughts')).to.equal(false);
  });

  it('is met where a rule names the unsure answer itself', () => {
    expect(stateOf(judge({ ...calm, crisis: 'private' }), 'lines')).to.equal('met');
  });

  it('all: one answer against it settles it; one that is missing leaves it open; one unsure makes it unknown', () => {
    expect(stateOf(judge(calm), 'untreated'), 'pressure ok, treatment never asked').to.equal('unmet');
    expect(stateOf(judge({ crisis: 'no', pressure: 'high' }), 'untreated'), 'not asked yet').to.equal(
      undefined,
    );
    expect(stateOf(judge({ ...calm, pressure: 'high', treated: 'unsure' }), 'untreated')).to.equal('unknown');
    expect(
      stateOf(judge({ ...calm, pressure: 'unsure' }), 'untreated'),
      'unsure, so that treatment was not asked',
    ).to.equal('unknown');
  });

  it('all: an answer against it settles it even beside an unsure one', () => {
    const { findings } = assess(sample, { pressure: 'ok', treated: 'unsure' });
    expect(findings.find(({ criterion }) => criterion === 'untreated')?.state).to.equal('unmet');
  });

  it('any: one answer for it is enough, and only the answers for it are given as the reason', () => {
    const result = judge({ ...calm, medicines: ['opioids', 'stimulants'], daily: 'no' });
    const [reason] = result.reasons;
    expect(reason?.state).to.equal('met');
    expect(reason?.because).to.deep.equal([{ question: 'medicines', answers: ['opioids', 'stimulants'] }]);
  });

  it('judges a picked value by the lists given at the time', () => {
    expect(judge({ ...calm, state: 'TX' }).overlays).to.deep.equal([]);
    expect(judge({ ...calm, state: 'TX' }, { inPerson: ['CA'] }).overlays).to.deep.equal(['out-of-area']);
    expect(stateOf(judge({ ...calm, state: 'TX' }, {}), 'area'), 'no list known').to.equal(undefined);
    expect(stateOf(judge({ ...calm, state: 'unsure' }), 'area')).to.equal('unknown');
  });

  it('`in` is the other way round', () => {
    const flow: Flow = {
      ...sample,
      criteria: { near: { level: 'not-now', when: { question: 'state', in: ['inPerson'] } } },
    };
    expect(assess(flow, { state: 'CA' }, lists).outcome).to.equal('not-now');
    expect(assess(flow, { state: 'TX' }, lists).outcome).to.equal('discuss');
  });
});

describe('a practice’s own policy', () => {
  it('makes a rule stricter in a new flow', () => {
    const { flow, problems } = withPolicy(sample, { stricter: { medicines: 'not-now' } });
    expect(problems).to.deep.equal([]);
    const { answers } = replay(sample, { ...calm, medicines: ['stimulants'] });
    expect(assess(flow, answers, lists).outcome).to.equal('not-now');
    expect(assess(sample, answers, lists).outcome, 'the flow given is unchanged').to.equal(
      'prescriber-first',
    );
  });

  it('refuses a looser level and says which', () => {
    const { flow, problems } = withPolicy(sample, {
      stricter: { untreated: 'discuss', thoughts: 'not-now' },
    });
    expect(flow.criteria.untreated.level).to.equal('not-now');
    expect(flow.criteria.thoughts.level).to.equal('not-now');
    expect(problems).to.deep.equal([
      {
        path: 'stricter.untreated',
        message: 'a rule can be made stricter, not looser',
        expected: 'help-now, not-now',
        found: 'discuss',
        criterion: 'untreated',
        level: 'not-now',
        asked: 'discuss',
      },
    ]);
  });

  it('accepts the rule’s own level', () => {
    expect(withPolicy(sample, { stricter: { plan: 'help-now' } }).problems).to.deep.equal([]);
  });

  it('refuses what is no rule, no level, or a rule without one, and never throws', () => {
    const stricter = JSON.parse(
      '{"nope":"not-now","plan":"halt","thoughts":3,"area":"not-now","__proto__":"not-now","constructor":"not-now"}',
    ) as Record<string, unknown>;
    const { flow, problems } = withPolicy(sample, { stricter });
    expect(problems.map(({ path }) => path)).to.deep.equal(
      ['nope', 'plan', 'thoughts', 'area', '__proto__', 'constructor'].map((id) => `stricter.${id}`),
    );
    expect(flow.criteria).to.deep.equal(sample.criteria);
    expect(withPolicy(sample, {}).problems).to.deep.equal([]);
  });
});
