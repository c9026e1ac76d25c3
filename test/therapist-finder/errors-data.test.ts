import { expect } from '@open-wc/testing';
import { readTherapists, readTherapistsText } from '../../src/therapist-finder/data/directory.js';
import { loadTherapists } from '../../src/therapist-finder/data/load.js';
import { stubFetch } from './people.js';

const base = 'https://practice.example/data/list';
const csv = (text: string) => readTherapistsText(text, 'therapists.csv', base);
const names = async (text: string) => (await csv(text)).therapists.map(({ name }) => name);
const told = async (text: string) =>
  (await csv(text)).problems.map(({ path, message }) => `${path}: ${message}`);

describe('mistakes in a spreadsheet', () => {
  it('in column names: a missing header is explained', async () => {
    const { ok, therapists, problems } = await csv('Ada Quill,LMFT\nBo Fenn,LCSW');
    expect(ok).to.equal(false);
    expect(therapists).to.be.empty;
    expect(problems).to.have.length(1);
    expect(problems[0]?.path).to.equal('row 1');
    expect(problems[0]?.message).to.contain('"name"').and.to.contain('Ada Quill');
  });

  it('in column names: what was meant is asked', async () => {
    const [ammount, city, shoe] = await told('name,fee.ammount,City,shoe size\nBo,9,Reno,40');
    expect(ammount).to.match(/^row 1, column "fee.ammount" \(B\): .*did you mean "fee.amount"\?/);
    expect(city).to.match(/^row 1, column "City" \(C\): .*did you mean "location.city"\?/);
    expect(shoe).to.match(
      /^row 1, column "shoe size" \(D\): no column is called "shoe size"; It is left out/,
    );
    expect((await told('name,Fee\nBo,9'))[0]).to.contain('did you mean "fee.amount"?');
    expect((await told('name,name\nBo,Al'))[0]).to.match(/^row 1, column "name" \(B\): .*twice/);
  });

  it('in a cell: the cell is left out, and named with row, column and reason', async () => {
    const text =
      'id,name,fee.amount,Fee as of\na,Ada,180,2026-11-01\n\nb,,90,2026-11-01\nc,Cy,lots,2026-02-31\nd,Di,9,';
    const { therapists } = await csv(text);
    expect(therapists.map(({ name }) => name)).to.deep.equal(['Ada', 'Cy', 'Di']);
    expect(therapists[1]?.fee).to.equal(undefined);
    const problems = await told(text);
    expect(problems).to.have.length(3);
    expect(problems[0]).to.match(/^row 4, column "name" \(B\): expected text; found nothing\. Left out$/);
    expect(problems[1]).to.match(/^row 5, column "fee.amount" \(C\): expected a number; found "lots"$/);
    expect(problems[2]).to.match(/^row 5, column "Fee as of" \(D\): expected a date .*found "2026-02-31"$/);
  });

  it('in one of several values in a cell: that value is left out', async () => {
    const text = 'name,states,licenses\nBo,NV; Txas; TX,LPC 1 TX';
    expect((await csv(text)).therapists[0]?.states).to.deep.equal(['NV', 'TX']);
    expect((await told(text))[0]).to.match(/^row 2, column "states" \(B\), value 2: .*"Txas"/);
  });

  it('in a flag with details beside it: it is not hidden by them', async () => {
    const text = 'name,traumaInformed,traumaInformed.training\nBo,perhaps,EMDR';
    expect((await csv(text)).therapists[0]?.traumaInformed).to.equal(undefined);
    expect((await told(text))[0]).to.match(/^row 2, column "traumaInformed" \(B\): .*"perhaps"/);
  });

  it('in one detail of a block: that detail is left out', async () => {
    const text = 'name,traumaInformed.training,traumaInformed.years\nBo,EMDR,about 8';
    expect((await csv(text)).therapists[0]?.traumaInformed).to.deep.equal({ training: 'EMDR' });
    expect(await told(text)).to.deep.equal([
      'row 2, column "traumaInformed.years" (C): expected a number; found "about 8"',
    ]);
    const plain = 'name,traumaInformed,traumaInformed.years\nBo,yes,about 8\nCy,,about 8';
    expect((await csv(plain)).therapists.map((person) => person.traumaInformed)).to.deep.equal([
      true,
      undefined,
    ]);
    const given = [{ name: 'Bo', traumaInformed: { training: 'EMDR', yeers: 8 } }];
    const { therapists, problems } = await readTherapists(given, 'list', base);
    expect(therapists[0]?.traumaInformed).to.deep.equal({ training: 'EMDR' });
    expect(problems[0]?.message).to.contain('did you mean "years"');
  });

  it('in a date or a price: what stands in the file is quoted', async () => {
    expect((await told('name,nextOpening\nBo,25/12/2026'))[0]).to.contain('found "25/12/2026"');
    expect((await told('name,fee.amount\nBo,$180-$250/session'))[0]).to.contain('found "$180-$250/session"');
    expect((await told('name,trainings\nBo,"MAPS (checked 25/12/2026)"'))[0]).to.contain(
      'found "25/12/2026"',
    );
  });

  it('in a license: no number without a figure, no guess at whose number it is', async () => {
    const pending = 'name,title,licenses\nBo,LMFT,LMFT pending NV';
    expect((await csv(pending)).therapists[0]?.licenses).to.deep.equal([{ type: 'LMFT', state: 'NV' }]);
    expect((await told(pending))[0]).to.match(
      /^row 2, column "licenses" \(C\), value 1: expected a number.*"pending"/,
    );
    const california = await csv(pending.replace('NV', 'CA'));
    expect(california.therapists).to.deep.equal([]);
    expect(california.problems.at(-1)?.message).to.contain('a license number from CA');
    const two = 'name,title,licenses\nBo,LMFT,"LMFT, LPCC 150442 CA"';
    expect((await csv(two)).therapists[0]?.licenses).to.deep.equal([]);
    expect((await told(two))[0]).to.match(/expected a license, like .*found "LMFT, LPCC 150442 CA"/);
  });

  it('far to the right: the column’s letters', async () => {
    const blank = ','.repeat(26);
    const [problem] = await told(`name${blank},accepting\nBo${blank},perhaps`);
    expect(problem).to.match(/^row 2, column "accepting" \(AB\)/);
  });

  it('below a cell of several lines: row and line', async () => {
    const text = 'sep=,\r\nname,bio,accepting\r\nAda,"one\r\ntwo\r\nthree",yes\r\nBo,x,perhaps';
    expect((await told(text))[0]).to.match(/^row 3 \(line 6\), column "accepting" \(C\)/);
  });

  it('in the number of cells: the row is left out, since it may be shifted; too few are taken', async () => {
    const text = 'name,title,bio\nAda,LMFT,one, two\nBo,LCSW\nCy,x,y,,,';
    expect(await names(text)).to.deep.equal(['Bo', 'Cy']);
    expect((await told(text))[0]).to.match(/^row 2: expected 3 cells, found 4; .*left out/);
  });

  it('in quotation marks: that row is left out, the next are shown, its loose lines are named and not shown', async () => {
    const unclosed = 'name,title,bio\nAda,x,"never closed\nand on, and on\nBo,x,"fine, ""really"""\nCy,x,y';
    expect(await names(unclosed)).to.deep.equal(['Bo', 'Cy']);
    expect((await told(unclosed))[0]).to.match(/^row 2: .*quotation mark/);
    expect((await told(unclosed))[1]).to.match(/^row 3: .*left out/);
    expect(await names('name,title,bio\n"Ada" Quill,x,y\nBo,x,y')).to.deep.equal(['Bo']);
    expect(await names('name,bio\nBo,the 5" scar'), 'inside a text it is no quote').to.deep.equal(['Bo']);
  });

  it('in ids: the second with one id is left out', async () => {
    const text = 'id,name\nx,First\nx,Second';
    expect(await names(text)).to.deep.equal(['First']);
    expect((await told(text))[0]).to.match(/^row 3, column "id" \(A\): .*"x"/);
  });

  it('in fifty rows: 20 are listed, the rest counted', async () => {
    const text = `name,accepting\n${Array.from({ length: 50 }, (_, at) => `P${at},perhaps`).join('\n')}`;
    const { problems, therapists } = await csv(text);
    expect(therapists).to.have.length(50);
    expect(problems).to.have.length(21);
    expect(problems.at(-1)?.message).to.equal('and 30 more problems');
  });
});

