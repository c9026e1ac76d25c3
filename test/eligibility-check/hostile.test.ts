import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import { chooseWords } from '../../src/eligibility-check/own-flow.js';
import { readOwnFlow } from '../../src/eligibility-check/read-own-flow.js';
import { listenToConsole, serve } from '../support/widget.js';
import { type Json, ownFlowJson } from './own-flow-sample.js';
import { all, asked, heading, inside, text } from './support.js';

/*
 * Whatever a practice's screening.json holds, the page never hears of it but by the one report, and the visitor is
 * asked something: the practice's questions, or the built-in ones.
 */

/** The same cases on every run. */
const SEED = 20261122;

let count = 0;

/** A whole run of a check whose own flow is these bytes, as a visitor makes it. True if the flow was used. */
async function visit(bytes: BodyInit, choices: readonly number[]): Promise<boolean> {
  const folder = `/hostile-${++count}`;
  const heard = listenToConsole();
  const errors: string[] = [];
  const keep = (event: ErrorEvent | PromiseRejectionEvent) => {
    // Mocha would fail the test for it without saying which case it was.
    event.stopImmediatePropagation();
    event.preventDefault();
    errors.push(String('reason' in event ? event.reason : event.message));
  };
  window.addEventListener('error', keep, true);
  window.addEventListener('unhandledrejection', keep, true);
  const practice = {
    practice: { name: 'Example', onlineStates: ['NY'] },
    eligibility: { flow: 'screening.json' },
  };
  const server = serve((url) =>
    url.endsWith('practice.json') ? new Response(JSON.stringify(practice)) : new Response(bytes),
  );
  const check = document.createElement('kap-eligibility-check');
  try {
    check.isolation = 'open';
    check.practice = `${folder}/practice.json`;
    document.body.append(check);
    const start = () => all<HTMLButtonElement>(check, 'button')[0];
    await waitUntil(() => start(), 'the start screen', { interval: 1 });
    start()?.click();
    await waitUntil(() => inside(check).querySelector('form'), 'the first question', { interval: 1 });

    const { flow, words } = readOwnFlow(await new Response(bytes).text(), 'screening.json');
    const own = words && chooseWords(words, 'en').sentences[`question.${flow?.start}`];
    if (own === undefined) expect(asked(check), 'the built-in question').to.equal('safety');
    else expect(heading(check), 'the own question').to.equal(filled(own));
    // Of the built-in questions a few will do: they are walked elsewhere.
    await answerAll(check, choices, flow ? 40 : 3);
    // A rejection is told in a turn of its own.
    await aTimeout(0);

    expect(heading(check), 'a heading').not.to.equal('');
    expect(text(check)).not.to.match(/\[object|\bundefined\b|\b(text|level|next|why|hint|ask|reason)\.[a-z]/);
    expect(heard.messages.length, `messages: ${heard.messages.join('\n').slice(0, 500)}`).to.be.at.most(1);
    if (!flow) expect(heard.messages[0]).to.contain('screening.json');
    expect(errors, 'errors the page hears').to.deep.equal([]);
    return flow !== undefined;
  } finally {
    check.remove();
    server.restore();
    heard.restore();
    window.removeEventListener('error', keep, true);
    window.removeEventListener('unhandledrejection', keep, true);
  }
}

/** As the page shows a sentence: places in braces filled, white space as HTML has it. */
const filled = (sentence: string): string => sentence.replace(/\{\w+\}/g, '').trim();

/** Answers what is asked, to the result or until enough is answered. */
async function answerAll(
  check: KapEligibilityCheck,
  choices: readonly number[],
  most: number,
): Promise<void> {
  for (let at = 0; at < most; at++) {
    const form = inside(check).querySelector('form');
    if (!form) return;
    const choice = choices[at % choices.length] ?? 0;
    const select = form.querySelector('select');
    if (select) {
      select.selectedIndex = 1 + (choice % (select.options.length - 1));
      select.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      const boxes = [...form.querySelectorAll<HTMLInputElement>('fieldset input')];
      boxes[choice % boxes.length]?.click();
    }
    await check.updateComplete;
    form.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
    await check.updateComplete;
    expect(inside(check).querySelector('form .error'), 'an answer refused').to.equal(null);
  }
}

const POISON: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  '',
  ' ',
  'end',
  'danger',
  'constructor',
  '__proto__',
  'toString',
  '👩‍🚀',
  '\u202e\u0000\ud800',
  '{states}{x}{client}',
  '<img src=x onerror="throw 1"><script>throw 1</script>',
  'x'.repeat(9_000),
  [],
  {},
  [[[]]],
  [null],
  ['yes', 'yes'],
  { when: [], else: 'end' },
  { when: [{ is: ['no'], to: 'danger' }], else: 'end' },
  { all: [] },
  { question: 'danger', is: ['yes'] },
  { question: 'place', in: ['served', 'states'] },
];

