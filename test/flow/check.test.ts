import { expect } from '@open-wc/testing';
import { check, type Flow, graph, replay, wordKeys } from '../../src/flow/index.js';
import { parseFlow } from '../../src/flow/parse.js';
import { proveFlow } from './prove-flow.js';
import { sample, sampleJson } from './sample.js';

type Json = Record<string, unknown>;

/** The sample with one place changed: `put('questions.crisis.next', 'nope')`. */
const put = (place: string, value: unknown): Json => {
  const json = sampleJson();
  const keys = place.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((at, key) => at[key] as Json, json);
  parent[last] = value;
  return json;
};

describe('check', () => {
  it('finds nothing wrong in a whole flow, as written and as JSON', () => {
    expect(check(sample)).to.deep.equal([]);
    expect(parseFlow(sampleJson()).problems).to.deep.equal([]);
    expect(parseFlow(sampleJson()).flow).to.deep.equal(sample);
  });

  it('proves the sample by walking it', () => proveFlow(sample));

  const ask = { kind: 'one', options: ['a', 'b'], next: 'end' };
  const rule = { level: 'not-now', when: { question: 'crisis', is: ['plan'] } };
  const illegal: [what: string, json: unknown, path: string, message: RegExp][] = [
    ['a start that is not there', put('start', 'nope'), 'start', /no such question/],
    ['no questions', put('questions', {}), 'start', /no such question/],
    ['no level', put('levels', []), 'levels', /no level/],
    [
      'a level twice',
      put('levels', ['help-now', 'not-now', 'not-now', 'prescriber-first', 'discuss']),
      'levels[3]',
      /twice/,
    ],
    ['a blank in an id', put('overlays', ['crisis-lines', 'out-of-area', 'a b']), 'overlays[3]', /id/],
    ['an empty id', put('questions.', ask), 'questions.', /id/],
    [
      'a dot in a question’s id',
      put('questions', { ...(sampleJson().questions as Json), 'a.b': ask }),
      'questions.a.b',
      /id/,
    ],
    ['a question called end', put('questions.end', ask), 'questions.end', /end of the flow/],
    ['one option', put('questions.daily.options', ['yes']), 'questions.daily.options', /choose/],
    [
      'an option twice',
      put('questions.daily.options', ['yes', 'no', 'yes']),
      'questions.daily.options[3]',
      /twice/,
    ],
    ['a list not declared', put('questions.state.list', 'towns'), 'questions.state.list', /no such list/],
    [
      'a role for no option',
      put('questions.daily.roles', { maybe: 'unknown' }),
      'questions.daily.roles.maybe',
      /no such option/,
    ],
    [
      'an exclusive answer of one',
      put('questions.daily.roles', { no: 'exclusive' }),
      'questions.daily.roles.no',
      /excludes/,
    ],
    [
      'a role twice',
      put('questions.daily.roles', { no: 'unknown', yes: 'unknown' }),
      'questions.daily.roles.yes',
      /two options/,
    ],
    [
      'a dead answer',
      put('questions.daily.next', { when: [{ is: ['no'], to: 'nope' }], else: 'state' }),
      'questions.daily.next.when[1].to',
      /not there/,
    ],
    [
      'a dead else',
      put('questions.daily.next', { when: [], else: 'nope' }),
      'questions.daily.next.else',
      /not there/,
    ],
    ['a dead next', put('questions.daily.next', 'nope'), 'questions.daily.next', /not there/],
    [
      'a branch on no such answer',
      put('questions.daily.next', { when: [{ is: ['nope'], to: 'end' }], else: 'state' }),
      'questions.daily.next.when[1].is',
      /no such answer/,
    ],
    [
      'a branch on no answer',
      put('questions.daily.next', { when: [{ is: [], to: 'end' }], else: 'state' }),
      'questions.daily.next.when[1].is',
      /names no answer/,
    ],
    [
      'a branch on no such question',
      put('questions.daily.next', { when: [{ question: 'nope', is: ['a'], to: 'end' }], else: 'state' }),
      'questions.daily.next.when[1].question',
      /no such question/,
    ],
    [
      'a branch on a later question',
      put('questions.crisis.next', {
        when: [{ question: 'daily', is: ['yes'], to: 'end' }],
        else: 'pressure',
      }),
      'questions.crisis.next.when[1].question',
      /not asked before/,
    ],
    [
      'a branch never taken',
      put('questions.daily.next', {
        when: [
          { is: ['no'], to: 'end' },
          { is: ['no'], to: 'state' },
        ],
        else: 'state',
      }),
      'questions.daily.next.when[2].is',
      /never taken/,
    ],
    ['a question no answer leads to', put('questions.lost', ask), 'questions.lost', /no answer leads/],
    ['a circle', put('questions.state.next', 'crisis'), 'questions.crisis.next', /circle/],
    [
      'a question that leads to itself',
      put('questions.state.next', 'state'),
      'questions.state.next',
      /circle|end/,
    ],
    [
      'a way that never ends',
      put('questions.state.next', 'state'),
      'questions.state.next',
      /never comes to the end/,
    ],
    ['an unknown level', put('criteria.plan.level', 'halt'), 'criteria.plan.level', /no such name/],
    [
      'an unknown level for not knowing',
      put('criteria.plan.unknown', 'halt'),
      'criteria.plan.unknown',
      /no such name/,
    ],
    [
      'not knowing worse than knowing',
      put('criteria.medicines.unknown', 'help-now'),
      'criteria.medicines.unknown',
      /worse/,
    ],
    ['an unknown overlay', put('criteria.area.overlay', 'far'), 'criteria.area.overlay', /no such name/],
    ['a level and an overlay', put('criteria.area.level', 'not-now'), 'criteria.area', /not usable together/],
    ['neither', put('criteria.area', { when: rule.when }), 'criteria.area', /not usable together/],
    [
      'a rule on no such question',
      put('criteria.plan.when.question', 'nope'),
      'criteria.plan.when.question',
      /no such question/,
    ],
    [
      'a rule on no such answer',
      put('criteria.plan.when.is', ['plan', 'nope']),
      'criteria.plan.when.is',
      /no such answer/,
    ],
    ['a rule on no answer', put('criteria.plan.when.is', []), 'criteria.plan.when.is', /names no answer/],
    [
      'a rule on an option of the prototype',
      put('criteria.plan.when.is', ['constructor']),
      'criteria.plan.when.is',
      /no such answer/,
    ],
    [
      'an empty condition',
      put('criteria.plan.when', { all: [] }),
      'criteria.plan.when.all',
      /nothing to judge/,
    ],
    [
      'the same, deep',
      put('criteria.plan.when', { all: [rule.when, { any: [] }] }),
      'criteria.plan.when.all[2].any',
      /nothing to judge/,
    ],
    [
      'a list in a rule on a question that is no pick',
      put('criteria.plan.when', { question: 'crisis', in: ['states'] }),
      'criteria.plan.when.question',
      /picked/,
    ],
    [
      'a list that is not declared',
      put('criteria.area.when.notIn', ['towns']),
      'criteria.area.when.notIn',
      /no such list/,
    ],
    ['no list', put('criteria.area.when.notIn', []), 'criteria.area.when.notIn', /names no list/],
    [
      'a day that is not in the calendar',
      put('criteria.untreated.reviewedOn', '2026-02-31'),
      'criteria.untreated.reviewedOn',
      /date/,
    ],
    // Shape: what a file can get wrong that typed data cannot.
    ['a number', 7, '', /not usable/],
    ['nothing', undefined, '', /missing/],
    ['a list', [], '', /not usable/],
    ['a missing part', put('criteria', undefined), 'criteria', /missing/],
    ['an unknown kind', put('questions.daily.kind', 'text'), 'questions.daily.kind', /not usable/],
    ['a pick without a list', put('questions.daily.kind', 'pick'), 'questions.daily', /not usable together/],
    [
      'a list to choose one from',
      put('questions.daily.list', 'states'),
      'questions.daily',
      /not usable together/,
    ],
    ['no options', put('questions.daily.options', undefined), 'questions.daily.options', /missing/],
    [
      'options that are no list',
      put('questions.daily.options', 'yes'),
      'questions.daily.options',
      /not usable/,
    ],
    [
      'an option that is no text',
      put('questions.daily.options', ['yes', 4]),
      'questions.daily.options[2]',
      /not usable/,
    ],
    ['a next that is a number', put('questions.daily.next', 4), 'questions.daily.next', /not usable/],
    [
      'a next without else',
      put('questions.daily.next', { when: [] }),
      'questions.daily.next.else',
      /missing/,
    ],
    [
      'a branch without a target',
      put('questions.daily.next', { when: [{ is: ['yes'] }], else: 'end' }),
      'questions.daily.next.when[1].to',
      /missing/,
    ],
    [
      'an unknown role',
      put('questions.daily.roles', { no: 'hidden' }),
      'questions.daily.roles.no',
      /not usable/,
    ],
    [
      'a mistyped key of a rule',
      put('criteria.plan.unknwon', 'discuss'),
      'criteria.plan.unknwon',
      /unknown key/,
    ],
    ['a mistyped key of a question', put('questions.daily.role', {}), 'questions.daily.role', /unknown key/],
    ['a mistyped key of the flow', put('level', []), 'level', /unknown key/],
    [
      'a condition of two kinds',
      put('criteria.plan.when', { question: 'crisis', is: ['plan'], in: ['states'] }),
      'criteria.plan.when',
      /not usable/,
    ],
    ['a condition of no kind', put('criteria.plan.when', {}), 'criteria.plan.when', /not usable/],
    [
      'a condition that is text',
      put('criteria.plan.when', 'crisis == plan'),
      'criteria.plan.when',
      /not usable/,
    ],
    [
      'an answer that is no list, deep',
      put('criteria.plan.when', { any: [{ all: [{ question: 'crisis', is: 'plan' }] }] }),
      'criteria.plan.when.any[1].all[1].is',
      /not usable/,
    ],
    [
      'a key of the prototype',
      JSON.parse(JSON.stringify(sampleJson()).replace('"daily":', '"__proto__":')),
      'questions.__proto__',
      /id/,
    ],
  ];
  for (const [what, json, path, message] of illegal)
    it(`refuses ${what}`, () => {
      const { flow, problems } = parseFlow(json);
      expect(flow).to.equal(undefined);
      const there = problems.filter((problem) => problem.path === path);
      expect(there.map((problem) => problem.message).join('\n'), JSON.stringify(problems)).to.match(message);
      for (const { expected, found } of problems) {
        expect(expected, 'says what was expected').to.match(/\S/);
        expect(found, 'says what was found').to.be.a('string');
      }
    });

  it('names the circle', () => {
    const { problems } = parseFlow(put('questions.state.next', 'medicines'));
    expect(problems.find(({ message }) => /circle/.test(message))?.found).to.match(/^(\w+) → .*\1$/);
  });

  it('refuses a level and an overlay at once also in a flow that is no JSON', () => {
    const both = { ...sample, criteria: { x: { ...rule, overlay: 'out-of-area' } } } as unknown as Flow;
    expect(check(both).map(({ path }) => path)).to.deep.equal(['criteria.x']);
  });

  it('takes ids like constructor as any other', () => {
    const json = JSON.parse(JSON.stringify(sampleJson()).replaceAll('"daily"', '"constructor"')) as Json;
    const { flow, problems } = parseFlow(json);
    expect(problems).to.deep.equal([]);
    expect(replay(flow as Flow, { crisis: 'no', pressure: 'ok', medicines: ['opioids'] }).current).to.equal(
      'constructor',
    );
  });

  it('lists at most fifty problems and counts the rest', () => {
    const questions = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`q${i}`, ask]));
    const problems = check({ ...sample, questions: { ...sample.questions, ...questions } } as Flow);
    expect(problems).to.have.length(51);
    expect(problems.at(-1)?.message).to.equal('and 250 more');
  });

  it('takes a big flow in its stride: 5,000 questions, 2 ways each, one rule each', () => {
    const count = 5_000;
    const questions: Record<string, Flow['questions'][string]> = {};
    const criteria: Record<string, Flow['criteria'][string]> = {};
    for (let i = 0; i < count; i++) {
      const to = (step: number) => (i + step < count ? `q${i + step}` : 'end');
      questions[`q${i}`] = {
        kind: 'one',
        options: ['a', 'b'],
        next: { when: [{ is: ['a'], to: to(2) }], else: to(1) },
      };
      criteria[`c${i}`] = { level: 'l', when: { question: `q${i}`, is: ['a'] } };
    }
    expect(check({ start: 'q0', levels: ['l'], questions, criteria })).to.deep.equal([]);
  });
});

