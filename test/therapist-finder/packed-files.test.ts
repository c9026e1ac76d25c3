import { expect } from '@open-wc/testing';
import { people as synthetic } from '../../bench/people.mjs';
import { checksum } from '../../src/therapist-finder/data/packed/format.js';
import { pack } from '../../src/therapist-finder/data/packed/pack.js';
import { loadPacked } from '../../src/therapist-finder/data/packed/unpack.js';
import type { Therapist } from '../../src/therapist-finder/data/therapist.schema.js';
import { listed, many, message, open, real, serve } from './packed-support.js';
import { people, seeded } from './people.js';

afterEach(() => {
  window.fetch = real;
});

describe('biographies of a packed directory', () => {
  it('are fetched when asked for, each block once', async () => {
    const therapists = [...synthetic(1500, 9)];
    const packed = await pack(therapists);
    expect(packed.details.length).to.be.above(1);
    const { asked } = serve(packed);
    const { therapists: list } = await loadPacked('/on-demand/list.kapd');
    expect(listed(list).every((therapist) => therapist.bio === undefined)).to.equal(true);
    expect(asked).to.deep.equal(['list.kapd']);
    const first = list.at(0) as Therapist;
    const bio = therapists.find(({ id }) => id === first.id)?.bio;
    expect(await list.biographies?.of(first.id)).to.equal(bio);
    expect(await list.biographies?.of(first.id)).to.equal(bio);
    expect(await list.biographies?.of('nobody')).to.equal(undefined);
    expect(asked).to.deep.equal(['list.kapd', 'list.1.kapd']);
    await list.biographies?.all();
    await list.biographies?.all();
    expect(asked).to.have.length(1 + packed.details.length);
    for (const { id, bio: own } of therapists) expect(await list.biographies?.of(id)).to.equal(own);
  });

  it('that cannot be had reject, and may be had the next time', async () => {
    const { state } = serve(await pack(people));
    const { therapists: list } = await loadPacked('/failing/list.kapd');
    state.failing = true;
    expect(await failureOf(list.biographies?.of('ada-quill'))).to.contain('list.1.kapd');
    expect(await failureOf(list.biographies?.all())).to.contain('list.1.kapd');
    state.failing = false;
    expect(await list.biographies?.of('ada-quill')).to.equal('I listen first.');
  });

  it('of another packing, or damaged, are never shown', async () => {
    const { files } = serve(await pack(people));
    const { therapists: list } = await loadPacked('/other/list.kapd');
    const other = await pack(people.map((person) => ({ ...person, bio: `Not ${person.name}` })));
    files.set('list.1.kapd', other.details[0] as Uint8Array);
    expect(await failureOf(list.biographies?.of('ada-quill'))).to.contain('Upload all files of one packing');
    files.set('list.1.kapd', new TextEncoder().encode('<!doctype html><title>Oh</title>'));
    expect(await failureOf(list.biographies?.of('ada-quill'))).to.contain('found a web page');
    files.set('list.1.kapd', other.head);
    expect(await failureOf(list.biographies?.of('ada-quill'))).to.contain('found therapists');
  });
});

