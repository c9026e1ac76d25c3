import { expect } from '@open-wc/testing';
import {
  type ColumnId,
  comparisonRows,
  pairOf,
  pickIds,
  practiceOption,
} from '../../src/comparison/cells.js';
import { OPTIONS, type RowId, ROWS } from '../../src/comparison/facts.js';
import { comparisonProblems, practiceFacts } from '../../src/comparison/own-facts.js';

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
  const cell = (option: ColumnId, row: RowId) =>
    comparisonRows(OPTIONS, ROWS, file, practiceFacts)
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
    const partner = { prescriber: { kind: 'partner' }, routes: ['iv', 'im'] } as const;
    expect(practiceOption(structuredClone({ practice: partner }) as never)).to.equal('kap');
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
    const comparison = {
      cells: { 'kap.cost': { text: 'a' }, 'kap.price': { text: 'b' }, constructor: { text: 'c' } },
    } as never;
    const problems = comparisonProblems(comparison, 'practice.json');
    expect(problems.map(({ code, file: of, path }) => [code, of, path])).to.deep.equal([
      ['unknown-key', 'practice.json', 'comparison.cells.kap.price'],
      ['unknown-key', 'practice.json', 'comparison.cells.constructor'],
    ]);
    expect(problems[0]!.message).to.contain('Options: kap, clinic').and.to.contain('Rows: present');
    expect(comparisonProblems(comparison, 'practice.json')).to.equal(problems);
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
