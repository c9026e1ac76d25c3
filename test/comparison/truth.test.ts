import { expect } from '@open-wc/testing';
import { comparisonRows, isAnyPast } from '../../src/comparison/cells.js';
import { claims } from '../../src/comparison/claims.js';
import askEn from '../../src/comparison/content-ask.en.js';
import askEs from '../../src/comparison/content-ask.es.js';
import ownEn from '../../src/comparison/content-own.en.js';
import ownEs from '../../src/comparison/content-own.es.js';
import en from '../../src/comparison/content.en.js';
import es from '../../src/comparison/content.es.js';
import { type CellKey, OPTIONS, ROWS } from '../../src/comparison/facts.js';
import { gists } from '../../src/comparison/gists.js';
import { type Claim, pastSince } from '../../src/shared/claim.js';
import { allSources } from '../../src/shared/all-sources.js';
import type { Source } from '../../src/shared/sources.js';
import { given, numbersIn } from '../claims/given.js';

const cells = OPTIONS.flatMap((option) => ROWS.map((row): CellKey => `${option}.${row}`));
const every: Readonly<Record<string, Claim>> = claims;
const numbers = (text: string) => [...numbersIn(text)];

describe('kap-comparison facts: truth', () => {
  it('traces every number to a source of its claim, in both languages', () => {
    for (const [key, claim] of Object.entries(every)) {
      const said = numbers(String(en[key as CellKey]));
      expect(numbers(String(es[key as CellKey])).sort(), `es ${key}`).to.deep.equal(said.sort());
      if (claim.unverified) continue;
      const allowed = claim.sources.flatMap((id) => given[id] ?? []);
      expect(allowed, `${key}: ${claim.sources.join()}`).to.include.members(said);
    }
  });

  it('has no number without a claim', () => {
    const loose = Object.entries({ ...en, ...askEn }).filter(
      ([key, text]) => /\d/.test(String(text)) && !(key in every) && !key.startsWith('gist.'),
    );
    expect(loose).to.deep.equal([]);
    for (const row of ROWS) {
      for (const option of OPTIONS) {
        // A gist stands above its sentence, under the same claim.
        const gist = en[`gist.${gists[row][option]}`];
        expect(numbers(en[`${option}.${row}`]), `${option}.${row}`).to.include.members(numbers(gist));
      }
    }
  });

  it('cites sources that are there', () => {
    for (const [key, { sources: ids }] of Object.entries(every)) {
      for (const id of ids) expect(Object.hasOwn(allSources, id), `${key}: ${id}`).to.equal(true);
    }
  });

  it('dates every price and nothing that is none', () => {
    for (const key of cells) expect(every[key]?.asOf !== undefined, key).to.equal(/[$]\d/.test(en[key]));
  });

  it('marks what nobody has checked', () => {
    const unchecked = Object.keys(every).filter((key) => every[key]?.unverified);
    expect(unchecked).to.deep.equal([
      'at-home.goal',
      'clinic.personal',
      'at-home.personal',
      'other.hard',
      'clinic.length',
      'at-home.length',
      'at-home.evidence',
      'clinic.unknown',
    ]);
  });

  it('has the end of validity that its sources have, and warns once it is past', () => {
    for (const [key, { sources: ids, validUntil }] of Object.entries(every)) {
      const ends = ids.map((id): Source => allSources[id]).flatMap((source) => source.validUntil ?? []);
      expect(validUntil, key).to.equal(ends.sort()[0]);
    }
    const rows = comparisonRows(OPTIONS, ROWS, {});
    expect(isAnyPast(rows, new Date('2026-12-31T23:00:00Z'))).to.equal(false);
    expect(isAnyPast(rows, new Date('2027-01-01T00:00:00Z'))).to.equal(true);
    expect(pastSince(claims['note.setting'], new Date('2027-01-01'))).to.equal('2026-12-31');
  });

  it('states the practices’ claims as the domain facts correct them', () => {
    expect(en['kap.fda']).to.contain('Off-label').and.to.contain('not approved');
    expect(en['spravato.fda']).to.contain('since January 2025 also on its own');
    expect(en['spravato.unknown']).to.contain('prevents suicide').and.to.contain('neither has been shown');
    expect(en['kap.unknown']).to.contain('Whether therapy adds').and.to.contain('only 2');
    expect(en['kap.evidence']).to.contain('346 could be followed').and.to.contain('no comparison group');
    expect(en['clinic.return']).to.contain('one trial of 24').and.to.contain('18 days');
    expect(en['clinic.evidence']).to.contain('65 people').and.to.contain('no gain over midazolam');
    // Only the size of the effect is that of the preprint.
    expect(en['kap.evidence']).to.contain('effect size in the preprint');
    expect(es['kap.evidence']).to.contain('prepublicación: efecto de');
    expect(JSON.stringify([en, es]).match(/preprint|prepublicación/g)).to.have.length(2);
    expect(JSON.stringify([en, es])).not.to.match(/large trial|ensayo grande|borrador/i);
    expect(en['spravato.evidence']).to.contain('With a placebo spray it was 7.6%');
    expect(en['note.trauma']).to.contain('No trial has compared').and.to.contain('not which is better');
  });

  it('names no favourite, promises nothing, and has no dose', () => {
    const all = Object.entries({ ...en, ...askEn, ...ownEn } as Record<string, unknown>);
    const bad =
      /\b(best|cures?|cured|guarantee\w*|permanent\w*|life-saving|candidate|qualif\w+|safe for you|breakthrough|leading|superior|proven|most effective|recommend\w*|\d+ ?mg)\b/i;
    expect(all.filter(([, text]) => bad.test(JSON.stringify(text)))).to.deep.equal([]);
    const malo = /\b(mejor opción|cura|garantiza\w*|permanente\w*|candidat[oa]|recomend\w+|\d+ ?mg)\b/i;
    const todo = Object.entries({ ...es, ...askEs, ...ownEs } as Record<string, unknown>);
    expect(todo.filter(([, text]) => malo.test(JSON.stringify(text)))).to.deep.equal([]);
    // The only shares of people: the published trial of the one approved medicine.
    const shares = cells.filter((key) => en[key].includes('%'));
    expect(shares).to.deep.equal(['spravato.evidence']);
  });

  it('has every sentence in Spanish too, with the same places for values', () => {
    for (const [english, spanish] of [
      [en, es],
      [ownEn, ownEs],
      [askEn, askEs],
    ] as const) {
      expect(Object.keys(spanish)).to.have.members(Object.keys(english));
      const places = (phrase: unknown) => [...new Set(JSON.stringify(phrase).match(/\{\w+\}/g))].sort();
      for (const [key, meant] of Object.entries(english)) {
        expect(places((spanish as Record<string, unknown>)[key]), key).to.deep.equal(places(meant));
      }
    }
  });

  it('says which decision it helps with, who made it, that no sponsor is named, and how old it is', () => {
    expect(en.decision)
      .to.match(/depression, anxiety or trauma/)
      .and.to.match(/which kind of care|none for now/);
    expect(en.updates)
      .to.match(/the day it was checked against its source/)
      .and.to.match(/may have changed/)
      .and.not.to.match(/every year|once a year/);
    expect(en.funding)
      .to.match(/kap-widgets project wrote/)
      .and.to.match(/names no sponsor/)
      .and.to.match(/has an interest/)
      .and.not.to.match(/paid/);
    expect(en['interest.kap']).to.match(/has an interest/);
    expect(en.intro).to.match(/not a ranking/);
  });
});
