import { expect } from '@open-wc/testing';
import type { Therapist } from '../../src/therapist-finder/index.js';
import { matches, wordsOf, wordsToMark } from '../../src/therapist-finder/search/match.js';
import { nothingAsked } from '../../src/therapist-finder/search/query.js';
import { SearchIndex } from '../../src/therapist-finder/search/search-index.js';
import { meantBy } from '../../src/therapist-finder/search/typos.js';
import { seeded } from './people.js';
import { describeValue, today } from './search-oracle.js';

const people: readonly Therapist[] = [
  { id: 'jose', name: 'José Núñez', location: { city: 'San José', state: 'CA' }, bio: 'Warm and direct.' },
  {
    id: 'oneil',
    name: 'Wren O’Neil',
    title: 'Licensed Counselor',
    modalities: ['ifs'],
    traumaInformed: false,
  },
  { id: 'soren', name: 'Søren Łucki', states: ['NV'], conditions: ['ptsd'], formats: ['online'] },
  { id: 'marta', name: 'Marta García-López', modalities: ['__proto__'] },
  { id: 'martha', name: 'Martha Quill', bio: 'I work with 🌊 and 李.' },
];

async function search(text: string) {
  const index = await SearchIndex.build(people, { day: today, describe: describeValue });
  const { hits, corrected } = index.find({ ...nothingAsked, text }, 9);
  return {
    ids: hits.map(({ therapist }) => therapist.id).sort(),
    corrected: corrected.map(({ typed, taken }) => `${typed} ${taken}`),
  };
}

describe('the search by words', () => {
  for (const [text, ids] of [
    ['', ['jose', 'martha', 'marta', 'oneil', 'soren']],
    ['  –  🌊 ', ['jose', 'martha', 'marta', 'oneil', 'soren']],
    ['jose', ['jose']],
    ['JOSÉ', ['jose']],
    ['jos\u0065\u0301', ['jose']],
    ['san núñ', ['jose']],
    ["o'neil", ['oneil']],
    ['oneil', ['oneil']],
    ['soren lucki', ['soren']],
    ['lopez', ['marta']],
    ['garcía-lópez', ['marta']],
    ['lopez warm', []],
    ['mart', ['marta', 'martha']],
    ['couns', ['oneil']],
    ['california', ['jose']],
    ['ca', ['jose']],
    ['nevada', ['soren']],
    ['internal family', ['oneil']],
    ['telehealth', ['soren']],
    ['trauma', ['soren']],
    ['proto', ['marta']],
    ['李', ['martha']],
    ['constructor', []],
    ['not stated', []],
    ['ose', []],
  ] as const) {
    it(`finds for “${text}” ${ids.length === 5 ? 'everybody' : ids.join(' and ') || 'nobody'}`, async () => {
      expect((await search(text)).ids).to.deep.equal([...ids].sort());
    });
  }

  for (const [typed, corrected, ids] of [
    ['qulil', ['qulil quill'], ['martha']],
    ['quil', [], ['martha']],
    ['quilll', ['quilll quill'], ['martha']],
    ['quall', ['quall quill'], ['martha']],
    ['maretha', ['maretha martha'], ['martha']],
    // One typo from both, and both are said.
    ['marhta', ['marhta marta', 'marhta martha'], ['marta', 'martha']],
    // Still being typed: the beginning of a word.
    ['telhea', ['telhea telehealth'], ['soren']],
    ['warm qulil', ['qulil quill'], []],
    ['wram', ['wram warm'], ['jose']],
    ['wam', [], []],
    ['zzzz', [], []],
  ] as const) {
    it(`takes “${typed}” for ${corrected.length ? corrected.join(', ') : 'what it is'}`, async () => {
      const found = await search(typed);
      expect(found.corrected).to.deep.equal(corrected);
      expect(found.ids).to.deep.equal(ids);
    });
  }

  it('is not held up by what is pasted into it', async () => {
    const start = performance.now();
    await search('depression '.repeat(100_000));
    await search('x'.repeat(1_000_000));
    expect(performance.now() - start).to.be.below(2000);
  });

  it('knows every word one typo away, and no other', () => {
    const random = seeded(9);
    const word = (least: number) =>
      Array.from({ length: least + Math.floor(random() * 4) }, () => 'abcé'[Math.floor(random() * 4)]).join(
        '',
      );
    for (let round = 0; round < 300; round++) {
      const words = [...new Set(Array.from({ length: 40 }, () => word(1)))].sort();
      const typed = word(3);
      const one = new Set<string>();
      for (let at = 0; at <= typed.length; at++) {
        const [head, tail] = [typed.slice(0, at), typed.slice(at)];
        if (tail) one.add(head + tail.slice(1));
        if (tail.length > 1) one.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
        for (const letter of 'abcé') one.add(head + letter + tail).add(head + letter + tail.slice(1));
      }
      one.delete(typed);
      const begin = (start: string) => words.some((each) => each.startsWith(start));
      const found = meantBy(typed, words);
      // An own beginning that no word has is given up early: nothing can come of it.
      expect([...found].sort()).to.deep.equal([...one].filter(begin).sort(), `${typed} ${words.join(' ')}`);
    }
  });
});

