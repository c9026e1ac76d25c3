import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { Faq, show, textOf } from './support.js';

/** What of the widget has the focus. */
const focused = ({ root }: Faq) => (root.activeElement ? textOf(root.activeElement) : undefined);
const top = (faq: Faq, id: string) => Math.round(faq.item(id).getBoundingClientRect().top);
const tall = html`<div style="block-size: 3000px"></div>`;

describe('kap-faq: links to an answer', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('opens the answer that the address names when the page comes, and goes there', async () => {
    location.hash = '#kap-faq=cost';
    await fixture(tall);
    const faq = await show(undefined, html`<kap-faq></kap-faq>${tall}`);
    await waitUntil(() => faq.opened.length > 0);
    expect(faq.opened).to.deep.equal(['cost']);
    await waitUntil(() => focused(faq) === 'What does it cost?');
    expect(top(faq, 'cost')).to.be.within(0, 40);
  });

  it('leaves the focus with someone who is typing when the widget comes late', async () => {
    setTimeout(() => {
      location.hash = '#kap-faq=cost';
    });
    await oneEvent(window, 'hashchange');
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
    field.focus();
    const faq = await show();
    await waitUntil(() => faq.lines('cost').length > 0);
    await faq.element.updateComplete;
    expect(document.activeElement === field).to.equal(true);
    expect(faq.opened).to.deep.equal([]);
  });

  it('follows the address when it changes, below a header that stays on top', async () => {
    await fixture(tall);
    const faq = await show(undefined, html`<kap-faq style="--kap-faq-sticky-top: 80px"></kap-faq>${tall}`);
    location.hash = '#kap-faq=hard';
    await waitUntil(() => focused(faq) === 'What if it is hard?');
    expect(faq.opened).to.deep.equal(['hard']);
    expect(top(faq, 'hard')).to.be.within(80, 120);
    location.hash = '#kap-faq=driving';
    await waitUntil(() => focused(faq) === 'Can I drive after a session?');
    expect(faq.opened).to.have.members(['hard', 'driving']);
  });

  it('ignores what is no question, and other addresses', async () => {
    const faq = await show();
    for (const hash of [
      '#kap-faq=prices',
      '#kap-faq=%E0%A4%A',
      '#kap-faq=',
      '#kap-faq',
      '#cost',
      '#kap-faq=constructor',
    ]) {
      location.hash = hash;
      await aTimeout(0);
      expect(faq.opened, hash).to.deep.equal([]);
    }
    expect(await faq.element.openAnswer('prices')).to.equal(false);
  });

  it('goes there again when a link is followed whose address is there already', async () => {
    const box = await fixture(html`<div><a href="#kap-faq=cost">Cost</a>${tall}</div>`);
    const faq = await show(undefined, html`<kap-faq></kap-faq>${tall}`);
    const link = box.querySelector('a')!;
    link.click();
    await waitUntil(() => focused(faq) === 'What does it cost?');
    await faq.press(faq.summary('cost'));
    expect(faq.opened).to.deep.equal([]);
    scrollTo(0, 0);
    link.focus();
    link.click();
    await waitUntil(() => faq.opened.includes('cost') && focused(faq) === 'What does it cost?');
    expect(top(faq, 'cost')).to.be.within(0, 40);
  });

  it('goes there when a router of the page follows a link, which tells no one', async () => {
    const box = await fixture(html`<div><a href="#kap-faq=insurance">Insurance</a></div>`);
    const faq = await show();
    await waitUntil(() => faq.lines('insurance').length > 0);
    await faq.element.updateComplete;
    box.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState(null, '', '#kap-faq=insurance');
    });
    box.querySelector('a')!.click();
    await waitUntil(() => faq.opened.includes('insurance'));
    expect(faq.opened).to.deep.equal(['insurance']);
  });

  it('finds a question of the practice’s own, whose file comes late', async () => {
    location.hash = '#kap-faq=parking';
    const faq = await show({
      practice: { name: 'House' },
      faq: [{ id: 'parking', question: 'Where?', answer: 'Here.' }],
    });
    await waitUntil(() => faq.opened.includes('parking'));
    expect(focused(faq)).to.equal('Where?');
  });

  it('follows the address when it is put on a page again, as an app does', async () => {
    const faq = await show();
    await waitUntil(() => faq.lines('feel').length > 0);
    const { element } = faq;
    const place = element.parentElement!;
    element.remove();
    history.pushState(null, '', '#kap-faq=feel');
    expect(faq.opened).to.deep.equal([]);
    place.append(element);
    await waitUntil(() => faq.opened.includes('feel'));
  });

  it('is taken by the first of two on a page', async () => {
    const one = await show(
      undefined,
      html`<kap-faq questions="day"></kap-faq><kap-faq></kap-faq><kap-faq></kap-faq>`,
    );
    const [, second, third] = [...one.element.parentElement!.children].map(
      (each) => new Faq(each as typeof one.element),
    );
    await waitUntil(() => third!.lines('cost').length > 0);
    location.hash = '#kap-faq=cost';
    await waitUntil(() => focused(second!) === 'What does it cost?');
    await aTimeout(0);
    expect(document.activeElement === second!.element).to.equal(true);
  });

  it('copies a link to an answer, and says so', async () => {
    const faq = await show(undefined, html`<kap-faq questions="cost safety"></kap-faq>`);
    await waitUntil(() => faq.lines('cost').length > 0);
    const real = navigator.clipboard.writeText;
    const written: string[] = [];
    navigator.clipboard.writeText = async (text) => void written.push(text);
    await faq.press(faq.summary('cost'));
    const button = faq.item('cost').querySelector('button')!;
    expect(textOf(button)).to.equal('Copy link: What does it cost?');
    button.click();
    await waitUntil(() => textOf(button).startsWith('Link copied'));
    expect(faq.all('[role=status]').map(textOf)).to.deep.equal(['Link copied']);
    expect(written).to.deep.equal([`${location.href.replace(/#.*/, '')}#kap-faq=cost`]);
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    button.click();
    await waitUntil(() => faq.item('cost').querySelector('.by-hand') !== null);
    navigator.clipboard.writeText = real;
    expect(textOf(faq.item('cost').querySelector('.by-hand')!)).to.include('#kap-faq=cost');
    expect(location.hash).to.equal('');
  });

  it('writes nothing into the address when an answer is opened', async () => {
    const { href, host } = location;
    const { length } = history;
    const faq = await show();
    await faq.press(faq.summary('crisis'));
    expect([location.href, location.host, history.length]).to.deep.equal([href, host, length]);
  });
});
