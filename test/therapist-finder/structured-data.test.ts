import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PracticeFile } from '../../src/practice/index.js';
import en from '../../src/therapist-finder/content.en.js';
import es from '../../src/therapist-finder/content.es.js';
import { modalityNames, orgNames } from '../../src/therapist-finder/data/names.js';
import type { Therapist } from '../../src/therapist-finder/data/therapist.schema.js';
import { structuredData, toJsonLd } from '../../src/therapist-finder/plain/index.js';
import { statesOf, usStates } from '../../src/shared/us-states.js';
import { vocabularyErrors } from './schema-org.js';

const page = 'https://practice.example/people';
const practice: PracticeFile = {
  practice: {
    name: 'Example House',
    legalName: 'Example House, Inc.',
    phone: '+13105550142',
    email: 'hello@example.com',
    website: 'https://practice.example/',
    country: 'US',
  },
};

/** What is said of one person, without the practice. */
const said = (therapist: Partial<Therapist>, options = {}) =>
  structuredData([{ id: 'ada', name: 'Ada Quill', ...therapist }], { page, ...options })['@graph'].at(-1);

const bare = { '@type': 'Person', '@id': `${page}#kap-therapist=ada`, name: 'Ada Quill' };

const everything: Required<Therapist> = {
  id: 'ada',
  name: 'Ada Quill',
  title: 'Licensed Marriage and Family Therapist',
  pronouns: 'she/her',
  photo: 'https://practice.example/ada.jpg',
  bio: 'I listen first.',
  url: 'https://ada.example/',
  callUrl: 'https://practice.example/call',
  role: 'kap-therapist',
  licenses: [
    { type: 'LMFT', number: '000101', state: 'CA', registerUrl: 'https://example.org/register' },
    { type: 'associate', number: 'AMFT 000102', state: 'DC', supervisor: 'Bo Fenn' },
    { type: 'PhD' },
  ],
  trainings: [
    {
      org: 'polaris',
      program: 'KAP training',
      level: 'certificate',
      hours: 40,
      experiential: true,
      year: 2023,
      evidence: 'https://example.org/ada.pdf',
      checkedOn: '2026-10-01',
      checkedBy: 'Example House',
    },
    { org: 'maps', program: 'MDMA-assisted therapy education', level: 'introduction' },
    { org: 'other', level: 'Certificate' },
  ],
  traumaInformed: { training: 'EMDR', years: 8 },
  ownExperience: 'disclosed',
  modalities: ['ifs', 'sand play'],
  conditions: ['grief'],
  routes: ['sublingual'],
  formats: ['in-office', 'online'],
  presentDuringDosing: true,
  states: ['CA', 'DC'],
  location: { city: 'Los Angeles', state: 'CA', zip: '90027', lat: 34.1, lng: -118.2 },
  languages: ['en', 'es-MX', 'Old Norse'],
  populations: ['lgbtqia'],
  insurance: ['superbill'],
  fee: { amount: 180, unit: 'session', slidingScale: true, asOf: '2026-11-01' },
  accepting: 'yes',
  nextOpening: '2030-01-01',
  prescriber: 'Cy Marsh',
  prescriberArrangement: 'partner',
};

const text = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' });
const link = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('javascript:alert(1)', '/ada', 'data:text/html,x', '//x.example'),
);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const list = (...known: string[]) =>
  some(fc.array(fc.oneof(text, fc.constantFrom(...known)), { maxLength: 4 }));
const code = fc.constantFrom('CA', 'DC', 'GA', 'PR', 'XX');
const therapists = fc.array(
  fc.record({
    id: text,
    name: text,
    title: some(text),
    pronouns: some(text),
    photo: some(link),
    bio: some(text),
    url: some(link),
    callUrl: some(link),
    role: some(fc.constantFrom('kap-therapist' as const, 'integration-only' as const, 'prescriber' as const)),
    licenses: some(
      fc.array(
        fc.record({
          type: fc.oneof(text, fc.constantFrom('LMFT', 'associate')),
          number: some(text),
          state: some(code),
        }),
        { maxLength: 3 },
      ),
    ),
    trainings: some(
      fc.array(
        fc.record({
          org: fc.oneof(text, fc.constantFrom('maps', 'other')),
          program: some(text),
          level: some(fc.oneof(text, fc.constant('certificate'))),
          hours: some(fc.nat()),
          evidence: some(link),
        }),
        { maxLength: 3 },
      ),
    ),
    traumaInformed: some(fc.record({ training: some(text), years: some(fc.nat()) })),
    ownExperience: some(fc.constantFrom('disclosed' as const, 'not-disclosed' as const)),
    modalities: list('ifs', 'art'),
    conditions: list('grief'),
    formats: list('in-office', 'online'),
    states: some(fc.array(code, { maxLength: 3 })),
    location: some(
      fc.record({ city: some(text), state: some(code), zip: some(text), lat: some(fc.double()) }),
    ),
    languages: list('en', 'es-MX'),
    populations: list('lgbtqia'),
    fee: some(fc.record({ amount: fc.nat(2000), unit: some(text), slidingScale: some(fc.boolean()) })),
  }),
  { maxLength: 4 },
) as fc.Arbitrary<Therapist[]>;
const settings = fc.record({
  lang: fc.constantFrom('en', 'es', 'es-MX', 'fr', 'x'),
  practice: fc.constantFrom<PracticeFile>(
    practice,
    {},
    { practice: { country: 'CA' } },
    { practice: { name: 'House' } },
  ),
  page: fc.constantFrom('', page),
});