/** Every place in the sample, so that each is as likely as any other. */
const places: readonly (readonly string[])[] = (function walk(value: unknown, path: string[]): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]))];
})(ownFlowJson(), []).slice(1);

const put = (at: Json, key: string, value: unknown): unknown =>
  Object.defineProperty(at, key, { value, enumerable: true, writable: true, configurable: true });

type Change = (parent: Json, key: string) => void;
const rename = (parent: Json, key: string, name: string) => {
  const value = parent[key];
  delete parent[key];
  put(parent, name, value);
};
const changes: Record<string, fc.Arbitrary<Change>> = {
  delete: fc.constant((parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }),
  replace: fc.constantFrom(...POISON).map((poison) => (parent, key) => put(parent, key, poison)),
  anything: fc.jsonValue({ maxDepth: 3 }).map((value) => (parent, key) => put(parent, key, value)),
  retype: fc.constant((parent, key) => put(parent, key, [parent[key]])),
  text: fc.constant((parent, key) => put(parent, key, JSON.stringify(parent[key]))),
  duplicate: fc.constant((parent, key) => {
    if (Array.isArray(parent)) parent.push(parent[Number(key)]);
    else put(parent, `${key}2`, parent[key]);
  }),
  prototype: fc
    .constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then')
    .map((name) => (parent, key) => rename(parent, key, name)),
  emoji: fc
    .constantFrom('👩‍🚀', ' ', '', 'a.b', 'é', '\ud800', 'x'.repeat(70))
    .map((name) => (parent, key) => rename(parent, key, name)),
  deep: fc.integer({ min: 5, max: 3_000 }).map((depth) => (parent, key) => {
    let value = parent[key];
    for (let at = 0; at < depth; at++) value = at % 2 ? { all: [value] } : [value];
    put(parent, key, value);
  }),
  wide: fc.constant((parent, key) =>
    put(parent, key, Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`k${at}`, parent[key]]))),
  ),
  long: fc
    .integer({ min: 100, max: 9_000 })
    .map((size) => (parent, key) => put(parent, key, 'y'.repeat(size))),
};

/** The sample with one to three places spoilt. */
const spoilt = fc
  .array(fc.tuple(fc.constantFrom(...places), fc.oneof(...Object.values(changes))), {
    minLength: 1,
    maxLength: 3,
  })
  .map((steps) => {
    const json = ownFlowJson();
    for (const [path, change] of steps) {
      const parent = path
        .slice(0, -1)
        .reduce<unknown>((at, key) => (at as Json | undefined | null)?.[key], json);
      const key = path.at(-1) ?? '';
      // A step before may have taken this place away.
      if (typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key))
        change(parent as Json, key);
    }
    return JSON.stringify(json);
  });

/** An id put in the place of another everywhere: what is left is often whole, under a name that is a trap. */
const renamed = fc
  .tuple(
    fc.constantFrom(
      'danger',
      'place',
      'body',
      'since',
      'home',
      'heart',
      'lungs',
      'none',
      'yes',
      'kit',
      'thoughts',
    ),
    fc.constantFrom(
      'constructor',
      'toString',
      'then',
      'unknown',
      'end',
      'under-18',
      'pressure',
      'state',
      'unsure',
      'length',
      '👩‍🚀',
      '0',
    ),
  )
  .map(([from, to]) =>
    JSON.stringify(ownFlowJson()).replaceAll(new RegExp(`(?<=["."])${from}(?=[".])`, 'g'), to),
  );

