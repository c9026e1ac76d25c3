// The FHIR R4 export: valid by the published schema and by the rules that a schema cannot say, and true to the flow.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  allItems,
  enabled,
  questionnaireErrors,
  random,
  responseErrors,
  schemaErrors,
  someAnswers,
  someFlow,
} from './support.mjs';
import { load } from '../support/load.mjs';

const fhir = await load('src/fhir/index.ts');
const { check, graph, replay } = await load('src/flow/index.ts');
const { settingsFor } = await load('src/eligibility-check/settings.ts');
const { sample } = await load('test/flow/sample.ts');
const { instruments, answers: instrumentAnswers } = await load(
  'src/eligibility-check/instruments/instruments.ts',
);

const authored = new Date('2026-11-22T10:20:30Z');
const url = 'https://practice.example/fhir/check';
const answersOf = (source, said) =>
  fhir.toQuestionnaireResponse(source, said, { authored, questionnaire: url });
const copy = (resource) => JSON.parse(JSON.stringify(resource));

/** Words made of keys, for flows without any. */
const sourceOf = (flow, lists) => ({
  flow,
  lang: 'en',
  say: (key) => (/^question/.test(key) ? `The words of ${key}` : undefined),
  answerText: (question, answer) => `The words of ${question} ${answer}`,
  lists,
});

function assertValid(questionnaire) {
  assert.deepEqual(schemaErrors(questionnaire), []);
  assert.deepEqual(questionnaireErrors(questionnaire), []);
}

/** One run: valid, of this questionnaire, only the path; and what a form filler would show is the path. */
function assertRun(source, questionnaire, said, seed) {
  const { path, current } = replay(source.flow, said, { lists: source.lists });
  const response = answersOf(source, said);
  assert.deepEqual(schemaErrors(response), [], `seed ${seed}`);
  assert.deepEqual(responseErrors(questionnaire, response), [], `seed ${seed}`);
  assert.equal(response.status, current === undefined ? 'completed' : 'in-progress');
  assert.deepEqual(
    (response.item ?? []).map(({ linkId }) => linkId),
    path,
  );
  if (current === undefined)
    assert.deepEqual(new Set(enabled(questionnaire, response)), new Set(path), `seed ${seed}`);
  return path;
}

describe('the published R4 schema', () => {
  const sound = fhir.eligibilityQuestionnaire();
  const broken = {
    'a status that is none': (it) => (it.status = 'done'),
    'a type that is none': (it) => (it.item[1].type = 'select'),
    'a key that is none': (it) => (it.item[1].options = []),
    'empty words': (it) => (it.item[1].text = ''),
    'a code with blanks': (it) => (it.item[1].answerOption[0].valueCoding.code = ' a'),
    'an answer of a kind that is none': (it) => (it.item[1].answerOption[0].valueBoolean = true),
    'a score that is no number': (it) =>
      (it.item[1].answerOption[0].extension = [{ url: 'urn:x', valueDecimal: 'three' }]),
    'another resource': (it) => (it.resourceType = 'Questionaire'),
  };
  for (const [what, spoil] of Object.entries(broken)) {
    it(`refuses ${what}`, () => {
      const resource = copy(sound);
      spoil(resource);
      assert.notDeepEqual(schemaErrors(resource), []);
    });
  }

  it('is completed by rules that refuse what it lets pass', () => {
    const withError = (spoil) => {
      const resource = copy(sound);
      spoil(resource.item);
      assert.deepEqual(schemaErrors(resource), []);
      return questionnaireErrors(resource).join();
    };
    assert.match(
      withError((items) => items.push(copy(items[1]))),
      /que-2/,
    );
    assert.match(
      withError((items) => delete items.find(({ enableWhen }) => enableWhen?.length > 1).enableBehavior),
      /que-12/,
    );
    assert.match(
      withError((items) => (items.at(-1).enableWhen[0].question = 'nobody')),
      /after its cause/,
    );
  });
});

