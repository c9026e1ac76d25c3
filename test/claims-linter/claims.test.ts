import { expect } from '@open-wc/testing';
import { findClaims } from '../../src/claims-linter/find.js';
import { lintClaims, lintPractice, lintTherapists } from '../../src/claims-linter/index.js';
import { allRules } from '../../src/claims-linter/lint.js';
import { rules } from '../../src/claims-linter/rules.js';
import { bad } from './bad.js';
import { good } from './good.js';
import { freshBad, freshGood, secondBad, secondGood } from './fresh.js';
import { moreBad, moreGood } from './more.js';

const rulesIn = (text: string) => lintClaims(text).map(({ rule }) => rule);
const inPage = (text: string) => findClaims(text, rules, ({ find }) => [find]);

describe('claims that are warned of', () => {
  for (const [rule, sentences] of Object.entries(bad)) {
    it(rule, () => {
      expect(sentences.filter((sentence) => !rulesIn(sentence).includes(rule))).to.deep.equal([]);
    });
  }

  for (const [rule, sentences] of Object.entries(moreBad)) {
    it(`${rule}, in other words`, () => {
      expect(sentences.filter((sentence) => !rulesIn(sentence).includes(rule))).to.deep.equal([]);
    });
  }

  it('there are at least 150 of them, some for every rule', () => {
    expect(Object.values(bad).flat().length).to.be.at.least(150);
    const ids = new Set([...Object.keys(bad), ...Object.keys(moreBad)]);
    expect([...ids].sort()).to.deep.equal(allRules.map(({ id }) => id).sort());
  });

  it('a page finds a good part of them with what little it loads', () => {
    const sentences = Object.values(bad).flat();
    const found = sentences.filter((sentence) => inPage(sentence).length);
    expect(found.length / sentences.length).to.be.above(0.55);
  });
});

describe('sentences that are left alone', () => {
  it('at least 150, by the command and by a page', () => {
    expect(good.length).to.be.at.least(150);
    expect(good.filter((sentence) => lintClaims(sentence).length)).to.deep.equal([]);
    expect(good.filter((sentence) => inPage(sentence).length)).to.deep.equal([]);
    expect(moreGood.filter((sentence) => lintClaims(sentence).length)).to.deep.equal([]);
  });
});

describe('sentences that were written after the rules', () => {
  it('nine in ten claims are found, and nine in ten other sentences are left alone', () => {
    const found = freshBad.filter((sentence) => lintClaims(sentence).length).length;
    const alarms = freshGood.filter((sentence) => lintClaims(sentence).length).length;
    expect(found / freshBad.length, 'recall').to.be.at.least(0.9);
    expect(alarms / freshGood.length, 'false alarms').to.be.at.most(0.1);
  });

  it('of a second set four in five are found, and nine in ten left alone', () => {
    const found = secondBad.filter((sentence) => lintClaims(sentence).length).length;
    const alarms = secondGood.filter((sentence) => lintClaims(sentence).length).length;
    expect(found / secondBad.length, 'recall').to.be.at.least(0.8);
    expect(alarms / secondGood.length, 'false alarms').to.be.at.most(0.1);
  });
});

describe('what is said of a claim', () => {
  it('where it is, as it was written', () => {
    const text = 'Many come here. Our work is “Guaranteed” — even for good souls.';
    const [finding] = lintClaims(text);
    expect(finding?.found).to.equal('Guaranteed');
    expect(text.slice(finding?.start, finding?.end)).to.equal('Guaranteed');
  });

  it('places stay right behind accents, ligatures, emoji and signs nobody sees', () => {
    const text = 'Ǆ ﬁne 🙂 e\u0301 — es una cu\u00adra para el trauma, ｇuaranteed';
    for (const { start, end, found } of lintClaims(text)) expect(text.slice(start, end)).to.equal(found);
    expect(lintClaims('<b>A</b> <i>c<b>u</b>re</i>.').map(({ found }) => found)).to.deep.equal([
      'c<b>u</b>re',
    ]);
    expect(lintClaims(text).map(({ found }) => found)).to.deep.equal(['cu\u00adra', 'ｇuaranteed']);
  });

  it('each rule has a reason, a source and something to say instead, none of which is itself a claim', () => {
    for (const { reason } of allRules) expect(reason).to.match(/^\S.{10,}[^.]$/);
    for (const sentence of [bad, moreBad].flatMap((each) => Object.values(each).flat())) {
      for (const { basis, instead } of lintClaims(sentence)) {
        expect(basis).to.match(/\w{3}/);
        expect(instead).to.match(/\w{3}.*[^.]$/);
      }
    }
  });

  it('what is denied in one clause may be claimed in the next', () => {
    expect(rulesIn('It is not expensive, and it cures depression.')).to.include('cure');
    expect(rulesIn('It is no pill. It is a cure.')).to.include('cure');
    expect(rulesIn('It is not a pill but a cure.')).to.include('cure');
    expect(rulesIn('Not only does it help: it cures.')).to.include('cure');
  });

  it('a question counts with its answer', () => {
    expect(rulesIn('Is it a cure? It is not.')).to.deep.equal([]);
    expect(rulesIn('Is it a cure? Yes.')).to.deep.equal(['cure']);
    expect(rulesIn('What if there was a cure?')).to.deep.equal(['cure']);
    const faq = [
      { question: 'Is it a cure?', answer: 'Yes, for most people.' },
      { question: 'Is it guaranteed?', answer: 'No.' },
    ];
    expect(lintPractice({ faq }, 'p.json').map(({ path }) => path)).to.deep.equal(['faq[1].question']);
  });
});

