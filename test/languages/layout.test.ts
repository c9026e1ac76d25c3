// Every widget on the narrowest screen, in Spanish and in two languages nobody speaks: one longer, one from the right.
import { waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { KapDiscoveryCall } from '../../src/discovery-call/index.js';
import { press, says } from '../../stories/support/visitor.js';
import { fill, takeTime } from '../discovery-call/helpers.js';
import { clear, flow } from '../eligibility-check/support.js';
import { people } from '../therapist-finder/people.js';
import { lookingAt, rootOf } from './look.js';
import { type Language, languages, quiet, resetPage, setPage, setWidth, show } from './stage.js';

for (const language of languages) {
  const { lang } = language;

  describe(`every widget in ${lang}, 320 px wide`, () => {
    before(() => setPage(language satisfies Language));
    after(resetPage);

    const { look, unfold, say } = lookingAt(language);

    it('the crisis line, short and with its list', async () => {
      await look(await show(html`<kap-crisis-line compact></kap-crisis-line>`, lang), 'short');
      const host = await show(html`<kap-crisis-line></kap-crisis-line>`, lang);
      await waitUntil(() => rootOf(host).querySelector('ul'), 'the list');
      await look(host, 'with its list');
      await unfold(host);
      await look(host, 'unfolded');
    });

    it('the self-check, from its start to its outcome', async () => {
      const host = await show(html`<kap-eligibility-check isolation="open"></kap-eligibility-check>`, lang);
      const root = rootOf(host);
      await look(host, 'the start');
      await press(root, say('eligibility.begin'));
      await waitUntil(() => root.querySelector('form'), 'the first question');
      const asked = () => {
        const heading = root.querySelector('form [part~="heading"]')?.textContent ?? '';
        return Object.keys(flow.questions).find((id) => says(heading, say(`eligibility.question.${id}`)));
      };
      for (let id = await waitForValue(asked); id; ) {
        await unfold(host);
        await look(host, `the question ${id}`);
        const options = flow.questions[id]?.options ?? [];
        const select = root.querySelector('form select') as HTMLSelectElement | null;
        if (select) {
          select.selectedIndex = 5;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        } else
          for (const option of [id === 'medicines' ? 'opioids' : (clear[id] ?? '')].flat())
            root.querySelectorAll<HTMLElement>('fieldset input')[options.indexOf(option)]?.click();
        await press(root, say('eligibility.continue'));
        const last = id;
        await waitUntil(() => root.querySelector('[part~="outcome"]') ?? asked() !== last, `after ${last}`);
        id = root.querySelector('[part~="outcome"]') ? '' : (asked() ?? '');
      }
      await look(host, 'the outcome');
      await unfold(host);
      await look(host, 'the outcome, unfolded');
      await press(root, say('eligibility.review'));
      await look(host, 'the answers given');
    });

    it('the finder, with its cards and filters', async () => {
      const host = await show(
        html`<kap-therapist-finder isolation="open" .therapists=${people}></kap-therapist-finder>`,
        lang,
      );
      const root = rootOf(host);
      await waitUntil(() => root.querySelectorAll('article').length === people.length, 'the cards');
      await look(host, 'the list');
      await unfold(host);
      await look(host, 'cards unfolded');
      await press(root, say('finder.filters'));
      await unfold(host);
      await look(host, 'filters open');
      root.querySelectorAll<HTMLElement>('.filters input[type="checkbox"]')[0]?.click();
      await look(host, 'a filter in use');
    });

    it('the comparison, two options side by side, its panels and the whole table', async () => {
      const host = await show(html`<kap-comparison isolation="open"></kap-comparison>`, lang);
      const root = rootOf(host);
      await waitUntil(() => root.querySelector('table'), 'the table');
      await look(host, 'a pair');
      await press(root, say('comparison.mark'));
      await press(root, say('comparison.choose'));
      await waitUntil(() => root.querySelector('#choose'), 'the choice');
      await press(root, say('comparison.matters'));
      await waitUntil(() => root.querySelector('#matters'), 'what matters');
      await unfold(host);
      await look(host, 'with its panels');
      await setWidth(1100);
      await look(host, 'the whole table');
      await setWidth(320);
    });

    it('the call form, with mistakes, filled in and sent', async () => {
      const host = await show(
        html`<kap-discovery-call isolation="open" .deliver=${() => undefined}></kap-discovery-call>`,
        lang,
      );
      const root = rootOf(host);
      const submit = () => root.querySelector<HTMLElement>('[part~="submit"]')?.click();
      await waitUntil(() => root.querySelector('form [part~="submit"]'), 'the form');
      await look(host, 'empty');
      await import('../../src/discovery-call/sending/sending.js');
      await import('../../src/discovery-call/guard/guard.js');
      await quiet(host);
      takeTime();
      submit();
      await waitUntil(() => host.matches(':state(invalid)'), 'mistakes');
      await look(host, 'with mistakes');
      await fill(host as KapDiscoveryCall);
      submit();
      await waitUntil(() => host.matches(':state(complete)'), 'it is sent');
      await unfold(host);
      await look(host, 'sent');
    });

    it('the journey, every step open', async () => {
      const host = await show(html`<kap-journey></kap-journey>`, lang);
      await waitUntil(() => rootOf(host).querySelector('.journey .block'), 'the steps');
      await look(host, 'folded');
      await unfold(host);
      await look(host, 'unfolded');
    });

    it('the questions, every answer open', async () => {
      const host = await show(html`<kap-faq></kap-faq>`, lang);
      await waitUntil(() => rootOf(host).querySelector('[part="item"]'), 'the questions');
      await look(host, 'folded');
      await unfold(host);
      await look(host, 'unfolded');
    });

    it('the planner, each part of a plan', async () => {
      const host = await show(
        html`<kap-integration-planner isolation="open"></kap-integration-planner>`,
        lang,
      );
      const root = rootOf(host);
      await look(host, 'the start');
      await press(root, say('planner.begin'));
      for (const part of ['before', 'first', 'after', 'take']) {
        await press(root, say(`planner.part.${part}`));
        await unfold(host);
        await look(host, part);
      }
    });
  });
}

async function waitForValue(look: () => string | undefined): Promise<string> {
  await waitUntil(look, 'a value');
  return look() ?? '';
}
