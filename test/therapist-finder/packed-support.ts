import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { people as synthetic } from '../../bench/people.mjs';
import { blockName, type Packed } from '../../src/therapist-finder/data/packed/pack.js';
import { unpack } from '../../src/therapist-finder/data/packed/unpack.js';
import type { Therapist } from '../../src/therapist-finder/data/therapist.schema.js';
import type { TherapistList } from '../../src/therapist-finder/search/query.js';

/** Where the packed files of the tests are from. */
export const base = new URL('https://practice.example/data/list.kapd');
export const real = window.fetch;

/** Answers fetches of a packed directory's files, and counts them. */
export function serve({ head, details }: Packed, name = 'list.kapd') {
  const files = new Map([
    [name, head],
    ...details.map((bytes, at) => [blockName(name, at + 1), bytes] as const),
  ]);
  const asked: string[] = [];
  const state = { failing: false };
  window.fetch = async (input) => {
    const file = new URL(String(input)).pathname.split('/').pop() ?? '';
    asked.push(file);
    const bytes = files.get(file);
    if (state.failing) throw new TypeError('offline');
    return bytes ? new Response(bytes as Uint8Array<ArrayBuffer>) : new Response('', { status: 404 });
  };
  return { asked, files, state };
}

export const open = (bytes: Uint8Array) => unpack(bytes as Uint8Array<ArrayBuffer>, 'list.kapd', base);
export const listed = (list: TherapistList) =>
  Array.from({ length: list.length }, (_, index) => list.at(index) as Therapist);
export const sorted = <T extends { id: string }>(list: readonly T[]) =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The problem that bytes which are no packed directory are told with. */
export const message = async (bytes: Uint8Array) => {
  const { ok, therapists, problems } = await open(bytes);
  expect(ok).to.equal(false);
  expect(therapists.length).to.equal(0);
  expect(problems).to.have.length(1);
  expect(problems[0]?.file).to.equal('list.kapd');
  expect(problems[0]?.message).to.match(/^expected .+found /);
  return problems[0];
};

export const many = [...synthetic(400, 3)];

/** Leaves out of a block what is undefined, as JSON does. */
const block = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, needed: (keyof T)[] = []) =>
  fc.record(model, { requiredKeys: needed as never[] });

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom('Ann Lee', 'The Fox', '\0', '\0i 9', 'É', '007', 'null', 'true', '😀 x', 'a b c', ' '),
);
const some = fc.array(text, { maxLength: 5 });
const yes = fc.boolean();
const day = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((at) => new Date(at * 864e5).toISOString().slice(0, 10));
const state = fc.constantFrom('CA', 'NY', 'TX', 'ZZ');
const amount = fc.oneof(fc.nat(500), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
const degrees = fc.oneof(
  fc.integer({ min: -90_000, max: 90_000 }).map((at) => at / 1000),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const page = fc.oneof(
  fc.webUrl().map((url) => new URL(url).href),
  fc.constantFrom(
    'https://example.com/ann-lee',
    'http://[::1]/x?y=ann-lee#z',
    'https://user:word@example.com/',
  ),
);
/** Anything that a therapist can be. */
export const therapistLike = block(
  {
    id: fc.oneof(text, fc.constantFrom('ann-lee', 'fox', 'ann-lee-2')),
    name: text,
    title: text,
    pronouns: text,
    photo: page,
    bio: text,
    url: page,
    callUrl: fc.oneof(page, fc.constantFrom('tel:+13105550142', 'mailto:bo@example.com')),
    role: fc.constantFrom('kap-therapist', 'integration-only', 'prescriber'),
    licenses: fc.array(
      block(
        {
          type: text,
          number: fc.oneof(
            text,
            fc.string({ unit: fc.constantFrom(...'0123456789 A-'), minLength: 1, maxLength: 40 }),
          ),
          state,
          registerUrl: page,
          supervisor: text,
        },
        ['type'],
      ),
      { maxLength: 3 },
    ),
    trainings: fc.array(
      block(
        {
          ...{ org: text, program: text, level: text, hours: amount, experiential: yes, year: fc.nat(2100) },
          ...{ evidence: page, checkedOn: day, checkedBy: text },
        },
        ['org'],
      ),
      { maxLength: 3 },
    ),
    traumaInformed: fc.oneof(yes, block({ training: text, years: amount })),
    ownExperience: fc.constantFrom('disclosed', 'not-disclosed'),
    ...{ modalities: some, conditions: some, routes: some, formats: some, languages: some },
    ...{ populations: some, insurance: some },
    presentDuringDosing: yes,
    states: fc.array(state, { maxLength: 4 }),
    location: block({ city: text, state, zip: text, lat: degrees, lng: degrees }),
    fee: block({ amount, unit: text, slidingScale: yes, asOf: day }, ['amount']),
    accepting: fc.constantFrom('yes', 'waitlist', 'no'),
    nextOpening: day,
    prescriber: text,
    prescriberArrangement: text,
  },
  ['id', 'name'],
);
