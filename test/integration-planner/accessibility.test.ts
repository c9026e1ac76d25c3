import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KapIntegrationPlanner } from '../../src/integration-planner/index.js';
import {
  all,
  field,
  filled,
  heading,
  inside,
  mount,
  press,
  store,
  text,
  withPractice,
  write,
} from './support.js';

const parts = ['Before', 'First 72 hours', 'Weeks after', 'Take it along'];
const key = (name: string): Promise<unknown> => sendKeys({ press: name });
const focused = (planner: Element) => inside(planner).activeElement as HTMLElement | null;
const label = (planner: Element) => focused(planner)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Goes on by Tab until what has the focus fits. */
async function tabTo(planner: Element, what: string, fits: () => boolean): Promise<void> {
  for (let tabs = 0; tabs < 60 && !fits(); tabs++) await key('Tab');
  expect(fits(), `Tab leads to ${what}; the focus is on "${label(planner)}"`).to.equal(true);
}

describe('integration-planner: accessibility', () => {
  afterEach(() => store.erase());

  it('passes axe on the start screen, with calls open, cleared, and on a dark page', async () => {
    await withPractice({
      practice: { name: 'Fernwater', phone: '+13105550142', prescriber: { phone: '+13105550177' } },
    });
    const planner = await mount();
    await expect(planner).to.be.accessible();
    for (const each of all<HTMLDetailsElement>(planner, 'details')) each.open = true;
    await waitUntil(() => all(planner, '.sources li').length > 0);
    await expect(planner).to.be.accessible();
    await press(planner, 'Begin');
    await press(planner, 'Clear everything');
    await waitUntil(() => text(planner).includes('Everything is cleared'));
    await expect(planner).to.be.accessible();
    const dark = await fixture(
      html`<div style="background: #14201d; color: #e6efe9; padding: 1rem">${planner}</div>`,
    );
    await expect(dark).to.be.accessible();
  });

  it('passes axe on every part, empty', async () => {
    const planner = await mount();
    await press(planner, 'Begin');
    for (const part of parts) {
      await press(planner, part);
      await expect(planner).to.be.accessible();
    }
  });

  it('passes axe on every part, filled, on a dark page, with a mistake and with the plan kept', async () => {
    const planner = await filled();
    await write(planner, 'For how many weeks', '99');
    expect(field(planner, 'For how many weeks').getAttribute('aria-invalid')).to.equal('true');
    const dark = await fixture(
      html`<div style="background: #14201d; color: #e6efe9; padding: 1rem">${planner}</div>`,
    );
    for (const part of parts) {
      await press(planner, part);
      await expect(dark).to.be.accessible();
    }
    await press(planner, 'Keep my plan here');
    await waitUntil(() => text(planner).includes('Kept on this device.'));
    await expect(dark).to.be.accessible();
  });

  it('names every field, and groups what belongs together', async () => {
    const planner = await filled();
    for (const part of parts) {
      await press(planner, part);
      const controls = all<HTMLInputElement>(planner, '.screen :is(input, textarea, select)');
      const names = controls.map(({ labels }) => labels?.[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
      expect(names.every(Boolean), part).to.equal(true);
      const named = controls.map(
        (each, at) => `${each.closest('fieldset')?.querySelector('legend')?.textContent}: ${names[at]}`,
      );
      expect(new Set(named).size, named.join('\n')).to.equal(named.length);
      expect(all(planner, '.screen fieldset:not(:has(> legend))').length).to.equal(0);
    }
  });

  it('says by its place on the way which part is shown, and brings the focus to its heading', async () => {
    const planner = await mount();
    await press(planner, 'Begin');
    for (const [at, part] of parts.entries()) {
      await press(planner, part);
      const current = all(planner, '[aria-current=step]').map((each) => each.textContent?.trim());
      expect(current).to.deep.equal([part]);
      expect(label(planner)).to.equal(heading(planner));
      const next = parts[at + 1];
      if (next) expect(text(planner, '.foot')).to.contain(`Next: ${next}`);
    }
  });

  it('is used by keyboard alone, from the first word to the text file', async () => {
    const planner = await mount();
    planner.tabIndex = -1;
    planner.focus();
    await tabTo(planner, 'Begin', () => label(planner) === 'Begin');
    await key('Enter');
    await planner.updateComplete;
    const isCheckbox = () => (focused(planner) as HTMLInputElement | null)?.type === 'checkbox';
    await tabTo(planner, 'a theme', isCheckbox);
    await key('Space');
    await planner.updateComplete;
    expect(isCheckbox()).to.equal(true);
    await key('Tab');
    await sendKeys({ type: 'Slow mornings' });
    expect(field(planner, 'In my own words: To ease my symptoms').value).to.equal('Slow mornings');
    await tabTo(planner, 'the next part', () => label(planner).startsWith('Next:'));
    await key('Enter');
    await planner.updateComplete;
    expect(heading(planner)).to.equal('The first 72 hours');
    await tabTo(planner, 'a field', () => focused(planner)?.id === 'note-journal');
    await sendKeys({ type: 'A line' });
    await key('Enter');
    await sendKeys({ type: 'and another' });
    expect(field(planner, 'Journal').value).to.equal('A line\nand another');
    expect(heading(planner), 'Enter stays in the field').to.equal('The first 72 hours');
  });

  it('keeps the calls one press away on every screen', async () => {
    await withPractice({
      practice: { name: 'Fernwater', phone: '+13105550142', prescriber: { phone: '+1 310 555 0177' } },
    });
    const planner = await mount();
    const links = () => all<HTMLAnchorElement>(planner, '.calls a').map(({ href }) => href);
    expect(links()).to.deep.equal(['tel:988', 'sms:988', 'tel:911', 'tel:+13105550177', 'tel:+13105550142']);
    await press(planner, 'Begin');
    for (const part of parts) {
      await press(planner, part);
      expect(links().length, part).to.equal(5);
      const lines = inside(planner).querySelector('kap-crisis-line')?.shadowRoot;
      expect([...(lines?.querySelectorAll('a') ?? [])].some(({ href }) => href === 'tel:988')).to.equal(true);
    }
    const first = inside(planner).querySelector('.frame')?.firstElementChild;
    expect(first?.localName).to.equal('kap-crisis-line');
  });

  it('fits a place of 320 px, from left to right and from right to left', async () => {
    const fits = (planner: KapIntegrationPlanner) =>
      all(planner, '*').filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1);
    const planner = await filled();
    for (const dir of ['ltr', 'rtl']) {
      const narrow = await fixture<HTMLElement>(html`<div dir=${dir} style="width: 288px">${planner}</div>`);
      for (const part of parts) {
        await press(planner, part);
        expect(narrow.scrollWidth, part).to.equal(288);
        expect(
          fits(planner).map((each) => each.outerHTML.slice(0, 90)),
          `${dir} ${part}`,
        ).to.deep.equal([]);
      }
    }
  });
});
