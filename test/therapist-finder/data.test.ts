import { expect } from '@open-wc/testing';
import { readTherapists, readTherapistsText } from '../../src/therapist-finder/data/directory.js';
import { people, seeded } from './people.js';

const base = 'https://practice.example/data/list';
const csv = (text: string) => readTherapistsText(text, 'therapists.csv', base);
const byId = (therapists: readonly { id: string }[]) =>
  [...therapists].sort((a, b) => (a.id < b.id ? -1 : 1));
const told = (text: string) => csv(text).problems.map(({ path, message }) => `${path}: ${message}`);

const header =
  'Name, ID ,title,Licenses,TRAININGS,trauma Informed,traumaInformed.training,traumaInformed.years,ownExperience,formats,' +
  'states,location.city,location.state,location.zip,languages,fee.amount,fee.unit,fee.slidingScale,fee.asOf,accepting,bio';
const rows = [
  'Ada Quill,ada-quill,LMFT,LMFT 000101 CA; Licensed Clinical Social Worker 000110 NV,Ketamine Training Institute; Deep Blue School,yes,"EMDR, basic",8,disclosed,In office; Online,California; nv,Los Angeles,CA,02139,English; es,"$1,050",dosing session,yes,2026-11-01,Yes,"She said ""hello"", twice',
  'and again."',
];
const lines = [header, ...rows];
const json = [
  {
    id: 'ada-quill',
    name: 'Ada Quill',
    title: 'LMFT',
    licenses: [
      { type: 'LMFT', number: '000101', state: 'CA' },
      { type: 'LCSW', number: '000110', state: 'NV' },
    ],
    trainings: [{ org: 'ktc' }, { org: 'Deep Blue School' }],
    traumaInformed: { training: 'EMDR, basic', years: 8 },
    ownExperience: 'disclosed',
    formats: ['in-office', 'online'],
    states: ['CA', 'NV'],
    location: { city: 'Los Angeles', state: 'CA', zip: '02139' },
    languages: ['en', 'es'],
    fee: { amount: 1050, unit: 'dosing session', slidingScale: true, asOf: '2026-11-01' },
    accepting: 'yes',
    bio: 'She said "hello", twice\nand again.',
  },
];