for (const lang of ['en', 'es']) {
  describe(`the built-in check as a Questionnaire, ${lang}`, () => {
    const source = fhir.builtInSource(lang);
    const questionnaire = fhir.eligibilityQuestionnaire(lang, { url, version: '1', date: '2026-11-22' });

    it('is valid', () => assertValid(questionnaire));

    it('has every question and answer of the flow, with words', () => {
      for (const [id, question] of Object.entries(source.flow.questions)) {
        const item = questionnaire.item.find(({ linkId }) => linkId === id);
        assert.ok(item, id);
        assert.equal(item.type, 'choice');
        assert.equal(item.repeats ?? false, question.kind === 'many', id);
        const codes = item.answerOption.map(({ valueCoding }) => valueCoding.code);
        assert.deepEqual(codes.slice(-question.options.length), question.options, id);
        assert.equal(codes.length - question.options.length, question.kind === 'pick' ? 51 : 0, id);
        for (const words of [item.text, ...item.answerOption.map(({ valueCoding }) => valueCoding.display)]) {
          assert.ok(words?.length, id);
          assert.doesNotMatch(words, /[{}]|^(question|option)\./, id);
        }
        const alone = item.answerOption.filter(({ extension }) => extension);
        assert.deepEqual(
          alone.map(({ valueCoding }) => valueCoding.code),
          question.kind === 'many' ? question.options.filter((option) => question.roles?.[option]) : [],
          id,
        );
      }
    });

    it('says why each question is asked', () => {
      for (const { linkId, item } of questionnaire.item.filter(({ type }) => type !== 'display'))
        assert.ok(
          item?.some((child) => child.linkId === `${linkId}.why`),
          linkId,
        );
    });

    it('names states by the codes of their own system', () => {
      const codings = allItems(questionnaire.item).flatMap(({ answerOption = [] }) =>
        answerOption.map(({ valueCoding }) => valueCoding),
      );
      const [california] = codings.filter(({ code }) => code === 'CA');
      assert.deepEqual(california, { system: 'https://www.usps.com/', code: 'CA', display: 'California' });
      assert.equal(codings.filter(({ system }) => system).length, 51);
    });

    it('shows where to get help before the first question, and calls itself a draft', () => {
      assert.equal(questionnaire.item[0].type, 'display');
      assert.match(questionnaire.item[0].text, /988.*911/);
      assert.equal(questionnaire.status, 'draft');
      assert.equal(questionnaire.language, lang);
    });

    it('asks what the flow asks, over every way of it (400 runs at random, more until each was taken)', () => {
      const left = new Set(graph(source.flow).map(({ from, to }) => `${from} to ${to}`));
      for (let seed = 1; seed <= 400 || (left.size && seed < 10_000); seed++) {
        const path = assertRun(
          source,
          questionnaire,
          someAnswers(random(seed), source.flow, source.lists),
          seed,
        );
        [...path, 'end'].forEach((id, at) => left.delete(`${path[at - 1]} to ${id}`));
      }
      assert.deepEqual([...left], [], 'ways that no run took');
    });

    it('needs no extension for it', () => {
      assert.doesNotMatch(JSON.stringify(questionnaire), /enableWhenExpression/);
    });
  });
}

describe('a response', () => {
  const source = fhir.builtInSource();
  const said = someAnswers(random(7), source.flow, source.lists);

  it('holds nothing but the answers on the way', () => {
    const response = answersOf(source, { ...said, unknown: 'x' });
    assert.deepEqual(Object.keys(response).sort(), [
      'authored',
      'item',
      'language',
      'questionnaire',
      'resourceType',
      'status',
    ]);
    const keys = new Set();
    JSON.stringify(response.item, (key, value) => {
      if (!/^\d*$/.test(key)) keys.add(key);
      return value;
    });
    for (const key of keys)
      assert.ok(['linkId', 'text', 'answer', 'valueCoding', 'code', 'display', 'system'].includes(key), key);
    for (const level of source.flow.levels) assert.ok(!JSON.stringify(response).includes(`"${level}"`));
  });

  it('is in progress until the flow has ended, and can be empty', () => {
    const ids = Object.keys(said);
    for (let count = 0; count < ids.length; count++) {
      const some = Object.fromEntries(ids.slice(0, count).map((id) => [id, said[id]]));
      assertRun(source, fhir.eligibilityQuestionnaire(), some, count);
    }
    assert.equal(answersOf(source, {}).status, 'in-progress');
    assert.equal(answersOf(source, {}).item, undefined);
  });

  it('of nonsense has none of it', () => {
    for (const nonsense of [null, 1, 'nope', [], ['nope'], {}, { toString: () => 'no' }]) {
      const [start] = Object.keys(said);
      const response = answersOf(source, { [start]: nonsense });
      assert.deepEqual(schemaErrors(response), []);
      assert.equal(response.item, undefined);
    }
  });

  it('as a file is text that reads back the same', () => {
    const response = answersOf(source, said);
    const file = fhir.toFile(response);
    assert.equal(file.type, 'application/fhir+json');
    assert.deepEqual(JSON.parse(file.text), copy(response));
  });
});

