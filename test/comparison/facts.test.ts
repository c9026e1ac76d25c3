import { expect } from '@open-wc/testing';
import { comparisonRows, isAnyPast, pairOf, pickIds, practiceOption } from '../../src/comparison/cells.js';
import ownEn from '../../src/comparison/content-own.en.js';
import ownEs from '../../src/comparison/content-own.es.js';
import en from '../../src/comparison/content.en.js';
import es from '../../src/comparison/content.es.js';
import { pastSince, REVIEWED_ON } from '../../src/shared/claim.js';
import { facts, notes, OPTIONS, RISKS, risks, ROWS } from '../../src/comparison/facts.js';
import { cellProblems, practiceFacts } from '../../src/comparison/own-facts.js';
import { type Source, sources } from '../../src/shared/sources.js';
import { readingGrade } from '../support/reading-grade.js';

const day = /^\d{4}-\d\d-\d\d$/;

describe('kap-comparison facts', () => {
  it('says as much of each option as of every other: one cell a row, with where it is from', () => {
    for (const row of ROWS) {
      expect(Object.keys(facts[row]), row).to.have.members([...OPTIONS]);
      for (const option of OPTIONS) {
        const basis = facts[row][option];
        expect(en[`${option}.${row}`], `${option}.${row}`).to.be.a('string').that.is.not.empty;
        expect(basis.reviewedOn).to.match(day);
        // What this table does not review has nothing to cite, and says whom to ask instead.
        if (option === 'other') expect(en[`other.${row}`], row).to.match(/\bAsk\b|^It depends: /);
        else expect(basis.sources, `${option}.${row}`).to.have.length.of.at.least(1);
        for (const id of basis.sources) expect(sources, id).to.have.property(id);
      }
    }
  });

  it('dates every price and nothing that is none', () => {
    for (const row of ROWS) {
      for (const option of OPTIONS) {
        const priced = /[$]\d/.test(en[`${option}.${row}`]);
        expect(facts[row][option].asOf !== undefined, `${option}.${row}`).to.equal(priced);
      }
    }
  });

  it('marks what nobody has checked', () => {
    const unchecked = ROWS.flatMap((row) =>
      OPTIONS.filter((option) => facts[row][option].unverified).map((option) => `${option}.${row}`),
    );
    expect(unchecked).to.deep.equal(['clinic.length', 'at-home.length', 'at-home.evidence']);
    expect(notes.cost?.unverified).to.equal(true);
  });

  it('has the end of validity that its sources have, and warns once it is past', () => {
    const bases = [...ROWS.flatMap((row) => Object.values(facts[row])), ...Object.values(notes), risks];
    for (const basis of bases) {
      const ends = basis.sources
        .map((id): Source => sources[id])
        .flatMap(({ validUntil }) => (validUntil ? [validUntil] : []));
      expect(basis.validUntil).to.equal(ends.sort()[0]);
    }
    const rows = comparisonRows(OPTIONS, ROWS, {});
    expect(isAnyPast(rows, new Date('2026-12-31T23:00:00Z'))).to.equal(false);
    expect(isAnyPast(rows, new Date('2027-01-01T00:00:00Z'))).to.equal(true);
    expect(pastSince(notes.setting!, new Date('2027-01-01'))).to.equal('2026-12-31');
  });

  it('states the seeds’ claims as the domain facts correct them', () => {
    expect(en['kap.fda']).to.contain('Off-label').and.to.contain('has not approved them');
    expect(en['spravato.fda']).to.contain('on its own since January 2025');
    expect(en['spravato.evidence']).to.contain('Not shown: that it prevents suicide');
    expect(en['kap.evidence']).to.contain('Not known: whether therapy adds').and.to.contain('preprint');
    expect(en['clinic.evidence']).to.contain('18 days').and.to.contain('no gain over midazolam');
    const all = Object.values(en).join(' ');
    expect(all).not.to.match(
      /\b(best|cure|guarantee|permanent|life-saving|candidate|qualify|safe for you|breakthrough|leading|\d+ ?mg)\b/i,
    );
  });

  it('has every sentence in Spanish too, with the same places for values', () => {
    for (const [english, spanish] of [
      [en, es],
      [ownEn, ownEs],
    ] as const) {
      expect(Object.keys(spanish)).to.deep.equal(Object.keys(english));
      const places = (phrase: unknown) => [...new Set(JSON.stringify(phrase).match(/\{\w+\}/g))].sort();
      for (const key of Object.keys(english)) {
        const said = (spanish as Record<string, unknown>)[key];
        const meant = (english as Record<string, unknown>)[key];
        expect(places(said), key).to.deep.equal(places(meant));
        expect(String(JSON.stringify(said)).match(/[$]?\d[\d.,]*\d/g), key).to.deep.equal(
          String(JSON.stringify(meant)).match(/[$]?\d[\d.,]*\d/g),
        );
      }
    }
  });

  it('can be read after eight years of school, names apart', () => {
    for (const option of OPTIONS) {
      const column = ROWS.map((row) => en[`${option}.${row}`]).join(' ');
      expect(readingGrade(column), option).to.be.at.most(8);
      for (const row of ROWS) {
        const key = `${option}.${row}` as const;
        // A sentence of a few words has no grade of its own: one long word moves it by several years.
        if (en[key].split(' ').length >= 12) expect(readingGrade(en[key]), key).to.be.at.most(8);
      }
    }
    for (const key of [
      'intro',
      'interest.kap',
      'disclaimer',
      'risks.intro',
      'note.cost',
      'note.setting',
    ] as const) {
      expect(readingGrade(en[key]), key).to.be.at.most(10);
    }
    expect(RISKS.map((id) => en[`risk.${id}`])).to.have.length(7);
    expect(REVIEWED_ON).to.match(day);
  });
});