describe('therapists from a spreadsheet', () => {
  it('are the same as from JSON: quotes, aliases, accents of spelling, numbers, several lines in a cell', () => {
    const fromCsv = csv(lines.join('\n'));
    const fromJson = readTherapists(json, 'therapists.json', base);
    expect(fromCsv.problems).to.deep.equal([]);
    expect(fromJson.problems).to.deep.equal([]);
    expect(fromCsv.therapists).to.deep.equal(fromJson.therapists);
  });

  it('read with a byte order mark, Windows line ends, empty rows and a "sep=" line', () => {
    const expected = csv(lines.join('\n')).therapists;
    const windows = `\uFEFF${header}\r\n\r\n,,,\r\n${rows.join('\n')}\r\n\r\n`;
    expect(csv(windows).therapists).to.deep.equal(expected);
    expect(csv(windows).problems).to.deep.equal([]);
    expect(csv(`sep=,\r\n${header}\r\n${rows.join('\n')}`).therapists).to.deep.equal(expected);
  });

  it('read with semicolons (and | between values, decimal commas) and with tabs', () => {
    const semicolons = csv('name;formats;location.lat;location.lng\nBo;online|In person;34,1;-118,3');
    expect(semicolons.therapists[0]).to.deep.include({
      formats: ['online', 'in-office'],
      location: { lat: 34.1, lng: -118.3 },
    });
    const tabs = csv('name\tformats\tbio\nBo\tonline;group\tOne, two; three');
    expect(tabs.therapists[0]).to.deep.include({ formats: ['online', 'group'], bio: 'One, two; three' });
  });

  it('keep what is in no vocabulary as it is written', () => {
    const [bo] = csv('name,formats,modalities,licenses\nBo,By letter,Sandplay,XYZ 12 TX').therapists;
    expect(bo).to.deep.include({
      formats: ['By letter'],
      modalities: ['Sandplay'],
      licenses: [{ type: 'XYZ', number: '12', state: 'TX' }],
    });
  });

  it('understand a license in any of its shapes', () => {
    const shapes: [string, object][] = [
      ['MD', { type: 'MD' }],
      ['PA 12 PA', { type: 'PA', number: '12', state: 'PA' }],
      ['PsyD PSY 000233 CA', { type: 'PsyD', number: 'PSY 000233', state: 'CA' }],
      ['LMFT CA', { type: 'LMFT', state: 'CA' }],
      ['lcsw #77 tx', { type: 'LCSW', number: '77', state: 'TX' }],
      ['Registered Nurse 5 NV', { type: 'RN', number: '5', state: 'NV' }],
    ];
    for (const [text, license] of shapes) {
      expect(csv(`name,licenses\nBo,${text}`).therapists[0]?.licenses, text).to.deep.equal([license]);
    }
  });

  it('take what is left unsaid for not stated, never for a no', () => {
    const [bo] = csv('name,traumaInformed,ownExperience,accepting\nBo,not stated,-,').therapists;
    expect(bo).to.deep.equal({ id: 'bo', name: 'Bo' });
  });

  it('do not turn a no into a yes because of details beside it', () => {
    const [bo] = csv('name,traumaInformed,traumaInformed.training\nBo,no,EMDR').therapists;
    expect(bo?.traumaInformed).to.equal(false);
  });

  it('make an id from the name, without accents', () => {
    expect(csv('name\nInés Arrowood-Peña').therapists[0]?.id).to.equal('ines-arrowood-pena');
  });

  it('explain a header that is missing', () => {
    const { ok, therapists, problems } = csv('Ada Quill,LMFT\nBo Fenn,LCSW');
    expect(ok).to.equal(false);
    expect(therapists).to.be.empty;
    expect(problems).to.have.length(1);
    expect(problems[0]?.path).to.equal('row 1');
    expect(problems[0]?.message).to.contain('"name"').and.to.contain('Ada Quill');
  });

  it('leave out a bad row and name row, column and reason as a spreadsheet counts', () => {
    const text =
      'id,name,fee.amount,fee.asOf\na,Ada,180,2026-11-01\n\nb,,90,2026-11-01\nc,Cy,lots,2026-11-01';
    expect(csv(text).therapists.map(({ name }) => name)).to.have.members(['Ada', 'Cy']);
    const problems = told(text);
    expect(problems).to.have.length(2);
    expect(problems[0]).to.match(/^row 4, name: expected text; found nothing/);
    expect(problems[1]).to.match(/^row 5, fee.amount: expected a number; found "lots"/);
  });

  it('leave out the second of two with one id', () => {
    const text = 'id,name\nx,First\nx,Second';
    expect(csv(text).therapists.map(({ name }) => name)).to.deep.equal(['First']);
    expect(told(text)[0]).to.match(/^row 3, id: .*"x"/);
  });

  it('leave out a row with too many cells, since they may be shifted; take one with too few', () => {
    const text = 'name,title,bio\nAda,LMFT,one, two\nBo,LCSW';
    expect(csv(text).therapists.map(({ name }) => name)).to.deep.equal(['Bo']);
    expect(told(text)[0]).to.match(/^row 2: expected 3 cells, found 4/);
  });

  it('name unknown and doubled columns and an open quotation mark', () => {
    expect(told('name,shoe size\nBo,9')[0]).to.match(/^row 1: .*"shoe size"/);
    expect(told('name,name\nBo,Al')[0]).to.match(/^row 1: .*twice/);
    expect(told('name,bio\nBo,"hello')[0]).to.contain('quotation mark');
  });

  it('list at most 20 problems and count the rest', () => {
    const text = `name,accepting\n${Array.from({ length: 50 }, (_, at) => `P${at},perhaps`).join('\n')}`;
    const { problems, therapists } = csv(text);
    expect(therapists).to.have.length(50);
    expect(problems).to.have.length(21);
    expect(problems.at(-1)?.message).to.equal('and 30 more problems');
  });

  it('never throw, whatever the rows are', () => {
    const random = seeded(7);
    const signs = [
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      'name',
      'id',
      '__proto__',
      'licenses',
      '\uFEFF',
      'a',
      '1',
      ' ',
      '|',
      '{',
      '[',
    ];
    for (let round = 0; round < 2000; round++) {
      const text = Array.from(
        { length: Math.floor(random() * 40) },
        () => signs[Math.floor(random() * signs.length)],
      ).join('');
      const prefix = random() < 0.5 ? 'name,licenses,trainings,fee.amount,states\n' : '';
      expect(() => csv(prefix + text)).not.to.throw();
      expect(() => readTherapistsText(text, 'published', base)).not.to.throw();
    }
  });
});

