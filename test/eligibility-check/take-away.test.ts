import { expect } from '@open-wc/testing';
import en from '../../src/eligibility-check/content.en.js';
import es from '../../src/eligibility-check/content.es.js';
import * as instruments from '../../src/eligibility-check/instruments/index.js';
import instrumentsEn from '../../src/eligibility-check/instruments/content.en.js';
import { readOwnFlow } from '../../src/eligibility-check/read-own-flow.js';
import takeEn from '../../src/eligibility-check/take-away/content.en.js';
import takeEs from '../../src/eligibility-check/take-away/content.es.js';
import { toText } from '../../src/eligibility-check/take-away/index.js';
import { recordOf } from '../../src/eligibility-check/take-away/record.js';
import type { Flow } from '../../src/flow/index.js';
import * as fhir from '../../src/fhir/resources.js';
import { gradeOf, sentencesOf, wordsOf } from '../support/reading-grade.js';
import { ownFlowJson } from './own-flow-sample.js';
import { flow } from './support.js';
import { summary, textOf, viewOf } from './take-away-view.js';

const words: Readonly<Record<string, string>> = en;
const instrumentWords = instrumentsEn as unknown as Readonly<Record<string, string>>;

describe('take-away: the summary', () => {
  const levels = [
    ['discuss', {}],
    ['prescriber-first', { medicines: ['opioids'] }],
    ['not-now', { pressure: 'high' }],
    ['help-now', { safety: 'plan' }],
  ] as const;
  for (const [level, said] of levels) {
    it(`says the outcome ${level} and what comes with it`, () => {
      const text = textOf(said, false);
      expect(text).to.include(words[`level.${level}`]).and.to.include(words[`text.${level}`]);
      expect(text).to.include(en['medicine-note']);
      expect(text.includes(en['else-heading'])).to.equal(level === 'not-now');
      expect(text.includes(en['next-heading'])).to.equal(level !== 'help-now');
      expect(text, 'every key has its words').not.to.match(/(?:^|\s)(?:take|reason|ask|next|option)[.-]\w/);
    });
  }

  it('begins with whom to call in a crisis, of the configured country', () => {
    const first = (country?: string) => toText(summary({}, false, country ? { country } : {})).split('\n')[0];
    expect(first()).to.equal('In a crisis: call or text 988. In danger right now: call 911.');
    expect(first('GB')).to.equal('In a crisis: call 116 123. In danger right now: call 999.');
  });

  it('gives each reason with its question, its answer, why, what to ask, source and date', () => {
    const text = textOf({ medicines: ['opioids'], conditions: ['liver'], liver: 'severe' }, false);
    const reason = [
      en['question.medicines'],
      en['option.medicines.opioids'],
      en['reason.opioids'],
      `${en['ask-label']}: ${en['ask.opioids']}`,
      `${en.sources}: Veraart and others, 2021`,
    ];
    let at = 0;
    for (const part of reason) {
      expect(text.indexOf(part, at), part).to.be.at.least(at);
      at = text.indexOf(part, at);
    }
    expect(text).to.include('Rule checked against its source on November 22, 2026.');
    expect(text.indexOf(en['reason.liver-severe']), 'most severe first').to.be.below(
      text.indexOf(en['reason.opioids']),
    );
  });

  it('says where a limit is not confirmed, and gives the help line for alcohol and drugs', () => {
    expect(textOf({ pressure: 'high' }, false)).to.include(en.unconfirmed);
    expect(textOf({ medicines: ['opioids'] }, false)).not.to.include(en.unconfirmed);
    expect(textOf({ substances: ['now'] }, false)).to.include('1-800-662-4357');
    expect(textOf({ substances: ['now'] }, false, { country: 'GB' })).not.to.include('1-800-662-4357');
  });

  it('has the notes beside the outcome, with the states of the practice', () => {
    const text = textOf({ state: 'OR', ride: 'no' }, false);
    expect(text).to.include(en['overlay.out-of-area']).and.to.include('California and Texas');
    expect(text).to.include(en['overlay.logistics']).and.to.include(en['reason.no-ride']);
    expect(textOf({ safety: 'thoughts' }, false), 'lines, not a note').not.to.include(
      en['overlay.crisis-lines'],
    );
  });

  it('sends a minor to people they know', () => {
    const text = textOf({ age: 'under-18' }, false);
    expect(text).to.include(en['next.under-18']).and.not.to.include(en['next.not-now']);
  });

  it('has all answers on the way for a doctor, and no other', () => {
    const said = { medicines: ['opioids'], conditions: ['liver'], liver: 'other' };
    const forMe = textOf(said, false);
    const forDoctor = textOf(said, true);
    const { path } = viewOf(said).place;
    for (const id of path) expect(forDoctor).to.include(words[`question.${id}`]);
    expect(path).to.include('liver').and.not.to.include('thyroid');
    for (const id of Object.keys(flow.questions).filter((each) => !path.includes(each)))
      expect(forDoctor).not.to.include(words[`question.${id}`]);
    expect(forMe).not.to.include(en['question.brings']);
    expect(forDoctor).to.include('What brings you here? Feeling low or depressed');
    expect(forDoctor).to.include(takeEn['take-how-rules']).and.to.include(takeEn['take-limits']);
    expect(forDoctor).to.include('Name: ____').and.to.include('Date of birth: ____');
    expect(forMe).not.to.include('Name:');
  });

  it('is dated by the day it is made, and rules by the day they name wherever one is', () => {
    const text = textOf({ pressure: 'high' }, true);
    expect(text).to.include('Made on November 22, 2026');
    expect(text).to.include('Rule checked against its source on November 22, 2026.');
  });

  it('shows the limits a practice has set, and its stricter rules', () => {
    const eligibility = { bloodPressure: { notNow: '150/95' }, stricter: { opioids: 'not-now' } } as const;
    const text = textOf({ pressure: 'high', medicines: ['opioids'] }, true, { eligibility });
    expect(text).to.include('150/95').and.not.to.include('160/100');
    expect(textOf({ medicines: ['opioids'] }, false, { eligibility })).to.include(en['level.not-now']);
  });

  it('has the scores of questionnaires that were filled in', () => {
    const { 'phq-8': phq } = instruments.instruments;
    const offered = [phq];
    const marks = { 'phq-8': [1, 1, 1, 1, 1, 1, 1, 1, 1] };
    const setting = { extras: { instruments }, offered, sentences: instrumentWords };
    const text = textOf({}, true, { ...setting, marks });
    expect(text)
      .to.include(`${takeEn['take-scores']} ------`)
      .and.to.match(/- PHQ-8: .*\b8\b/);
    expect(textOf({}, true, setting)).not.to.include(takeEn['take-scores']);
  });

  it('works with a practice’s own questions', () => {
    const { flow: own, words: sentences } = readOwnFlow(JSON.stringify(ownFlowJson()), 'own.json');
    const setting = { own: own as Flow, sentences: sentences?.en ?? {} };
    const said = { danger: 'no', place: 'CA', body: ['heart'], since: 'lately', home: 'no' };
    const text = textOf(said, true, setting);
    expect(text).to.include('How is your body? My heart is ill').and.to.include('A heart needs time.');
    expect(text).to.include('What to ask: How much time?').and.to.include('What our doctor says');
    expect(text).to.include('Rule checked against its source on November 1, 2026.');
    const lungs = textOf({ ...said, body: ['lungs'] }, false, setting);
    expect(lungs, 'no question to ask, no label for one').not.to.include(en['ask-label']);
  });

  it('is Spanish on a Spanish page', () => {
    const text = textOf({ medicines: ['opioids'], ride: 'no' }, true, { lang: 'es' });
    for (const words of [es['level.prescriber-first'], es['ask.opioids'], takeEs['take-answers']])
      expect(text).to.include(words);
    expect(text).to.include('Hecho el 22 de noviembre de 2026');
    expect(text).to.include('llame o envíe un mensaje de texto al 988');
  });
});

