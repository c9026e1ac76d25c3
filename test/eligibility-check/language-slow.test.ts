// The Spanish questions are a file of their own. Until it has come, nobody who reads Spanish is asked in English.
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import startEs from '../../src/eligibility-check/start.es.js';
import { holdModule } from '../support/modules.js';
import { all, button, inside, text } from './support.js';

const letGo = holdModule('/src/eligibility-check/content.es.ts');

describe('eligibility-check: Spanish on a slow connection', () => {
  it('waits for the Spanish questions, and says so, before it asks the first', async () => {
    const box = await fixture(
      html`<div lang="es"><kap-eligibility-check isolation="open"></kap-eligibility-check></div>`,
    );
    const check = box.firstElementChild as HTMLElement;
    await waitUntil(() => text(check).includes(startEs.heading), 'the start in Spanish');
    const seen: (string | undefined)[] = [];
    const watch = new MutationObserver(() => seen.push(all(check, 'form h2')[0]?.textContent?.trim()));
    watch.observe(inside(check), { childList: true, subtree: true, characterData: true });
    button(check, startEs.begin).click();
    await waitUntil(() => text(check).includes(startEs.waiting), 'it says that it waits');
    // All else has come by then: it comes from the same server, in one file.
    await import('../../src/eligibility-check/check.js');
    await aTimeout(0);
    expect(inside(check).querySelectorAll('form').length).to.equal(0);
    letGo();
    await waitUntil(() => inside(check).querySelector('form'), 'the first question');
    await aTimeout(0);
    watch.disconnect();
    const { default: es } = await import('../../src/eligibility-check/content.es.js');
    expect(
      [...new Set(seen.filter(Boolean))].map((each) => each?.startsWith(es['question.safety'])),
    ).to.deep.equal([true]);
  });
});
