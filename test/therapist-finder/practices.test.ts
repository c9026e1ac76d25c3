import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/kap-practice.js';
import type { KapErrorEvent } from '../../src/shared/events.js';
import type { KapTherapistFinder } from '../../src/therapist-finder/index.js';
import { all, settled } from './people.js';

/** How many people each demonstration practice lists. */
const practices = { 'marigold-house': 6, tidewren: 3, saltgrass: 1, 'juniper-room': 1, lanternfield: 4 };

describe('the demonstration practices', () => {
  for (const [name, count] of Object.entries(practices)) {
    it(`${name}: shows everyone, with nothing to report`, async () => {
      const errors: string[] = [];
      const listen = (event: KapErrorEvent) => errors.push(`${event.path}: ${event.message}`);
      document.addEventListener('kap-error', listen);
      const file = `/examples/practices/${name}/practice.json`;
      const finder = await fixture<KapTherapistFinder>(
        html`<kap-therapist-finder practice=${file}></kap-therapist-finder>`,
      );
      await settled(finder);
      document.removeEventListener('kap-error', listen);
      expect(errors).to.deep.equal([]);
      expect(all(finder, 'article')).to.have.length(count);
      await expect(finder).to.be.accessible();
    });
  }
});