describe('kap-comparison cells', () => {
  const practice = {
    name: 'Juniper',
    inPersonStates: ['CA'],
    onlineStates: ['CA', 'NV'],
    prescriber: { kind: 'partner', name: 'Northlight', included: false },
    routes: ['sublingual'],
    sessions: {
      preparation: { min: 2 },
      dosing: { hours: [2, 3] },
      integration: { min: 1, withinHours: 48 },
    },
  } as const;
  const file = structuredClone({ practice, comparison: { cells: { 'kap.cost': { text: '$1' } } } }) as never;
  const cell = (option: string, row: string, of = file) =>
    comparisonRows(OPTIONS, ROWS, of, practiceFacts)
      .find(({ id }) => id === row)!
      .cells.find((each) => each.option === option)!;

  it('puts the practice’s facts into its own column alone', () => {
    expect(cell('kap', 'setting').facts.map(({ key }) => key)).to.deep.equal([
      'fact.in-person',
      'fact.online',
    ]);
    expect(cell('kap', 'preparation').facts).to.deep.equal([
      { key: 'fact.preparation', values: { count: 2 } },
    ]);
    expect(cell('kap', 'integration').facts.map(({ values }) => values!['count'])).to.deep.equal([1, 48]);
    expect(cell('kap', 'length').facts).to.deep.equal([
      { key: 'fact.hours-range', values: { from: 2, to: 3 } },
    ]);
    expect(cell('kap', 'route').facts.map(({ key }) => key)).to.deep.equal([
      'fact.routes',
      'fact.prescriber.partner-named',
    ]);
    for (const option of OPTIONS.slice(1)) {
      for (const row of ROWS) expect(cell(option, row).facts).to.deep.equal([]);
    }
  });

  it('lets the practice’s own words stand alone', () => {
    expect(cell('kap', 'cost').own).to.deep.equal({ text: '$1' });
    expect(cell('kap', 'cost').facts).to.deep.equal([]);
  });

  it('takes an infusion clinic for a clinic, and any other practice for one of KAP', () => {
    expect(practiceOption({ practice: { prescriber: { kind: 'own' }, routes: ['iv'] } })).to.equal('clinic');
    expect(practiceOption({ practice: { prescriber: { kind: 'partner' }, routes: ['iv', 'im'] } })).to.equal(
      'kap',
    );
    expect(practiceOption({ practice: { prescriber: { kind: 'own' }, routes: ['sublingual'] } })).to.equal(
      'kap',
    );
    expect(practiceOption({})).to.equal('kap');
  });

  it('says nothing of what the file leaves out', () => {
    for (const row of ROWS) {
      expect(practiceFacts(row, {})).to.deep.equal([]);
      expect(
        practiceFacts(row, { practice: { name: 'P', inPersonStates: [], prescriber: {} } }),
      ).to.deep.equal([]);
    }
  });

  it('finds keys that are no cell, the same list each time, inherited names included', () => {
    const cells = { 'kap.cost': { text: 'a' }, 'kap.price': { text: 'b' }, constructor: { text: 'c' } };
    const problems = cellProblems(cells, 'practice.json', OPTIONS, ROWS);
    expect(problems.map(({ code, file: of, path }) => [code, of, path])).to.deep.equal([
      ['unknown-key', 'practice.json', 'comparison.cells.kap.price'],
      ['unknown-key', 'practice.json', 'comparison.cells.constructor'],
    ]);
    expect(problems[0]!.message).to.contain('Options: kap, clinic').and.to.contain('Rows: present');
    expect(cellProblems(cells, 'practice.json', OPTIONS, ROWS)).to.equal(problems);
  });

  it('keeps the order of the options whatever order was asked for', () => {
    expect(pickIds(OPTIONS, ['other', 'kap', 'kap', 'x'])).to.deep.equal({
      known: ['kap', 'other'],
      unknown: ['x'],
    });
  });

  it('keeps what a visitor chose as far as it is shown', () => {
    expect(pairOf(OPTIONS, ['spravato', 'kap'])).to.deep.equal(['spravato', 'kap']);
    expect(pairOf(['kap', 'clinic', 'other'], ['spravato', 'kap'])).to.deep.equal(['clinic', 'kap']);
    expect(pairOf(['other'], ['kap', 'clinic'])[0]).to.equal('other');
  });
});
