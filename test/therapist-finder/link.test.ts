import { expect, waitUntil } from '@open-wc/testing';
import { readLinked } from '../../src/therapist-finder/address.js';
import { all, button, type CardsHarness, cardsOf, clipboard, flat, one } from './cards-harness.js';
import { people } from './people.js';

const told = (host: CardsHarness, at: number) => flat(all(host, '.told')[at]?.textContent ?? '');

describe('a link to a therapist', () => {
  const before = location.href;
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    history.replaceState(history.state, '', before);
  });

  it("is the page's address with the therapist's id, and it is said that it is copied", async () => {
    history.replaceState(history.state, '', `${location.pathname}?state=CA#elsewhere`);
    let copied = '';
    clipboard(async (text) => {
      copied = text;
    });
    const strange = { id: 'Ada & "Q"/#?', name: 'Strange Id' };
    const host = await cardsOf([...people, strange]);
    const press = button(host, 'Copy link to Strange Id');
    press.focus();
    press.click();
    await waitUntil(() => told(host, 4) === 'Link copied', 'said');
    expect(all(host, '.told')[4]?.getAttribute('role')).to.equal('status');
    const url = new URL(copied);
    expect(url.search).to.equal('?state=CA');
    expect(readLinked(url.hash)).to.equal(strange.id);
    expect(host.root.activeElement).to.equal(press);
    host.change({ selection: { state: ['TX'] } });
    await host.updateComplete;
    expect(
      all(host, '.told')
        .map(({ textContent }) => textContent?.trim())
        .join(''),
      'no longer',
    ).to.equal('');
  });

  it('can be copied by hand where the clipboard is refused', async () => {
    clipboard(() => Promise.reject(new Error('refused')));
    const host = await cardsOf(people);
    button(host, 'Copy link to Bo Fenn').click();
    await waitUntil(() => all(host, '.by-hand iframe').length, 'the link is shown');
    expect(told(host, 1)).to.contain('copy by hand');
    const frame = one<HTMLIFrameElement>(host, '.by-hand iframe');
    const area = () => frame.contentDocument?.querySelector('textarea');
    await waitUntil(() => area()?.value.endsWith('#kap-therapist=bo-fenn'), 'as text in a field');
    expect(area()?.readOnly).to.equal(true);
    await expect(host).to.be.accessible();
    expect(getSelection()?.toString(), 'not for scripts of the page').to.equal('');
  });
});
