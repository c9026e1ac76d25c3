// The register of claims: its sources, dates, numbers and languages.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { listClaims, register, REVIEWED_ON, sources, toMarkdown } from './support.mjs';

const isDate = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toISOString().startsWith(text);
const yearBefore = (iso) => `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`;
/** Numbers as they are read in both languages: 1,806 and 1806 and 1.806 are one; letters around them do not matter. */
const numbersIn = (text) =>
  (text.replaceAll(/\{\w+\}/g, '').match(/\d+(?:[.,:]\d+)*/g) ?? [])
    .map((number) => number.replaceAll(/[.,](?=\d{3}\b)/g, '').replace(',', '.'))
    .sort();
const wrong = (test) => register.filter((each) => !test(each)).map(({ id }) => id);

describe('the register of claims', () => {
  it('has every claim once, with its words in English and in Spanish', () => {
    const ids = register.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
    assert.deepEqual(
      wrong(({ en, es }) => en && es),
      [],
      'a claim whose words are gone',
    );
  });

  it('has a source for each, or it only asks, or says what a practice states of itself', () => {
    const without = register.filter(({ claim }) => claim.sources.length === 0 && !claim.unverified);
    // A number with no source: only where it is filled in from the practice's file.
    assert.deepEqual(
      without.filter(({ en }) => numbersIn(en).length > 0).map(({ id, en }) => `${id}: ${en}`),
      [],
    );
  });

  it('cites sources that are there, and every source there is cited', () => {
    const cited = new Set(register.flatMap(({ claim }) => claim.sources));
    assert.deepEqual(
      [...cited].filter((id) => !Object.hasOwn(sources, id)),
      [],
    );
    assert.deepEqual(
      Object.keys(sources).filter((id) => !cited.has(id)),
      [],
    );
    for (const { title, url } of Object.values(sources)) {
      assert.ok(title.length > 5);
      assert.ok(url === undefined || new URL(url).protocol === 'https:', url);
    }
  });

  it('has dates that are dates, none after the last review, and none older than a year by then', () => {
    assert.ok(isDate(REVIEWED_ON));
    const holds = (date) => isDate(date) && date <= REVIEWED_ON && date >= yearBefore(REVIEWED_ON);
    assert.deepEqual(
      wrong(({ claim: { reviewedOn, asOf } }) => holds(reviewedOn) && (asOf === undefined || holds(asOf))),
      [],
    );
    assert.deepEqual(
      wrong(({ claim: { validUntil } }) => validUntil === undefined || isDate(validUntil)),
      [],
    );
    assert.deepEqual(
      Object.entries(sources).filter(([, { reviewedOn }]) => !holds(reviewedOn)),
      [],
    );
  });

  it('carries the end of a source that has one', () => {
    assert.deepEqual(
      wrong(({ claim }) => {
        const ends = claim.sources.flatMap((id) => sources[id].validUntil ?? []).sort();
        return ends.length === 0 || claim.validUntil === ends[0];
      }),
      [],
    );
  });

  it('gives prices their date', () => {
    assert.deepEqual(
      wrong(({ en, claim }) => !/[$€]\s?\d/.test(en) || claim.asOf),
      [],
    );
  });

  it('says the same numbers in both languages', () => {
    const differing = register
      .map(({ id, en, es }) => ({ id, en: numbersIn(en), es: numbersIn(es) }))
      .filter(({ en, es }) => `${en}` !== `${es}`);
    assert.deepEqual(differing, []);
  });

  it('has the same places for values in both languages', () => {
    const places = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
    // A language may do without the word for the people who come.
    const bare = (text) => places(text.replaceAll('{client}', ''));
    assert.deepEqual(
      wrong(({ en, es }) => bare(en) === bare(es)),
      [],
    );
  });

  it('never promises, judges or names a dose', () => {
    const never =
      /\b(you qualify|candidate|safe for you|cure[sd]?|permanent\w*|guaranteed?|non-addictive|miracle)\b|\d+ ?mg\b/i;
    assert.deepEqual(
      wrong(({ en }) => !never.test(en)),
      [],
    );
  });
});

describe('the register as one reads it through', () => {
  it('lists every claim with its sentence, its sources by title and address, and its dates', () => {
    const listed = listClaims();
    assert.equal(listed.length, register.length);
    const line = listed.find(({ id }) => id === 'crisis.line.us-988');
    assert.match(line.en, /Call 988\. Text 988\./);
    assert.match(line.es, /Envíe AYUDA al 988/);
    assert.equal(line.sources[0].url, sources['988'].url);
    assert.equal(JSON.stringify(listed), JSON.stringify(JSON.parse(JSON.stringify(listed))));
  });

  it('says first how many nobody has checked, and has a heading for each', () => {
    const text = toMarkdown();
    const open = register.filter(({ claim }) => claim.unverified).length;
    assert.match(text, new RegExp(`${register.length} sentences; ${open} of them wait`));
    assert.equal(text.match(/^### /gm).length, register.length);
  });

  it('is not among what visitors load: nothing outside its folder imports it', () => {
    const importing = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        file.endsWith('.ts') &&
        !file.startsWith('claims') &&
        /from '[./]*claims\/(index|register|widgets|data|gists)\.js'/.test(
          readFileSync(`src/${file}`, 'utf8'),
        ),
    );
    assert.deepEqual(importing, []);
  });
});