describe('mistakes in JSON', () => {
  it('in its signs: explained, with the place', async () => {
    const broken = await readTherapistsText('[{"name": "Bo",\n}]', 'list.json', base);
    expect(broken.ok).to.equal(false);
    expect(broken.problems[0]?.code).to.equal('json');
    expect(broken.problems[0]?.path).to.equal('line 2, column 1');
  });

  it('in its shape: explained', async () => {
    for (const value of [{}, 'x', 5, null, true, { therapists: 5 }]) {
      const { ok, problems } = await readTherapists(value, 'list.json', base);
      expect(ok).to.equal(false);
      expect(problems[0]?.message).to.contain('a list of therapists in square brackets');
    }
  });

  it('in an entry: it is left out, and what was given is not changed', async () => {
    const given = [null, 5, 'x', [], {}, { name: '' }, { name: 'Bo', formats: ['In person'] }];
    const before = JSON.stringify(given);
    const { therapists, problems } = await readTherapists(given, 'list', base);
    expect(therapists.map(({ id }) => id)).to.deep.equal(['bo']);
    expect(problems.map(({ path }) => path).join())
      .to.contain('[1]')
      .and.to.contain('[6].name');
    expect(JSON.stringify(given)).to.equal(before);
  });
});

describe('what California asks for in a therapist’s advertising', () => {
  const read = async (therapist: object) => {
    const { therapists, problems } = await readTherapists([{ name: 'Ada', ...therapist }], 'list', base);
    return {
      shown: therapists.length === 1,
      paths: problems.map(({ code, path }) => `${code} ${path}`),
      problems,
    };
  };
  const lmft = { type: 'LMFT', number: '1', state: 'CA' };

  it('keeps a therapist off the list who lacks it, and names what is missing', async () => {
    const bare = await read({ licenses: [{ type: 'LMFT', state: 'CA' }] });
    expect(bare.shown).to.equal(false);
    expect(bare.paths).to.deep.equal(['advertising [1].licenses[1].number', 'advertising [1].title']);
    expect(bare.problems[0]?.message).to.contain('a license number from CA').and.to.contain('Left out until');
    expect((await read({ licenses: [lmft] })).paths).to.deep.equal(['advertising [1].title']);
    const elsewhere = {
      title: 'LMFT',
      states: ['CA'],
      licenses: [{ type: 'LMFT', number: '1', state: 'NV' }],
    };
    expect((await read(elsewhere)).paths).to.deep.equal(['advertising [1].licenses']);
    expect((await read({ title: 'LMFT', states: ['CA'], role: 'kap-therapist' })).shown).to.equal(false);
    for (const role of ['kap-therapist', 'integration-only', undefined]) {
      for (const place of [{ states: ['CA'] }, { location: { state: 'CA' } }])
        expect((await read({ role, ...place })).paths, role).to.deep.equal([
          'advertising [1].licenses',
          'advertising [1].title',
        ]);
    }
    const csvRow = await told('name,title,licenses\nBo,LMFT,LMFT CA');
    expect(csvRow[0]).to.match(/^row 2, column "licenses" \(C\), value 1: expected a license number from CA/);
  });

  it('is not asked of others', async () => {
    for (const therapist of [
      { title: 'LMFT', licenses: [lmft], states: ['CA'] },
      { licenses: [{ type: 'LMFT', state: 'TX' }], states: ['TX'] },
      { role: 'prescriber', licenses: [{ type: 'MD', state: 'CA' }] },
      { role: 'prescriber', states: ['CA'], location: { state: 'CA' } },
      { states: ['NV'], location: { state: 'NV' } },
    ]) {
      const { shown, paths } = await read(therapist);
      expect(shown, JSON.stringify(therapist)).to.equal(true);
      expect(paths).to.deep.equal([]);
    }
  });
});