describe('graph', () => {
  it('gives every way in the order in which it is tried', () => {
    const edges = graph(sample).filter(({ from }) => from === 'medicines');
    expect(edges).to.deep.equal([
      {
        from: 'medicines',
        to: 'daily',
        when: { question: 'medicines', is: ['opioids'] },
        path: 'questions.medicines.next.when[1].to',
      },
      {
        from: 'medicines',
        to: 'end',
        when: { question: 'crisis', is: ['private'] },
        path: 'questions.medicines.next.when[2].to',
      },
      { from: 'medicines', to: 'state', when: undefined, path: 'questions.medicines.next.else' },
    ]);
    expect(graph(sample).at(-1)).to.include({ from: 'state', to: 'end', path: 'questions.state.next' });
  });
});

describe('words', () => {
  const sentences = Object.fromEntries(wordKeys(sample).map((key) => [key, `The words of ${key}`]));

  it('come with the flow, in each language that has them all', () => {
    const words = {
      en: { ...sentences, 'hint.daily': 'A hint', 'ask.plan': 'Ask', 'source.JC': 'A source' },
    };
    const parsed = parseFlow({ ...sampleJson(), words });
    expect(parsed.problems).to.deep.equal([]);
    expect(parsed.words).to.deep.equal(words);
  });

  it('are left out for a language that lacks one, and the key is named', () => {
    const lacking = Object.fromEntries(Object.entries(sentences).filter(([key]) => key !== 'question.daily'));
    const parsed = parseFlow({
      ...sampleJson(),
      words: { en: sentences, es: { ...lacking, 'option.daily.yes': '  ' } },
    });
    expect(Object.keys(parsed.words ?? {})).to.deep.equal(['en']);
    expect(parsed.flow).not.to.equal(undefined);
    expect(parsed.problems.map(({ path }) => path)).to.deep.equal([
      'words.es.question.daily',
      'words.es.option.daily.yes',
    ]);
  });

  it('that belong to nothing are named', () => {
    const { problems } = parseFlow({
      ...sampleJson(),
      words: { en: { ...sentences, 'question.nope': 'x' } },
    });
    expect(problems.map(({ path }) => path)).to.deep.equal(['words.en.question.nope']);
  });

  it('that whoever shows the flow has already may be left out', () => {
    const some = Object.fromEntries(Object.entries(sentences).filter(([key]) => key !== 'level.discuss'));
    const words = { en: { ...some, 'why.daily': 'Why', 'text.discuss': 'Text', 'next.discuss': 'Next' } };
    const parsed = parseFlow({ ...sampleJson(), words }, (key) => key.startsWith('level.'));
    expect(parsed.problems).to.deep.equal([]);
    expect(parsed.words).to.deep.equal(words);
  });

  it('of what is no language, which no function of Intl takes, are left out', () => {
    for (const language of ['aa-bb-bb-cc', 'English', 'e', 'en_US', `en${'-abcd'.repeat(9)}`]) {
      const parsed = parseFlow({ ...sampleJson(), words: { en: sentences, [language]: sentences } });
      expect(Object.keys(parsed.words ?? {}), language).to.deep.equal(['en']);
      expect(parsed.problems[0]?.expected).to.equal('a language code like "en"');
    }
  });
});