describe('where claims are looked for', () => {
  it('in every part of a practice file with words of its own', () => {
    const say = 'Results guaranteed.';
    const file = {
      practice: { name: 'The Guaranteed Practice', prescriber: { name: `Dr ${say}` } },
      therapists: [
        { name: 'Ada', bio: 'Kind.' },
        { name: 'Bo', bio: say },
      ],
      comparison: {
        hybrid: { name: 'Both', about: say, base: 'kap' as const },
        cells: { 'kap.cost': { gist: say, text: say } },
      },
      journey: { steps: { dosing: { text: say, bring: ['A blanket', say] } } },
      faq: [
        { question: 'How?', answer: 'Slowly.' },
        { question: 'And then?', answer: say },
      ],
      call: { topics: ['Grief', say] },
      crisis: { extra: [{ name: 'A line', phone: '+15125550119', note: say }] },
      text: { en: { 'call.heading': say }, es: { 'call.heading': 'Resultados garantizados.' } },
    };
    expect(lintPractice(file, 'p.json').map(({ path }) => path)).to.deep.equal([
      'practice.name',
      'practice.prescriber.name',
      'therapists[2].bio',
      'comparison.hybrid.about',
      'comparison.cells.kap.cost.gist',
      'comparison.cells.kap.cost.text',
      'journey.steps.dosing.text',
      'journey.steps.dosing.bring[2]',
      'faq[2].answer',
      'call.topics[2]',
      'crisis.extra[1].note',
      'text.en.call.heading',
      'text.es.call.heading',
    ]);
  });

  it('names each kind of claim once a place, with all its words', () => {
    const text = { en: { 'call.heading': 'It cures. It cured me. Guaranteed.' } };
    const problems = lintPractice({ text }, 'p.json');
    expect(problems.map(({ code, rule, found }) => [code, rule, found])).to.deep.equal([
      ['claim', 'cure', ['cures', 'cured']],
      ['claim', 'guarantee', ['Guaranteed']],
    ]);
    expect(problems[0]?.message).to.match(/^says "cures", "cured": .+ \(.+\)\. Instead, /);
  });

  it('in a list of therapists, but not in the names of schools and places', () => {
    const list = [
      {
        name: 'Ada',
        title: 'Certified KAP therapist',
        trainings: [{ org: 'The Cure Institute', program: 'KAP' }],
      },
      { name: 'Bo', bio: 'I was trained by MAPS.', licenses: [{ type: 'LMFT', supervisor: 'Dr Cure' }] },
      null,
      'Cy',
    ];
    expect(lintTherapists(list, 'l.json').map(({ path }) => path)).to.deep.equal(['[1].title']);
  });

  it('a help line may be there day and night', () => {
    const extra = [{ name: 'A line', phone: '+15125550119', note: 'Open 24/7.' }];
    const text = { en: { 'crisis.note': 'Day and night.' } };
    expect(lintPractice({ crisis: { extra }, text }, 'p.json')).to.deep.equal([]);
  });
});

describe('hostile text', () => {
  const size = 100_000;
  const texts: Record<string, string> = {
    'one letter': 'a'.repeat(size),
    spaces: ' '.repeat(size),
    quotes: '"'.repeat(size),
    'quotes and letters': '"aaaaaaaaaaaaaaa'.repeat(size / 16),
    'a claim without end': 'cure '.repeat(size / 5),
    'denials without end': 'not no never '.repeat(size / 13),
    'half of a pattern': 'unlike most many other '.repeat(size / 23),
    'better than': 'better than any most all every many '.repeat(size / 36),
    digits: '1'.repeat(size),
    percents: '99% '.repeat(size / 4),
    commas: ','.repeat(size),
    questions: 'is it? '.repeat(size / 7),
    accents: 'e\u0301'.repeat(size / 2),
    stars: '★'.repeat(size),
    'lone surrogates': '\ud800'.repeat(size),
    'zero width': 'c\u200bu\u200br\u200be '.repeat(size / 8),
    fda: 'ketamine, and or '.repeat(size / 17),
    'line breaks': '\n'.repeat(size),
    tags: '<b>cure</b>'.repeat(size / 11),
    'open tags': '<b '.repeat(size / 3),
    'suicidal?': 'suicidal? we '.repeat(size / 13),
    'it works': 'it works in just one '.repeat(size / 21),
    'stop taking': 'stop taking all of the your any '.repeat(size / 32),
    unlike: 'unlike the one '.repeat(size / 15),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`${name}: 100 KB are read in a moment`, () => {
      const start = performance.now();
      lintClaims(text);
      expect(performance.now() - start).to.be.below(2000);
    });
  }

  it('whatever it is given, it never throws and stays inside the text', () => {
    for (const text of ['', '?', '"', '\u0301', '\ud83d', '🙂'.repeat(50), 'İ cure', '\0cure\0']) {
      for (const { start, end } of lintClaims(text)) expect(end <= text.length && start < end).to.equal(true);
    }
    const odd = { faq: [null, 7, { question: 5, answer: 'cure' }], text: { en: null } };
    expect(() => lintPractice(odd as never, 'p.json')).not.to.throw();
  });
});