describe('a file of therapists from an address', () => {
  let number = 0;
  const load = async (answer: BodyInit, type = 'text/csv') => {
    const name = `file-${number++}`;
    const restore = stubFetch({ [name]: () => new Response(answer, { headers: { 'content-type': type } }) });
    const directory = await loadTherapists(`/${name}`);
    restore();
    return directory;
  };
  const text = 'name;bio\r\nInés Peña;"sí; claro"\r\n';
  const utf16 = (littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer((text.length + 1) * 2));
    [...`\uFEFF${text}`].forEach((sign, at) => view.setUint16(at * 2, sign.charCodeAt(0), littleEndian));
    return view.buffer;
  };
  const western = Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));

  it('is read in any encoding that spreadsheets save, whatever it is served as', async () => {
    const expected = [{ id: 'ines-pena', name: 'Inés Peña', bio: 'sí; claro' }];
    for (const [encoding, bytes] of Object.entries({
      plain: text,
      marked: `\uFEFF${text}`,
      'utf-16le': utf16(true),
      'utf-16be': utf16(false),
      'windows-1252': western,
      declared: `sep=;\r\n${text}`,
    })) {
      for (const type of ['text/csv', 'application/octet-stream', 'text/plain']) {
        const { therapists, problems } = await load(bytes, type);
        expect(therapists, encoding).to.deep.equal(expected);
        expect(problems).to.deep.equal([]);
      }
    }
  });

  it('may be a spreadsheet published by Google', async () => {
    const restore = stubFetch({ pub: () => new Response('name,\nBo,') });
    const address = 'https://docs.google.com/spreadsheets/d/e/2PACX-example/pub?gid=0&single=true&output=csv';
    const { therapists, problems } = await loadTherapists(address);
    restore();
    expect(therapists).to.have.length(1);
    expect(problems).to.deep.equal([]);
  });

  it('that is a spreadsheet’s page is not fetched; how to publish it is told', async () => {
    const fetched: string[] = [];
    const real = window.fetch;
    window.fetch = async (input) => {
      fetched.push(String(input));
      return new Response('<!doctype html>');
    };
    for (const end of [
      'd/abc/edit#gid=0',
      'd/abc/edit?usp=sharing',
      'u/1/d/abc/edit',
      'd/e/abc/pubhtml',
      'd/e/abc/pub',
      'd/e/abc/pub?output=xlsx',
    ]) {
      const { ok, problems } = await loadTherapists(`https://docs.google.com/spreadsheets/${end}`);
      expect(ok, end).to.equal(false);
      expect(problems[0]?.message, end).to.contain('Publish to web').and.to.contain('output=csv');
    }
    window.fetch = real;
    expect(fetched).to.deep.equal([]);
  });

  it('that is a spreadsheet program’s own: how to save it is told', async () => {
    const { ok, problems } = await load(Uint8Array.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0]));
    expect(ok).to.equal(false);
    expect(problems[0]?.message).to.contain('CSV UTF-8');
  });
});