describe("a practice's own", () => {
  it('settings: a question that no answer leads to any more is not there', () => {
    // With the two limits the same, nothing between them is left to ask about.
    const { flow } = settingsFor(
      { bloodPressure: { prescriberFirst: '140/90', notNow: '140/90' } },
      'practice.json',
    );
    const source = { ...fhir.builtInSource(), flow };
    const questionnaire = fhir.toQuestionnaire(source);
    assertValid(questionnaire);
    assert.ok(questionnaire.item.length < Object.keys(flow.questions).length);
    for (let seed = 1; seed <= 200; seed++)
      assertRun(source, questionnaire, someAnswers(random(seed), flow, source.lists), seed);
  });

  it('flow, as JSON', () => {
    const lists = { states: ['CA', 'TX'] };
    const flow = copy(sample);
    assert.deepEqual(check(flow), []);
    const source = sourceOf(flow, lists);
    const questionnaire = fhir.toQuestionnaire(source, { url, title: 'Ours', status: 'active' });
    assertValid(questionnaire);
    assert.equal(questionnaire.status, 'active');
    for (let seed = 1; seed <= 300; seed++)
      assertRun(source, questionnaire, someAnswers(random(seed), flow, lists), seed);
  });

  it('flow whose list is not known takes any text', () => {
    const source = sourceOf(sample, undefined);
    const questionnaire = fhir.toQuestionnaire(source);
    assertValid(questionnaire);
    assert.equal(questionnaire.item.find(({ linkId }) => linkId === 'state').type, 'open-choice');
    for (let seed = 1; seed <= 100; seed++)
      assertRun(source, questionnaire, someAnswers(random(seed), sample, { states: ['Somewhere'] }), seed);
  });

  it('flow of any shape asks the same (200 flows at random, 40 runs each)', () => {
    const lists = { towns: ['north', 'south'] };
    let byList = 0;
    let byExpression = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const dice = random(seed);
      const flow = someFlow(dice);
      const source = sourceOf(flow, lists);
      const questionnaire = fhir.toQuestionnaire(source);
      assertValid(questionnaire);
      for (let run = 0; run < 40; run++)
        assertRun(source, questionnaire, someAnswers(dice, flow, lists), `${seed}, run ${run}`);
      for (const { enableWhen, extension } of questionnaire.item) {
        byList += enableWhen ? 1 : 0;
        byExpression += extension ? 1 : 0;
      }
    }
    // Both ways of saying it are tried, and most needs no more than a list.
    assert.ok(byExpression > 20 && byList > byExpression, `${byList} by list, ${byExpression} by expression`);
  });

  it('flow of 500 questions, each looking back, is not too much', () => {
    const questions = {};
    for (let at = 0; at < 500; at++) {
      const on = (step) => (at + step < 500 ? `q${at + step}` : 'end');
      const back = { question: `q${Math.floor(at / 2)}`, is: ['b'], to: on(2) };
      questions[`q${at}`] = {
        kind: at % 2 ? 'one' : 'many',
        options: ['a', 'b', 'c'],
        next: { when: [{ is: ['a'], to: on(3) }, back], else: on(1) },
      };
    }
    const flow = { start: 'q0', levels: ['fine'], criteria: {}, questions };
    const questionnaire = fhir.toQuestionnaire(sourceOf(flow, {}));
    assert.deepEqual(schemaErrors(questionnaire), []);
    assertRun(sourceOf(flow, {}), questionnaire, someAnswers(random(1), flow, {}), 1);
  });
});

