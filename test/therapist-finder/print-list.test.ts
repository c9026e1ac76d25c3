import { expect, waitUntil } from '@open-wc/testing';
import { MOST_PRINTED } from '../../src/therapist-finder/cards/print/index.js';
import { button, type CardsHarness, cardsOf, flat, one, onPrint } from './cards-harness.js';
import { people } from './people.js';

async function print(host: CardsHarness): Promise<Document> {
  let printed: Document | undefined;
  onPrint(host, (page) => {
    printed = page;
  });
  button(host, 'Print this list').click();
  await waitUntil(() => printed, 'it is printed', { timeout: 4000 });
  return printed as Document;
}

const textOf = (page: Document) => flat(page.body.textContent ?? '');

describe('the list on paper', () => {
  it('has the people who fit, how they are sorted, the day and what to check first', async () => {
    const host = await cardsOf([{ ...people[0]!, url: 'https://example.com/ada' }, ...people.slice(1)]);
    const page = await print(host);
    const text = textOf(page);
    expect(page.title).to.equal('Therapists for KAP');
    expect([...page.querySelectorAll('h2')].map(({ textContent }) => flat(textContent ?? ''))).to.deep.equal([
      ...['Ada Quill she/her', 'Bo Fenn', 'Cy Marsh', 'Di Orr'],
    ]);
    expect(text)
      .to.contain('The order changes every day')
      .and.to.contain(`, ${new Date().getFullYear()}.`)
      .and.to.contain('check the license first');
    expect(text)
      .to.contain('License: LMFT 000101 · CA')
      .and.to.contain('Polaris Insight Center')
      .and.to.contain('$180 per session')
      .and.to.contain('as of Nov 1, 2026')
      .and.to.contain('https://example.com/ada');
    expect(flat(page.querySelectorAll('article')[3]?.textContent ?? '')).to.contain('Fee Not stated');
    expect(page.querySelectorAll('script, img, button, [style]')).to.have.length(0);
  });

  it('has nothing of what was searched for', async () => {
    const host = await cardsOf(people, { miles: { 'ada-quill': 4 } });
    host.change({ selection: { state: ['CA'], condition: ['not-stated'] }, text: 'grief in private' });
    await host.updateComplete;
    const text = textOf(await print(host));
    expect(text).to.contain('Ada Quill').and.not.to.contain('Bo Fenn');
    expect(text).not.to.match(/grief in private|miles|Works with/);
  });

  it('says so when there are more than fit on paper', async () => {
    const many = Array.from({ length: MOST_PRINTED + 40 }, (_, at) => ({
      id: `p${at}`,
      name: `Person ${at}`,
    }));
    const host = await cardsOf(many);
    expect(host.root.querySelectorAll('article')).to.have.length(12);
    const page = await print(host);
    expect(page.querySelectorAll('article')).to.have.length(MOST_PRINTED);
    expect(textOf(page)).to.contain('These are the first 200 of 240 people.');
  });

  it('says so when a service does not bring the people', async () => {
    const host = await cardsOf(people);
    const { find, byId } = host.search;
    host.search = { byId, find: () => Promise.reject(new Error('away')) };
    button(host, 'Print this list').click();
    await waitUntil(() => one(host, '[role=alert]').textContent?.includes('could not be loaded'), 'said');
    host.search = { byId, find };
    await print(host);
    await host.updateComplete;
    expect(flat(one(host, '[role=alert]').textContent ?? '')).to.equal('');
  });
});
