// A comparison with a marker before each of its sentences, what a visitor chooses in it, and what of that is private:
// the table itself is public, but which options and points they looked at, and what matters to them, is not.
import assert from 'node:assert/strict';
import { createComparisonVisitor } from './comparison-visit.mjs';
import { createHunt } from './hunt.mjs';
import { createRecorder } from './record.mjs';
import { serve } from './server.mjs';
import { storageOf } from './storage.mjs';
import { load, markersFor, pieces, sentence, wordsOf } from './words.mjs';

const tag = 'kap-comparison';

const phrases = await wordsOf('comparison', 'src/comparison');
const { ROWS } = await load('src/comparison/facts.ts');
const markers = markersFor(Object.keys(phrases));

/** What the visitor chooses. */
const wanted = {
  /** Taken out of the table. */
  option: 'spravato',
  row: 'insurance',
  points: [
    ['care', 'present'],
    ['session', 'hard'],
    ['known', 'evidence'],
  ],
  /** How much each of these points matters, in their order. */
  levels: [3, 1, 2],
};

const text = Object.fromEntries(
  Object.entries(phrases).map(([key, phrase]) => [key, `${markers[key]} ${sentence(phrase)}`]),
);

const practice = {
  practice: { name: 'Fernwater Practice', inPersonStates: ['CA'], phone: '+13105550142' },
  text: { en: text },
};

const plain = Object.values(phrases)
  .flatMap((phrase) => pieces(sentence(phrase)))
  .filter((words) => words.length >= 12);

const hunt = createHunt({ markers, plain });

/** A point with its weight, as it would lie in a storage that anyone can read. */
const weight = new RegExp(`["']?(${ROWS.join('|')})["']?\\s*[,:]\\s*[0-3]\\b`);

/** What of the visitor's choices can be read in a storage. */
const readIn = (text) => [...hunt.leaks([text]), ...(weight.exec(text) ?? [])];

async function visit(visitor, driver) {
  await visitor.choose();
  await visitor.weigh();
  const saved = await storageOf(driver);
  assert.ok(saved.databases.includes('kap-widgets'), 'saved on the device');
  assert.deepEqual(readIn(saved.text), [], 'readable on the device');
  await visitor.erase();
  const { databases } = await storageOf(driver);
  assert.ok(!databases.includes('kap-widgets'), 'erased');
}

export const site = {
  ...hunt,
  readIn,
  tag,
  visit,
  record: createRecorder({
    tag,
    createVisitor: (driver, how) => createComparisonVisitor(driver, how, { markers, wanted }),
    first: 'comparison.heading',
  }),
  startServer: (recorders, peek) =>
    serve(recorders, {
      peek,
      setUp: `document.querySelector('kap-practice').practice = ${JSON.stringify(practice)};`,
      widget: (asked) => `<${tag} isolation="${asked.get('isolation')}"></${tag}>`,
    }),
  mustBeSeen: [
    ...['heading', 'choose.heading', 'differ.all', 'row.insurance', 'option.spravato', 'kap.present'],
    ...['matters.heading', 'matters.summary', 'matters.group.3', 'ask.present'],
    ...['matters.saved', 'matters.erased'],
  ].map((key) => markers[`comparison.${key}`]),
  openWords: ['comparison.heading', 'comparison.kap.present', 'comparison.row.cost'],
};
