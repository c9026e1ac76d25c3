import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/kap-practice.js';
import type { KapErrorEvent } from '../../src/shared/events.js';
import {
  readTherapists,
  readTherapistsText,
  type Directory,
} from '../../src/therapist-finder/data/directory.js';
import type { KapTherapistFinder } from '../../src/therapist-finder/index.js';
import { facetValues, NOT_STATED, type FacetId } from '../../src/therapist-finder/search/facets.js';
import { all, settled } from './people.js';

/** How many people each demonstration practice lists. */
const practices = { 'marigold-house': 6, tidewren: 3, saltgrass: 1, 'juniper-room': 1, lanternfield: 4 };

/** A practice's therapists, from wherever its practice file says. */
async function directoryOf(name: string): Promise<Directory> {
  const file = `/examples/practices/${name}/practice.json`;
  const { therapists } = (await (await fetch(file)).json()) as { therapists: unknown };
  const base = new URL(file, location.href).href;
  if (typeof therapists !== 'string') return readTherapists(therapists, file, base);
  const url = new URL(therapists, base).href;
  return readTherapistsText(await (await fetch(url)).text(), url, url);
}

describe('the demonstration practices', () => {
  for (const [name, count] of Object.entries(practices)) {
    it(`${name}: shows everyone, with nothing to report`, async () => {
      const errors: string[] = [];
      const listen = (event: KapErrorEvent) => errors.push(`${event.path}: ${event.message}`);
      document.addEventListener('kap-error', listen);
      const file = `/examples/practices/${name}/practice.json`;
      const finder = await fixture<KapTherapistFinder>(
        html`<kap-therapist-finder isolation="open" practice=${file}></kap-therapist-finder>`,
      );
      await settled(finder);
      document.removeEventListener('kap-error', listen);
      expect(errors).to.deep.equal([]);
      expect(all(finder, 'article')).to.have.length(count);
      await expect(finder).to.be.accessible();
    });

    it(`${name}: has data that is whole`, async () => {
      const { therapists, problems } = await directoryOf(name);
      expect(problems).to.deep.equal([]);
      expect(therapists).to.have.length(count);
      for (const { id, title, licenses, role, states } of therapists) {
        expect(title, id).to.be.a('string');
        for (const { number, state } of licenses ?? [])
          expect(`${number} ${state}`, id).not.to.contain('undefined');
        // Everyone but a prescriber may treat only where they are licensed.
        const licensed = licenses?.map(({ state }) => state) ?? [];
        if (role !== 'prescriber') expect(licensed, id).to.include.members([...(states ?? [])]);
      }
    });
  }

  it('between them have something to show for every filter, and somebody who says nothing on it', async () => {
    const people = (await Promise.all(Object.keys(practices).map(directoryOf))).flatMap(
      ({ therapists }) => therapists,
    );
    const silent: FacetId[] = [
      'experience',
      'training',
      'level',
      'experiential',
      'prescriber',
      'route',
      'sliding',
    ];
    for (const id of ['level', 'experiential', 'prescriber', 'trauma', ...silent] as const) {
      const values = new Set(people.flatMap((therapist) => facetValues(id, therapist)));
      expect(values.size, id).to.be.greaterThan(1);
      expect(silent.includes(id) && !values.has(NOT_STATED), id).to.equal(false);
    }
    expect(people.some(({ nextOpening }) => nextOpening && nextOpening > '2027-01-01')).to.equal(true);
    expect(people.some(({ trainings }) => trainings?.some(({ checkedOn }) => checkedOn))).to.equal(true);
    expect(people.some(({ licenses }) => licenses?.some(({ supervisor }) => supervisor))).to.equal(true);
  });
});
