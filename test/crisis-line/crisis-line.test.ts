import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { KapCrisisLine } from '../../src/crisis-line/index.js';
import { crisisCountries, smsHref } from '../../src/shared/crisis-lines.js';
import { telHref } from '../../src/shared/phone.js';
import en from '../../src/crisis-line/content.en.js';
import '../../src/define/kap-crisis-line.js';
import '../../src/define/kap-practice.js';

const links = (element: KapCrisisLine) =>
  [...element.shadowRoot!.querySelectorAll('a')].map((a) => [a.getAttribute('href'), a.textContent?.trim()]);

describe('kap-crisis-line safety', () => {
  it('shows the US lines as real links with the number in sight, with no practice file', async () => {
    const element = await fixture<KapCrisisLine>(html`<kap-crisis-line></kap-crisis-line>`);
    const found = links(element);
    expect(found).to.deep.include(['tel:988', 'Call 988']);
    expect(found).to.deep.include(['sms:988', 'Text 988']);
    expect(found).to.deep.include(['sms:741741?&body=HOME', 'Text HOME to 741741']);
    expect(found).to.deep.include(['tel:911', 'In danger right now: call 911']);
    await expect(element).to.be.accessible();
  });

  it('in one line, call and text are one press away and the rest one more', async () => {
    const element = await fixture<KapCrisisLine>(html`<kap-crisis-line compact></kap-crisis-line>`);
    const outside = [...element.shadowRoot!.querySelectorAll('a')].filter((a) => !a.closest('details'));
    expect(outside.map((a) => a.getAttribute('href'))).to.deep.equal(['tel:988', 'sms:988', 'tel:911']);
    await expect(element).to.be.accessible();
    const summary = element.shadowRoot!.querySelector('summary')!;
    const before = summary.getBoundingClientRect();
    summary.click();
    await expect(element).to.be.accessible();
    const { left, top } = summary.getBoundingClientRect();
    expect([left, top], 'stays under the pointer').to.deep.equal([before.left, before.top]);
  });

  it('follows the practice’s country and adds its own lines, never with a link that is none', async () => {
    const root = await fixture(html`
      <kap-practice
        .practice=${{
          practice: { name: 'P', country: 'GB' },
          crisis: {
            extra: [
              { name: '<b>Warm line</b>', phone: '+44 20 5550 0142' },
              { name: 'Ours', phone: '+15125550119' },
            ],
          },
        }}
      >
        <kap-crisis-line></kap-crisis-line>
      </kap-practice>
    `);
    const element = root.querySelector('kap-crisis-line')!;
    await waitUntil(() => links(element).some(([href]) => href === 'tel:999'));
    expect(links(element)).to.deep.include(['tel:+442055500142', 'Call +44 20 5550 0142']);
    expect(links(element)).to.deep.include(['tel:+15125550119', 'Call (512) 555-0119']);
    expect(element.shadowRoot!.textContent).to.contain('<b>Warm line</b>');
    expect(element.shadowRoot!.textContent).to.contain('have not been checked yet');
    element.country = 'CA';
    await element.updateComplete;
    expect(links(element)).to.deep.include(['tel:988', 'Call 988']);
    expect(element.shadowRoot!.textContent).not.to.contain('have not been checked yet');
  });

  it('a country it has no lines of falls back to one it has', async () => {
    const element = await fixture<KapCrisisLine>(
      html`<kap-crisis-line country="constructor"></kap-crisis-line>`,
    );
    expect(links(element)).to.deep.include(['tel:988', 'Call 988']);
  });

  it('stands in for what the page put inside, and leaves it where it is', async () => {
    const element = await fixture<KapCrisisLine>(
      html`<kap-crisis-line><a href="tel:988">988</a></kap-crisis-line>`,
    );
    const link = element.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(false);
  });

  it('needs no network', async () => {
    const before = performance.getEntriesByType('resource').length;
    await fixture<KapCrisisLine>(html`<kap-crisis-line></kap-crisis-line>`);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('has words for every line of every country', () => {
    for (const { lines } of Object.values(crisisCountries)) {
      for (const { id } of lines) {
        expect(en).to.have.property(`${id}.name`);
        expect(en).to.have.property(`${id}.note`);
      }
    }
  });

  it('writes numbers into addresses as phones want them', () => {
    expect(telHref('+1 (310) 555-0142')).to.equal('tel:+13105550142');
    expect(smsHref({ to: '0477 13 11 14' })).to.equal('sms:0477131114');
    expect(smsHref({ to: '741741', body: 'HOME & away' })).to.equal('sms:741741?&body=HOME%20%26%20away');
  });
});

describe('kap-crisis-line language', () => {
  it('follows the page, and goes back', async () => {
    const root = await fixture(html`<div lang="es-US"><kap-crisis-line></kap-crisis-line></div>`);
    const element = root.querySelector('kap-crisis-line')!;
    await waitUntil(() => element.shadowRoot!.textContent?.includes('Llame: 988'));
    expect(element.shadowRoot!.querySelector('section')!.lang).to.equal('es-US');
    element.lang = 'en';
    await waitUntil(() => element.shadowRoot!.textContent?.includes('Call 988'));
  });

  it('is English where a page’s lang is none', async () => {
    const root = await fixture(html`<div lang="not a language"><kap-crisis-line></kap-crisis-line></div>`);
    expect(root.querySelector('kap-crisis-line')!.shadowRoot!.textContent).to.contain('Call 988');
  });
});
