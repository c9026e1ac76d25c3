import { expect } from '@open-wc/testing';
import { criteria, unconfirmed } from '../../src/eligibility-check/policy.js';
import answersEn from '../../src/faq/answers.en.js';
import answersEs from '../../src/faq/answers.es.js';
import { claims as general } from '../../src/faq/claims.js';
import { insteadClaims } from '../../src/faq/claims-own.js';
import en from '../../src/faq/content.en.js';
import es from '../../src/faq/content.es.js';
import ownEn from '../../src/faq/content-own.en.js';
import ownEs from '../../src/faq/content-own.es.js';
import { GROUPS } from '../../src/faq/questions.js';
import { allSources } from '../../src/shared/all-sources.js';
import type { Source } from '../../src/shared/sources.js';
import type { Dictionary } from '../../src/shared/words.js';
import { readingGrade, sentencesOf, syllablesOf, wordsOf } from '../support/reading-grade.js';

const pairs: readonly (readonly [Dictionary, Dictionary])[] = [
  [en, es],
  [answersEn, answersEs],
  [ownEn, ownEs],
];
const claims = { ...general, ...insteadClaims };
/** Ours: the general ones, and those for a way of giving the medicine. */
const answers: Dictionary = {
  ...answersEn,
  ...Object.fromEntries(Object.entries(ownEn).filter(([key]) => /^(clinic|iv|nasal|home)\./.test(key))),
};
const ids: readonly string[] = GROUPS.flatMap(({ questions }) => questions);

/** The lines of an answer, its links as their words. */
const linesOf = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split('\n')
    .map((line) => line.replace(/^- /, '').trim())
    .filter(Boolean);

/**
 * Sentences above grade 8, each with its reason: names that a reader has on a bottle or hears from a doctor have no
 * plainer word.
 */
const exceptions: Readonly<Record<string, string>> = {
  'This is general information, not medical advice.': 'two words that the law of advice is about',
  'KAP is short for ketamine-assisted psychotherapy.': 'the full name of what the page is about, said once',
  'You have had psychosis or schizophrenia.': 'two diagnoses: people know them by these names only',
  'Medicines for sleep or worry (benzodiazepines)': 'the name on the bottle',
  'Stimulants, MAO inhibitors, lamotrigine, naltrexone and theophylline': 'names on bottles',
};

