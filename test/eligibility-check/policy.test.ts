import { expect } from '@open-wc/testing';
import en from '../../src/eligibility-check/content.en.js';
import { MOST_QUESTIONS } from '../../src/eligibility-check/eligibility-check.js';
import { eligibilityFlow } from '../../src/eligibility-check/flow.js';
import { criteria } from '../../src/eligibility-check/policy.js';
import { placeOf } from '../../src/eligibility-check/run.js';
import { assess, type Condition, replay } from '../../src/flow/index.js';
import { sources } from '../../src/shared/sources.js';
import { proveFlow } from '../flow/prove-flow.js';
import { clear, flow, type Said } from './support.js';

const lists = { states: ['CA', 'TX', 'FL'], served: ['CA', 'TX'] };
const outcomeOf = (said: Said) => assess(flow, replay(flow, { ...clear, ...said }, { lists }).answers, lists);

/** What a clinician should read and agree with: an answer, what it leads to, and by which rule. */
const table: [question: string, answer: string, leadsTo: string, rule: string][] = [
  ['safety', 'plan', 'help-now', 'plan'],
  ['safety', 'thoughts', 'prescriber-first', 'thoughts'],
  ['safety', 'thoughts', 'crisis-lines', 'lines-shown'],
  ['safety', 'private', 'crisis-lines', 'lines-shown'],
  ['age', 'under-18', 'not-now', 'under-18'],
  ['age', 'older', 'older', 'older'],
  ['state', 'FL', 'out-of-area', 'out-of-area'],
  ['state', 'abroad', 'out-of-area', 'out-of-area'],
  ['tried', 'antidepressants', 'approved-option', 'approved-option'],
  ['pregnancy', 'pregnant', 'not-now', 'pregnant'],
  ['pregnancy', 'breastfeeding', 'not-now', 'pregnant'],
  ['pregnancy', 'trying', 'prescriber-first', 'trying'],
  ['psychosis', 'self', 'not-now', 'psychosis'],
  ['psychosis', 'relative', 'prescriber-first', 'psychosis-relative'],
  ['mood', 'manic', 'not-now', 'mania'],
  ['mood', 'bipolar', 'prescriber-first', 'bipolar'],
  ['mood', 'dissociative', 'prescriber-first', 'dissociative'],
  ['pressure', 'treated', 'prescriber-first', 'pressure-raised'],
  ['pressure', 'high', 'not-now', 'pressure-high'],
  ['pressure', 'very-high', 'not-now', 'pressure-high'],
  ['pressure-treated', 'yes', 'prescriber-first', 'pressure-raised'],
  ['pressure-treated', 'no', 'not-now', 'pressure-untreated'],
  ['pressure-signs', 'yes', 'help-now', 'pressure-emergency'],
  ['vessels', 'yes', 'not-now', 'vessels'],
  ['heart', 'recent', 'not-now', 'heart-recent'],
  ['heart', 'past', 'prescriber-first', 'heart'],
  ['brain', 'pressure', 'not-now', 'brain-pressure'],
  ['brain', 'glaucoma', 'not-now', 'glaucoma'],
  ['brain', 'injury', 'prescriber-first', 'brain'],
  ['brain', 'seizures', 'prescriber-first', 'brain'],
  ['brain', 'glaucoma-steady', 'prescriber-first', 'brain'],
  ['breathing', 'severe', 'not-now', 'breathing'],
  ['breathing', 'apnea', 'prescriber-first', 'sleep-apnea'],
  ['liver', 'severe', 'not-now', 'liver-severe'],
  ['liver', 'other', 'prescriber-first', 'liver'],
  ['bladder', 'now', 'not-now', 'bladder-now'],
  ['bladder', 'past', 'prescriber-first', 'bladder'],
  ['thyroid', 'untreated', 'not-now', 'thyroid-untreated'],
  ['thyroid', 'treated', 'prescriber-first', 'thyroid'],
  ['reaction', 'yes', 'not-now', 'reaction'],
  ['substances', 'now', 'not-now', 'substances-now'],
  ['substances', 'ketamine', 'not-now', 'ketamine-misuse'],
  ['substances', 'recovery', 'prescriber-first', 'recovery'],
  ['medicines', 'benzodiazepines', 'prescriber-first', 'benzodiazepines'],
  ['medicines', 'opioids', 'prescriber-first', 'opioids'],
  ['medicines', 'stimulants', 'prescriber-first', 'stimulants'],
  ['medicines', 'maoi', 'prescriber-first', 'maoi'],
  ['medicines', 'lamotrigine', 'prescriber-first', 'lamotrigine'],
  ['medicines', 'naltrexone', 'prescriber-first', 'naltrexone'],
  ['medicines', 'theophylline', 'prescriber-first', 'theophylline'],
  ['medicines', 'sleep', 'prescriber-first', 'sleep-medicines'],
  ['ride', 'no', 'logistics', 'no-ride'],
  ['ride', 'unsure', 'logistics', 'no-ride'],
  ['approach', 'both', 'therapy-wanted', 'therapy-wanted'],
  ['approach', 'medicine', 'medicine-only', 'medicine-only'],
];

