import { facetValues } from '../../src/therapist-finder/search/facets.js';
import { expect } from '@open-wc/testing';
import { registerOf } from '../../src/therapist-finder/data/registers.js';
import { readTherapists, readTherapistsText } from '../../src/therapist-finder/data/directory.js';
import { people } from './people.js';

const base = 'https://practice.example/data/list';
const csv = (text: string) => readTherapistsText(text, 'therapists.csv', base);

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
  it('are the same as from JSON: quotes, aliases, accents of spelling, numbers, several lines in a cell', async () => {
    const fromCsv = await csv(lines.join('\n'));
    const fromJson = await readTherapists(json, 'therapists.json', base);
    expect(fromCsv.problems).to.deep.equal([]);
    expect(fromJson.problems).to.deep.equal([]);
    expect(fromCsv.therapists).to.deep.equal(fromJson.therapists);
  });

  it('read with a byte order mark, Windows line ends, empty rows and a "sep=" line', async () => {
    const expected = (await csv(lines.join('\n'))).therapists;
    const windows = `\uFEFF${header}\r\n\r\n,,,\r\n${rows.join('\n')}\r\n\r\n`;
    expect((await csv(windows)).therapists).to.deep.equal(expected);
    expect((await csv(windows)).problems).to.deep.equal([]);
    expect((await csv(`sep=,\r\n${header}\r\n${rows.join('\n')}`)).therapists).to.deep.equal(expected);
  });

  it('read with semicolons (and | between values, decimal commas) and with tabs', async () => {
    const semicolons = await csv('name;formats;location.lat;location.lng\nBo;online|In person;34,1;-118,3');
    expect(semicolons.therapists[0]).to.deep.include({
      formats: ['online', 'in-office'],
      location: { lat: 34.1, lng: -118.3 },
    });
    const money = await csv('name;fee.amount\nA;1.050,50\nB;42,5\nC;$');
    expect(money.therapists.map(({ fee }) => fee?.amount)).to.deep.equal([1050.5, 42.5, undefined]);
    const tabs = await csv('name\tformats\tbio\nBo\tonline;group\tOne, two; three');
    expect(tabs.therapists[0]).to.deep.include({ formats: ['online', 'group'], bio: 'One, two; three' });
  });

  it('keep what is in no vocabulary as it is written', async () => {
    const [bo] = (await csv('name,formats,modalities,licenses\nBo,By letter,Sandplay,XYZ 12 TX')).therapists;
    expect(bo).to.deep.include({
      formats: ['By letter'],
      modalities: ['Sandplay'],
      licenses: [{ type: 'XYZ', number: '12', state: 'TX' }],
    });
  });

  it('understand a license in any of its shapes', async () => {
    const shapes: [string, object][] = [
      ['MD', { type: 'MD' }],
      ['PA 12 PA', { type: 'PA', number: '12', state: 'PA' }],
      ['PsyD PSY 000233 CA', { type: 'PsyD', number: 'PSY 000233', state: 'CA' }],
      ['LMFT CA', { type: 'LMFT', state: 'CA' }],
      ['lcsw #77 tx', { type: 'LCSW', number: '77', state: 'TX' }],
      ['Registered Nurse 5 NV', { type: 'RN', number: '5', state: 'NV' }],
      [
        'associate AMFT 9 CA, supervised by Ada Quill LMFT 000101',
        { type: 'associate', number: 'AMFT 9', state: 'CA', supervisor: 'Ada Quill LMFT 000101' },
      ],
      [
        'LPC 7 TX https://register.example/7',
        { type: 'LPC', number: '7', state: 'TX', registerUrl: 'https://register.example/7' },
      ],
    ];
    for (const [text, license] of shapes) {
      const [bo] = (await csv(`name,title,licenses\nBo,Therapist,"LMFT 1 CA; ${text}"`)).therapists;
      expect(bo?.licenses?.[1], text).to.deep.equal(license);
    }
  });

  it('take what is left unsaid for not stated, never for a no', async () => {
    const [bo] = (await csv('name,traumaInformed,ownExperience,accepting\nBo,not stated,-,')).therapists;
    expect(bo).to.deep.equal({ id: 'bo', name: 'Bo' });
  });

  it('do not turn a no into a yes because of details beside it', async () => {
    const [bo] = (await csv('name,traumaInformed,traumaInformed.training\nBo,no,EMDR')).therapists;
    expect(bo?.traumaInformed).to.equal(false);
  });

  it('make an id from the name, without accents', async () => {
    const { therapists } = await csv('name\nInés Arrowood-Peña\nInes Arrowood Pena');
    expect(therapists.map(({ id }) => id)).to.deep.equal(['ines-arrowood-pena', 'ines-arrowood-pena-2']);
  });

  it('understand a training with brackets, whatever the order in them', async () => {
    const shapes: [string, object][] = [
      ['Ketamine Training Institute', { org: 'ktc' }],
      ['Multidisciplinary Association for Psychedelic Studies (MAPS)', { org: 'maps' }],
      [
        'Polaris Insight Center (certificate, 2023, 150 hours, experiential, checked 2026-10-01)',
        {
          org: 'polaris',
          level: 'certificate',
          year: 2023,
          hours: 150,
          experiential: true,
          checkedOn: '2026-10-01',
        },
      ],
      [
        'Deep Blue School (not experiential, Sitting, with care, https://deep.example/a.pdf, checked on 2026-09-02 by Ada Quill)',
        {
          org: 'Deep Blue School',
          experiential: false,
          program: 'Sitting, with care',
          evidence: 'https://deep.example/a.pdf',
          checkedOn: '2026-09-02',
          checkedBy: 'Ada Quill',
        },
      ],
      ['CIIS (Level 2, 2020, 2021)', { org: 'ciis', level: 'Level 2', year: 2020, program: '2021' }],
      ['Fluence ()', { org: 'fluence' }],
    ];
    for (const [text, training] of shapes) {
      const { therapists, problems } = await csv(`name,trainings\nBo,"${text}"`);
      expect(therapists[0]?.trainings, text).to.deep.equal([training]);
      expect(problems).to.deep.equal([]);
    }
  });

  it('read column names in any case, with spaces, below a title', async () => {
    const { therapists, problems } = await csv(
      'Our therapists,,,\n\nFULL NAME?,Name,Location City,Fee amount\nx,Bo,Reno,90',
    );
    expect(therapists[0]).to.deep.include({ location: { city: 'Reno' }, fee: { amount: 90 } });
    expect(problems.map(({ path }) => path)).to.deep.equal(['row 3, column "FULL NAME?" (A)']);
    const semicolons = await csv('Our therapists, 2026\n"Bio; in short";"Name"\n"x, y; z";Bo');
    expect(semicolons.therapists[0]?.name).to.equal('Bo');
  });

  it('read yes and no as English and Spanish spreadsheets write them', async () => {
    for (const [yes, no] of [
      ['yes', 'NO'],
      ['TRUE', 'FALSE'],
      ['Sí', 'no'],
      ['VERDADERO', 'FALSO'],
      ['1', '0'],
    ]) {
      const { therapists } = await csv(`name,traumaInformed,presentDuringDosing\nBo,${yes},${no}`);
      expect(therapists[0], yes).to.deep.include({ traumaInformed: true, presentDuringDosing: false });
    }
  });

  it('read a day as spreadsheets set to US English save it, and guess at no other', async () => {
    const us = await csv('name,nextOpening\nBo,1/4/2027');
    expect(us.therapists[0]?.nextOpening).to.equal('2027-01-04');
    const elsewhere = await csv('name;nextOpening\nBo;1/4/2027');
    expect(elsewhere.therapists[0]?.nextOpening).to.equal(undefined);
    expect(elsewhere.problems[0]?.message).to.contain('year-month-day');
  });

  it('write words that differ only in case as the first of them', async () => {
    const { therapists } = await csv('name,modalities\nA,Sandplay; sandPLAY\nB, SANDPLAY \nC,ifs');
    expect(therapists.map(({ modalities }) => modalities)).to.deep.equal([
      ['Sandplay'],
      ['Sandplay'],
      ['ifs'],
    ]);
  });

  it('turn other ways of writing into the ids of the vocabularies', async () => {
    const pairs: [string, string, unknown][] = [
      ['prescriberArrangement', 'Partner prescriber', 'partner'],
      ['prescriberArrangement', 'bring your own', 'your-own'],
      ['prescriberArrangement', 'own prescriber', 'self'],
      ['prescriberArrangement', 'A friendly clinic', 'A friendly clinic'],
      ['conditions', 'Obsessive-Compulsive Disorder', ['ocd']],
      ['routes', 'IV infusion; Intranasal', ['iv', 'nasal']],
      ['formats', 'In-Person; remote with a chaperone', ['in-office', 'remote-with-chaperone']],
      ['languages', 'EN; español; xx', ['en', 'es', 'xx']],
      ['populations', 'LGBTQ+; Veteran', ['lgbtqia', 'veterans']],
      ['insurance', 'OON; Blue Harbor', ['out-of-network', 'Blue Harbor']],
      ['role', 'KAP therapist', 'kap-therapist'],
      ['accepting', 'Waiting list', 'waitlist'],
    ];
    for (const [column, cell, expected] of pairs) {
      const { therapists } = await csv(`name,${column}\nBo,${cell}`);
      expect(therapists[0]?.[column as 'formats'], cell).to.deep.equal(expected);
    }
  });
});

