import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readTherapists, readTherapistsText } from '../../src/therapist-finder/data/directory.js';

const base = 'https://practice.example/data/list';
const runs = { numRuns: 150, seed: 20261122 };

/** Text that survives a spreadsheet: no signs at the ends that a cell loses, none that stand between values. */
const word = fc
  .string({ unit: fc.constantFrom(...'abcXYZ áñ\'-&/"'), minLength: 1, maxLength: 12 })
  .map((text) => `q${text.trim()}q`);
const prose = fc
  .array(fc.constantFrom('soft', 'light', ',', ';', '"', '\n', '\r\n', '\t', '|', 'ñ', '"quoted"'), {
    maxLength: 8,
  })
  .map((words) => `I ${words.join(' ')} end`);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3, selector: (text) => text.toLowerCase() });
const ids = (...known: string[]) => fc.uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: 3 });
const amount = fc.integer({ min: 0, max: 4000 }).map((cents) => cents / 4);
const license = fc.record(
  {
    type: fc.constantFrom('LMFT', 'LCSW', 'associate', 'RN'),
    number: fc.integer({ min: 1, max: 999999 }).map((number) => `0${number}`),
    state: fc.constantFrom('TX', 'NV', 'MA'),
    supervisor: word,
    registerUrl: fc.constant('https://register.example/1'),
  },
  { requiredKeys: ['type'] },
);
const training = fc.record(
  {
    org: fc.oneof(fc.constantFrom('polaris', 'maps', 'ktc'), word),
    program: word,
    level: fc.constantFrom('certificate', 'introductory', 'advanced'),
    hours: fc.integer({ min: 1, max: 500 }),
    experiential: fc.boolean(),
    year: fc.integer({ min: 1990, max: 2026 }),
    evidence: fc.constant('https://school.example/ada.pdf'),
    checkedOn: day,
  },
  { requiredKeys: ['org'] },
);
const therapist = fc.record(
  {
    name: word,
    title: word,
    pronouns: fc.constantFrom('she/her', 'they'),
    bio: prose,
    role: fc.constantFrom('kap-therapist', 'integration-only', 'prescriber'),
    licenses: fc.array(license, { minLength: 1, maxLength: 3 }),
    trainings: fc.array(training, { minLength: 1, maxLength: 3 }),
    traumaInformed: fc.oneof(
      fc.boolean(),
      fc.record({ training: word, years: fc.integer({ min: 0, max: 60 }) }),
      fc.record({ years: fc.integer({ min: 0, max: 60 }) }),
    ),
    ownExperience: fc.constantFrom('disclosed', 'not-disclosed'),
    modalities: fc.oneof(words, ids('ifs', 'cbt', 'art')),
    routes: ids('sublingual', 'iv', 'nasal'),
    formats: ids('in-office', 'online', 'group'),
    presentDuringDosing: fc.boolean(),
    states: ids('TX', 'NV', 'MA', 'NY'),
    location: fc.record({
      city: word,
      state: fc.constantFrom('TX', 'MA'),
      zip: fc.constantFrom('02139', '00501', '78701'),
      lat: fc.integer({ min: -90, max: 90 }),
      lng: fc.integer({ min: -1800, max: 1800 }).map((tenths) => tenths / 10),
    }),
    languages: ids('en', 'es', 'tl'),
    insurance: ids('in-network', 'superbill'),
    fee: fc.record({ amount, slidingScale: fc.boolean(), asOf: day }, { requiredKeys: ['amount'] }),
    accepting: fc.constantFrom('yes', 'waitlist', 'no'),
    nextOpening: day,
    prescriberArrangement: fc.oneof(fc.constantFrom('self', 'partner', 'your-own'), word),
  },
  { requiredKeys: ['name'] },
);

type Written = Record<string, unknown>;
const isBlock = (value: unknown): value is Written => typeof value === 'object' && value !== null;

function licenseText({ type, number, state, supervisor, registerUrl }: Written): string {
  const main = [type, number, state].filter(Boolean).join(' ');
  return [main, supervisor && `supervised by ${String(supervisor)}`, registerUrl].filter(Boolean).join(' ');
}

function trainingText({ org, checkedOn, hours, experiential, ...rest }: Written): string {
  const parts = [
    ...Object.values(rest),
    hours !== undefined && `${String(hours)} hours`,
    experiential !== undefined && (experiential ? 'experiential' : 'not experiential'),
    checkedOn && `checked ${String(checkedOn)}`,
  ].filter(Boolean);
  return parts.length ? `${String(org)} (${parts.join(', ')})` : String(org);
}

function cellText(key: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (!Array.isArray(value)) return String(value as string | number);
  const entries = value.map((entry: Written) =>
    key === 'licenses' ? licenseText(entry) : key === 'trainings' ? trainingText(entry) : String(entry),
  );
  return entries.join('; ');
}