describe('marking what was searched for', () => {
  const marked = (text: string, typed: string) =>
    matches(text, wordsOf(typed))
      .map((part) => (part.hit ? `[${part.text}]` : part.text))
      .join('');

  for (const [text, typed, expected] of [
    ['Ada Quill', '', 'Ada Quill'],
    ['Ada Quill', 'q ad', '[Ad]a [Q]uill'],
    ['Ada Quill', 'ill', 'Ada Quill'],
    ['José Núñez', 'jose nun', '[José] [Núñ]ez'],
    ['Jose\u0301 Nu\u0301n\u0303ez', 'jose nun', '[Jose\u0301] [Nu\u0301n\u0303]ez'],
    ['🌊 Wave 🌊 𝒳avier', 'xav wave', '🌊 [Wave] 🌊 [𝒳av]ier'],
    ['Wren O’Neil', 'oneil', 'Wren [O’Neil]'],
    ['Wren O’Neil', 'on', 'Wren [O’N]eil'],
    ['García-López', 'lo', 'García-[Ló]pez'],
    ['Straße', 'stras', '[Straß]e'],
    ['quill quill', 'quill qui', '[quill] [quill]'],
    ['İstanbul', 'ist', '[İst]anbul'],
    ['', 'a', ''],
    ['<b>bold</b>', 'b', '<[b]>[b]old</[b]>'],
  ] as const) {
    it(`“${typed}” in “${text}”`, () => {
      expect(marked(text, typed)).to.equal(expected);
    });
  }

  it('leaves the text as it was', () => {
    const random = seeded(10);
    const signs = [..."aAéß’'- 🌊𝒳İ\u0301李ffi½\u200d"];
    for (let round = 0; round < 2000; round++) {
      const make = (length: number) =>
        Array.from({ length }, () => signs[Math.floor(random() * signs.length)]).join('');
      const text = make(Math.floor(random() * 20));
      const words = wordsOf(make(3));
      const parts = matches(text, words);
      expect(parts.map((part) => part.text).join('')).to.equal(text);
      expect(parts.every((part) => part.text !== '')).to.be.true;
      const found = wordsOf(text).some((own) => words.some((word) => own.startsWith(word)));
      expect(parts.some(({ hit }) => hit)).to.equal(found, JSON.stringify([text, words]));
    }
  });

  it('marks what was taken instead of what was typed', () => {
    const corrected = [{ typed: 'qulil', taken: 'quill' }];
    expect(wordsToMark('Ada qulil', corrected)).to.deep.equal(['ada', 'quill']);
  });
});
