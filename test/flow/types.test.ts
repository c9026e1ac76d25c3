import { expect } from '@open-wc/testing';
import { defineFlow, replay, type AnswerOf, type WordKey, type Words } from '../../src/flow/index.js';
import { sample } from './sample.js';

/*
 * What the compiler refuses. Each `@ts-expect-error` fails the type check if the mistake below it ever passes.
 */
const question = { kind: 'one', options: ['yes', 'no'], next: 'end' } as const;
const criterion = { level: 'stop', when: { question: 'age', is: ['yes'] } } as const;
const base = {
  start: 'age',
  levels: ['stop', 'go'],
  questions: { age: question },
  criteria: { adult: criterion },
} as const;

export const mistakes = [
  defineFlow(base),
  // @ts-expect-error start names no question
  defineFlow({ ...base, start: 'nope' }),
  // @ts-expect-error next names no question
  defineFlow({ ...base, questions: { age: { ...question, next: 'nope' } } }),
  defineFlow({
    ...base,
    // @ts-expect-error a branch leads to no question
    questions: { age: { ...question, next: { when: [{ is: ['yes'], to: 'nope' }], else: 'end' } } },
  }),
  // @ts-expect-error else leads to no question
  defineFlow({ ...base, questions: { age: { ...question, next: { when: [], else: 'nope' } } } }),
  // @ts-expect-error a branch without else
  defineFlow({ ...base, questions: { age: { ...question, next: { when: [] } } } }),
  defineFlow({
    ...base,
    // @ts-expect-error a branch asks for an answer that is no option
    questions: { age: { ...question, next: { when: [{ is: ['maybe'], to: 'end' }], else: 'end' } } },
  }),
  defineFlow({
    ...base,
    questions: {
      // @ts-expect-error a branch looks at a question that is not there
      age: { ...question, next: { when: [{ question: 'nope', is: ['yes'], to: 'end' }], else: 'end' } },
    },
  }),
  // @ts-expect-error a role for no option
  defineFlow({ ...base, questions: { age: { ...question, roles: { maybe: 'unknown' } } } }),
  // @ts-expect-error no such role
  defineFlow({ ...base, questions: { age: { ...question, roles: { no: 'hidden' } } } }),
  // @ts-expect-error no such kind
  defineFlow({ ...base, questions: { age: { ...question, kind: 'text' } } }),
  // @ts-expect-error a pick without a list
  defineFlow({ ...base, questions: { age: { ...question, kind: 'pick' } } }),
  defineFlow({
    ...base,
    lists: ['states'],
    // @ts-expect-error a pick from a list the flow does not declare
    questions: { age: { ...question, kind: 'pick', list: 'towns' } },
  }),
  // @ts-expect-error a mistyped key of a question
  defineFlow({ ...base, questions: { age: { ...question, role: {} } } }),
  // @ts-expect-error a question may not be called end
  defineFlow({ ...base, questions: { age: question, end: question } }),
  // @ts-expect-error a criterion needs an unknown question
  defineFlow({ ...base, criteria: { adult: { level: 'stop', when: { question: 'nope', is: ['yes'] } } } }),
  // @ts-expect-error a criterion needs an answer that is no option
  defineFlow({ ...base, criteria: { adult: { level: 'stop', when: { question: 'age', is: ['maybe'] } } } }),
  defineFlow({
    ...base,
    // @ts-expect-error the same, deep in a condition
    criteria: { adult: { level: 'stop', when: { all: [{ any: [{ question: 'age', is: ['maybe'] }] }] } } },
  }),
  // @ts-expect-error an unknown level
  defineFlow({ ...base, criteria: { adult: { ...criterion, level: 'halt' } } }),
  // @ts-expect-error an unknown level for not knowing
  defineFlow({ ...base, criteria: { adult: { ...criterion, unknown: 'halt' } } }),
  // @ts-expect-error an overlay the flow does not declare
  defineFlow({ ...base, criteria: { adult: { overlay: 'far', when: criterion.when } } }),
  // @ts-expect-error a level and an overlay at once
  defineFlow({ ...base, overlays: ['far'], criteria: { adult: { ...criterion, overlay: 'far' } } }),
  // @ts-expect-error neither a level nor an overlay
  defineFlow({ ...base, criteria: { adult: { when: criterion.when } } }),
  defineFlow({
    ...base,
    lists: ['states'],
    // @ts-expect-error only a picked value can be in a list
    criteria: { adult: { level: 'stop', when: { question: 'age', in: ['states'] } } },
  }),
  // @ts-expect-error a mistyped key of a criterion, which would quietly loosen it
  defineFlow({ ...base, criteria: { adult: { ...criterion, unknwon: 'go' } } }),
  // @ts-expect-error a mistyped key of the flow
  defineFlow({ ...base, overlay: ['far'] }),
  // @ts-expect-error not a date
  defineFlow({ ...base, criteria: { adult: { ...criterion, reviewedOn: 'soon' } } }),
];

const place = replay(sample, {});
// @ts-expect-error an answer is read by the name of a question that exists
export const wrongQuestion = place.answers.nope;
// @ts-expect-error the current question is one of the flow's
export const wrongCurrent: 'nope' | undefined = place.current;
export const one: AnswerOf<typeof sample, 'pressure'> = 'high';
export const many: AnswerOf<typeof sample, 'medicines'> = ['opioids'];
export const pick: AnswerOf<typeof sample, 'state'> = 'CA';
// @ts-expect-error one answer, not any word
export const wrongAnswer: AnswerOf<typeof sample, 'pressure'> = 'higher';
export const key: WordKey<typeof sample> = 'option.pressure.high';
// @ts-expect-error the keys of the words come from the flow
export const wrongKey: WordKey<typeof sample> = 'option.pressure.higher';
// @ts-expect-error a sentence is missing
export const wrongWords: Words<typeof sample> = { 'question.crisis': 'Are you safe?' };

describe('a flow in TypeScript', () => {
  it('comes back as it was written', () => {
    const literal = { ...base };
    expect(defineFlow(literal)).to.equal(literal);
    expect(JSON.parse(JSON.stringify(sample))).to.deep.equal(sample);
  });
});
