import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { KapTherapistFinder } from '../../src/therapist-finder/index.js';
import { readSelection, writeSelection } from '../../src/therapist-finder/address.js';
import { choose, chooseState, names, people, settled } from './people.js';

const start = location.href;

async function synced(search: string): Promise<KapTherapistFinder> {
  history.replaceState({ page: 'own' }, '', `${location.pathname}${search}#top`);
  const finder = await fixture<KapTherapistFinder>(
    html`<kap-therapist-finder sync-url .therapists=${people}></kap-therapist-finder>`,
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
    await choose(finder, 'Yes');
    await choose(finder, 'Polaris');
    expect(location.search).to.equal('?utm=a%20b&flag&state=CA&format=online&license=LMFT');
    expect(location.hash).to.equal('#top');
    expect(history.state).to.deep.equal({ page: 'own' });
    await choose(finder, 'Online');
    expect(location.search).to.equal('?utm=a%20b&flag&state=CA&license=LMFT');
  });

  it('starts with what a link names, and leaves aside what nobody has', async () => {
    const finder = await synced('?state=CA&format=online&license=%3Cscript%3E&trauma=yes');
    expect(names(finder)).to.deep.equal(['Ada Quill', 'Cy Marsh']);
    expect(location.search, 'untouched until somebody chooses').to.contain('script');
  });

  it('follows Back and Forward', async () => {
    const finder = await synced('');
    await choose(finder, 'Yes');
    // As Back and Forward do it, without leaving the test's own page by a step too many.
    const go = (search: string) => {
      history.replaceState(null, '', `${location.pathname}${search}`);
      dispatchEvent(new PopStateEvent('popstate'));
    };
    go('?state=TX');
    await waitUntil(() => names(finder).join() === 'Bo Fenn');
    go('');
    await waitUntil(
      () => names(finder).join() === 'Ada Quill,Bo Fenn',
      'the choice that is in no address stays',
    );
    go('?state=TX');
    await waitUntil(() => names(finder).join() === 'Bo Fenn');
  });

  it('leaves the address alone without sync-url', async () => {
    const finder = await synced('?state=TX');
    finder.syncUrl = false;
    await choose(finder, 'Online');
    expect(location.search).to.equal('?state=TX');
  });

  it('reads and writes values with any sign', () => {
    const selection = { format: ['a&b=c', 'ü, ö', '100%'], state: ['CA'] };
    expect(readSelection(writeSelection('', selection))).to.deep.equal(selection);
    expect(writeSelection('?state=CA&x=1', {})).to.equal('?x=1');
    expect(writeSelection('?state=CA', {})).to.equal('');
    expect(writeSelection('?statement=1', {})).to.equal('?statement=1');
  });
});
