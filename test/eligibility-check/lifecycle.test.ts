import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import { asked, begin, button, heading, inside, mount, outcomes, reply, run } from './support.js';

describe('eligibility-check: lifecycle', () => {
  it('keeps the answers when it is moved, or removed and put back', async () => {
    const check = await mount();
    await begin(check);
    await reply(check, 'no');
    await reply(check, 'older');
    const other = await fixture(html`<section></section>`);
    other.append(check);
    await check.updateComplete;
    expect(asked(check)).to.equal('state');
    check.remove();
    other.append(check);
    await run(check);
    expect(inside(check).textContent).to.contain('65 or older');
  });

  it('keeps two checks on a page apart', async () => {
    const [first, second] = [await mount(), await mount()];
    await begin(first);
    await reply(first, 'no');
    expect(heading(second)).to.equal('Is KAP worth a talk?');
    await begin(second);
    expect(asked(second)).to.equal('safety');
    expect(asked(first)).to.equal('age');
  });

  it('begins as soon as the questions have arrived when someone is faster', async () => {
    const check = await fixture<KapEligibilityCheck>(
      html`<kap-eligibility-check isolation="open"></kap-eligibility-check>`,
    );
    button(check, 'Begin').click();
    await waitUntil(() => asked(check) === 'safety', 'the first question');
  });

  it('calls onOutcome with every new outcome, also when it is set late, and survives its mistakes', async () => {
    const check = await mount();
    await begin(check);
    await run(check, { ride: 'no' });
    const told = outcomes(check);
    await check.updateComplete;
    expect(told).to.deep.equal([{ level: 'discuss', outOfArea: false, logistics: true }]);

    const thrown: unknown[] = [];
    const real = window.reportError;
    window.reportError = (error) => thrown.push(error);
    check.onOutcome = () => {
      throw new Error('the page’s own');
    };
    await check.updateComplete;
    window.reportError = real;
    expect(thrown.join()).to.contain('the page’s own');
    expect(heading(check)).to.equal('Nothing here rules out a talk');
  });

  it('is closed by default, whatever the attribute says', async () => {
    for (const isolation of [undefined, 'closed', 'nonsense']) {
      const check = new KapEligibilityCheck();
      if (isolation) check.setAttribute('isolation', isolation);
      (await fixture(html`<div></div>`)).append(check);
      await check.updateComplete;
      expect(check.shadowRoot).to.equal(null);
    }
  });

  it('shows its fallback no longer once it is there', async () => {
    const check = await fixture(
      html`<kap-eligibility-check isolation="open">Call us</kap-eligibility-check>`,
    );
    const words = document.createRange();
    words.selectNodeContents(check);
    expect(words.toString()).to.equal('Call us');
    expect(words.getClientRects()).to.have.lengthOf(0);
  });
});
