// Every word of every widget either has a claim or claims nothing, and what looks like a claim has one.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { claimIn } from './detector.mjs';
import { exceptions, exceptKinds } from './exceptions.mjs';
import { kinds, nothing } from './nothing/index.mjs';
import { register, widgets, written } from './support.mjs';

/** Every sentence of the library: its id, its words, and whether it has a claim. */
const all = widgets.flatMap(({ prefix, words, claims }) =>
  words.flatMap(({ en, es }) =>
    Object.entries(en).map(([key, phrase]) => ({
      prefix,
      key,
      id: `${prefix}.${key}`,
      en: written(phrase),
      es: written(es[key]),
      isClaim: Object.hasOwn(claims, key),
    })),
  ),
);
const ids = new Set(all.map(({ id }) => id));

describe('the words of every widget', () => {
  it('are all known: no file of words is left out', () => {
    const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.en.ts'))
      .map((file) => file.replaceAll('\\', '/').replace(/\.en\.ts$/, ''));
    const known = widgets.flatMap(({ words }) => words.map(({ file }) => file));
    assert.deepEqual(found.sort(), known.sort(), 'name each in src/claims/widgets.ts');
  });

  it('have a claim, or are listed among those that claim nothing; never both', () => {
    const homeless = all.filter(({ prefix, key, isClaim }) => !isClaim && !nothing[prefix]?.has(key));
    assert.deepEqual(
      homeless.map(({ id, en }) => `${id}: ${en}`),
      [],
      'give each a claim in its widget’s claims.ts, or a kind in test/claims/nothing',
    );
    const both = all.filter(({ prefix, key, isClaim }) => isClaim && nothing[prefix]?.has(key));
    assert.deepEqual(
      both.map(({ id }) => id),
      [],
    );
  });

  it('listed as claiming nothing are all there, each with a kind', () => {
    const listed = Object.entries(nothing).flatMap(([prefix, keys]) =>
      [...keys].map(([key, kind]) => [`${prefix}.${key}`, kind]),
    );
    const gone = listed.filter(([id, kind]) => !ids.has(id) || !Object.hasOwn(kinds, kind));
    assert.deepEqual(gone, []);
  });

  /** What claims nothing, by the list, and looks like a claim. */
  const suspects = all.filter(
    ({ prefix, key, isClaim, en }) =>
      !isClaim && !Object.hasOwn(exceptKinds, nothing[prefix]?.get(key)) && claimIn(en),
  );

  it('that claim nothing do not look like a claim', () => {
    const found = suspects.filter(({ id }) => !Object.hasOwn(exceptions, id));
    assert.deepEqual(
      found.map(({ id, en }) => `${id}: ${claimIn(en)}`),
      [],
      'give each a claim, or an exception with its reason',
    );
  });

  it('need every exception, and each has its reason', () => {
    const needed = new Set(suspects.map(({ id }) => id));
    const idle = Object.entries(exceptions).filter(([id, reason]) => !needed.has(id) || reason.length < 10);
    assert.deepEqual(idle, []);
    assert.ok(Object.values(exceptKinds).every((reason) => reason.length > 20));
  });
});

describe('the detector', () => {
  const claims = [
    'Ketamine can raise blood pressure for a while.',
    'You cannot drive until the next day.',
    'In one trial, people relapsed after 18 days.',
    'It costs $400 to $1,000.',
    'The FDA has not approved it.',
    'Therapists may work only in states where they are licensed.',
    'Most people feel it for 45 to 60 minutes.',
    'Insurance often pays for it.',
    'Call 988.',
    'It is safe.',
    'Do not stop your antidepressant.',
  ];
  for (const sentence of claims) {
    it(`finds “${sentence}”`, () => assert.ok(claimIn(sentence)));
  }

  it('leaves questions, headings and plain guidance alone', () => {
    for (const sentence of [
      'Who prescribes?',
      'Your mood',
      'Choose all that fit.',
      'Ketamine or esketamine',
    ]) {
      assert.equal(claimIn(sentence), undefined, sentence);
    }
  });

  it('would have found most of the full sentences that have a claim', () => {
    const full = register.filter(({ en }) => en.endsWith('.'));
    const found = full.filter(({ en }) => claimIn(en));
    assert.ok(found.length / full.length > 0.7, `${found.length} of ${full.length}`);
  });
});
