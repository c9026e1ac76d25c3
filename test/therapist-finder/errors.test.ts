import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/kap-practice.js';
import type { KapErrorEvent } from '../../src/shared/events.js';
import type { KapTherapistFinder } from '../../src/therapist-finder/index.js';
import { finderOf, names, one, people, root, settled, stubFetch } from './people.js';

const practice = { practice: { name: 'Quiet Harbor', phone: '+13105550142', email: 'hello@harbor.example' } };
const text = (body: string, status = 200) => new Response(body, { status });

let warnings: string[];
let errors: KapErrorEvent[];
let restore: () => void;
const listen = (event: KapErrorEvent) => errors.push(event);
const warn = console.warn;

/** A finder inside a practice with a phone and an address. */
async function finderFrom(src: string): Promise<KapTherapistFinder> {
  const around = await fixture(html`
    <kap-practice .practice=${practice}>
      <kap-therapist-finder isolation="open" src=${src}><p id="fallback">Ada Quill, Bo Fenn</p></kap-therapist-finder>
    </kap-practice>
  `);
  const finder = around.querySelector('kap-therapist-finder') as KapTherapistFinder;
  await settled(finder);
  return finder;
}

const fallbackShows = (finder: KapTherapistFinder) =>
  (finder.querySelector('p') as HTMLElement).getClientRects().length > 0;

describe('therapist finder, when the data is wrong', () => {
  beforeEach(() => {
    warnings = [];
    errors = [];
    console.warn = (message: string) => warnings.push(message);
    document.addEventListener('kap-error', listen);
    restore = stubFetch({
      'gone.csv': () => text('no such file', 404),
      'page.csv': () => text('<!doctype html><title>Hello</title>'),
      'late.csv': () => Promise.reject(new DOMException('late', 'TimeoutError')),
      'offline.csv': () => Promise.reject(new TypeError('offline')),
      'broken.json': () => text('[{"name": "Bo",}]'),
      'headless.csv': () => text('Ada Quill,LMFT'),
      'empty.csv': () => text(''),
      'nobody.csv': () => text('id,name\n'),
      'good.csv': () => text('name,states\nAda Quill,NV\nBo Fenn,TX'),
      'half.csv': () => text('name,accepting\nAda Quill,yes\n,no\nBo Fenn,perhaps'),
    });
  });
  afterEach(() => {
    restore();
    console.warn = warn;
    document.removeEventListener('kap-error', listen);
  });

  const failures: [string, string, string][] = [
    ['gone.csv', 'not-found', '404'],
    ['page.csv', 'html', 'a web page'],
    ['late.csv', 'timeout', '10 seconds'],
    ['offline.csv', 'network', 'found none'],
    ['broken.json', 'json', 'a comma too many'],
    ['headless.csv', 'header', '"name"'],
    ['empty.csv', 'header', 'an empty file'],
  ];
  for (const [file, code, says] of failures) {
    it(`${file}: says so, gives phone and e-mail, keeps the fallback, reports once`, async () => {
      const finder = await finderFrom(file);
      expect(one(finder, '[part=message]').innerText).to.contain('could not be loaded');
      const links = [...root(finder).querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal(['tel:+13105550142', 'mailto:hello@harbor.example']);
      expect(one(finder, '[href^="tel:"]').innerText).to.equal('(310) 555-0142');
      expect(fallbackShows(finder)).to.equal(true);
      expect(warnings).to.have.length(1);
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
      expect(errors[0]?.file).to.equal(file);
      expect(errors[0]?.message).to.contain(says);
      await expect(finder).to.be.accessible();
    });
  }

  it('does not repeat a number that the page itself has written there', async () => {
    const around = await fixture(html`
      <kap-practice .practice=${practice}>
        <kap-therapist-finder isolation="open" src="gone.csv"><a href="tel:+13105550142">Call us</a></kap-therapist-finder>
      </kap-practice>
    `);
    const finder = around.querySelector('kap-therapist-finder') as KapTherapistFinder;
    await settled(finder);
    const links = [...root(finder).querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['mailto:hello@harbor.example']);
  });

  it('shows who can be shown, and names the rest in one message', async () => {
    const finder = await finderFrom('half.csv');
    expect(names(finder)).to.deep.equal(['Ada Quill', 'Bo Fenn']);
    expect(fallbackShows(finder)).to.equal(false);
    expect(errors).to.have.length(1);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('row 3, column "name" (A)');
    expect(warnings[0]).to.contain('row 4, column "accepting" (B)');
  });

  it('says that the list is empty where it is', async () => {
    const finder = await finderFrom('nobody.csv');
    expect(one(finder, '[part=message]').innerText).to.contain('Nobody is on this list');
    expect(fallbackShows(finder)).to.equal(true);
    expect(errors).to.be.empty;
  });

  it('keeps the list that is there if a later one fails, and takes the next that is right', async () => {
    const finder = await finderFrom('good.csv');
    expect(names(finder)).to.deep.equal(['Ada Quill', 'Bo Fenn']);
    setTimeout(() => (finder.src = 'gone.csv'));
    await oneEvent(document, 'kap-error');
    await finder.updateComplete;
    expect(names(finder)).to.deep.equal(['Ada Quill', 'Bo Fenn']);
    finder.therapists = [people[2]];
    await settledOn(finder, 'Cy Marsh');
  });

  it('tells the practice if no list is named anywhere', async () => {
    const finder = await fixture<KapTherapistFinder>(
      html`<kap-therapist-finder isolation="open"></kap-therapist-finder>`,
    );
    await settled(finder);
    expect(errors.map(({ code }) => code)).to.deep.equal(['required']);
    expect(one(finder, '[part=message]').innerText).to.contain('try again later');
    await expect(finder).to.be.accessible();
  });

  it('takes a property of any wrong kind without an error in the page', async () => {
    for (const wrong of ['x', 5, {}, true] as unknown[] as readonly unknown[][]) {
      const finder = await finderOf(wrong);
      expect(one(finder, '[part=message]')).to.exist;
    }
    expect([...new Set(errors.map(({ code }) => code))]).to.deep.equal(['invalid']);
  });

  it('offers to try again when a service fails at the start', async () => {
    let fails = true;
    const result = {
      hits: [{ objectID: 'ada', name: 'Ada Quill' }],
      nbHits: 1,
      facets: { facet_role: { x: 1 } },
    };
    const searchClient = {
      search: (requests: readonly unknown[]) =>
        fails ? Promise.reject(new Error('down')) : Promise.resolve({ results: requests.map(() => result) }),
    };
    const finder = await fixture<KapTherapistFinder>(
      html`<kap-therapist-finder isolation="open" .searchClient=${searchClient}></kap-therapist-finder>`,
    );
    await settled(finder);
    expect(one(finder, '[part=message]').innerText).to.contain('could not be loaded');
    fails = false;
    one(finder, '[part=message] button').click();
    await settledOn(finder, 'Ada Quill');
  });

  it('takes any page-size', async () => {
    for (const size of ['0', '-3', 'many', '']) {
      const finder = await fixture<KapTherapistFinder>(
        html`<kap-therapist-finder isolation="open" page-size=${size} .therapists=${people}></kap-therapist-finder>`,
      );
      await settled(finder);
      expect(names(finder)).to.have.length(4);
    }
  });
});

async function settledOn(finder: KapTherapistFinder, name: string): Promise<void> {
  while (!names(finder).includes(name)) {
    await new Promise(requestAnimationFrame);
  }
}