describe('take-away: languages', () => {
  it('says of each sentence which language it is in, where a practice has its own in fewer', () => {
    const { flow: own, words: sentences } = readOwnFlow(JSON.stringify(ownFlowJson()), 'own.json');
    const setting = { lang: 'es', own: own as Flow, sentences: sentences?.en ?? {}, sentencesLang: 'en' };
    const said = { danger: 'no', place: 'CA', body: ['heart'], since: 'lately', home: 'no' };
    const { outcome, sections } = summary(said, true, setting);
    expect(outcome).to.deep.equal({ text: es['level.not-now'], lang: 'es' });
    const [item] = sections[0]?.items ?? [];
    expect(item?.said[0]).to.include({ question: 'How is your body?', lang: 'en' });
    expect(item?.why.lang).to.equal('en');
    expect(item?.sources.map(({ lang }) => lang)).to.deep.equal(['en', 'en']);
    expect(sections.find(({ answers }) => answers)?.answers?.[0]?.lang).to.equal('en');
  });
});

describe('take-away: the text', () => {
  it('is wrapped at 72, with nothing lost', () => {
    for (const lang of ['en', 'es']) {
      const text = toText(summary({ pressure: 'high', medicines: ['opioids'], ride: 'no' }, true, { lang }));
      for (const line of text.split('\n')) expect(line.length, line).to.be.at.most(72);
      expect(text)
        .not.to.match(/[ \t]\n/)
        .and.not.to.match(/\n{3}/);
      expect(text.endsWith('\n')).to.equal(true);
    }
  });

  it('keeps a word that is longer than a line whole', () => {
    const long = 'x'.repeat(90);
    const text = toText(summary({}, false, { sentences: { 'text.discuss': `See ${long} now` } }));
    expect(text).to.include(`\nSee\n${long}\nnow\n`);
  });
});