describe('what a practice writes in a spreadsheet out of habit', () => {
  const first = async (text: string) => {
    const { therapists, problems } = await csv(text);
    expect(problems, text).to.deep.equal([]);
    return therapists[0];
  };

  it('for "none" is never a claim', async () => {
    for (const unsaid of [
      'no',
      'No',
      'None',
      'n/a',
      'N/A',
      '—',
      '–',
      '-',
      'TBD',
      'tba',
      '?',
      'ninguno',
      'No aplica',
    ])
      expect(
        await first(
          `name,traumaInformed.training,trainings,photo,modalities\nBo,${unsaid},${unsaid},${unsaid},ifs; ${unsaid}`,
        ),
        unsaid,
      )
        .to.deep.include({ id: 'bo', name: 'Bo', modalities: ['ifs'] })
        .and.not.to.have.any.keys('traumaInformed', 'photo');
    const details = (cells: string) =>
      first(`name,traumaInformed,traumaInformed.training,traumaInformed.years\nBo,${cells}`);
    expect((await details(',,0'))?.traumaInformed).to.equal(undefined);
    expect((await details(',no,0'))?.traumaInformed).to.equal(undefined);
    expect((await details('yes,no,0'))?.traumaInformed).to.equal(true);
    expect((await details(',no,8'))?.traumaInformed).to.deep.equal({ years: 8 });
    expect(
      (await readTherapists([{ name: 'Bo', traumaInformed: { training: 'None' } }], 'x', base)).therapists,
    ).to.deep.equal([{ id: 'bo', name: 'Bo' }]);
  });

  it('keeps a no where a no is an answer, or a name or a language', async () => {
    const bo = await first('name,accepting,presentDuringDosing,languages,traumaInformed\nNo,no,no,no; en,no');
    expect(bo).to.deep.include({
      name: 'No',
      accepting: 'no',
      presentDuringDosing: false,
      languages: ['no', 'en'],
      traumaInformed: false,
    });
  });

  it('for thousands, where the comma is decimal, but not for degrees', async () => {
    const { therapists } = await csv(
      'name;fee.amount;location.lat\nA;1.050;34.052\nB;1.050,50;34,052\nC;42.5;34\nD;0.500;1',
    );
    expect(therapists.map(({ fee, location }) => [fee?.amount, location?.lat])).to.deep.equal([
      [1050, 34.052],
      [1050.5, 34.052],
      [42.5, 34],
      [0.5, 1],
    ]);
  });

  it('with commas in a list: split where every part is known', async () => {
    const pairs: [string, string, unknown][] = [
      ['conditions', 'Depression, Anxiety, PTSD', ['depression', 'anxiety', 'ptsd']],
      ['conditions', 'Depression, deep', ['Depression, deep']],
      ['states', 'CA, TX', ['CA', 'TX']],
      ['states', 'Oregon, Washington, DC', ['OR', 'DC']],
      ['languages', 'English, Farsi, ASL', ['en', 'fa', 'ase']],
      ['trainings', 'Polaris, Fluence', [{ org: 'polaris' }, { org: 'fluence' }]],
      [
        'trainings',
        'Polaris (certificate; 2023); MAPS',
        [{ org: 'polaris', level: 'certificate', year: 2023 }, { org: 'maps' }],
      ],
    ];
    for (const [column, cell, expected] of pairs) {
      const { therapists } = await csv(`name,title,licenses,${column}\nBo,LPC,LPC 1 CA,"${cell}"`);
      expect(therapists[0]?.[column as 'conditions'], cell).to.deep.equal(expected);
    }
  });

  it('in the brackets of a training: commas without spaces, dates as in date columns', async () => {
    const shapes: [string, object][] = [
      ['certificate,2023,150 hours', { level: 'certificate', year: 2023, hours: 150 }],
      ['checked 10/1/2026', { checkedOn: '2026-10-01' }],
      ['checked on 2026/10/01 by Ada', { checkedOn: '2026-10-01', checkedBy: 'Ada' }],
      ['https://deep.example/a,b.pdf,2023', { evidence: 'https://deep.example/a,b.pdf,2023' }],
    ];
    for (const [inside, training] of shapes)
      expect((await first(`name,trainings\nBo,"MAPS (${inside})"`))?.trainings, inside).to.deep.equal([
        { org: 'maps', ...training },
      ]);
  });

  it('for dates: clear ones anywhere, US ones with two-figure years', async () => {
    expect((await first('name,nextOpening\nBo,12/7/26'))?.nextOpening).to.equal('2026-12-07');
    expect((await first('name;nextOpening\nBo;2026/11/01'))?.nextOpening).to.equal('2026-11-01');
    expect((await csv('name;nextOpening\nBo;12/7/26')).therapists[0]?.nextOpening).to.equal(undefined);
  });

  it('for accepting, and for a price with its unit', async () => {
    for (const [cell, expected] of [
      ['Y', 'yes'],
      ['1', 'yes'],
      ['open', 'yes'],
      ['true', 'yes'],
      ['N', 'no'],
      ['0', 'no'],
    ])
      expect((await first(`name,accepting\nBo,${cell}`))?.accepting, cell).to.equal(expected);
    expect((await first('name,fee.amount\nBo,$250/session'))?.fee).to.deep.equal({
      amount: 250,
      unit: 'session',
    });
    expect((await first('name,fee.unit,fee.amount\nBo,hour,"$1,250 per session"'))?.fee).to.deep.equal({
      amount: 1250,
      unit: 'hour',
    });
  });

  it('for licenses: the state first, a comma before it', async () => {
    const expected = { type: 'LMFT', number: '150442', state: 'CA' };
    for (const text of ['CA LMFT 150442', 'LMFT 150442, CA', 'LMFT, 150442, CA'])
      expect((await first(`name,title,licenses\nBo,LMFT,"${text}"`))?.licenses, text).to.deep.equal([
        expected,
      ]);
    expect((await first('name,licenses\nBo,PA 12'))?.licenses).to.deep.equal([{ type: 'PA', number: '12' }]);
    expect((await first('name,licenses\nBo,Clinical Psychologist TX'))?.licenses).to.deep.equal([
      { type: 'Clinical Psychologist', state: 'TX' },
    ]);
  });

  it('for what the vocabularies have no exact word for: kept as it is written', async () => {
    const bo = await first(
      'name,languages,conditions\nBo,Hmong; Mandarin; Tagalog; American Sign Language,Trauma; PTSD',
    );
    expect(bo).to.deep.include({
      languages: ['Hmong', 'Mandarin', 'Tagalog', 'ase'],
      conditions: ['Trauma', 'ptsd'],
    });
  });
});