describe('kap-faq: what it says', () => {
  it('answers every question of the five articles, and those on cost, safety and a hard time', () => {
    const asked =
      'what-is-kap how-it-works need-therapist does-therapy-help integration find-therapist cost insurance safety ' +
      'who-should-not hard day legal medicines driving online ketamine-clinic addictive no-help privacy crisis';
    expect(ids).to.include.members(asked.split(' '));
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) {
      expect(en, id).to.have.property(`${id}.question`).that.matches(/\?$/);
      expect(answers, id).to.have.property(`${id}.answer`);
    }
    const written = Object.keys(en).filter((key) => key.endsWith('.question'));
    expect(written.map((key) => key.replace('.question', ''))).to.have.members([...ids]);
  });

  it('has a claim for each sentence, and each source is in the register', () => {
    expect(Object.keys(claims)).to.have.members(Object.keys(answers));
    for (const [key, claim] of Object.entries(claims)) {
      for (const id of claim.sources) expect(allSources, `${key}: ${id}`).to.have.property(id);
      // What only says what to ask has nothing to cite.
      if (!claim.sources.length) {
        expect(key).to.be.oneOf(['day.food', 'prescriber.who', 'privacy.answer', 'what-to-ask.answer']);
        expect(answers[key], key).not.to.match(/\d|FDA|approved|risk/);
      }
    }
  });

  it('names everything for which the self-check says “not now”, and marks the limits that it marks', () => {
    const says: Readonly<Record<string, RegExp>> = {
      'under-18': /under 18/,
      pregnant: /pregnant or breastfeeding/,
      psychosis: /psychosis or schizophrenia/,
      mania: /manic state now/,
      'pressure-high': /blood pressure is very high/,
      'pressure-untreated': /high and not treated/,
      vessels: /aneurysm or AVM .*bleeding in the brain/,
      'heart-recent': /heart attack or stroke in the last 6 weeks/,
      'brain-pressure': /raised pressure in the brain/,
      glaucoma: /glaucoma that is not under control/,
      breathing: /severe trouble breathing/,
      'liver-severe': /severe liver disease/,
      'bladder-now': /bladder pain or blood in the urine now/,
      'thyroid-untreated': /thyroid is overactive and not treated/,
      'substances-now': /problem with alcohol or drugs now/,
      'ketamine-misuse': /misused ketamine/,
      reaction: /bad reaction to ketamine/,
    };
    const notNow = Object.entries(criteria).flatMap(([id, rule]) =>
      'level' in rule && rule.level === 'not-now' ? [id] : [],
    );
    expect(notNow).to.have.members(Object.keys(says));
    for (const id of notNow) {
      const key = unconfirmed.has(id) ? 'who-should-not.limits' : 'who-should-not.answer';
      expect(answersEn[key], id).to.match(says[id]!);
      expect('unverified' in claims[key], id).to.equal(unconfirmed.has(id));
    }
  });

  it('dates its prices, and ends a rule where its source ends', () => {
    for (const [key, claim] of Object.entries(claims)) {
      expect('asOf' in claim, key).to.equal(/[$]\d/.test(String(answers[key])));
      const ends = claim.sources
        .map((id): Source => allSources[id])
        .flatMap(({ validUntil }) => validUntil ?? []);
      expect('validUntil' in claim ? claim.validUntil : undefined, key).to.equal(ends.sort()[0]);
    }
    expect(claims['online.rule']).to.include({ validUntil: '2026-12-31' });
  });

  it('states the articles’ claims as the domain facts correct them', () => {
    const say = (key: string) => String(answers[key]);
    expect(say('legal.answer'))
      .to.match(/KAP is not FDA-approved/)
      .and.match(/Only one form is approved/);
    expect(say('legal.answer')).to.include('on its own since January 2025').and.include('October 2023');
    expect(say('crisis.answer'))
      .to.match(/not been shown to prevent suicide/)
      .and.include('{line}');
    expect(say('how-it-works.answer')).to.include('N-methyl-D-aspartate');
    expect(say('integration.when')).to.include('24 to 72 hours');
    expect(say('integration.answer')).to.include('a study in mice');
    expect(say('does-therapy-help.answer'))
      .to.match(/72 studies\. In only 2/)
      .and.include('only 346 of them could be followed')
      .and.not.include('preprint');
    expect(say('how-long.answer'))
      .to.include('18 days')
      .and.match(/not known if therapy makes it last/);
    expect(say('ketamine-clinic.answer')).to.include('No trial has compared');
    expect(say('find-therapist.answer'))
      .to.match(/No board certifies KAP/)
      .and.match(/not a license/);
    expect(say('addictive.answer')).to.match(/^It can be\. Misuse is a known risk/);
    expect(say('medicines.answer')).to.include('Do not stop or change any medicine on your own.');
  });

  it('promises nothing, ranks nothing and gives no dose', () => {
    const all = JSON.stringify([en, answersEn, ownEn]);
    expect(all).not.to.match(
      /\b(best|better option|cures?|guarantee\w*|permanent|life-saving|candidate|qualify|safe for you|breakthrough|leading|essential|certified therapist|non-?addictive|\d+ ?mg)\b/i,
    );
    expect(JSON.stringify([es, answersEs, ownEs])).not.to.match(
      /\b(cura|garantiza\w*|permanente|candidat\w+|\d+ ?mg)\b/i,
    );
  });

  it('says the same in Spanish: every sentence, value, number, list and link', () => {
    const places = (phrase: unknown) => [...new Set(JSON.stringify(phrase).match(/\{\w+\}/g))].sort();
    const numbers = (phrase: unknown) => (JSON.stringify(phrase).match(/[$]?\d[\d.,]*\d|\d/g) ?? []).sort();
    const shape = (phrase: unknown) =>
      String(phrase)
        .split('\n')
        .map((line) => line.slice(0, 2) === '- ' || !line);
    for (const [english, spanish] of pairs) {
      expect(Object.keys(spanish)).to.deep.equal(Object.keys(english));
      for (const [key, phrase] of Object.entries(english)) {
        const said = spanish[key];
        expect(places(said), key).to.deep.equal(places(phrase));
        expect(numbers(said), key).to.deep.equal(numbers(phrase));
        expect(shape(said), key).to.deep.equal(shape(phrase));
        expect(said, key).not.to.equal(phrase);
      }
    }
  });

  it('can be read after eight years of school', () => {
    const hard: string[] = [];
    for (const [english] of pairs) {
      for (const [key, phrase] of Object.entries(english)) {
        if (key === 'states') continue;
        const forms = typeof phrase === 'string' ? [phrase] : Object.values(phrase);
        for (const sentence of forms.flatMap(linesOf).flatMap((line) => [...sentencesOf(line)])) {
          const words = wordsOf(sentence);
          const isHard =
            words.length < 5
              ? words.some((word) => syllablesOf(word) > 4)
              : readingGrade(sentence) > 8 && exceptions[sentence] === undefined;
          if (isHard) hard.push(`${key} (${readingGrade(sentence).toFixed(1)}): ${sentence}`);
        }
      }
    }
    expect(hard).to.deep.equal([]);
    for (const id of ids) {
      const text = linesOf(String(answers[`${id}.answer`])).map((line) => line.replace(/[^.!?:]$/, '$&.'));
      expect(readingGrade(text.join(' ')), id).to.be.at.most(8);
    }
  });
});
