// What the widgets tell a practice in the console, `npx kap-widgets check` says too: the same functions, the same words.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { install } from './installed.mjs';

const root = new URL('../..', import.meta.url).pathname;
const name = { practice: { name: 'Juniper Room' } };
const SITE = 'https://site.example/';
const onSite = (link) => new URL(link, SITE).href;

/** Which widget's function speaks, and a file with which it must. */
const wrong = {
  'the file itself': [
    { practice: { name: 7 } },
    ({ parsePractice }, data) => parsePractice(data, 'p').problems,
  ],
  'the self-check': [
    { ...name, eligibility: { stricter: { nap: 'not-now' }, bloodPressure: { notNow: '190/120' } } },
    ({ settingsFor }, { eligibility }) => settingsFor(eligibility, 'p').problems,
  ],
  'the comparison': [
    { ...name, comparison: { cells: { 'kap.price': { text: 'Ask.' } } } },
    ({ comparisonProblems }, { comparison }) => comparisonProblems(comparison, 'p'),
  ],
  'the journey': [
    { ...name, journey: { leaveOut: ['party'] } },
    ({ journeyProblems }, data) => journeyProblems(data, 'p'),
  ],
  'the questions': [
    { ...name, faq: [{ question: 'A?', answer: '[B](javascript:alert)' }] },
    ({ faqProblems }, { faq }) => faqProblems(faq, 'p'),
  ],
  'the call, a way that the service does not have': [
    { ...name, call: { service: 'hubspot', deliver: 'text', to: '/x' } },
    ({ chooseRoute }, { call, practice }) => [chooseRoute(call, practice, onSite, SITE).problem],
  ],
  'the call, names of fields': [
    { ...name, call: { to: 'https://example.com/x', fields: { id: 'name' } } },
    ({ chooseRoute }, { call, practice }) => [chooseRoute(call, practice, onSite, SITE).problem],
  ],
  'the call, answers about health for a service to read': [
    { ...name, call: { service: 'formspree', to: 'https://formspree.io/f/x', selfCheck: true } },
    ({ chooseRoute }, { call, practice }) => [chooseRoute(call, practice, onSite, SITE).problem],
  ],
  'the call, a key that is none': [
    { ...name, call: { to: '/x', seal: 'practice-key.json' } },
    ({ chooseRoute }, { call, practice }) => [chooseRoute(call, practice, onSite, SITE).problem],
  ],
  'the call, a service without what it needs': [
    { ...name, call: { service: 'web3forms' } },
    async ({ chooseRoute }, { call, practice }) => [await chooseRoute(call, practice, onSite, SITE).check()],
  ],
  'the help lines': [
    { ...name, crisis: { country: 'MX' } },
    ({ linesOf, noLines }, { crisis: { country } }) =>
      linesOf(country) ? [] : [{ path: 'crisis.country', message: noLines(country) }],
  ],
};

/**
 * Everything in the library that tells a practice something. One that is new: make sure that `check` says the same, of
 * what stands in a file, and add it here.
 */
const TELLING = [
  'claims-linter/tell.ts',
  'comparison/comparison.ts',
  'crisis-line/list/list.ts',
  'discovery-call/sending/where.ts',
  'discovery-call/when/openings.ts',
  'eligibility-check/eligibility-check.ts',
  'faq/faq.ts',
  'journey/journey.ts',
  'practice/kap-practice.ts',
  'practice/practice-controller.ts',
  'practice/tell-text.ts',
  'therapist-finder/directory-controller.ts',
  'therapist-finder/search-controller.ts',
];

describe('what a page tells the practice, and what the command says', () => {
  let pure;
  let built;
  before(async () => {
    built = await install({ 'page-functions': 'test/cli/page-functions.ts' });
    pure = await import(join(built.home, 'dist/page-functions.js'));
  });
  after(() => built?.remove());

  for (const [widget, [data, tell]] of Object.entries(wrong)) {
    it(widget, async () => {
      const told = (await tell(pure, data)).filter(Boolean);
      assert.ok(told.length, 'the page says nothing');
      const { findings } = await pure.readPractice(JSON.stringify(data), 'p').check(undefined, '2026-11-23');
      for (const { path, message } of told)
        assert.ok(
          findings.some(
            (each) => each.path === path && each.message === message && each.severity === 'error',
          ),
          `${path}: ${message}\n${JSON.stringify(findings)}`,
        );
    });
  }

  it('nothing else in the library tells a practice anything', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true }).filter((file) => file.endsWith('.ts'));
    const telling = files.filter((file) =>
      /(?<!function )\breport\((?:this|host|element)/.test(readFileSync(join(root, 'src', file), 'utf8')),
    );
    assert.deepEqual(telling.sort(), TELLING);
  });
});