/** Every text and number of a value. */
function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

const fixed = new Set<unknown>([
  ...leaves([en, es, orgNames, modalityNames, usStates, statesOf(es.states)]),
  ...[
    'license',
    'certificate',
    'USD',
    'CAD',
    'Ketamine-assisted psychotherapy',
    'Psicoterapia asistida con ketamina',
  ],
]);

describe('therapist-finder: structured data', () => {
  it('says of a person with a name alone their name alone', () => {
    expect(structuredData([{ id: 'ada', name: 'Ada Quill' }], { page })).to.deep.equal({
      '@context': 'https://schema.org',
      '@graph': [bare],
    });
  });

  it('says what is stated, in the words of schema.org', () => {
    const us = { containedInPlace: { '@type': 'Country', name: 'US' } };
    const california = { '@type': 'State', name: 'California', ...us };
    const district = { '@type': 'AdministrativeArea', name: 'District of Columbia', ...us };
    const credential = { '@type': 'EducationalOccupationalCredential' };
    expect(structuredData([everything], { page, practice })['@graph']).to.deep.equal([
      {
        '@type': 'ProfessionalService',
        '@id': `${page}#kap-practice`,
        name: 'Example House',
        legalName: 'Example House, Inc.',
        url: 'https://practice.example/',
        telephone: '+13105550142',
        email: 'hello@example.com',
      },
      {
        ...bare,
        jobTitle: 'Licensed Marriage and Family Therapist',
        image: 'https://practice.example/ada.jpg',
        url: 'https://ada.example/',
        affiliation: { '@id': `${page}#kap-practice` },
        hasCredential: [
          {
            ...credential,
            name: 'LMFT',
            credentialCategory: 'license',
            identifier: '000101',
            validIn: california,
          },
          { ...credential, name: 'Associate, supervised', identifier: 'AMFT 000102', validIn: district },
          { ...credential, name: 'PhD' },
          {
            ...credential,
            name: 'KAP training',
            credentialCategory: 'certificate',
            recognizedBy: { '@type': 'Organization', name: 'Polaris Insight Center' },
            url: 'https://example.org/ada.pdf',
          },
          { ...credential, name: 'Certificate', credentialCategory: 'certificate' },
        ],
        knowsAbout: [
          'IFS',
          'sand play',
          'Grief',
          {
            '@type': 'EducationalOccupationalProgram',
            name: 'MDMA-assisted therapy education',
            provider: { '@type': 'Organization', name: 'MAPS' },
          },
        ],
        knowsLanguage: ['en', 'es-MX', { '@type': 'Language', name: 'Old Norse' }],
        workLocation: {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            addressLocality: 'Los Angeles',
            addressRegion: 'CA',
            addressCountry: 'US',
          },
        },
        makesOffer: {
          '@type': 'Offer',
          itemOffered: { '@type': 'Service', serviceType: 'Ketamine-assisted psychotherapy' },
          areaServed: [california, district],
          priceSpecification: {
            '@type': 'UnitPriceSpecification',
            price: 180,
            priceCurrency: 'USD',
            unitText: 'session',
            description: 'sliding scale · as of Nov 1, 2026',
          },
        },
      },
    ]);
  });

  const unsaid = [
    ...([
      'pronouns',
      'bio',
      'callUrl',
      'traumaInformed',
      'ownExperience',
      'routes',
      'presentDuringDosing',
    ] as const),
    ...([
      'populations',
      'insurance',
      'accepting',
      'nextOpening',
      'prescriber',
      'prescriberArrangement',
    ] as const),
  ];
  for (const key of unsaid) {
    it(`says nothing of ${key}, which is not for search engines`, () => {
      expect(said({ [key]: everything[key] })).to.deep.equal(bare);
    });
  }

  it('does not take a role, a state or an office from anything else', () => {
    expect(said({ role: 'prescriber' })).to.deep.equal(bare);
    expect(said({ licenses: [{ type: 'LMFT', state: 'CA' }] })).not.to.have.property('makesOffer');
    expect(said({ location: everything.location, formats: ['online'] })).to.deep.equal(bare);
    expect(said({ trainings: [{ org: 'other' }], licenses: [], states: [], languages: [] })).to.deep.equal(
      bare,
    );
  });

  it('names no price where it does not know the money of the country', () => {
    const { fee } = everything;
    expect(said({ fee }, { practice: { practice: { country: 'DE' } } })).to.deep.equal(bare);
    expect(JSON.stringify(said({ fee }, { practice: { practice: { country: 'GB' } } }))).to.include('"GBP"');
  });

  it('does not take the state of another country for one of the US', () => {
    const offer = said({ states: ['WA'] }, { practice: { practice: { country: 'AU' } } })?.['makesOffer'];
    const containedInPlace = { '@type': 'Country', name: 'AU' };
    const areaServed = [{ '@type': 'AdministrativeArea', name: 'WA', containedInPlace }];
    expect(offer).to.deep.equal({ '@type': 'Offer', areaServed });
  });

  it('speaks the language of the page', () => {
    const spanish = JSON.stringify(said({ conditions: ['grief'], role: 'integration-only' }, { lang: 'es' }));
    expect(spanish).to.include('Duelo');
    expect(spanish).not.to.include('Integration');
  });

  it('uses a type or property only where schema.org has it, with values of the kind it takes', () => {
    fc.assert(
      fc.property(therapists, settings, (people, options) => {
        expect(vocabularyErrors(structuredData(people, options)['@graph'])).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
    expect(vocabularyErrors(structuredData([everything], { page, practice })['@graph'])).to.deep.equal([]);
    expect(vocabularyErrors([{ '@type': 'Person', priceRange: '$$', jobTitle: 3 }])).to.have.length(3);
  });

  it('never invents: every value was given, or is what a value that was given is called', () => {
    fc.assert(
      fc.property(therapists, settings, (people, options) => {
        const given = new Set<unknown>([...leaves([people, options]), ...fixed]);
        const links = new Set(
          leaves(people).flatMap((leaf) => (URL.canParse(String(leaf)) ? [new URL(String(leaf)).href] : [])),
        );
        const check = (value: unknown, key: string): void => {
          if (typeof value === 'object' && value !== null) {
            for (const [name, part] of Object.entries(value)) check(part, Array.isArray(value) ? key : name);
          } else if (key === '@id' || key === '@type') {
            expect(value).to.be.a('string');
          } else if (!given.has(value) && !links.has(String(value))) {
            const tag = key === 'knowsLanguage' && given.has(String(value).toLowerCase());
            const spoken = people.some(({ languages = [] }) =>
              languages.some((each) => each.toLowerCase() === String(value).toLowerCase()),
            );
            expect(tag || spoken, `${key}: ${String(value)}`).to.equal(true);
          }
        };
        check(structuredData(people, options)['@graph'], '');
      }),
      { numRuns: 300 },
    );
  });

  it('never rates anybody', () => {
    expect(toJsonLd(structuredData([everything], { page, practice }))).not.to.match(/rating|review|star/i);
  });

  it('stays one data block, whatever somebody is called', () => {
    const hostile = [
      '</script><img src=x onerror=alert(1)>',
      '<!--<script>',
      ']]>',
      '\u2028\u2029',
      '{{7*7}} {%x%}',
    ];
    const people = hostile.map((name, index) => ({ id: `${index}${name}`, name, title: name }));
    const data = structuredData(people, { page });
    const json = toJsonLd(data);
    expect(json).not.to.match(/[<>&\u2028\u2029]|\{[{%#]/);
    expect(JSON.parse(json)).to.deep.equal(data);
    const parsed = new DOMParser().parseFromString(
      `<body><script type="application/ld+json">${json}</script>`,
      'text/html',
    );
    expect(parsed.body.childElementCount).to.equal(1);
    expect(parsed.body.firstElementChild?.textContent).to.equal(json);
    fc.assert(
      fc.property(therapists, settings, (all, options) => {
        const made = structuredData(all, options);
        // Text that is no Unicode, half a pair, is escaped and comes back as it was.
        expect(JSON.parse(toJsonLd(made))).to.deep.equal(made);
      }),
    );
  });

  it('gives a person the id that a link to them has', () => {
    expect(said({ id: 'a b/ü' })?.['@id']).to.equal(`${page}#kap-therapist=a%20b%2F%C3%BC`);
    expect(said({}, { page: '' })?.['@id']).to.equal('#kap-therapist=ada');
    expect(said({ id: 'a\ud800b' })?.['@id']).to.equal(`${page}#kap-therapist=a%EF%BF%BDb`);
  });
});
