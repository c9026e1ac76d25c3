// No visitor fetches words in a language that the page is not in.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';

/** The addresses of all modules of ours that were asked for. A browser keeps 250 unless told. */
performance.setResourceTimingBufferSize(5000);
const asked = (kind: RegExp): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/src/') && kind.test(path));

describe('a page in English', () => {
  it('asks for no Spanish words, whatever is opened', async () => {
    await import('../../src/define.js');
    const page = await fixture<HTMLElement>(html`
      <div lang="en-US">
        <kap-crisis-line></kap-crisis-line>
        <kap-eligibility-check isolation="open"></kap-eligibility-check>
        <kap-therapist-finder isolation="open" .therapists=${[{ id: 'a', name: 'Di Orr' }]}></kap-therapist-finder>
        <kap-comparison isolation="open"></kap-comparison>
        <kap-discovery-call isolation="open" .deliver=${() => undefined}></kap-discovery-call>
        <kap-journey></kap-journey>
        <kap-faq></kap-faq>
        <kap-integration-planner isolation="open"></kap-integration-planner>
      </div>
    `);
    const shown = [
      ['kap-crisis-line', 'ul'],
      ['kap-eligibility-check', '.button.primary'],
      ['kap-therapist-finder', 'article'],
      ['kap-comparison', 'table'],
      ['kap-discovery-call', 'form'],
      ['kap-journey', '.block'],
      ['kap-faq', '[part="answer"]'],
      ['kap-integration-planner', '.button.primary'],
    ] as const;
    for (const [tag, part] of shown) {
      const { shadowRoot } = page.querySelector(tag) as HTMLElement;
      await waitUntil(() => shadowRoot?.querySelector(part), `${tag} ${part}`);
      for (const each of shadowRoot?.querySelectorAll<HTMLElement>('summary, .button.primary') ?? [])
        each.click();
    }
    await waitUntil(
      () => (page.querySelector('kap-eligibility-check') as HTMLElement).shadowRoot?.querySelector('form'),
      'a question',
    );
    expect(asked(/\ben\.ts$/), 'the English words are there').to.have.length.above(10);
    expect(asked(/\bes\.ts$/)).to.deep.equal([]);
    page.lang = 'es';
    await waitUntil(
      () => asked(/\/faq\/content\.es\.ts$/).length,
      'they are asked for as soon as the page is in Spanish',
    );
  });
});
