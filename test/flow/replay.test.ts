import { expect } from '@open-wc/testing';
import { type Flow, readAnswer, replay, toggle } from '../../src/flow/index.js';
import { sample } from './sample.js';

const full = {
  crisis: 'no',
  pressure: 'high',
  treated: 'yes',
  medicines: ['opioids'],
  daily: 'no',
  state: 'CA',
};

describe('replay', () => {
  it('starts at the first question', () => {
    const start = replay(sample, {});
    expect(start.current).to.equal('crisis');
    expect(start.path).to.deep.equal([]);
    expect(Object.keys(start.answers)).to.deep.equal([]);
    expect(start.invalid).to.equal(false);
  });

  it('comes to the end, with every answer on the path', () => {
    const end = replay(sample, full);
    expect(end.current).to.equal(undefined);
    expect(end.path).to.deep.equal(['crisis', 'pressure', 'treated', 'medicines', 'daily', 'state']);
    expect({ ...end.answers }).to.deep.equal(full);
    expect(end.remaining).to.deep.equal({ shortest: 0, longest: 0 });
  });

  it('asks a follow-up only where an answer calls for it', () => {
    expect(replay(sample, { crisis: 'no', pressure: 'ok' }).current).to.equal('medicines');
    expect(replay(sample, { crisis: 'no', pressure: 'high' }).current).to.equal('treated');
  });

  it('stops the flow at once where an answer does', () => {
    const { current, path } = replay(sample, { ...full, crisis: 'plan' });
    expect(current).to.equal(undefined);
    expect(path).to.deep.equal(['crisis']);
  });

  it('takes the first branch that fits, also by the answer to an earlier question', () => {
    const before = { crisis: 'private', pressure: 'ok' };
    expect(replay(sample, { ...before, medicines: ['stimulants', 'opioids'] }).current).to.equal('daily');
    expect(replay(sample, { ...before, medicines: ['stimulants'] }).current).to.equal(undefined);
    expect(replay(sample, { ...before, crisis: 'no', medicines: ['none'] }).current).to.equal('state');
  });

  it('goes back by dropping the last response', () => {
    const responses: Record<string, unknown> = { crisis: 'no', pressure: 'high', treated: 'yes' };
    expect(replay(sample, responses).current).to.equal('medicines');
    delete responses.treated;
    expect(replay(sample, responses).current).to.equal('treated');
  });

  it('goes back to a question that keeps its answer, and the later answers with it', () => {
    const back = replay(sample, full, { at: 'pressure' });
    expect(back.current).to.equal('pressure');
    expect({ ...back.answers }).to.deep.equal({ crisis: 'no' });
    const again = replay(sample, { ...full, pressure: 'ok' });
    expect(again.current).to.equal(undefined);
    expect(again.path).to.deep.equal(['crisis', 'pressure', 'medicines', 'daily', 'state']);
  });

  it('does not stop at a question off the path', () => {
    expect(replay(sample, { ...full, pressure: 'ok' }, { at: 'treated' }).current).to.equal(undefined);
  });

  it('lets answers off the path vanish when an earlier answer changes, and return with it', () => {
    expect(replay(sample, { ...full, pressure: 'ok' }).answers).not.to.have.property('treated');
    expect(replay(sample, full).answers.treated).to.equal('yes');
  });

  it('stops at a response that is no answer to its question', () => {
    for (const crisis of ['maybe', '', 3, null, {}, ['no'], true, () => 'no', 'constructor']) {
      const { current, invalid, path } = replay(sample, { ...full, crisis });
      expect(current, String(crisis)).to.equal('crisis');
      expect(invalid, String(crisis)).to.equal(true);
      expect(path).to.deep.equal([]);
    }
    expect(replay(sample, { crisis: undefined }).invalid).to.equal(false);
  });

  it('finds nothing on a prototype', () => {
    const inherited = Object.create({ crisis: 'no' }) as Record<string, unknown>;
    expect(replay(sample, inherited).current).to.equal('crisis');
    const odd: Flow = {
      start: 'constructor',
      levels: ['a'],
      criteria: {},
      questions: {
        constructor: { kind: 'one', options: ['toString', 'x'], next: 'end' },
      } as Flow['questions'],
    };
    expect(replay(odd, {}).current).to.equal('constructor');
    expect(replay(odd, { constructor: 'toString' }).path).to.deep.equal(['constructor']);
    expect(replay({ ...odd, start: 'toString' }, {}).current).to.equal(undefined);
  });

  it('checks a picked value against the list it is given, and takes any without one', () => {
    const before = { ...full, state: 'ZZ' };
    expect(replay(sample, before).current).to.equal(undefined);
    expect(replay(sample, before, { lists: { states: ['CA', 'TX'] } }).current).to.equal('state');
    expect(replay(sample, { ...full, state: 'TX' }, { lists: { states: ['CA', 'TX'] } }).current).to.equal(
      undefined,
    );
    expect(replay(sample, { ...full, state: 'unsure' }, { lists: { states: [] } }).current).to.equal(
      undefined,
    );
  });

  it('does not spin in a flow that was never checked and leads round', () => {
    const ask = (next: string) => ({ kind: 'one', options: ['x', 'y'], next }) as const;
    const round: Flow = { start: 'a', levels: ['l'], criteria: {}, questions: { a: ask('b'), b: ask('a') } };
    expect(replay(round, { a: 'x', b: 'x' }).current).to.equal(undefined);
    expect(replay(round, { a: 'x' }).remaining.longest).to.be.lessThan(4);
  });
});

