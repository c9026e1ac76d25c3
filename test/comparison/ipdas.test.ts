import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/kap-comparison.js';
import type { KapComparison } from '../../src/comparison/index.js';
import { claims } from '../../src/comparison/claims.js';
import en from '../../src/comparison/content.en.js';
import { OPTIONS } from '../../src/comparison/facts.js';
import type { Dictionary } from '../../src/shared/words.js';

const file = await (await fetch(new URL('../../src/comparison/ipdas.md', import.meta.url))).text();
const words: Dictionary = en;

interface Line {
  readonly no: string;
  readonly asked: string;
  readonly met: string;
  readonly keys: readonly string[];
  readonly parts: readonly string[];
  readonly tests: readonly (readonly [file: string, name: string])[];
}

/** The lines of the tables, by the number of their point. */
const rows = file
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const lines: readonly Line[] = rows
  .filter((row) => row.length === 6)
  .map(([no = '', asked = '', met = '', keys = '', parts = '', tests = '']) => ({
    no,
    asked,
    met,
    keys: keys.split(', ').flatMap(expand),
    parts: parts.split(', ').filter((part) => part !== '–'),
    tests: tests.split('; ').map((each) => {
      const [file = '', ...name] = each.split(': ');
      return [file, name.join(': ')] as const;
    }),
  }));

/** The keys that one with a `*` stands for. */
function expand(key: string): string[] {
  if (key.startsWith('*.')) return OPTIONS.map((option) => option + key.slice(1));
  if (key.endsWith('.*')) return OPTIONS.map((option) => key.slice(0, -1) + option);
  return [key];
}

/** What a sentence says for sure, whatever stands in its places. */
const piecesOf = (key: string): string[] => {
  const phrase = words[key];
  const sentence = typeof phrase === 'string' ? phrase : (phrase?.other ?? '');
  return sentence.split(/\{\w+\}/).filter((piece) => piece.trim());
};

const tidy = (text: string | null | undefined) => text?.replace(/\s+/g, ' ') ?? '';

async function mount(): Promise<ShadowRoot> {
  const element = await fixture<KapComparison>(html`<kap-comparison isolation="open"></kap-comparison>`);
  await waitUntil(() => element.shadowRoot?.querySelector('table'), 'the table', { timeout: 6000 });
  return element.shadowRoot as ShadowRoot;
}

describe('kap-comparison and the IPDAS list', () => {
  it('has every point of the minimum standards once, in their order', () => {
    expect(rows.map(([no]) => no)).to.deep.equal([
      ...['1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.1.5', '1.2.1'],
      ...['2.1.1', '2.2.1', '2.2.2', '2.2.3', '2.2.4', '2.3.1'],
      ...['2.4.1', '2.4.2', '2.4.3', '2.4.4'],
    ]);
    expect(lines).to.have.lengthOf(12);
    const partly = lines.filter(({ met }) => met !== 'yes');
    expect(partly.map(({ no, met }) => `${no} ${met}`)).to.deep.equal([
      ...['2.1.1 partly', '2.2.3 partly', '2.3.1 partly'],
    ]);
    for (const { no } of partly) expect(file.includes(`**${no}, `), `why ${no}`).to.equal(true);
  });

  for (const { no, asked, keys, parts, tests } of lines) {
    it(`${no} ${asked}: is on the screen`, async () => {
      const root = await mount();
      const shown = tidy(root.textContent);
      for (const key of keys) {
        expect(Object.hasOwn(words, key), `words ${key}`).to.equal(true);
        for (const piece of piecesOf(key))
          expect(shown.includes(tidy(piece)), `${key}: ${piece}`).to.equal(true);
      }
      for (const part of parts) {
        const found = [...root.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];
        expect(
          found.some((each) => each.checkVisibility()),
          `part ${part}`,
        ).to.equal(true);
      }
    });

    it(`${no} ${asked}: is held by tests that are there`, async () => {
      for (const [name, title] of tests) {
        const served = await (await fetch(new URL(`./${name}`, import.meta.url))).text();
        // The server writes letters beyond ASCII as escapes.
        const test = served.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
          String.fromCharCode(parseInt(code, 16)),
        );
        expect(test.includes(title), `${name}: ${title}`).to.equal(true);
        expect(title.length, 'a name').to.be.greaterThan(10);
      }
    });
  }

  it('has a claim behind every sentence of a cell that it names', () => {
    for (const { keys } of lines) {
      for (const key of keys.filter((key) => OPTIONS.some((option) => key.startsWith(`${option}.`)))) {
        expect(Object.hasOwn(claims, key), key).to.equal(true);
      }
    }
  });

  it('names the illness, the options, and before them the decision', async () => {
    const root = await mount();
    const table = root.querySelector('table');
    const paragraph = (key: string) =>
      [...root.querySelectorAll('p')].find((each) => tidy(each.textContent).includes(tidy(piecesOf(key)[0])));
    expect(paragraph('condition')?.checkVisibility()).to.equal(true);
    const place = paragraph('decision')?.compareDocumentPosition(table as Node) ?? 0;
    expect(place & Node.DOCUMENT_POSITION_FOLLOWING, 'the decision, before the table').to.not.equal(0);
    for (const illness of ['Depression', 'anxiety', 'PTSD'])
      expect(piecesOf('condition').join(' ')).to.contain(illness);
    const options = [...root.querySelectorAll('[part~="option"]')].map((each) => tidy(each.textContent));
    expect(options).to.have.lengthOf(OPTIONS.length);
  });

  it('says what is not met', () => {
    const [, unmet = ''] = file.split('## What is not met');
    for (const words of [
      'field test with people',
      'field test with clinicians',
      'needs assessment',
      'an interest',
    ])
      expect(unmet.toLowerCase()).to.contain(words);
  });
});
