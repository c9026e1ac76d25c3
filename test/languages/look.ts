import { expect } from '@open-wc/testing';
import type { Phrase } from '../../src/shared/words.js';
import { modalityNames, orgNames } from '../../src/therapist-finder/data/names.js';
import { allSources } from '../../src/shared/all-sources.js';
import { people } from '../therapist-finder/people.js';
import { leftovers, textsIn } from './leftover.js';
import { elementsIn, faults } from './looks.js';
import { type Language, practice, quiet, sentence } from './stage.js';

export const rootOf = (host: HTMLElement): ShadowRoot => host.shadowRoot as ShadowRoot;

/** What is on the page beside our sentences: the practice's facts, people, names, what a visitor typed. */
const given = [
  ...textsIn([practice, people, orgNames, modalityNames]),
  'California Department of Consumer Affairs, Texas Behavioral Health Executive Council',
  'client, Rosa Ellery, English, Spanish, A friend of mine',
];

/** Looks at a widget in a language. */
export function lookingAt({ lang, dir }: Language) {
  const say = (key: string): Phrase => sentence(lang, key);

  /** Looks at what is shown now; the name of the state stands before each fault. */
  async function look(host: HTMLElement, state: string): Promise<void> {
    await quiet(host);
    expect(faults(host, dir), `${host.localName}, ${state}`).to.deep.equal([]);
    if (lang === 'en-XA')
      expect(leftovers(rootOf(host), given), `English left in ${host.localName}, ${state}`).to.deep.equal([]);
  }

  /** Looks at what would be printed: its title names a file, its language and direction are the page's. */
  function lookAtPaper(page: Document, of: string): void {
    const { documentElement: top, title, body } = page;
    expect([top.lang, top.dir], of).to.deep.equal([lang, dir]);
    expect(title, `${of} has a title`).to.match(/\S/);
    expect(body.textContent, `${of} has words`).to.match(/\S/);
    const label = Object.assign(document.createElement('p'), { textContent: title });
    const all = document.createElement('div');
    all.append(label);
    if (lang === 'en-XA')
      expect([...leftovers(all, given), ...leftovers(body, given)], `English left in ${of}`).to.deep.equal(
        [],
      );
  }

  /** Looks at a text that leaves the page: a file, a mail. */
  function lookAtText(text: string, of: string): void {
    const paper = document.createElement('pre');
    paper.textContent = text.replace(/^[A-Z;-]+(?:[;=][^:]*)?:/gm, '');
    expect(text, `${of} has words`).to.match(/\S/);
    if (lang === 'en-XA') {
      const all = document.createElement('div');
      all.append(paper);
      expect(
        leftovers(all, [...given, ...textsIn(allSources), 'Calendar entries']),
        `English left in ${of}`,
      ).to.deep.equal([]);
    }
  }

  /** Opens all that is folded, and what is folded inside. */
  async function unfold(host: HTMLElement): Promise<void> {
    for (let depth = 0; depth < 2; depth++) {
      for (const each of elementsIn(rootOf(host)))
        if (each.matches('details:not([open]) > summary') && each.checkVisibility()) each.click();
      await quiet(host);
    }
  }

  return { say, look, lookAtPaper, lookAtText, unfold };
}