describe('a packed file that is none, or damaged', () => {
  it('is named: cut anywhere', async () => {
    const { head } = await pack(many);
    for (let length = 0; length < head.length; length += 97) {
      expect((await message(head.slice(0, length)))?.code, `${length} bytes`).to.equal('truncated');
    }
    expect((await message(head.slice(0, 3)))?.code).to.equal('truncated');
    expect((await message(new Uint8Array([...head, 0])))?.code).to.equal('invalid');
  });

  it('is named: a byte or a bit changed', async () => {
    const { head } = await pack(many);
    for (let at = 0; at < head.length; at += at < 40 ? 1 : 97) {
      const changed = head.slice();
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      await message(changed);
    }
  });

  it('is named: another version, a web page, a spreadsheet, biographies', async () => {
    const { head, details } = await pack(people);
    const newer = head.slice();
    newer[4] = 2;
    expect(await message(newer)).to.include({ code: 'version' });
    expect((await message(newer))?.message)
      .to.contain('found version 2')
      .and.to.contain('as new a version');
    const text = (value: string) => message(new TextEncoder().encode(value));
    expect((await text('\n<!DOCTYPE html><html></html>'))?.code).to.equal('html');
    expect((await text('id,name\nbo,Bo'))?.message).to.contain('"id,name');
    expect((await message(new Uint8Array(500)))?.code).to.equal('invalid');
    expect((await message(details[0] as Uint8Array))?.message).to.contain('found biographies');
  });

  it('is named if it cannot be fetched, and fetched again the next time', async () => {
    const served = serve(await pack(people));
    served.state.failing = true;
    expect((await loadPacked('/again/list.kapd')).problems[0]).to.include({
      code: 'network',
      file: '/again/list.kapd',
    });
    served.state.failing = false;
    expect((await loadPacked('/again/none.kapd')).problems[0]?.code).to.equal('not-found');
    const [one, two] = await Promise.all([loadPacked('/again/list.kapd'), loadPacked('/again/list.kapd')]);
    expect(one).to.equal(two);
    expect(one.therapists.length).to.equal(people.length);
    for (const link of ['javascript:alert(1)', 'http://[', 'data:,x']) {
      expect((await loadPacked(link)).problems[0]?.code, link).to.equal('invalid');
    }
  });

  it('neither throws nor hangs if made by somebody else', async () => {
    const { head } = await pack(many);
    const random = seeded(11);
    for (let round = 0; round < 150; round++) {
      const forged = head.slice();
      for (let count = 1 + random() * 8; count > 0; count--) {
        // In the header only the number of therapists.
        const at =
          random() < 0.1 ? 8 + Math.floor(random() * 4) : 20 + Math.floor(random() * (head.length - 20));
        forged[at] = Math.floor(random() * 256);
      }
      new DataView(forged.buffer).setUint32(12, checksum(forged));
      const { ok, problems, therapists } = await open(forged);
      if (!ok) expect(problems[0]?.message).to.match(/^expected .+found /);
      for (const therapist of listed(therapists)) {
        for (const link of linksOf(therapist)) expect(link).to.match(/^(https?|mailto|tel):/);
        expect(therapist.name).to.be.a('string');
      }
    }
  }).timeout(60_000);

  it('makes no link that runs code, and no day or number out of other things', async () => {
    for (const link of [
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
    ]) {
      const forged = {
        ...{ id: 'bo', name: 'Bo', photo: link, url: link, callUrl: link, site: link, nextOpening: 'soon' },
        fee: { amount: 'lots', asOf: '2026-02-31' },
        states: ['<b>', 'CA'],
        trainings: [{ org: 'maps', evidence: link }, { level: 'x' }],
        licenses: [{ type: 'MD', registerUrl: link }],
        location: { lat: 'north', lng: 181 },
      } as unknown as Therapist;
      const { therapists } = await open((await pack([forged])).head);
      const { site, ...bo } = therapists.at(0) as Therapist & { site?: string };
      if (site !== undefined) expect(site).to.not.match(/script:|data:|file:/);
      expect(bo, link).to.deep.equal({
        ...{
          id: 'bo',
          name: 'Bo',
          states: ['CA'],
          location: {},
          trainings: [{ org: 'maps' }],
          licenses: [{ type: 'MD' }],
        },
      });
    }
  });
});

const failureOf = (promise: Promise<unknown> | undefined): Promise<string> =>
  Promise.resolve(promise).then(
    () => 'none',
    (error: unknown) => (error as Error).message,
  );

const linksOf = ({ photo, url, callUrl, trainings, licenses }: Therapist): string[] =>
  [
    ...[photo, url, callUrl],
    ...(trainings ?? []).map(({ evidence }) => evidence),
    ...(licenses ?? []).map(({ registerUrl }) => registerUrl),
  ].filter((link) => link !== undefined);