describe('hostile words and values', () => {
  const poison = [
    '',
    '   ',
    '\u0000\u0007',
    '\u00a0',
    'a\u00a0b\u2028c\ufeff',
    '<script>alert(1)</script>',
    '\ud800',
    '\u202eltr',
    "'; drop",
    'x'.repeat(100_000),
    '{first}',
    '\t\n\u000b',
  ];

  for (const [at, words] of poison.entries()) {
    it(`number ${at + 1} is left out or harmless`, () => {
      const lists = { states: [words, 'CA', 'CA', ` ${words} `] };
      const source = {
        flow: sample,
        lang: words,
        say: () => words,
        answerText: () => words,
        lists,
        systems: { states: words },
      };
      const options = { url: words, version: words, date: words, title: words, description: words };
      const questionnaire = fhir.toQuestionnaire(source, { ...options, notices: [words] });
      assert.deepEqual(schemaErrors(questionnaire), []);
      for (let seed = 1; seed <= 20; seed++) {
        const said = someAnswers(random(seed), sample, lists);
        const response = fhir.toQuestionnaireResponse(source, said, {
          authored: new Date(words),
          questionnaire: words,
        });
        assert.deepEqual(schemaErrors(response), []);
      }
    });
  }

  it('a day or moment that is none is left out', () => {
    const source = fhir.builtInSource();
    for (const date of ['2026-13-01', '2026', '22.11.2026', '0000', '2026-11-22T10:00'])
      assert.deepEqual(schemaErrors(fhir.toQuestionnaire(source, { date })), [], date);
    for (const at of [NaN, 8.64e15, -8.64e15, 0])
      assert.deepEqual(
        schemaErrors(fhir.toQuestionnaireResponse(source, {}, { authored: new Date(at) })),
        [],
        at,
      );
  });
});

describe('the published questionnaires', () => {
  for (const instrument of Object.values(instruments)) {
    const source = { instrument, answers: instrumentAnswers };
    const { id, items, effect, panel, total } = instrument;
    const questionnaire = fhir.toInstrumentQuestionnaire(source, { url });
    const asked = allItems(questionnaire.item);
    const respond = (marks) => fhir.toInstrumentResponse(source, marks, { authored, questionnaire: url });
    const totalOf = (response) =>
      response.item
        ?.flatMap(({ answer = [] }) => answer)
        .find(({ valueInteger }) => valueInteger !== undefined)?.valueInteger;

    it(`${id} is valid, word for word, with its codes and scores`, () => {
      assertValid(questionnaire);
      assert.deepEqual(questionnaire.code, panel && [{ system: 'http://loinc.org', code: panel }]);
      for (const { text, loinc } of items) {
        const item = asked.find(({ linkId }) => linkId === loinc);
        assert.equal(item.text, text);
        assert.deepEqual(item.code, [{ system: 'http://loinc.org', code: loinc }]);
        assert.deepEqual(
          item.answerOption.map(({ valueCoding: { system, code, display, extension } }) => [
            system,
            code,
            display,
            extension[0].valueDecimal,
          ]),
          instrumentAnswers.map(({ text: words, score, code }) => ['http://loinc.org', code, words, score]),
        );
      }
      const sum = asked.find(({ type }) => type === 'integer');
      assert.equal(sum.readOnly, true);
      assert.equal(sum.code?.[0].code, total);
    });

    it(`${id} carries the marks and their sum`, () => {
      const { next } = random(items.length);
      for (let run = 0; run < 100; run++) {
        const marks = items.map(() => Math.floor(next() * 4));
        const response = respond([...marks, run % 4]);
        assert.deepEqual(schemaErrors(response), []);
        assert.deepEqual(responseErrors(questionnaire, response), []);
        assert.equal(response.status, 'completed');
        const sum = marks.reduce((all, mark) => all + mark, 0);
        assert.equal(totalOf(response), sum);
        const told = allItems(response.item).some(({ linkId }) => linkId === effect?.loinc);
        assert.equal(told, effect !== undefined && sum > 0);
      }
    });

    it(`${id} has no sum while a mark is missing or is none`, () => {
      for (const bad of [undefined, 4, -1, NaN, 1.5]) {
        const response = respond(items.map((_, at) => (at === 1 ? bad : 2)));
        assert.deepEqual(schemaErrors(response), []);
        assert.deepEqual(responseErrors(questionnaire, response), []);
        assert.equal(response.status, 'in-progress');
        assert.equal(totalOf(response), undefined);
        assert.equal(allItems(response.item).length, items.length);
      }
      assert.equal(respond([]).item, undefined);
    });
  }
});
