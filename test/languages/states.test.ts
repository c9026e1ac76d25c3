// What a visitor comes to later, on the narrowest screen and on paper, in Spanish and in two languages nobody speaks.
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { KapDiscoveryCall } from '../../src/discovery-call/index.js';
import type { KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import type { PracticeFile } from '../../src/practice/index.js';
import { press, says } from '../../stories/support/visitor.js';
import { fill, takeTime } from '../discovery-call/helpers.js';
import { clear, flow } from '../eligibility-check/support.js';
import { people } from '../therapist-finder/people.js';
import { lookingAt, rootOf } from './look.js';
import {
  type Language,
  languages,
  practice,
  printedBy,
  quiet,
  resetPage,
  savedBy,
  setPage,
  show,
} from './stage.js';

for (const language of languages) {
  const { lang } = language;
  const { look, lookAtPaper, lookAtText, unfold, say } = lookingAt(language);
  const one = <T extends HTMLElement>(host: HTMLElement, selector: string) =>
    rootOf(host).querySelector<T>(selector) as T;

  describe(`what comes later in every widget, in ${lang}`, () => {
    before(() => setPage(language satisfies Language));
    after(resetPage);

    /** The check at its result, after some answers. */
    async function checkAt(said: Readonly<Record<string, string | readonly string[]>>, more?: PracticeFile) {
      const host = await show(
        html`<kap-eligibility-check isolation="open"></kap-eligibility-check>`,
        lang,
        more,
      );
      const root = rootOf(host);
      await press(root, say('eligibility.begin'));
      const asked = () => {
        const heading = root.querySelector('form [part~="heading"]')?.textContent ?? '';
        return Object.keys(flow.questions).find((id) => says(heading, say(`eligibility.question.${id}`)));
      };
      const isOver = () => root.querySelector('[part~="outcome"]') ?? root.querySelector('.urgent');
      await waitUntil(asked, 'a question');
      for (let id = asked(); id && !isOver(); id = asked()) {
        const { options = [] } = flow.questions[id] ?? {};
        const select = root.querySelector('form select') as HTMLSelectElement | null;
        if (select) {
          select.selectedIndex = 5;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        } else
          for (const option of [said[id] ?? clear[id] ?? ''].flat())
            root.querySelectorAll<HTMLElement>('fieldset input')[options.indexOf(option)]?.click();
        await press(root, say('eligibility.continue'));
        const last = id;
        await waitUntil(() => isOver() ?? asked() !== last, `after ${last}`);
      }
      return host;
    }

    it('the self-check: nothing chosen, help now, and not now', async () => {
      const host = await show(html`<kap-eligibility-check isolation="open"></kap-eligibility-check>`, lang);
      await press(rootOf(host), say('eligibility.begin'));
      await waitUntil(() => one(host, 'form'), 'a question');
      await press(rootOf(host), say('eligibility.continue'));
      await waitUntil(() => one(host, '.error'), 'a mistake');
      await look(host, 'a mistake');
      const options = flow.questions.safety?.options ?? [];
      const [now = ''] = options;
      await look(await checkAt({ safety: now }), `help now (${now})`);
      const later = await checkAt({
        mind: ['psychosis-self'],
        pregnancy: 'pregnant',
        medicines: ['opioids'],
      });
      await unfold(later);
      await look(later, 'not now');
    });

    it('the self-check: a questionnaire, its score, and the summary to take away', async () => {
      const host = await checkAt({}, { eligibility: { instruments: ['phq-9', 'gad-7'] } });
      const root = rootOf(host);
      await waitUntil(() => one(host, '.offer'), 'the questionnaires');
      await look(host, 'with questionnaires');
      one(host, '.offer button').click();
      await waitUntil(() => one(host, '[name="item-0"]'), 'the questionnaire');
      await look(host, 'a questionnaire');
      one(host, 'form [type="submit"]').click();
      await waitUntil(() => one(host, '.error'), 'a mistake');
      await look(host, 'a questionnaire with mistakes');
      for (let item = 0; root.querySelector(`[name="item-${item}"]`); item++) {
        root.querySelectorAll<HTMLElement>(`[name="item-${item}"]`)[1]?.click();
        await (host as KapEligibilityCheck).updateComplete;
      }
      await press(root, say('eligibility.instrument.finish'));
      await waitUntil(() => one(host, '.total'), 'the score');
      await unfold(host);
      await look(host, 'the score');
      const outcome = await checkAt({ medicines: ['opioids'] });
      await press(rootOf(outcome), say('eligibility.take-open'));
      await waitUntil(() => one(outcome, '[part~="sheet"]'), 'the summary');
      await look(outcome, 'the summary');
      lookAtPaper(
        await printedBy(() => press(rootOf(outcome), say('eligibility.take-print'))),
        'the summary',
      );
      const saved = await savedBy(() => press(rootOf(outcome), say('eligibility.take-save')));
      lookAtText(await saved.text, 'the summary as text');
    });

    it('the finder: nobody fits, comparing, questions to ask, paper', async () => {
      const host = await show(
        html`<kap-therapist-finder isolation="open" .therapists=${people}></kap-therapist-finder>`,
        lang,
      );
      const root = rootOf(host);
      await waitUntil(() => root.querySelectorAll('article').length === people.length, 'the cards');
      const buttons = (key: string) =>
        [...root.querySelectorAll<HTMLElement>('article button')].filter((each) =>
          says(each.getAttribute('aria-label') ?? each.textContent ?? '', say(key)),
        );
      lookAtPaper(await printedBy(() => press(root, say('finder.print-list'))), 'the list');
      for (const each of buttons('finder.compare-with').slice(0, 3)) each.click();
      await look(host, 'three chosen to compare');
      await press(root, say('finder.compare-open'));
      await waitUntil(() => one(host, 'dialog[open] table'), 'the comparison');
      await look(host, 'comparing');
      lookAtPaper(
        await printedBy(() => one(host, 'dialog[open] .tools button, dialog[open] .actions button').click()),
        'comparing',
      );
      one<HTMLDialogElement>(host, 'dialog[open]').close();
      await quiet(host);
      buttons('finder.questions-for')[0]?.click();
      await waitUntil(() => one(host, 'dialog[open] .ask'), 'questions to ask');
      await look(host, 'questions to ask');
      one<HTMLDialogElement>(host, 'dialog[open]').close();
      const search = one<HTMLInputElement>(host, 'input[type="search"]');
      search.value = 'ZZZZQQ';
      search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await waitUntil(() => !root.querySelector('article'), 'nobody');
      search.value = '';
      await look(host, 'nobody fits');
    });

    it('the comparison, on paper', async () => {
      const host = await show(html`<kap-comparison isolation="open"></kap-comparison>`, lang);
      await waitUntil(() => one(host, 'table'), 'the table');
      lookAtPaper(await printedBy(() => press(rootOf(host), say('comparison.print'))), 'the table');
    });

    it('the journey, on paper', async () => {
      const host = await show(html`<kap-journey></kap-journey>`, lang);
      await waitUntil(() => one(host, '.journey .block'), 'the steps');
      lookAtPaper(await printedBy(() => press(rootOf(host), say('journey.print'))), 'the steps');
    });

    it('the call form: a request that is refused, ways on, what was sent, on paper', async () => {
      let fails = true;
      const deliver = () => {
        if (fails) throw new Error('no');
      };
      const host = await show(
        html`<kap-discovery-call isolation="open" .deliver=${deliver}></kap-discovery-call>`,
        lang,
        { call: { ...practice.call, heard: ['A friend of mine'], message: true, answerHours: 30 } },
      );
      await waitUntil(() => one(host, 'form [part~="submit"]'), 'the form');
      await import('../../src/discovery-call/sending/sending.js');
      await import('../../src/discovery-call/guard/guard.js');
      await import('../../src/discovery-call/asked/asked.js');
      await quiet(host);
      takeTime();
      await fill(host as KapDiscoveryCall);
      for (const way of ['phone', 'text', 'email']) {
        one(host, `[name="contact"][value="${way}"]`).click();
        await look(host, `by ${way}`);
      }
      one(host, '[part~="submit"]').click();
      await waitUntil(() => host.matches(':state(failed)') || one(host, '[role="alert"]'), 'it failed', {
        timeout: 8000,
      });
      await unfold(host);
      await look(host, 'it failed');
      fails = false;
      one(host, '[part~="submit"]')?.click();
      await waitUntil(() => host.matches(':state(complete)'), 'it is sent', { timeout: 8000 });
      await unfold(host);
      await look(host, 'sent');
      lookAtPaper(await printedBy(() => press(rootOf(host), say('call.print'))), 'what was sent');
    });

    it('the planner: a plan with words and days in it, on paper and in the calendar', async () => {
      const host = await show(
        html`<kap-integration-planner isolation="open"></kap-integration-planner>`,
        lang,
      );
      const root = rootOf(host);
      await press(root, say('planner.begin'));
      const write = async (selector: string, value: string) => {
        for (const each of root.querySelectorAll<HTMLInputElement>(selector)) {
          each.value = value;
          each.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          each.dispatchEvent(new Event('change', { bubbles: true }));
        }
        await quiet(host);
      };
      for (const part of ['before', 'first', 'after']) {
        await press(root, say(`planner.part.${part}`));
        await unfold(host);
        await write('input[type="date"]', '2027-03-02');
        await write('input[type="time"]', '18:30');
        await write('textarea', '1 2 3');
        await look(host, `${part}, filled in`);
      }
      await press(root, say('planner.part.take'));
      await unfold(host);
      await look(host, 'to take away');
      lookAtPaper(await printedBy(() => press(root, say('planner.print'))), 'the plan');
      lookAtText(await (await savedBy(() => press(root, say('planner.save')))).text, 'the plan as text');
      const calendar = await savedBy(() => press(root, say('planner.calendar-save')));
      expect(calendar.name).to.match(/\.ics$/);
      lookAtText(await calendar.text, 'the calendar');
    });
  });
}
