import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { register } from '../../src/claims/register.js';
import { PREFIXES } from '../../src/shared/prefixes.js';
import en from '../../src/shared/truth/content.en.js';
import { openAll, shownBy } from './show.js';
import '../../src/define.js';

const tags: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PREFIXES).map(([folder, prefix]) => [prefix, `kap-${folder}`]),
);
const withAnEnd = register.filter(({ claim }) => claim.validUntil);
const prefixes = [...new Set(withAnEnd.map(({ id }) => id.split('.')[0] ?? ''))];
const says = [en.past, en['past.all']].map((phrase) => new RegExp(phrase.split(/\{\w+\}/)[0] ?? ''));

/** Moves the clock; what is asked for a date of its own stays as it is. */
function moveClockTo(iso: string): () => void {
  const Real = Date;
  const then = new Real(iso).getTime();
  class Moved extends Real {
    constructor(...values: [] | [number | string | Date]) {
      super(...((values.length ? values : [then]) as [number]));
    }
    static override now = () => then;
  }
  window.Date = Moved as DateConstructor;
  return () => {
    window.Date = Real;
  };
}

async function shown(tag: string): Promise<string> {
  const name = unsafeStatic(tag);
  const element = await fixture<LitElement>(staticHtml`<${name} isolation="open"></${name}>`);
  await waitUntil(() => shownBy(element).length > 500, `${tag} is there`, { timeout: 9000 });
  // Some rules are about care by video, which a visitor may have to choose first.
  element.shadowRoot?.querySelector<HTMLInputElement>('input[value="online"]')?.click();
  await openAll(element);
  return shownBy(element);
}

describe('a rule past its end', () => {
  it('is known for the rules that have one', () => {
    expect(withAnEnd.length).to.be.above(0);
    expect(prefixes.filter((prefix) => !tags[prefix])).to.deep.equal([]);
  });

  for (const prefix of prefixes) {
    it(`is said by the widget that states it: ${prefix}`, async function () {
      this.timeout(30_000);
      const [last] = withAnEnd
        .map(({ claim }) => claim.validUntil ?? '')
        .sort()
        .reverse();
      const tag = tags[prefix] ?? '';
      const before = await shown(tag);
      expect(
        says.some((phrase) => phrase.test(before)),
        'not before',
      ).to.equal(false);
      const back = moveClockTo(`${Number(last?.slice(0, 4)) + 1}-06-01T12:00:00Z`);
      try {
        const after = await shown(tag);
        expect(
          says.some((phrase) => phrase.test(after)),
          after.slice(0, 300),
        ).to.equal(true);
      } finally {
        back();
      }
    });
  }
});
