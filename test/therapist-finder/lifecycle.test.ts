import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/kap-practice.js';
import type { KapTherapistFinder } from '../../src/therapist-finder/index.js';
import { all, box, choose, finderOf, names, people, root, settled, stubFetch } from './people.js';

const csv = (body: string) => new Response(body);

describe('therapist finder, from first paint to last move', () => {
  it('shows what stands inside until the list is there, and says that it loads', async () => {
    let answer: ((response: Response) => void) | undefined;
    const restore = stubFetch({ 'slow-start.csv': () => new Promise((resolve) => (answer = resolve)) });
    const finder = await fixture<KapTherapistFinder>(
      html`<kap-therapist-finder isolation="open" src="slow-start.csv"><p>Ada, Bo</p></kap-therapist-finder>`,
    );
    const inside = finder.querySelector('p') as HTMLElement;
    expect(finder.matches(':state(loading)')).to.equal(true);
    expect(inside.getClientRects().length).to.equal(1);
    await expect(finder).to.be.accessible();
    await waitUntil(() => answer, 'the file is asked for', { timeout: 8000 });
    const ready = oneEvent(finder, 'kap-ready');
    answer?.(csv('name\nAda\nBo'));
    await ready;
    expect(finder.matches(':state(loading)')).to.equal(false);
    expect(inside.getClientRects().length).to.equal(0);
    expect(names(finder)).to.deep.equal(['Ada', 'Bo']);
    restore();
  });

  it('takes the property before src, and src before the practice file', async () => {
    const restore = stubFetch({ 'from-src.csv': () => csv('name\nFrom src') });
    const practice = { practice: { name: 'P' }, therapists: [{ name: 'From practice' }] };
    const around = await fixture(html`
      <kap-practice .practice=${practice}><kap-therapist-finder isolation="open"></kap-therapist-finder></kap-practice>
    `);
    const finder = around.querySelector('kap-therapist-finder') as KapTherapistFinder;
    await settled(finder);
    expect(names(finder)).to.deep.equal(['From practice']);
    finder.src = 'from-src.csv';
    await waitUntil(() => names(finder)[0] === 'From src');
    finder.therapists = [{ name: 'From property' }];
    await waitUntil(() => names(finder)[0] === 'From property');
    finder.therapists = undefined;
    await waitUntil(() => names(finder)[0] === 'From src');
    restore();
  });

  it('reads the list named in the practice file from where that file is', async () => {
    const asked: string[] = [];
    const real = window.fetch;
    window.fetch = async (input) => {
      asked.push(new URL(String(input), location.href).pathname);
      return String(input).endsWith('.json')
        ? new Response('{"practice":{"name":"P"},"therapists":"people.csv"}')
        : csv('name,url\nFrom file,me.html');
    };
    const finder = await fixture<KapTherapistFinder>(
      html`<kap-therapist-finder isolation="open" practice="/some/folder/practice.json"></kap-therapist-finder>`,
    );
    await settled(finder);
    window.fetch = real;
    expect(names(finder)).to.deep.equal(['From file']);
    expect(asked).to.deep.equal(['/some/folder/practice.json', '/some/folder/people.csv']);
    expect(root(finder).querySelector('article a[href]')?.getAttribute('href')).to.match(
      /\/some\/folder\/me\.html$/,
    );
  });

  it('lets the last source win, however late an earlier one answers', async () => {
    let answer: ((response: Response) => void) | undefined;
    const restore = stubFetch({
      'slow-first.csv': () => new Promise((resolve) => (answer = resolve)),
      'quick.csv': () => csv('name\nQuick'),
    });
    const finder = await fixture<KapTherapistFinder>(
      html`<kap-therapist-finder isolation="open" src="slow-first.csv"></kap-therapist-finder>`,
    );
    await waitUntil(() => answer, 'the file is asked for', { timeout: 8000 });
    finder.src = 'quick.csv';
    await waitUntil(() => names(finder)[0] === 'Quick');
    answer?.(csv('name\nSlow'));
    finder.requestUpdate();
    await finder.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(names(finder)).to.deep.equal(['Quick']);
    restore();
  });

  it('fetches one address once for two finders', async () => {
    let times = 0;
    const restore = stubFetch({ 'shared.csv': () => csv(`name\nTime ${++times}`) });
    const both = await fixture(html`
      <div>
        <kap-therapist-finder isolation="open" src="shared.csv"></kap-therapist-finder>
        <kap-therapist-finder isolation="open" src="./shared.csv"></kap-therapist-finder>
      </div>
    `);
    for (const finder of both.querySelectorAll('kap-therapist-finder')) await settled(finder);
    expect(times).to.equal(1);
    restore();
  });

  it('keeps what is chosen when it is moved, removed and put back', async () => {
    const finder = await finderOf(people);
    await choose(finder, 'Online');
    expect(names(finder)).to.deep.equal(['Ada Quill', 'Bo Fenn', 'Cy Marsh']);
    const parent = finder.parentElement as HTMLElement;
    finder.remove();
    const other = document.createElement('section');
    parent.append(other);
    other.append(finder);
    await finder.updateComplete;
    expect(names(finder)).to.deep.equal(['Ada Quill', 'Bo Fenn', 'Cy Marsh']);
    expect(box(finder, 'Online').checked).to.equal(true);
    await choose(finder, 'In office');
    await choose(finder, 'Online');
    expect(names(finder)).to.deep.equal(['Ada Quill']);
  });

  it('forgets a choice that a new list cannot fulfil', async () => {
    const finder = await finderOf(people);
    await choose(finder, 'In a group');
    finder.therapists = people.filter(({ id }) => id !== 'cy-marsh');
    await waitUntil(() => names(finder).length === 3);
    expect(all(finder, '.chip')).to.have.length(0);
  });

  it('may be given its list before it is defined', async () => {
    const early = document.createElement('kap-early-finder') as KapTherapistFinder;
    early.therapists = people;
    early.setAttribute('isolation', 'open');
    document.body.append(early);
    const { KapTherapistFinder: Base } = await import('../../src/therapist-finder/index.js');
    customElements.define('kap-early-finder', class extends Base {});
    await settled(early);
    expect(names(early)).to.have.length(4);
    early.remove();
  });

  it('keeps open what was open when another person takes the place', async () => {
    const finder = await finderOf(people);
    const about = root(finder).querySelector<HTMLDetailsElement>('article[aria-label="Ada Quill"] details');
    if (!about) throw new Error('no details');
    about.open = true;
    await oneEvent(about, 'toggle');
    await choose(finder, 'In a group');
    expect(names(finder)).to.deep.equal(['Cy Marsh']);
    expect(all(finder, 'article details[open]')).to.have.length(0);
    await choose(finder, 'In a group');
    const open = all<HTMLDetailsElement>(finder, 'article details[open]');
    expect(open.map((details) => details.closest('article')?.getAttribute('aria-label'))).to.deep.equal([
      'Ada Quill',
    ]);
  });
});