/** Sentences at random, in a flow that is whole. */
const worded = fc
  .array(
    fc.tuple(
      fc.nat(),
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...POISON.filter((each) => typeof each === 'string')),
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((sentences) => {
    const json = ownFlowJson() as { words: { en: Record<string, string> } };
    const keys = Object.keys(json.words.en);
    for (const [at, sentence] of sentences) json.words.en[keys[at % keys.length] ?? ''] = sentence;
    return JSON.stringify(json);
  });

const choices = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });

const cases: [string, fc.Arbitrary<BodyInit>, number][] = [
  ['a flow with places spoilt', spoilt, 160],
  ['a flow whose ids are traps', renamed, 60],
  ['a flow of any words', worded, 30],
  ['any JSON', fc.json(), 20],
  ['any text', fc.string({ unit: 'binary' }), 20],
  ['any bytes', fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)), 20],
];

describe('a practice’s own flow that is out to do harm', () => {
  for (const [what, bytes, numRuns] of cases)
    it(`${what} never throws into the page; something is asked to the end (${numRuns} at random)`, async function () {
      this.timeout(60_000);
      const run = fc.asyncProperty(bytes, choices, async (...given) => void (await visit(...given)));
      await fc.assert(run, { seed: SEED, numRuns });
      expect('polluted' in {}).to.equal(false);
    });

  const refused: [string, string][] = [
    ['nested a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['with __proto__ as a key', JSON.stringify(ownFlowJson()).replaceAll('"body"', '"__proto__"')],
    ['that is only a key __proto__', '{"__proto__": {"polluted": true, "start": "danger"}}'],
    [
      'that leads round in a circle',
      JSON.stringify(ownFlowJson()).replace('"next":"home"}', '"next":"danger"}'),
    ],
    ['of two megabytes', JSON.stringify({ ...ownFlowJson(), start: 'x'.repeat(2_000_000) })],
    ['of nothing', ''],
  ];
  const used: [string, string][] = [
    ['after a byte order mark', `\ufeff${JSON.stringify(ownFlowJson())}`],
    ['of one question with five thousand answers', many(5_000)],
    ['of a thousand questions', long(1_000)],
    [
      'whose ids are those of objects',
      JSON.stringify(ownFlowJson()).replaceAll('"body"', '"constructor"').replaceAll('.body', '.constructor'),
    ],
  ];
  for (const [what, file] of [...refused, ...used])
    it(`${what} does no harm`, async function () {
      this.timeout(60_000);
      expect(await visit(file, [3, 0, 1]), 'used').to.equal(used.some(([name]) => name === what));
      expect('polluted' in {}).to.equal(false);
    });
});

function many(size: number): string {
  const options = Array.from({ length: size }, (_, at) => `o${at}`);
  return flowOf({ q0: { kind: 'many', options, next: 'end' } });
}

function long(size: number): string {
  const question = (at: number) => ({
    kind: 'one',
    options: ['a', 'b'],
    next: at + 1 < size ? `q${at + 1}` : 'end',
  });
  return flowOf(Object.fromEntries(Array.from({ length: size }, (_, at) => [`q${at}`, question(at)])));
}

function flowOf(questions: Record<string, { options: string[]; kind: string; next: string }>): string {
  const words = Object.entries(questions).flatMap(([id, { options }]) => [
    [`question.${id}`, 'What?'],
    ...options.map((option) => [`option.${id}.${option}`, 'This']),
  ]);
  return JSON.stringify({
    start: 'q0',
    levels: ['help-now', 'discuss'],
    questions,
    criteria: {},
    words: { en: Object.fromEntries(words) as unknown },
  });
}
