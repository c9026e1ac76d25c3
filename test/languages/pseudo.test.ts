// The two languages nobody speaks are made of every sentence, and keep what must be kept.
import { expect } from '@open-wc/testing';
import { widgets } from '../../src/claims/widgets.js';
import type { Phrase } from '../../src/shared/words.js';
import { inPseudo, pseudoLanguages, pseudoText, toPseudo } from '../../stories/support/pseudo.js';

const forms = (phrase: Phrase | undefined): string[] =>
  typeof phrase === 'string' ? [phrase] : Object.values(phrase ?? {});
const kept = (sentence: string) => (sentence.match(/\{\w+\}|\d+|https?:\S+|[\w.]+@[\w.]+/g) ?? []).sort();

const english = new Map(
  widgets.flatMap(({ prefix, words }) =>
    words.flatMap(({ en }) =>
      Object.entries(en).map(([key, phrase]) => [`${prefix}.${key}`, phrase] as const),
    ),
  ),
);

for (const { lang, dir } of pseudoLanguages) {
  describe(`the language ${lang}`, () => {
    const text = pseudoText(lang);

    it('has every sentence, in the same forms', () => {
      expect(Object.keys(text).sort()).to.deep.equal([...english.keys()].sort());
      for (const [key, phrase] of english)
        if (typeof phrase !== 'string')
          expect(Object.keys(text[key] ?? {}), key).to.deep.equal(Object.keys(phrase));
    });

    it('keeps the places for values, numbers and addresses', () => {
      for (const [key, phrase] of english)
        for (const [at, form] of forms(phrase).entries())
          expect(kept(forms(text[key])[at] ?? ''), key).to.deep.equal(kept(form));
      const said = toPseudo(
        'Call 1-800-662-4357, see https://example.org/a or write to us@example.com',
        lang,
      );
      for (const each of ['1-800-662-4357', 'https://example.org/a', 'us@example.com'])
        expect(said).to.contain(each);
    });

    it(dir === 'ltr' ? 'is longer by 40 % or more' : 'runs from the right', () => {
      for (const [key, phrase] of english)
        for (const [at, form] of forms(phrase).entries()) {
          const made = forms(text[key])[at] ?? '';
          if (dir === 'ltr') expect(made.length / form.length, `${key}: ${made}`).to.be.at.least(1.4);
          else if (/[a-z]{2}/i.test(form.replace(/\{\w+\}/g, ''))) expect(made, key).to.contain('\u202E');
        }
    });
  });
}

describe('a practice file in both', () => {
  it('keeps what it says itself', () => {
    const file = inPseudo({ practice: { name: 'P' }, text: { en: { 'faq.heading': 'Ours' } } });
    expect(file.practice?.name).to.equal('P');
    expect(Object.keys(file.text ?? {})).to.deep.equal(['en', 'en-XA', 'ar-XB']);
    expect(file.text?.en?.['faq.heading']).to.equal('Ours');
  });
});
