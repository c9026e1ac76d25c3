import { expect } from '@open-wc/testing';
import en from '../../src/eligibility-check/content.en.js';
import { eligibilityFlow } from '../../src/eligibility-check/flow.js';
import { criteria } from '../../src/eligibility-check/policy.js';
import { assess, type Condition, replay } from '../../src/flow/index.js';
import { sources } from '../../src/shared/sources.js';
import { proveFlow } from '../flow/prove-flow.js';
import { given, leadIn, lines, lists, rulesFile, sourceLines } from './rules.js';
import { clear, flow, type Said } from './support.js';

const outcomeOf = (said: Said) => assess(flow, replay(flow, { ...clear, ...said }, { lists }).answers, lists);

/** The rows of the project's domain facts §2, written down by hand: an answer, and what it must lead to at least. */
const facts: [row: number, question: string, answers: string, leadsTo: string][] = [
  [1, 'safety', 'plan', 'help-now'],
  [1, 'safety', 'thoughts private', 'prescriber-first'],
  [1, 'safety', 'thoughts private', 'crisis-lines'],
  [2, 'age', 'under-18', 'not-now'],
  [2, 'age', 'older', 'older'],
  [3, 'state', 'FL abroad', 'out-of-area'],
  [5, 'tried', 'antidepressants', 'approved-option'],
  [6, 'pregnancy', 'pregnant breastfeeding', 'not-now'],
  [6, 'pregnancy', 'trying unsure private', 'prescriber-first'],
  [7, 'mind', 'psychosis-self', 'not-now'],
  [7, 'mind', 'psychosis-relative unsure private', 'prescriber-first'],
  [8, 'mind', 'manic', 'not-now'],
  [8, 'mind', 'bipolar dissociative', 'prescriber-first'],
  [9, 'pressure', 'treated raised unsure private', 'prescriber-first'],
  [9, 'pressure', 'high very-high', 'not-now'],
  [9, 'pressure-treated', 'yes unsure private', 'prescriber-first'],
  [9, 'pressure-treated', 'no', 'not-now'],
  [9, 'pressure-signs', 'yes', 'help-now'],
  [9, 'pressure-signs', 'no unsure private', 'not-now'],
  [10, 'conditions', 'vessels', 'not-now'],
  [10, 'conditions', 'unsure private', 'prescriber-first'],
  [11, 'heart', 'recent', 'not-now'],
  [11, 'heart', 'past unsure private', 'prescriber-first'],
  [12, 'brain', 'pressure', 'not-now'],
  [12, 'brain', 'injury seizures unsure private', 'prescriber-first'],
  [12, 'glaucoma', 'no', 'not-now'],
  [12, 'glaucoma', 'yes unsure private', 'prescriber-first'],
  [13, 'breathing', 'severe', 'not-now'],
  [13, 'breathing', 'apnea unsure private', 'prescriber-first'],
  [14, 'liver', 'severe', 'not-now'],
  [14, 'liver', 'other unsure private', 'prescriber-first'],
  [15, 'bladder', 'now', 'not-now'],
  [15, 'bladder', 'past unsure private', 'prescriber-first'],
  [16, 'thyroid', 'untreated', 'not-now'],
  [16, 'thyroid', 'treated unsure private', 'prescriber-first'],
  [17, 'substances', 'reaction', 'not-now'],
  [18, 'substances', 'now ketamine', 'not-now'],
  [18, 'substances', 'recovery unsure private', 'prescriber-first'],
  [19, 'medicines', 'benzodiazepines opioids stimulants maoi lamotrigine', 'prescriber-first'],
  [19, 'medicines', 'naltrexone theophylline sleep unsure private', 'prescriber-first'],
  [20, 'ride', 'no unsure', 'logistics'],
  [21, 'approach', 'both', 'therapy-wanted'],
  [21, 'approach', 'medicine', 'medicine-only'],
];

