import { expect } from '@open-wc/testing';
import { answers, instruments, type InstrumentId } from '../../src/eligibility-check/instruments/index.js';

const stem = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';

/** Word for word from domain facts §2, typed in a second time: a wording that changes here must change there first. */
const phq: [string, string][] = [
  ['Little interest or pleasure in doing things', '44250-9'],
  ['Feeling down, depressed, or hopeless', '44255-8'],
  ['Trouble falling or staying asleep, or sleeping too much', '44259-0'],
  ['Feeling tired or having little energy', '44254-1'],
  ['Poor appetite or overeating', '44251-7'],
  [
    'Feeling bad about yourself \u2014 or that you are a failure or have let yourself or your family down',
    '44258-2',
  ],
  ['Trouble concentrating on things, such as reading the newspaper or watching television', '44252-5'],
  [
    'Moving or speaking so slowly that other people could have noticed? Or the opposite \u2014 being so fidgety or restless that you have been moving around a lot more than usual',
    '44253-3',
  ],
  ['Thoughts that you would be better off dead or of hurting yourself in some way', '44260-8'],
];
const gad: [string, string][] = [
  ['Feeling nervous, anxious or on edge', '69725-0'],
  ['Not being able to stop or control worrying', '68509-9'],
  ['Worrying too much about different things', '69733-4'],
  ['Trouble relaxing', '69734-2'],
  ['Being so restless that it is hard to sit still', '69735-9'],
  ['Becoming easily annoyed or irritable', '69689-8'],
  ['Feeling afraid as if something awful might happen', '69736-7'],
];
const graded: [number, string][] = [
  [0, 'minimal'],
  [5, 'mild'],
  [10, 'moderate'],
];

const published: Record<InstrumentId, [string, [string, string][], [number, string][], string?, string?]> = {
  'phq-2': [
    'PHQ-2',
    phq.slice(0, 2),
    [
      [0, 'below'],
      [3, 'above'],
    ],
  ],
  'phq-8': [
    'PHQ-8',
    phq.slice(0, 8),
    [
      [0, 'below'],
      [10, 'above'],
    ],
  ],
  'phq-9': ['PHQ-9', phq, [...graded, [15, 'moderately-severe'], [20, 'severe']], '44249-1', '44261-6'],
  'gad-7': ['GAD-7', gad, [...graded, [15, 'severe']], '69737-5', '70274-6'],
};

describe('eligibility-check: the questionnaires are as published', () => {
  it('offers these and no other', () => {
    expect(Object.keys(instruments)).to.deep.equal(Object.keys(published));
  });

  for (const [id, [name, items, bands, panel, total]] of Object.entries(published)) {
    it(`${name}: wording, codes and bands`, () => {
      const instrument = { panel: undefined, total: undefined, ...instruments[id as InstrumentId] };
      expect(instrument.id).to.equal(id);
      expect(instrument.name).to.equal(name);
      expect(instrument.stem).to.equal(stem);
      expect(instrument.items.map(({ text, loinc }) => [text, loinc])).to.deep.equal(items);
      expect(instrument.bands.map(({ from, key }) => [from, key])).to.deep.equal(bands);
      expect([instrument.panel, instrument.total]).to.deep.equal([panel, total]);
    });
  }

  it('has the four answers with their scores and codes, each score at its own place', () => {
    expect(answers.map(({ text, score, code }) => [text, score, code])).to.deep.equal([
      ['Not at all', 0, 'LA6568-5'],
      ['Several days', 1, 'LA6569-3'],
      ['More than half the days', 2, 'LA6570-1'],
      ['Nearly every day', 3, 'LA6571-9'],
    ]);
  });

  it('asks what the problems do to daily life on the longer PHQ forms only', () => {
    for (const [id, instrument] of Object.entries(instruments)) {
      expect('effect' in instrument, id).to.equal(['phq-8', 'phq-9'].includes(id));
    }
    expect(instruments['phq-9'].effect).to.equal(instruments['phq-8'].effect);
    expect(instruments['phq-9'].effect).to.deep.equal({
      text: 'How difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      loinc: '69722-7',
      answers: ['Not difficult at all', 'Somewhat difficult', 'Very difficult', 'Extremely difficult'],
    });
  });

  it('asks about thoughts of death in the PHQ-9 only, and knows where', () => {
    for (const [id, instrument] of Object.entries(instruments)) {
      const asks = instrument.items.findIndex(({ text }) => /dead|hurting/.test(text));
      expect('crisisItem' in instrument ? instrument.crisisItem : -1, id).to.equal(asks);
    }
    expect(instruments['phq-9'].crisisItem).to.equal(8);
  });
});
