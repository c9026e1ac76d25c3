import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { LitElement } from 'lit';
import { begin, clear, run } from '../eligibility-check/support.js';
import type { KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import { FEE_BANDS } from '../../src/therapist-finder/search/facets.js';
import { openAll, shownBy, untraced } from './show.js';
import '../../src/define.js';

const practices = ['juniper-room', 'marigold-house', 'tidewren', 'saltgrass', 'lanternfield'];
const address = (name: string) => `/examples/practices/${name}/practice.json`;
const cards = ['comparison', 'journey', 'faq', 'integration-planner', 'discovery-call', 'crisis-line'];

/** The hours of a day as clocks show them: where the visitor is decides which of them the call form says. */
const CLOCK = Array.from({ length: 12 }, (_, hour) => String(hour + 1));

/** A widget that has come to rest, everything opened. */
async function shown(tag: string, practice?: string): Promise<LitElement> {
  const name = unsafeStatic(`kap-${tag}`);
  const element = await fixture<LitElement>(
    practice
      ? staticHtml`<${name} isolation="open" practice=${address(practice)}></${name}>`
      : staticHtml`<${name} isolation="open"></${name}>`,
  );
  let before = '';
  await waitUntil(
    () => {
      const now = shownBy(element);
      const isStill = now.length > 200 && now === before;
      before = now;
      return isStill;
    },
    `${tag} is there`,
    { timeout: 9000, interval: 150 },
  );
  await openAll(element);
  return element;
}

const fileOf = async (practice: string | undefined): Promise<unknown> =>
  practice && (await fetch(address(practice))).json();

describe('every number shown', () => {
  for (const tag of cards) {
    for (const practice of [undefined, ...practices]) {
      it(`is a registered one, or the practice’s: kap-${tag}, ${practice ?? 'no practice file'}`, async function () {
        this.timeout(30_000);
        const element = await shown(tag, practice);
        expect(
          untraced(element, await fileOf(practice), tag === 'discovery-call' ? CLOCK : []),
        ).to.deep.equal([]);
      });
    }
  }

  for (const practice of practices) {
    it(`is a registered one, or the list’s: kap-therapist-finder, ${practice}`, async function () {
      this.timeout(30_000);
      const element = await shown('therapist-finder', practice);
      const file = (await fileOf(practice)) as { therapists?: unknown };
      const list =
        typeof file.therapists === 'string'
          ? await (await fetch(`/examples/practices/${practice}/${file.therapists}`)).text()
          : '';
      // The steps of a filter by fee are ours.
      expect(untraced(element, [file, list], FEE_BANDS.map(String))).to.deep.equal([]);
    });
  }

  it('is a registered one through the whole self-check and its result', async function () {
    this.timeout(60_000);
    for (const said of [
      clear,
      { ...clear, pressure: 'high', conditions: ['heart', 'bladder'], medicines: ['opioids'], age: 'older' },
    ]) {
      const check = await fixture<KapEligibilityCheck>(
        html`<kap-eligibility-check isolation="open"></kap-eligibility-check>`,
      );
      await begin(check);
      const path: string[] = [];
      expect(untraced(check), 'the first question').to.deep.equal([]);
      for (const id of Object.keys(clear)) {
        path.push(...(await run(check, said, id)));
        expect(untraced(check), id).to.deep.equal([]);
      }
      await run(check, said);
      expect(path.length).to.be.above(10);
      await openAll(check);
      expect(untraced(check), 'the result').to.deep.equal([]);
    }
  });

  it('would be found if it were not', async () => {
    const element = document.createElement('div');
    element.textContent = 'It helps 83% of people.';
    expect(untraced(element).length).to.equal(1);
  });
});
