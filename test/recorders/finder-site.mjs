// The therapists of the finder's recordings, who do not exist, with a marker in each of their words, and what of all
// that is private. The list itself is public: whom a visitor was shown, and what they were shown of them, is not.
import assert from 'node:assert/strict';
import { createHunt, typedIn } from './hunt.mjs';
import { createRecorder } from './record.mjs';
import { createFinderVisitor } from './finder-visit.mjs';
import { serve } from './server.mjs';
import { load, markersFor, pieces, sentence, wordsOf } from './words.mjs';

const tag = 'kap-therapist-finder';

const phrases = await wordsOf('finder', 'src/therapist-finder');
const { usStates } = await load('src/shared/us-states.ts');

/** Words of the list's own that are marked, by person and by what they are. */
const people = 8;
const parts = 'name title city bio modality condition population insurance program prescriber'.split(' ');
const ofPeople = Array.from({ length: people }, (_, at) =>
  parts.map((part) => `person.${at}.${part}`),
).flat();

const markers = markersFor([...Object.keys(phrases), ...ofPeople, 'person.word']);

/** What the visitor asks for. Each is met nowhere else on the page. */
const wanted = {
  /** Stands in the words of most people. */
  word: markers['person.word'],
  condition: 'complex-trauma',
  population: 'lgbtqia',
  experience: 'disclosed',
  format: 'online',
  license: 'LMFT',
  states: ['WY', 'OR'],
  stateNames: ['WY', 'OR'].map((code) => usStates[code]),
  zip: '82001',
};

/** All that an address may tell, with `sync-url`; never "distance", which means that a place was given. */
const addressed = ['kap-format=online', 'kap-license=LMFT', 'kap-sort=name', 'kap-state=OR', 'kap-state=WY'];

/** Everyone of the first half fits what the visitor asks for; of the others nobody does. */
const therapists = Array.from({ length: people }, (_, at) => {
  const marked = (part) => markers[`person.${at}.${part}`];
  const fits = at < people / 2;
  return {
    name: `${marked('name')} Hollow`,
    title: `${marked('title')} Therapist`,
    bio: `${marked('bio')} ${at < people - 1 ? wanted.word : ''} I listen.`,
    photo: `/zyportrait/${'abcdefgh'[at]}.png`,
    licenses: [{ type: fits ? 'LMFT' : 'LCSW', number: `${1000 + at}`, state: fits ? 'WY' : 'CA' }],
    trainings: [{ org: 'polaris', program: marked('program'), year: 2024 }],
    ownExperience: fits ? 'disclosed' : 'not-disclosed',
    modalities: ['ifs', marked('modality')],
    conditions: [fits ? 'complex-trauma' : 'grief', marked('condition')],
    populations: [fits ? 'lgbtqia' : 'couples', marked('population')],
    formats: fits ? ['online', 'in-office'] : ['in-office'],
    states: fits ? ['WY', 'OR'] : ['CA', 'TX'],
    location: { city: marked('city'), state: fits ? 'WY' : 'CA', zip: fits ? '82001' : '90001' },
    insurance: [marked('insurance')],
    fee: { amount: 150 + 60 * at, unit: 'session', asOf: '2026-11-01' },
    prescriber: marked('prescriber'),
  };
});

/** Before every sentence stands its marker, but where it would keep a list from being used by its first letters. */
const text = Object.fromEntries(
  Object.entries(phrases)
    .filter(([key]) => key !== 'finder.value')
    .map(([key, phrase]) => [key, `${markers[key]} ${sentence(phrase)}`]),
);

const practice = {
  practice: { name: 'Fernwater Practice', inPersonStates: ['CA'], phone: '+13105550142' },
  call: { link: '/call' },
  text: { en: text },
};

/** Numbers alone, not a part of a longer one. */
const alone = (words) => new RegExp(`(?<![\\w.])${words}(?![\\w.])`);

const plain = [
  ...Object.values(phrases)
    .flatMap((phrase) => pieces(sentence(phrase)))
    .filter((words) => words.length >= 12),
  ...[wanted.condition, wanted.population, ...wanted.stateNames, 'not-disclosed'],
  alone(wanted.zip),
];

const hunt = createHunt({ markers, plain });

/** True if texts have the address of somebody's portrait, which tells whom a visitor was shown. */
const hasPortraits = (texts) => texts.some((text) => text.includes('/zyportrait/'));

/** What the addresses that were heard of say, beside what the page's own says. */
function addressesIn(heard) {
  const said = heard.flatMap((each) => {
    const [, address] = /^(?:location|history\.\w+|event \w+\.destination\.url): (\S*)/.exec(each) ?? [];
    if (!address) return [];
    const { hash, searchParams } = new URL(address, 'http://page.example');
    return [...[...searchParams].map((pair) => pair.join('=')), hash];
  });
  return [...new Set(said)].filter((part) => part && !/^(recorder|isolation|sync)=/.test(part)).sort();
}

/** Parts of the finder that were fetched, by name; but for what comes when the page is idle, whoever is there. */
function partsIn(asked) {
  const parts = asked.flatMap((each) => /^GET \/kap\/\S*?([\w.]+)-[\w-]{8}\.js /.exec(each)?.[1] ?? []);
  return [...new Set(parts)].filter((part) => part !== 'tell').sort();
}

/** Those that follow the address see it followed. */
const withAddress = ['posthog', 'sentry', 'datadog'];

/** One pixel. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function visit(visitor) {
  await visitor.ask();
  await visitor.useCards();
  await visitor.clear();
}

export const site = {
  ...hunt,
  tag,
  visit,
  record: createRecorder({
    tag,
    createVisitor: (driver, how) => createFinderVisitor(driver, how, { markers, wanted }),
    first: 'finder.print-list',
  }),
  startServer: (recorders, peek) =>
    serve(recorders, {
      peek,
      setUp: `document.querySelector('kap-practice').practice = ${JSON.stringify(practice)};
        document.querySelector('${tag}').therapists = ${JSON.stringify(therapists)};`,
      widget: (asked) =>
        `<${tag} isolation="${asked.get('isolation')}" ${asked.has('sync') ? 'sync-url' : ''}></${tag}>`,
      file: (path) => path.startsWith('/zyportrait/') && { type: 'image/png', body: photo },
    }),
  mustBeSeen: [
    ...['heading', 'clear', 'map', 'near', 'radius', 'about', 'compare-heading', 'ask-heading', 'print-list'],
    ...['condition.complex-trauma', 'population.lgbtqia', 'experience.disclosed', 'format.online'],
  ].map((key) => markers[`finder.${key}`]),
  openWords: ['finder.heading', 'person.0.name', 'person.0.title'],
  more: (recorder) => (withAddress.includes(recorder) ? '&sync' : ''),
  check: ({ captured, heard }, recorder) => {
    assert.deepEqual(typedIn(captured), [], `${recorder} has it letter by letter`);
    assert.deepEqual(addressesIn(heard), withAddress.includes(recorder) ? addressed : []);
  },
  alsoPinned: {
    fetched: {
      what: 'fetched when the visitor needs it',
      of: (recording, recorder, asked) => partsIn(asked),
    },
    keepPortraits: {
      what: 'recorders that keep whose portrait was shown',
      of: ({ captured }, recorder) => (hasPortraits(captured) ? [recorder] : []),
    },
  },
};