describe('therapists from JSON or a property', () => {
  it('are told from a spreadsheet by the first sign where the address has no ending', async () => {
    expect(
      (await readTherapistsText(' [{"name":"Bo"}]', '/published?output=1', base)).therapists,
    ).to.have.length(1);
    expect((await readTherapistsText('name\nBo', '/published?output=csv', base)).therapists).to.have.length(
      1,
    );
  });

  it('keep the rest of a therapist if one field is of a wrong type', async () => {
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
        const { therapists } = await readTherapists(
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

  it('make an id where there is none that can be used', async () => {
    const given = [{ id: 7, name: 'Bo Fenn' }, { name: '?!' }];
    const { therapists, problems } = await readTherapists(given, 'list', base);
    expect(therapists.map(({ id }) => id)).to.have.members(['bo-fenn', 'therapist']);
    expect(problems.map(({ path }) => path)).to.deep.equal(['[1].id']);
  });

  it('refuse links that run code and keep the person', async () => {
    const links = [
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      'blob:https://practice.example/x',
    ];
    for (const link of links) {
      const given = {
        name: 'Bo',
        photo: link,
        url: link,
        callUrl: link,
        trainings: [{ org: 'maps', evidence: link }],
        licenses: [{ type: 'LPC', registerUrl: link }],
      };
      const { therapists } = await readTherapists([given], 'list', base);
      expect(therapists, link).to.deep.equal([
        { id: 'bo', name: 'Bo', trainings: [{ org: 'maps' }], licenses: [{ type: 'LPC' }] },
      ]);
    }
    const { therapists } = await readTherapists(
      [{ name: 'Bo', callUrl: 'tel:+13105550142', url: 'bo.html' }],
      'list',
      base,
    );
    expect(therapists[0]?.callUrl).to.equal('tel:+13105550142');
    expect(therapists[0]?.url, 'relative to the file').to.equal('https://practice.example/data/bo.html');
    const given = {
      name: 'Bo',
      photo: '../bo.jpg',
      licenses: [{ type: 'LPC', registerUrl: '//register.example/1' }],
      trainings: [{ org: 'maps', evidence: 'maps.pdf' }],
    };
    const [bo] = (await readTherapists([given], 'list', base)).therapists;
    expect(bo?.photo).to.equal('https://practice.example/bo.jpg');
    expect(bo?.licenses?.[0]?.registerUrl).to.equal('https://register.example/1');
    expect(bo?.trainings?.[0]?.evidence).to.equal('https://practice.example/data/maps.pdf');
  });

  it('are not reached by __proto__', async () => {
    const text = '[{"name":"Bo","__proto__":{"polluted":1},"fee":{"amount":1,"__proto__":{"polluted":1}}}]';
    const { therapists, problems } = await readTherapistsText(text, 'list.json', base);
    expect(therapists.map(({ id }) => id)).to.deep.equal(['bo']);
    expect(problems.map(({ code }) => code)).to.include('unknown-key');
    await csv('name,__proto__.polluted,__proto__,constructor\nBo,1,1,1');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('may stand in a block under "therapists"', async () => {
    const { therapists, problems } = await readTherapistsText(
      '{"therapists": [{"name": "Bo"}]}',
      'a.json',
      base,
    );
    expect(therapists).to.have.length(1);
    expect(problems).to.deep.equal([]);
  });
});

describe('the register of a license', () => {
  it('is the practice’s own, else the state’s, for a nurse else the common one', () => {
    expect(registerOf({ type: 'LMFT', state: 'CA', registerUrl: 'https://www.own.example/1' })).to.deep.equal(
      {
        url: 'https://www.own.example/1',
        name: 'own.example',
      },
    );
    expect(registerOf({ type: 'LMFT', state: 'CA' })?.url).to.equal('https://search.dca.ca.gov/');
    expect(registerOf({ type: 'LCSW', number: '1', state: 'TX' })?.name).to.contain('Texas');
    expect(registerOf({ type: 'PMHNP', state: 'NV' })?.name).to.equal('Nursys');
  });

  it('is never guessed', () => {
    expect(registerOf({ type: 'MD', state: 'TX' })).to.equal(undefined);
    expect(registerOf({ type: 'LMFT', state: 'NV' })).to.equal(undefined);
    expect(registerOf({ type: 'LMFT' })).to.equal(undefined);
    expect(registerOf({ type: 'Coach', state: 'CA' })).to.equal(undefined);
  });

  it('says the license that was stated, and not a wider or another one', async () => {
    const { therapists } = await readTherapistsText(
      'name,licenses\nAda,LICSW 22 MA; LCSW 33 MA\nBo,AMFT 12 TX; LPC Associate 9 TX',
      'list.csv',
      'https://example.com/',
    );
    expect(
      therapists.map(({ licenses = [] }) => licenses.map(({ type, number }) => `${type} ${number}`)),
    ).to.deep.equal([
      ['LICSW 22', 'LCSW 33'],
      ['AMFT 12', 'LPC Associate 9'],
    ]);
    expect(therapists[1] && facetValues('license', therapists[1])).to.deep.equal(['associate']);
  });

  it('names every row that is left out after a quotation mark that is not closed', async () => {
    const text = 'name,states,title\nAnn,NY\nBob,"NY\nCid,NY\nDee,NY,T';
    const { therapists, problems } = await readTherapistsText(text, 'list.csv', 'https://example.com/');
    const said = problems.map(({ path }) => path).join(' ');
    for (const [at, name] of ['Ann', 'Bob', 'Cid', 'Dee'].entries()) {
      const isShown = therapists.some((therapist) => therapist.name === name);
      expect(isShown || said.includes(`row ${at + 2}`), name).to.equal(true);
    }
  });

  it('reads a unit with the word before it once, and the ways to write the capital', async () => {
    const text = 'name,states,fee.amount,fee.unit\nAda,Washington DC; D.C.,200,per session';
    const { therapists } = await readTherapistsText(text, 'list.csv', 'https://example.com/');
    expect(therapists[0]).to.deep.include({ states: ['DC'], fee: { amount: 200, unit: 'session' } });
  });
});
