// A call form with a marker before each of its sentences, and markers as what a visitor types: all of it is private,
// and so is every choice.
import assert from 'node:assert/strict';
import { createCallVisitor } from './call-visit.mjs';
import { createHunt, typedIn } from './hunt.mjs';
import { createRecorder } from './record.mjs';
import { serve } from './server.mjs';
import { storageOf } from './storage.mjs';
import { markersFor, pieces, sentence, wordsOf } from './words.mjs';

const tag = 'kap-discovery-call';

const phrases = await wordsOf('call', 'src/discovery-call');
const own = ['name', 'email', 'message', 'topic', 'heard'].map((name) => `own.${name}`);
const markers = markersFor([...Object.keys(phrases), ...own]);

/** Two openings of the day after tomorrow. */
const starts = [17, 18].map((hour) => {
  const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  return `${day}T${hour}:00:00.000Z`;
});

/** What the visitor asks for. Each is met nowhere else on the page. */
const wanted = {
  name: markers['own.name'],
  email: `${markers['own.email']}@example.org`,
  phone: { typed: '(310) 555-0187', value: '+13105550187' },
  state: { letters: 'wyo', value: 'WY' },
  topic: { key: 'ArrowDown', value: `${markers['own.topic']} topic` },
  heard: { key: 'ArrowDown', value: `${markers['own.heard']} friend` },
  message: markers['own.message'],
  start: starts[1],
};

const text = Object.fromEntries(
  Object.entries(phrases).map(([key, phrase]) => [key, `${markers[key]} ${sentence(phrase)}`]),
);

const practice = {
  practice: { name: 'Fernwater Practice', inPersonStates: ['CA'], timeZone: 'Asia/Kathmandu' },
  call: {
    ...{ to: '/requests', openings: '/openings.json', message: true, days: ['mon', 'tue'] },
    ...{ topics: [wanted.topic.value], heard: [wanted.heard.value] },
  },
  text: { en: text },
};

const plain = [
  ...Object.values(phrases)
    .flatMap((phrase) => pieces(sentence(phrase)))
    .filter((words) => words.length >= 12),
  ...['Wyoming', '3105550187', '555-0187', '5550187'],
  // A choice, as a recorder would keep its value. The page has a field called email.
  /"(evening|WY|tue|consent\.contact)"/,
];

const hunt = createHunt({ markers, plain });

/** What was typed is looked for letter by letter too. */
const leaks = (texts) => [...hunt.leaks(texts), ...typedIn(texts)];

async function visit(visitor, driver) {
  await visitor.fill();
  await visitor.fail();
  await visitor.send();
  const stored = await storageOf(driver);
  assert.deepEqual(leaks([stored.text]), [], 'readable on the device');
  assert.ok(!stored.databases.includes('kap-widgets'), 'kept without being asked to');
}

/**
 * The first request of a visit is answered as by a page that is no receiver, the next one as by one. A visit begins with
 * a look at the openings.
 */
function createReceiver() {
  let requests = 0;
  return (path) => {
    if (path === '/openings.json') {
      requests = 0;
      return { type: 'application/json', body: JSON.stringify(starts.map((start) => ({ start }))) };
    }
    if (path !== '/requests') return undefined;
    return requests++
      ? { type: 'application/json', body: '{}' }
      : { type: 'text/html', body: '<!doctype html>No' };
  };
}

export const site = {
  waysIn: hunt.waysIn,
  leaks,
  tag,
  visit,
  record: createRecorder({
    tag,
    createVisitor: (driver, how) => createCallVisitor(driver, how, { markers, wanted }),
    first: 'call.name',
  }),
  startServer: (recorders, peek) =>
    serve(recorders, {
      peek,
      setUp: `document.querySelector('kap-practice').practice = ${JSON.stringify(practice)};`,
      widget: (asked) => `<${tag} isolation="${asked.get('isolation')}"></${tag}>`,
      file: createReceiver(),
    }),
  mustBeSeen: [
    ...['heading', 'with', 'name-hint', 'by-email', 'by-phone', 'state', 'opening', 'days', 'evening'],
    ...['hours-there', 'topic', 'heard', 'message-hint', 'consent.contact', 'consent.voicemail', 'gets'],
    ...['failed.unexpected', 'copy', 'sent-heading', 'sent-what'],
  ].map((key) => markers[`call.${key}`]),
  openWords: ['call.heading', 'call.name', 'call.submit'],
};
