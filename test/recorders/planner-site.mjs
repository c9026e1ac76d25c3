// A planner with a marker before each of its sentences, and markers as what a visitor writes: all of it is private.
import assert from 'node:assert/strict';
import { createHunt, typedIn } from './hunt.mjs';
import { createPlannerVisitor } from './planner-visit.mjs';
import { createRecorder } from './record.mjs';
import { serve } from './server.mjs';
import { storageOf } from './storage.mjs';
import { markersFor, pieces, sentence, wordsOf } from './words.mjs';

const tag = 'kap-integration-planner';

const phrases = await wordsOf('planner', 'src/integration-planner');
const own = ['intention', 'people', 'journal', 'habit', 'title'].map((name) => `own.${name}`);
const markers = markersFor([...Object.keys(phrases), ...own]);

/** What the visitor sets. */
const wanted = {
  day: { typed: '05142031', value: '2031-05-14' },
  time: { typed: '0735A', value: '07:35' },
};

const text = Object.fromEntries(
  Object.entries(phrases).map(([key, phrase]) => [key, `${markers[key]} ${sentence(phrase)}`]),
);

const practice = {
  practice: {
    name: 'Fernwater Practice',
    phone: '+13105550142',
    prescriber: { kind: 'partner', phone: '+13105550177' },
  },
  text: { en: text },
};

const plain = [
  ...Object.values(phrases)
    .flatMap((phrase) => pieces(sentence(phrase)))
    .filter((words) => words.length >= 12),
  wanted.day.value,
  // Recorders write down when something happened: neither the minute and second of 09:07:35 nor today's date is meant.
  new RegExp(`(?<![\\d:])${wanted.time.value}(?![\\d:])`),
  '20310515',
  /May 14(?!,? (?!2031)\d{4})/,
];

const hunt = createHunt({ markers, plain });

/** What was written is looked for letter by letter too. */
const leaks = (texts) => [...hunt.leaks(texts), ...typedIn(texts)];

async function visit(visitor, driver) {
  await visitor.plan();
  await visitor.takeAlong();
  const before = await storageOf(driver);
  assert.deepEqual(leaks([before.text]), [], 'readable on the device');
  assert.ok(!before.databases.includes('kap-widgets'), 'kept without being asked to');
  const isKept = await visitor.keep();
  const saved = await storageOf(driver);
  assert.equal(saved.databases.includes('kap-widgets'), isKept, 'kept on the device');
  assert.deepEqual(leaks([saved.text]), [], 'readable on the device');
  await visitor.clear();
  const { databases } = await storageOf(driver);
  assert.ok(!databases.includes('kap-widgets'), 'erased');
}

export const site = {
  waysIn: hunt.waysIn,
  leaks,
  tag,
  visit,
  record: createRecorder({
    tag,
    createVisitor: (driver, how) => createPlannerVisitor(driver, how, { markers, wanted }),
    first: 'planner.begin',
  }),
  startServer: (recorders, peek) =>
    serve(recorders, {
      peek,
      setUp: `document.querySelector('kap-practice').practice = ${JSON.stringify(practice)};`,
      widget: (asked) => `<${tag} isolation="${asked.get('isolation')}"></${tag}>`,
    }),
  mustBeSeen: [
    ...['begin', 'before-heading', 'theme.fear', 'leave.driving', 'habit-first', 'sheet-title'].map(
      (key) => `planner.${key}`,
    ),
    ...['planner.calendar-why', 'planner.warning', 'planner.call-prescriber', 'planner.cleared'],
    // On the sheet, which says what was written.
    ...['own.intention', 'own.people', 'own.journal', 'own.habit'],
  ].map((key) => markers[key]),
  openWords: ['planner.heading', 'planner.start-private', 'planner.warning'],
};
