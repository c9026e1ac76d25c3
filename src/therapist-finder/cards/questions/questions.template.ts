import { html, nothing, type TemplateResult } from 'lit';
import { showDay } from '../../../shared/day.js';
import type { Words } from '../../../shared/words.js';
import type { Therapist } from '../../data/therapist.schema.js';
import type { ListWords } from '../../labels.js';
import { linesOf } from '../facts.js';
import { renderLines } from '../lines.template.js';
import type en from './content.en.js';
import { type Question, questionGroups, REVIEWED_ON } from './questions.js';

/** What the questions are shown with. */
export interface QuestionsView {
  readonly list: ListWords;
  readonly words: Words<typeof en>;
  /** Who is to be asked. */
  readonly therapist: Therapist;
}

/** The questions as they stand in their dialog. */
export function renderQuestions(view: QuestionsView, print: TemplateResult): TemplateResult {
  return html`
    <div class="stack ask">
      <h2 part="heading" id="pop-title" tabindex="-1">${view.words.say('ask-heading', { name: view.therapist.name })}</h2>
      ${renderBody(view, false)}
      <div class="actions">${print}</div>
    </div>
  `;
}

/** The questions on paper, with room to write. */
export const renderPaper = (view: QuestionsView): TemplateResult => html`
  <h1>${view.words.say('ask-heading', { name: view.therapist.name })}</h1>
  ${renderBody(view, true)}
`;

function renderBody(view: QuestionsView, withRoom: boolean) {
  const { words } = view;
  return html`
    <p>${words.say('ask-intro')}</p>
    ${questionGroups.map(
      ({ id, questions }) => html`
        <section>
          <h3>${words.say(`ask-group.${id}`)}</h3>
          <ul>
            ${questions.map((question) => renderQuestion(view, question, withRoom))}
          </ul>
        </section>
      `,
    )}
    <p class="muted small source">${words.say('ask-source', { date: showDay(REVIEWED_ON, words.lang) })}</p>
  `;
}

function renderQuestion(
  { list, words, therapist }: QuestionsView,
  { id, facts }: Question,
  withRoom: boolean,
) {
  const listed = facts
    .map((fact) => ({ fact, lines: linesOf(fact, list, { therapist }) }))
    .filter(({ lines }) => lines.length);
  return html`
    <li>
      <p class="question">${words.say(`ask.${id}`)}</p>
      <p class="muted small">${words.say(`why.${id}`)}</p>
      ${
        listed.length
          ? html`<div class="listed small">
              <b>${words.say('ask-listed')}</b>
              <dl>
                ${listed.map(
                  ({ fact, lines }) => html`<dt>${list.label('fact', fact)}</dt>
                    <dd>${renderLines(lines)}</dd>`,
                )}
              </dl>
            </div>`
          : nothing
      }
      ${withRoom ? html`<p class="blank" aria-hidden="true"></p>` : nothing}
    </li>
  `;
}