/** A directory as a spreadsheet would save it. */
function toCsv(therapists: readonly Written[], delimiter: string, lineEnd: string): string {
  const rows = therapists.map((one) =>
    Object.entries(one).flatMap(([key, value]): [string, string][] =>
      isBlock(value) && !Array.isArray(value)
        ? Object.entries(value).map(([inner, part]) => [`${key}.${inner}`, cellText(inner, part)])
        : [[key, cellText(key, value)]],
    ),
  );
  const header = [...new Set(['name', ...rows.flatMap((row) => row.map(([key]) => key))])];
  const quoted = (text: string) => (/["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => {
    const cells = new Map(row);
    return header.map((key) => quoted(cells.get(key) ?? '')).join(delimiter);
  });
  return [header.join(delimiter), ...lines].join(lineEnd);
}

describe('any directory', function () {
  this.timeout(60_000);

  it('gives the same therapists as JSON and as CSV', async () => {
    let therapists = 0;
    const directories = fc.array(therapist, { maxLength: 12 });
    const check = async (written: Written[], delimiter: string, lineEnd: string) => {
      const json = await readTherapistsText(JSON.stringify(written), 'list.json', base);
      const csv = await readTherapistsText(toCsv(written, delimiter, lineEnd), 'list.csv', base);
      expect(json.problems).to.deep.equal([]);
      expect(csv.problems).to.deep.equal([]);
      expect(csv.therapists).to.deep.equal(json.therapists);
      expect(json.therapists).to.have.length(written.length);
      therapists += written.length;
    };
    const signs = [fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n')] as const;
    await fc.assert(fc.asyncProperty(directories, ...signs, check), { ...runs, numRuns: 500 });
    expect(therapists).to.be.greaterThan(1000);
  });

  it('of values of any type is read without throwing, and changes nothing it was given', async () => {
    const anything = fc.anything({ withNullPrototype: true, withDate: true, withMap: true, maxDepth: 3 });
    const keys = [
      'id',
      'name',
      'licenses',
      'trainings',
      'fee',
      'location',
      'states',
      'traumaInformed',
      '__proto__',
    ];
    const entry = fc.oneof(
      anything,
      fc
        .array(fc.tuple(fc.constantFrom(...keys), fc.oneof(anything, fc.array(anything), word)), {
          maxLength: 6,
        })
        .map((pairs) => Object.fromEntries([['name', 'Bo'], ...pairs])),
    );
    let rows = 0;
    const check = async (value: unknown[]) => {
      const before = fc.stringify(value);
      const { ok, therapists, problems } = await readTherapists(value, 'list', base);
      expect(ok).to.equal(true);
      expect(therapists.length).to.be.at.most(value.length);
      for (const { id, name } of therapists) expect(`${typeof id} ${typeof name}`).to.equal('string string');
      for (const { message } of problems) expect(message).to.be.a('string').and.not.equal('');
      expect(fc.stringify(value)).to.equal(before);
      rows += value.length;
    };
    await fc.assert(fc.asyncProperty(fc.array(entry, { maxLength: 30 }), check), { ...runs, numRuns: 600 });
    expect(rows).to.be.greaterThan(1500);
  });

  it('of noise is read without throwing, as a spreadsheet and as an unknown file', async () => {
    const noise = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '"',
            '""',
            ',',
            ';',
            '\t',
            '\n',
            '\r',
            '\r\n',
            'name',
            'id',
            '__proto__',
            '\uFEFF',
            '(',
            ')',
          ),
          fc.constantFrom(
            'sep=;',
            'LMFT 1 CA',
            'licenses',
            '{',
            '[',
            '|',
            '\0',
            '\uD800',
            'https://',
            'checked',
          ),
          fc.string({ unit: 'binary', maxLength: 5 }),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''));
    const header = fc.constantFrom('', 'name,licenses,trainings,fee.amount,states\n', 'sep=;\nname;bio\n');
    const check = async (start: string, text: string) => {
      for (const file of ['list.csv', 'published', 'list.json']) {
        const { problems } = await readTherapistsText(start + text, file, base);
        expect(problems.length).to.be.at.most(21);
      }
    };
    await fc.assert(fc.asyncProperty(header, noise, check), { ...runs, numRuns: 1500 });
  });
});

describe('a hundred thousand rows, and half a million empty ones', () => {
  it('leave the page its frames', async function () {
    this.timeout(120_000);
    const row = (at: number) =>
      `p${at},Person ${at},"I listen, first. ${at}",LPC 0${at} TX,Polaris (certificate, 2023),yes,Online; In office,TX;NV`.replace(
        'Polaris (certificate, 2023)',
        '"Polaris (certificate, 2023)"',
      );
    const rows = Array.from({ length: 100_000 }, (_, at) => row(at));
    const empty = '\n,,,,,,,'.repeat(500_000);
    const header = 'id,name,bio,licenses,trainings,traumaInformed,formats,states';
    const text = [header, ...rows].join('\n') + empty;
    let longest = 0;
    let tasks = 0;
    let last = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      tasks++;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    const start = performance.now();
    const { therapists, problems } = await readTherapistsText(text, 'list.csv', base);
    const took = performance.now() - start;
    port1.close();
    expect(therapists).to.have.length(100_000);
    expect(problems).to.deep.equal([]);
    // Generous, since other work on the machine counts too; in one go it would be all of the time.
    expect(longest, `of ${took} ms, in ${tasks} turns`).to.be.below(took / 10);
    expect(tasks).to.be.greaterThan(20);
  });
});
