import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { people as synthetic } from '../../bench/people.mjs';
import { readTherapistsText } from '../../src/therapist-finder/data/directory.js';
import { layout, shapes } from '../../src/therapist-finder/data/packed/format.js';
import { pack } from '../../src/therapist-finder/data/packed/pack.js';
import { therapistSchema, type Therapist } from '../../src/therapist-finder/data/therapist.schema.js';
import { base, listed, many, open, real, serve, sorted, therapistLike } from './packed-support.js';

/** Everybody as they come out, with their biographies. */
async function roundTrip(therapists: readonly Therapist[]): Promise<Therapist[]> {
  const packed = await pack(therapists);
  serve(packed);
  const { ok, problems, therapists: list } = await open(packed.head);
  expect(problems).to.deep.equal([]);
  expect(ok).to.equal(true);
  const bios = await list.biographies?.all();
  return listed(list).map((therapist, at) => {
    const bio = bios?.[at];
    return bio === undefined ? therapist : { ...therapist, bio };
  });
}

afterEach(() => {
  window.fetch = real;
});

describe('a packed directory', () => {
  it('gives back the five practices as their files say', async () => {
    for (const [practice, file] of [
      ['juniper-room', 'therapists.csv'],
      ['tidewren', 'therapists.csv'],
      ['lanternfield', 'therapists.json'],
      ['marigold-house', 'therapists.json'],
      ['saltgrass', 'practice.json'],
    ]) {
      const text = await (
        await real(new URL(`../../examples/practices/${practice}/${file}`, import.meta.url))
      ).text();
      const list =
        file === 'practice.json'
          ? JSON.stringify((JSON.parse(text) as { therapists: unknown }).therapists)
          : text;
      const name = file === 'practice.json' ? 'list.json' : String(file);
      const there = (await readTherapistsText(list, name, base.href)).therapists;
      expect(there, practice).to.not.be.empty;
      expect(sorted(await roundTrip(there)), practice).to.deep.equal(sorted(there));
      // As the command packs them: links as they were written, which start from the packed file.
      const unbased = (await readTherapistsText(list, name, '')).therapists;
      expect(sorted(await roundTrip(unbased)), practice).to.deep.equal(sorted(there));
    }
  });

  it('gives back whatever a therapist can be', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(therapistLike, { selector: ({ id }) => id, maxLength: 12 }),
        async (given) => {
          const therapists = given as Therapist[];
          expect(sorted(await roundTrip(therapists))).to.deep.equal(sorted(therapists));
        },
      ),
      { numRuns: 300 },
    );
  }).timeout(60_000);

  it('gives back hundreds, also with lists, links and numbers of all sorts', async () => {
    const wild = many.map((therapist, at) => ({
      ...therapist,
      photo: `https://example.com/${therapist.id}.jpg`,
      callUrl:
        at % 2
          ? `mailto:${therapist.id}@example.com`
          : `https://example.com/book?who=${therapist.id}&x=${at}`,
      licenses: therapist.licenses?.map((license) => ({
        ...license,
        number: `PSY ${at}-00${license.number ?? ''}${license.number ?? ''}${license.number ?? ''}`,
        registerUrl: `https://register.example/${license.number}`,
      })),
    })) as Therapist[];
    expect(sorted(await roundTrip(wild))).to.deep.equal(sorted(wild));
  });

  it('keeps what a later version of the schema may add', async () => {
    const added = [{ id: 'bo', name: 'Bo', parking: 'behind the house', seats: 3 }] as unknown as Therapist[];
    expect(await roundTrip(added)).to.deep.equal(added);
  });

  it('has a column for everything in the schema', () => {
    const columns = new Set(layout.map(({ group, key }) => (group ? `${group}.${key}` : key)));
    const shape = therapistSchema.def.shape as unknown as Record<string, Schema>;
    for (const [key, schema] of Object.entries(shape)) {
      if (['name', 'bio'].includes(key)) continue;
      expect(columns.has(key) || columns.has(`#${key}`), key).to.equal(true);
      const inner = blockOf(schema);
      expect(Boolean(inner) || columns.has(`${key}.`), key).to.equal(Object.hasOwn(shapes, key));
      for (const part of Object.keys(inner ?? {}))
        expect(columns.has(`${key}.${part}`), `${key}.${part}`).to.equal(true);
    }
  });

  it('is the same whatever the order of the list', async () => {
    const { head } = await pack(many);
    expect((await pack([...many].reverse())).head).to.deep.equal(head);
  });

  it('may be empty, or one', async () => {
    expect(await roundTrip([])).to.deep.equal([]);
    const { therapists } = await open((await pack([{ id: 'x', name: 'Bo' }])).head);
    expect(therapists.biographies, 'nobody has one').to.equal(undefined);
    expect(therapists.at(0)).to.deep.equal({ id: 'x', name: 'Bo' });
    for (const index of [-1, 1, 0.5, NaN]) expect(therapists.at(index)).to.equal(undefined);
  });

  for (const [count, ceiling] of [
    [1000, 30],
    [10_000, 24],
    [100_000, 22],
  ] as const) {
    it(`takes at most ${ceiling} bytes a therapist before the first results, at ${count}`, async () => {
      const { head } = await pack([...synthetic(count, 1)] as unknown as Therapist[]);
      expect(head.length / count).to.be.below(ceiling);
    }).timeout(120_000);
  }
});

type Schema = { readonly def: { readonly [key: string]: unknown } };

/** The keys of the block, or of the blocks of the list, that a schema describes. */
function blockOf({ def }: Schema): Record<string, Schema> | undefined {
  const inner = (def['innerType'] ?? def['element']) as Schema | undefined;
  if (inner) return blockOf(inner);
  if (Array.isArray(def['options'])) {
    return (def['options'] as Schema[]).map(blockOf).find((block) => block);
  }
  return def['shape'] as Record<string, Schema> | undefined;
}