describe('take-away: the record', () => {
  it('is there only where the practice asks for it', () => {
    expect(recordOf(viewOf({}), new Date())).to.equal(undefined);
  });

  it('holds the answers on the way, coded, and no outcome', () => {
    const said = { state: 'TX', medicines: ['opioids', 'stimulants'] };
    const record = recordOf(viewOf(said, { extras: { fhir } }), new Date());
    expect(record?.type).to.equal('application/fhir+json');
    const response = JSON.parse(record?.text ?? '') as fhir.FhirQuestionnaireResponse;
    expect(response.resourceType).to.equal('QuestionnaireResponse');
    expect(response.status).to.equal('completed');
    const at = (id: string) => response.item?.find(({ linkId }) => linkId === id)?.answer;
    const codings = (id: string) =>
      at(id)?.map((answer) => ('valueCoding' in answer ? answer.valueCoding : undefined));
    expect(codings('medicines')?.map((coding) => coding?.code)).to.deep.equal(said.medicines);
    expect(codings('state')?.[0]).to.include({ code: 'TX', display: 'Texas' });
    expect(record?.text).not.to.include(en['level.prescriber-first']);
  });

  it('comes with the questionnaires that were filled in, also in part', () => {
    const { 'phq-8': phq, 'phq-9': nine, 'gad-7': gad } = instruments.instruments;
    const marks = { 'phq-8': [3, 0, 0, 0, 0, 0, 0, 0], 'phq-9': Array(9).fill(undefined).with(8, 2) };
    const setting = { extras: { fhir, instruments }, offered: [phq, nine, gad], marks };
    const bundle = JSON.parse(recordOf(viewOf({}, setting), new Date())?.text ?? '');
    expect(bundle).to.include({ resourceType: 'Bundle', type: 'collection' });
    expect(bundle.entry).to.have.length(3);
    expect(bundle.entry[1].resource.item.at(-1).answer[0].valueInteger).to.equal(3);
    const [{ resource: part }] = bundle.entry.slice(2);
    expect(part.status).to.equal('in-progress');
    expect(JSON.stringify(part)).to.contain('44260-8');
  });

  it('has every mark among the answers for a doctor', () => {
    const nine = instruments.instruments['phq-9'];
    const marks = { 'phq-9': Array(9).fill(undefined).with(8, 2) };
    const said = textOf({}, true, { extras: { instruments }, offered: [nine], marks });
    expect(said)
      .to.contain('PHQ-9: Thoughts that you would be better off dead')
      .and.contain('More than half');
  });
});

describe('take-away: plain words', () => {
  it('has a reading grade of at most 8 in every sentence', () => {
    // "Only a licensed prescriber can decide." stands on the start screen too, with the reason for it.
    const hard = Object.entries(takeEn).flatMap(([key, phrase]) =>
      sentencesOf(phrase)
        .filter(
          (each) => wordsOf(each).length >= 5 && gradeOf(each) > 8 && !each.startsWith('Only a licensed'),
        )
        .map((each) => `${key} (${gradeOf(each).toFixed(1)}): ${each}`),
    );
    expect(hard).to.deep.equal([]);
  });

  it('has its own words for every sentence in Spanish, with the same places', () => {
    const spanish: Readonly<Record<string, string>> = takeEs;
    for (const [key, phrase] of Object.entries(takeEn)) {
      expect(spanish[key], key).not.to.equal(phrase);
      const places = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();
      expect(places(spanish[key]), key).to.deep.equal(places(phrase));
    }
  });
});
