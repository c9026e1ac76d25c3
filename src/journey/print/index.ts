import { html, nothing } from 'lit';
import type { PracticeFile } from '../../practice/index.js';
import { crisisCountry, linesOf } from '../../shared/help-lines.js';
import { showPhone } from '../../shared/phone.js';
import { paperStyles, print } from '../../shared/print.js';
import { renderSourceList } from '../../shared/truth/source-list.js';
import { blocksOf } from '../steps/blocks.js';
import { pictureStyles } from '../picture.styles.js';
import { renderAfter, renderDay, renderWay } from '../picture.templates.js';
import { GROUPS, type Plan } from '../plan.js';
import { signStyles } from '../sign.styles.js';
import { renderTitle } from '../step.template.js';
import { renderStepContent } from '../steps/content.template.js';
import type { Tell } from '../tell.js';
import { journeyPaperStyles } from './paper.styles.js';

/** Prints every step, as chosen, from a document of its own. */
export function printJourney(
  tell: Tell,
  plan: Plan,
  { practice, journey }: PracticeFile,
  tray: HTMLElement,
): void {
  const pictures = { before: renderWay, day: renderDay, after: renderAfter };
  const reach = [practice?.name, practice?.phone && showPhone(practice.phone), practice?.website].filter(
    Boolean,
  );
  const { emergency, lines } = crisisCountry(plan.country);
  const today = tell.truth.date(new Date().toLocaleDateString('en-CA'));
  const body = html`
    <h1>${tell.say('heading')}</h1>
    <p class="small">${reach.join(' · ')} ${tell.say('print.day', { date: today })} ${tell.say('disclaimer')}</p>
    <p class="crisis">${tell.say('print.crisis', { number: lines[0]?.phone ?? emergency, emergency })} ${plan.country && !linesOf(plan.country) ? tell.say('feel.after.elsewhere') : nothing}</p>
    ${GROUPS.map(({ id, steps }) => {
      const shown = steps.filter((step) => plan.steps.includes(step));
      return shown.length
        ? html`
            <h2>${tell.say(`group.${id}`)}</h2>
            ${pictures[id](tell, plan, undefined)}
            ${shown.map((step) => {
              const view = { tell, plan, step, own: journey?.steps?.[step] };
              return html`
                <article class=${step}>
                  <h3>${plan.steps.indexOf(step) + 1}. ${renderTitle(view)}</h3>
                  ${renderStepContent(view, true)}
                </article>
              `;
            })}
          `
        : nothing;
    })}
    <section class="sources">
      <h2>${tell.say('print.sources')}</h2>
      <p>${renderSourceList(saidBy(tell, plan), '', (iso) => tell.truth.say('reviewed', { date: tell.truth.date(iso) }), tell.lang)}</p>
    </section>
  `;
  print(
    {
      title: tell.say('heading'),
      lang: tell.lang,
      css: `${paperStyles}${signStyles}${pictureStyles}${journeyPaperStyles}`,
      body,
    },
    tray,
  );
}

/** What stands behind all that is printed. */
const saidBy = (tell: Tell, plan: Plan) =>
  plan.steps
    .flatMap((step) => blocksOf(plan, step))
    .flatMap(({ lines }) => lines)
    .flatMap((line) => tell.claim(line) ?? []);