/** Medical questions, on which "not sure" and "prefer not to say" lead to a prescriber. */
const medical = Object.keys(clear).slice(Object.keys(clear).indexOf('pregnancy'), -2).concat('safety');

/** A follow-up is asked only after this answer. */
const leadIn: Said = {};
const before = (question: string): Said =>
  question === 'pressure-treated'
    ? { pressure: 'raised' }
    : question === 'pressure-signs'
      ? { pressure: 'very-high' }
      : leadIn;

const as = (question: string, answer: string): Said => ({
  ...before(question),
  [question]: flow.questions[question]?.kind === 'many' ? [answer] : answer,
});

describe('eligibility-check: the rules', () => {
  for (const [question, answer, leadsTo, rule] of table) {
    it(`${question} "${answer}" leads to ${leadsTo} by the rule ${rule}`, () => {
      const { outcome, overlays, reasons } = outcomeOf(as(question, answer));
      const reason = reasons.find(({ criterion }) => criterion === rule);
      expect(reason?.state).to.equal('met');
      expect(reason?.because.flatMap(({ answers }) => answers)).to.include(answer);
      if (flow.levels.includes(leadsTo)) expect(outcome).to.equal(leadsTo);
      else expect(overlays).to.include(leadsTo);
    });
  }

  it('has a line in this table for every answer that a rule names', () => {
    const named = (condition: Condition): string[] =>
      'any' in condition
        ? condition.any.flatMap(named)
        : 'all' in condition
          ? condition.all.flatMap(named)
          : 'is' in condition
            ? condition.is.map((option) => `${condition.question} ${option}`)
            : [];
    const missing = Object.entries(flow.criteria).flatMap(([rule, { when }]) =>
      named(when)
        .filter((name) => !table.some((line) => `${line[0]} ${line[1]}` === name && line[3] === rule))
        .map((name) => `${rule}: ${name}`),
    );
    expect(missing).to.deep.equal([]);
  });

  for (const question of medical) {
    for (const answer of ['unsure', 'private']) {
      if (!flow.questions[question]?.options.includes(answer)) continue;
      it(`${question} "${answer}" leads to a prescriber`, () => {
        const { outcome } = outcomeOf(as(question, answer));
        expect(outcome).to.equal(question === 'pressure-signs' ? 'not-now' : 'prescriber-first');
      });
    }
  }

  it('holds nothing against a clear run', () => {
    expect(outcomeOf({})).to.include({ outcome: 'discuss' });
    expect(outcomeOf({}).reasons).to.deep.equal([]);
  });

  it('lets the most severe finding decide', () => {
    const { outcome, reasons } = outcomeOf({ medicines: ['opioids'], vessels: 'yes', thyroid: 'treated' });
    expect(outcome).to.equal('not-now');
    expect(reasons.map(({ criterion }) => criterion)).to.deep.equal(['vessels', 'thyroid', 'opioids']);
  });

  it('does not judge the state where the practice names none, or the visitor does not know', () => {
    const { answers } = replay(flow, { ...clear, state: 'FL' });
    expect(assess(flow, answers, { states: lists.states }).overlays).to.deep.equal([]);
    expect(outcomeOf({ state: 'unsure' }).overlays).to.deep.equal([]);
  });

  it('names sources that exist and a review date for each rule with a level', () => {
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
        expect(criteria, name).to.have.property(id);
    }
  });

  it('never asks more than the start screen says, and most people one fewer', () => {
    expect(placeOf(flow, { screen: 'question', responses: {} }, lists).remaining.longest).to.equal(
      MOST_QUESTIONS,
    );
    expect(replay(flow, clear).path).to.have.lengthOf(21);
  });
});
