import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Faq, show, textOf, whole } from './support.js';

const answered = (faq: Faq) => waitUntil(() => faq.answer(faq.ids[0]!) !== null, 'the answers');

describe('kap-faq: accessibility', () => {
  it('has no axe finding when all is closed', async () => {
    const faq = await show();
    await answered(faq);
    await expect(faq.element).to.be.accessible();
  });

  it('has no axe finding when all is open, with sources', async () => {
    const faq = await show();
    await answered(faq);
    await faq.press(faq.all('[part~=toggle-all]')[0]!);
    for (const id of ['cost', 'crisis'])
      faq.item(id).querySelector<HTMLElement>('[part=sources] summary')!.click();
    await waitUntil(() => faq.item('crisis').querySelectorAll('[part=sources] a').length > 0);
    await expect(faq.element).to.be.accessible();
  });

  it('has no axe finding with a practice’s facts and questions', async () => {
    const faq = await show(whole);
    await waitUntil(() => faq.all('[part=facts]').length > 0, '', { timeout: 5000 });
    await faq.press(faq.all('[part~=toggle-all]')[0]!);
    await expect(faq.element).to.be.accessible();
  });

  it('has no axe finding with chosen questions, in Spanish', async () => {
    const faq = await show(undefined, html`<kap-faq questions="cost hard"></kap-faq>`, 'es');
    await answered(faq);
    await faq.press(faq.summary('cost'));
    await expect(faq.element).to.be.accessible();
  });

  it('has no axe finding on a dark page of 320 px that is read from the right', async () => {
    const dark = await fixture(html`
      <div dir="rtl" style="background: #14201f; color: #e9efec; inline-size: 320px"><kap-faq></kap-faq></div>
    `);
    const faq = new Faq(dark.querySelector('kap-faq')!);
    await waitUntil(() => faq.items.length > 0 && faq.answer('cost') !== null);
    await faq.press(faq.all('[part~=toggle-all]')[0]!);
    await expect(faq.element).to.be.accessible();
  });

  it('names each question as a heading inside what opens its answer, a level below its group', async () => {
    const faq = await show();
    for (const item of faq.items) {
      const summary = item.querySelector(':scope > summary')!;
      expect(summary.getAttribute('role')).to.equal(null);
      expect([...summary.children].map(({ localName }) => localName)).to.deep.equal(['h4', 'span']);
      expect(textOf(summary)).to.equal(textOf(summary.querySelector('h4')!));
    }
    expect(faq.all('h2')).to.have.length(1);
    for (const group of faq.all('section[part=group]')) {
      const name = faq.root.getElementById(group.getAttribute('aria-labelledby')!);
      expect(name?.localName).to.equal('h3');
    }
  });

  it('can be gone through with the keyboard alone', async () => {
    const faq = await show(undefined, html`<kap-faq questions="cost safety"></kap-faq>`);
    await answered(faq);
    faq.all('[part~=toggle-all]')[0]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(textOf(faq.root.activeElement!)).to.equal('What does it cost?');
    await sendKeys({ press: 'Enter' });
    const [copy] = [...faq.item('cost').querySelectorAll('button')];
    await waitUntil(() => faq.opened.includes('cost') && copy?.checkVisibility());
    await new Promise(requestAnimationFrame);
    await sendKeys({ press: 'Tab' });
    expect(textOf(faq.root.activeElement!)).to.match(/^Copy link/);
    await sendKeys({ press: 'Tab' });
    expect(textOf(faq.root.activeElement!)).to.match(/^Sources and dates/);
    await sendKeys({ press: 'Tab' });
    expect(textOf(faq.root.activeElement!)).to.equal('Is it safe? What are the risks?');
    await sendKeys({ press: 'Space' });
    await waitUntil(() => faq.opened.includes('safety'));
    await sendKeys({ press: 'Space' });
    await waitUntil(() => !faq.opened.includes('safety'));
    expect(faq.opened).to.deep.equal(['cost']);
  });

  it('has help in a crisis one action away, before every question', async () => {
    const faq = await show(undefined, html`<kap-faq questions="crisis"></kap-faq>`);
    const [line] = faq.all('kap-crisis-line');
    await waitUntil(() => line?.shadowRoot?.querySelector('a[href="tel:988"]'));
    expect(Boolean(line!.compareDocumentPosition(faq.items[0]!) & Node.DOCUMENT_POSITION_FOLLOWING)).to.equal(
      true,
    );
    await answered(faq);
    expect(faq.answer('crisis').querySelector('a')?.href).to.equal('tel:988');
  });

  it('fits 320 px, with targets one can hit', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 320px"><kap-faq></kap-faq></div>`);
    const faq = new Faq(box.querySelector('kap-faq')!);
    await waitUntil(() => faq.items.length > 0 && faq.answer('cost') !== null);
    await faq.press(faq.all('[part~=toggle-all]')[0]!);
    expect(box.scrollWidth).to.equal(320);
    for (const summary of faq.all('[part=question]')) expect(summary.offsetHeight).to.be.at.least(44);
    for (const button of faq.all('button')) expect(button.offsetHeight).to.be.at.least(44);
    for (const summary of faq.all('.sources summary')) expect(summary.offsetHeight).to.be.at.least(40);
  });

  it('puts all answers on paper, and closes those again that were closed', async () => {
    const faq = await show();
    await answered(faq);
    await faq.press(faq.summary('day'));
    dispatchEvent(new Event('beforeprint'));
    expect(faq.opened).to.deep.equal(faq.ids);
    // A printer takes its time, and the browser tells of what was opened.
    await new Promise((next) => setTimeout(next));
    dispatchEvent(new Event('afterprint'));
    expect(faq.opened).to.deep.equal(['day']);
    await new Promise((next) => setTimeout(next));
    expect(faq.opened).to.deep.equal(['day']);
    faq.element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(faq.opened).to.deep.equal(['day']);
    dispatchEvent(new Event('afterprint'));
  });

  it('shows what stands inside it until its own questions are there', async () => {
    const faq = await show(undefined, html`<kap-faq><p>Call us.</p></kap-faq>`);
    const slot = faq.root.querySelector('slot')!;
    expect(slot.assignedElements().map(textOf)).to.deep.equal(['Call us.']);
    expect(faq.element.querySelector('p')!.checkVisibility()).to.equal(false);
    const waiting = await fixture<HTMLElement>(
      html`<kap-faq practice="/never.json"><p>Call us.</p></kap-faq>`,
    );
    expect(waiting.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('opens in one step where motion is unwelcome, and when it is not a press that opens it', async () => {
    const faq = await show();
    await answered(faq);
    faq.element.openAnswer('cost');
    await waitUntil(() => faq.opened.includes('cost'));
    expect(faq.item('cost').classList.contains('eased')).to.equal(false);
    await faq.press(faq.summary('hard'));
    expect(faq.item('hard').classList.contains('eased')).to.equal(true);
    await faq.press(faq.all('[part~=toggle-all]')[0]!);
    expect(faq.all('.eased')).to.have.length(0);
  });

  it('moves nothing when its answers come: they are inside what is closed', async () => {
    const box = await fixture<HTMLElement>(html`<div><kap-faq></kap-faq></div>`);
    const faq = new Faq(box.querySelector('kap-faq')!);
    await waitUntil(() => faq.items.length > 0);
    const [line] = faq.all('kap-crisis-line');
    await waitUntil(() => line!.offsetHeight > 0);
    const before = box.offsetHeight;
    await answered(faq);
    expect(box.offsetHeight).to.equal(before);
  });
});