describe('several answers', () => {
  const { medicines } = sample.questions;

  it('are read in the order of the options, each once', () => {
    expect(readAnswer(medicines, ['stimulants', 'opioids', 'opioids'])).to.deep.equal([
      'opioids',
      'stimulants',
    ]);
  });

  it('refuse an exclusive answer beside another, an unknown one, and none at all', () => {
    for (const wrong of [
      ['none', 'opioids'],
      ['none', 'unsure'],
      ['opioids', 'x'],
      [],
      'opioids',
      [['opioids']],
      null,
    ])
      expect(readAnswer(medicines, wrong), JSON.stringify(wrong)).to.equal(undefined);
    expect(readAnswer(medicines, ['none'])).to.deep.equal(['none']);
  });

  it('are switched one at a time; an option with a role stands alone', () => {
    expect(toggle(medicines, [], 'stimulants')).to.deep.equal(['stimulants']);
    expect(toggle(medicines, ['stimulants'], 'opioids')).to.deep.equal(['opioids', 'stimulants']);
    expect(toggle(medicines, ['opioids', 'stimulants'], 'none')).to.deep.equal(['none']);
    expect(toggle(medicines, ['none'], 'unsure')).to.deep.equal(['unsure']);
    expect(toggle(medicines, ['none'], 'opioids')).to.deep.equal(['opioids']);
    expect(toggle(medicines, ['opioids'], 'opioids')).to.deep.equal([]);
  });
});

describe('progress', () => {
  it('tells the shortest and the longest way that are really there', () => {
    expect(replay(sample, {}).remaining).to.deep.equal({ shortest: 1, longest: 6 });
    expect(replay(sample, { crisis: 'no', pressure: 'ok' }).remaining).to.deep.equal({
      shortest: 2,
      longest: 3,
    });
  });

  it('decides branches on answers already given', () => {
    const open = replay(sample, { crisis: 'private', pressure: 'ok' }).remaining;
    expect(open, 'ends after the medicines, or asks about opioids first').to.deep.equal({
      shortest: 1,
      longest: 3,
    });
  });

  it('does not count a way that no answer takes', () => {
    const flow: Flow = {
      start: 'a',
      levels: ['l'],
      criteria: {},
      questions: {
        a: { kind: 'one', options: ['x', 'y'], next: { when: [{ is: ['x', 'y'], to: 'end' }], else: 'b' } },
        b: { kind: 'one', options: ['x', 'y'], next: 'end' },
      },
    };
    expect(replay(flow, {}).remaining).to.deep.equal({ shortest: 1, longest: 1 });
  });

  it('costs no more than the size of a big flow: 20,000 questions with 2 ways each', () => {
    const count = 20_000;
    const questions: Record<string, Flow['questions'][string]> = {};
    for (let i = 0; i < count; i++) {
      const far = i + 2 < count ? `q${i + 2}` : 'end';
      const near = i + 1 < count ? `q${i + 1}` : 'end';
      questions[`q${i}`] = {
        kind: 'one',
        options: ['a', 'b'],
        next: { when: [{ is: ['a'], to: far }], else: near },
      };
    }
    const { remaining } = replay({ start: 'q0', levels: ['l'], criteria: {}, questions }, {});
    expect(remaining).to.deep.equal({ shortest: count / 2, longest: count });
  });
});