describe('eligibility-check: the rules', () => {
  /** The lines of the table and of the list of sources, as the file has them. */
  let written: string[];

  before(async () => {
    const all = (await rulesFile()).split('\n');
    written = all.filter((line) => /^\| (?!Question |-)|^- [\w-]+: /.test(line));
  });

  for (const { question, answer, line } of lines) {
    it(`${question} "${answer}" leads where rules.md says`, () => {
      expect(written.includes(line), `put into rules.md:\n${line}\n`).to.equal(true);
    });
  }

  it('stand in rules.md in the order of the questions, with their sources and nothing else', () => {
    expect(written).to.deep.equal([...lines.map(({ line }) => line), ...sourceLines]);
  });

  for (const [row, question, answers, leadsTo] of facts) {
    it(`are those of row ${row} of the domain facts: ${question} "${answers}" leads to ${leadsTo}`, () => {
      for (const answer of answers.split(' ')) {
        const { overlays, outcome } = outcomeOf({ ...leadIn(question), ...given(question, answer) });
        if (flow.levels.includes(leadsTo)) expect(outcome, answer).to.equal(leadsTo);
        else expect(overlays, answer).to.include(leadsTo);
      }
    });
  }

  it('all come from an answer in those rows', () => {
    const named = (condition: Condition): string[] =>
      'any' in condition
        ? condition.any.flatMap(named)
        : 'all' in condition
          ? condition.all.flatMap(named)
          : 'is' in condition
            ? condition.is.map((option) => `${condition.question} ${option}`)
            : [];
    const rows = facts.flatMap(([, question, answers]) =>
      answers.split(' ').map((each) => `${question} ${each}`),
    );
    expect(
      Object.values(flow.criteria)
        .flatMap(({ when }) => named(when))
        .filter((name) => !rows.includes(name)),
    ).to.deep.equal([]);
  });

  it('give one reason, not several, for an answer "not sure" or "prefer not to say"', () => {
    for (const { question, answer } of lines.filter(({ answer }) => /^(unsure|private)$/.test(answer))) {
      const { reasons } = outcomeOf({ ...leadIn(question), ...given(question, answer) });
      const unknown = reasons.filter(
        ({ state, because }) => state === 'unknown' && because[0]?.question === question,
      );
      expect(unknown.length, `${question} ${answer}`).to.be.at.most(1);
    }
  });

  it('hold nothing against a clear run', () => {
    expect(outcomeOf({})).to.include({ outcome: 'discuss' });
    expect(outcomeOf({}).reasons).to.deep.equal([]);
  });

  it('let the most severe finding decide', () => {
    const { outcome, reasons } = outcomeOf({ medicines: ['opioids'], conditions: ['vessels', 'thyroid'] });
    expect(outcome).to.equal('not-now');
    expect(reasons.map(({ criterion }) => criterion)).to.deep.equal(['vessels', 'thyroid', 'opioids']);
  });

  it('do not judge the state where the practice names none, or the visitor does not know', () => {
    const { answers } = replay(flow, { ...clear, state: 'FL' });
    expect(assess(flow, answers, { states: lists.states }).overlays).to.deep.equal([]);
    expect(outcomeOf({ state: 'unsure' }).overlays).to.deep.equal([]);
  });

  it('name sources that exist and a review date for each rule with a level', () => {
    for (const [id, rule] of Object.entries(flow.criteria)) {
      for (const source of rule.source ?? []) expect(sources, id).to.have.property(source);
      if (rule.level) expect(rule.source, id).to.not.be.empty;
      if (rule.level) expect(rule.reviewedOn, id).to.match(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe('eligibility-check: the questions', () => {
  it('can all be reached, end, and have their words', () => {
    const shared = { unsure: en['option.unsure'], private: en['option.private'] };
    const words: Record<string, string> = { ...en };
    for (const [id, { options }] of Object.entries(flow.questions))
      for (const option of options)
        words[`option.${id}.${option}`] ??= shared[option as keyof typeof shared] ?? '';
    proveFlow(eligibilityFlow, words);
  });

  it('has no word for a question, answer or rule that is gone', () => {
    for (const name of Object.keys(en)) {
      const [kind, id = '', option = ''] = name.split('.');
      if (kind === 'question' || kind === 'why' || kind === 'hint')
        expect(flow.questions, name).to.have.property(id);
      if (kind === 'option' && option) expect(flow.questions[id]?.options, name).to.include(option);
      if ((kind === 'reason' || kind === 'ask') && id !== 'unknown')
        expect(criteria, name).to.have.property(id.replace(/^unknown-/, ''));
    }
  });

  it('are 13 for most people, 12 from 65 on, and never more than 21', () => {
    expect(replay(flow, clear).path).to.have.lengthOf(13);
    expect(replay(flow, { ...clear, age: 'older' }).path).to.have.lengthOf(12);
    expect(replay(flow, {}).remaining).to.deep.equal({ shortest: 1, longest: 21 });
  });
});
