import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/kap-therapist-finder.js';
import { pack } from '../../src/therapist-finder/data/packed/pack.js';
import type { KapErrorEvent } from '../../src/shared/events.js';
import type { KapTherapistFinder } from '../../src/therapist-finder/index.js';
import { all, names, one, people, settled, stubFetch } from './people.js';

const finderAt = (src: string) =>
  fixture<KapTherapistFinder>(
    html`<kap-therapist-finder isolation="open" src=${src}><p>Call us for a list.</p></kap-therapist-finder>`,
  );

describe('a finder with a packed directory', () => {
  it('shows everybody in it, and fetches no biography before it is asked for one', async () => {
    const { head } = await pack(people);
    let asked = 0;
    const restore = stubFetch({
      'widget.kapd': () => new Response(head as Uint8Array<ArrayBuffer>),
      'widget.1.kapd': () => {
        asked++;
        return new Response('', { status: 404 });
      },
    });
    try {
      const finder = await finderAt('/some/widget.kapd');
      await settled(finder);
      expect(names(finder)).to.deep.equal(people.map(({ name }) => name).sort());
      expect(asked).to.equal(0);
    } finally {
      restore();
    }
  });

  it('tells the practice what is wrong with the file', async () => {
    const restore = stubFetch({ 'page.kapd': () => new Response('<!doctype html><p>Not found') });
    let told: KapErrorEvent | undefined;
    const listen = (event: KapErrorEvent) => (told = event);
    document.addEventListener('kap-error', listen);
    try {
      await finderAt('/some/page.kapd');
      await waitUntil(() => told, 'the problem is told');
      expect(told).to.include({ code: 'html', file: '/some/page.kapd' });
    } finally {
      restore();
      document.removeEventListener('kap-error', listen);
    }
  });

  it('says that biographies could not be searched, and searches them when asked again', async () => {
    const bio = people.map((person) => ({
      ...person,
      bio: `I like ${person.id === 'bo-fenn' ? 'heather' : 'moss'}.`,
    }));
    const { head, details } = await pack(bio);
    let there = false;
    const restore = stubFetch({
      'lacking.kapd': () => new Response(head as Uint8Array<ArrayBuffer>),
      'lacking.1.kapd': () =>
        there ? new Response(details[0] as Uint8Array<ArrayBuffer>) : new Response('', { status: 404 }),
    });
    try {
      const finder = await finderAt('/some/lacking.kapd');
      await settled(finder);
      const field = one<HTMLInputElement>(finder, '[type=search]');
      field.value = 'heather';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await waitUntil(() => all(finder, '[role=alert][part=message]').length, 'it is said');
      there = true;
      one(finder, '[role=alert][part=message] button').click();
      await waitUntil(() => names(finder).join() === 'Bo Fenn', 'they are searched');
      expect(all(finder, '[role=alert][part=message]')).to.have.length(0);
    } finally {
      restore();
    }
  });
});
