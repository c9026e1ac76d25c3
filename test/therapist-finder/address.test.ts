import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { KapTherapistFinder } from '../../src/therapist-finder/index.js';
import {
  linkTo,
  readLinked,
  readQuery,
  withAddressed,
  writeQuery,
} from '../../src/therapist-finder/address.js';
import { all, buttonOf, choose, chooseState, names, people, settled } from './people.js';

const start = location.href;

async function synced(search: string): Promise<KapTherapistFinder> {
  history.replaceState({ page: 'own' }, '', `${location.pathname}${search}#top`);
  const finder = await fixture<KapTherapistFinder>(
    html`<kap-therapist-finder isolation="open" sync-url .therapists=${people}></kap-therapist-finder>`,
  );
  await settled(finder);
  return finder;
}

describe('therapist finder with sync-url', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('keeps state, format and license in the address, and never the rest', async () => {
    const finder = await synced('?utm=a%20b&flag');
    await chooseState(finder, 'CA');
    await choose(finder, 'Online');
    await choose(finder, 'Marriage and family');
    await choose(finder, 'Yes', 'Trauma-informed');
    await choose(finder, 'Polaris', 'KAP training');
    expect(location.search).to.equal('?utm=a%20b&flag&kap-state=CA&kap-format=online&kap-license=LMFT');
    expect(location.hash).to.equal('#top');
    expect(history.state).to.deep.equal({ page: 'own' });
    await choose(finder, 'Online');
    expect(location.search).to.equal('?utm=a%20b&flag&kap-state=CA&kap-license=LMFT');
  });

  it('starts with what a link names, and leaves aside what nobody has', async () => {
    const finder = await synced('?kap-state=CA&kap-format=online&kap-license=%3Cscript%3E&kap-trauma=yes');
    expect(names(finder)).to.deep.equal(['Ada Quill', 'Cy Marsh']);
    expect(location.search, 'untouched until somebody chooses').to.contain('script');
  });

  it('makes each choice a step that Back can take back, and follows the address there', async () => {
    const finder = await synced('');
    // Not by the history's length, which browsers keep at 50.
    const steps: string[] = [];
    const { pushState } = history;
    history.pushState = (...step) => {
      steps.push(String(step[2]));
      pushState.apply(history, step);
    };
    await choose(finder, 'Yes', 'Trauma-informed');
    expect(steps, 'what is in no address is no step').to.deep.equal([]);
    await chooseState(finder, 'TX');
    await chooseState(finder, 'CA');
    history.pushState = pushState;
    expect(steps.map((step) => step.replace(/^.*\?/, ''))).to.deep.equal([
      'kap-state=TX#top',
      'kap-state=CA#top',
    ]);
    // As Back and Forward do it, without leaving the test's own page by a step too many; the real ones are pressed in
    // test/e2e/site.test.mjs.
    const go = (search: string) => {
      history.replaceState(null, '', `${location.pathname}${search}`);
      dispatchEvent(new PopStateEvent('popstate'));
    };
    go('?kap-state=TX');
    await waitUntil(() => names(finder).join() === 'Bo Fenn');
    go('');
    await waitUntil(
      () => names(finder).join() === 'Ada Quill,Bo Fenn',
      'the choice that is in no address stays',
    );
    go('?kap-state=TX');
    await waitUntil(() => names(finder).join() === 'Bo Fenn');
  });

  it('leaves the address alone without sync-url', async () => {
    const finder = await synced('?kap-state=TX');
    finder.syncUrl = false;
    await choose(finder, 'Online');
    expect(location.search).to.equal('?kap-state=TX');
  });

  it('reads and writes values with any sign, and the sort', () => {
    const query = { selection: { format: ['a&b=c', 'ü, ö', '100%'], state: ['CA'] }, sort: 'fee' as const };
    expect(readQuery(writeQuery('', query))).to.deep.equal(query);
    const none = { selection: {}, sort: 'rotation' as const };
    expect(writeQuery('?kap-state=CA&kap-sort=name&x=1&state=own', none)).to.equal('?x=1&state=own');
    expect(writeQuery('?kap-state=CA', none)).to.equal('');
    expect(writeQuery('?statement=1', none)).to.equal('?statement=1');
    expect(readQuery('?kap-sort=constructor').sort).to.equal('rotation');
    expect(readQuery('?kap-sort=distance').sort, 'there is no place to measure from').to.equal('rotation');
  });

  it('never writes what tells of health, identity or a place, nor the words searched for', () => {
    const selection = {
      condition: ['ptsd'],
      population: ['lgbtqia'],
      language: ['es'],
      trauma: ['yes'],
      experience: ['disclosed'],
      route: ['iv'],
      fee: ['to-150'],
    };
    const query = {
      selection,
      sort: 'distance' as const,
      text: 'grief',
      near: { place: { lat: 1, lng: 2 } },
    };
    expect(writeQuery('', query)).to.equal('');
    expect(readQuery('?kap-condition=ptsd&kap-population=lgbtqia&q=grief').selection).to.deep.equal({});
    expect(withAddressed({ ...selection, state: ['CA'] }, {})).to.deep.equal(selection);
  });

  it('links to one person by a part of the address that no server is sent', () => {
    const link = linkTo('https://example.com/team?state=CA#top', 'a b/ü#');
    expect(link).to.match(/^https:\/\/example\.com\/team\?state=CA#kap-therapist=/);
    expect(readLinked(new URL(link).hash)).to.equal('a b/ü#');
    for (const wrong of ['', '#top', '#kap-therapist=', '#kap-therapist=%']) {
      expect(readLinked(wrong)).to.equal(undefined);
    }
  });
});

describe('a link to one therapist', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('shows that person first, whatever the list, until everyone is asked for', async () => {
    history.replaceState(null, '', '?own=1#kap-therapist=bo-fenn');
    const thrown: unknown[] = [];
    const keep = (event: PromiseRejectionEvent) => thrown.push(event.reason);
    addEventListener('unhandledrejection', keep);
    const finder = await fixture<KapTherapistFinder>(
      html`<kap-therapist-finder isolation="open" .therapists=${people}></kap-therapist-finder>`,
    );
    await settled(finder);
    const pinned = () => all(finder, '[part=pinned] article').map((card) => card.getAttribute('aria-label'));
    await waitUntil(() => pinned().join() === 'Bo Fenn', 'the person is shown');
    buttonOf(finder, 'Show everyone').click();
    await waitUntil(() => pinned().length === 0);
    expect(location.search + location.hash).to.equal('?own=1');
    history.replaceState(null, '', '?own=1#kap-therapist=nobody-here');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await finder.updateComplete;
    expect(pinned()).to.have.length(0);
    removeEventListener('unhandledrejection', keep);
    expect(thrown).to.deep.equal([]);
  });
});