describe('therapists from JSON or a property', () => {
  it('are told from a spreadsheet by the first sign where the address has no ending', () => {
    expect(readTherapistsText(' [{"name":"Bo"}]', '/published?output=1', base).therapists).to.have.length(1);
    expect(readTherapistsText('name\nBo', '/published?output=csv', base).therapists).to.have.length(1);
  });

  it('explain broken JSON, and JSON that is no list', () => {
    const broken = readTherapistsText('[{"name": "Bo",}]', 'list.json', base);
    expect(broken.ok).to.equal(false);
    expect(broken.problems[0]?.code).to.equal('json');
    for (const value of [{}, 'x', 5, null, true]) {
      const { ok, problems } = readTherapists(value, 'list.json', base);
      expect(ok).to.equal(false);
      expect(problems[0]?.message).to.contain('a list of therapists in square brackets');
    }
  });

  it('keep the rest of a therapist if one field is of a wrong type', () => {
    const wrong = [5, 'x', true, null, [], {}, [{}], [[1]], { __proto__: null, a: 1 }, NaN];
    const fields = Object.keys({
      ...people[0],
      photo: '',
      url: '',
      prescriber: '',
      routes: [],
      insurance: [],
    });
    for (const field of fields.filter((name) => name !== 'name' && name !== 'id')) {
      for (const value of wrong) {
        const { therapists } = readTherapists(
          [{ id: 'a', name: 'Ada', [field]: value }, people[1]],
          'list',
          base,
        );
        expect(
          therapists.map(({ id }) => id),
          `${field} = ${JSON.stringify(value)}`,
        ).to.have.members(['a', 'bo-fenn']);
      }
    }
  });

  it('make an id where there is none that can be used', () => {
    const given = [{ id: 7, name: 'Bo Fenn' }, { name: '?!' }];
    const { therapists, problems } = readTherapists(given, 'list', base);
    expect(therapists.map(({ id }) => id)).to.have.members(['bo-fenn', 'therapist-2']);
    expect(problems.map(({ path }) => path)).to.deep.equal(['[1].id']);
  });

  it('leave out what is no therapist, and never change what was given', () => {
    const given = [null, 5, 'x', [], {}, { name: '' }, { name: 'Bo', formats: ['In person'] }];
    const before = JSON.stringify(given);
    const { therapists, problems } = readTherapists(given, 'list', base);
    expect(therapists.map(({ id }) => id)).to.deep.equal(['bo']);
    expect(problems.map(({ path }) => path).join())
      .to.contain('[1]')
      .and.to.contain('[6].name');
    expect(JSON.stringify(given)).to.equal(before);
  });

  it('refuse links that run code and keep the person', () => {
    const links = [
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
    ];
    for (const link of links) {
      const given = {
        name: 'Bo',
        photo: link,
        url: link,
        callUrl: link,
        trainings: [{ org: 'maps', evidence: link }],
      };
      const { therapists } = readTherapists([given], 'list', base);
      expect(therapists, link).to.deep.equal([{ id: 'bo', name: 'Bo', trainings: [{ org: 'maps' }] }]);
    }
    const { therapists } = readTherapists(
      [{ name: 'Bo', callUrl: 'tel:+13105550142', url: 'bo.html' }],
      'list',
      base,
    );
    expect(therapists[0]?.callUrl).to.equal('tel:+13105550142');
    expect(therapists[0]?.url, 'relative to the file').to.equal('https://practice.example/data/bo.html');
  });

  it('are not reached by __proto__', () => {
    const text = '[{"name":"Bo","__proto__":{"polluted":1},"fee":{"amount":1,"__proto__":{"polluted":1}}}]';
    const { therapists, problems } = readTherapistsText(text, 'list.json', base);
    expect(therapists.map(({ id }) => id)).to.deep.equal(['bo']);
    expect(problems.map(({ code }) => code)).to.include('unknown-key');
    csv('name,__proto__.polluted,__proto__,constructor\nBo,1,1,1');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('report what California asks for in advertising, and show the person', () => {
    const given = [
      { name: 'Ada', licenses: [{ type: 'LMFT', state: 'CA' }] },
      { name: 'Bo', licenses: [{ type: 'LMFT', state: 'TX' }] },
      { name: 'Cy', role: 'prescriber', licenses: [{ type: 'MD', state: 'CA' }] },
      { name: 'Di', title: 'LMFT', licenses: [{ type: 'LMFT', number: '1', state: 'CA' }] },
    ];
    const { therapists, problems } = readTherapists(given, 'list', base);
    expect(byId(therapists)).to.have.length(4);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'advertising [1].licenses[1].number',
      'advertising [1].title',
    ]);
  });
});
