import { html, nothing, type TemplateResult } from 'lit';
import { roleOf, toggle } from '../flow/index.js';
import { icon } from '../shared/icon.js';
import { maskClasses } from '../shared/mask.js';
import { statesOf } from '../shared/us-states.js';
import { review } from './run.js';
import { renderErrors } from './errors.template.js';
import { answerText, questionLang, type View } from './view.js';

/**
 * One question. The heading, which gets the focus, stands before the group that it names: inside its legend it would
 * be read twice. Names, ids and values of the controls are places in a list and the same for every question.
 */
export function renderQuestion(view: View, id: string): TemplateResult {
  const { say, has, place, isMissing } = view;
  const kind = view.flow.questions[id]?.kind ?? 'one';
  // A list alone is no group: its question would be said twice.
  const isPick = kind === 'pick';
  const hint =
    `${has(`hint.${id}`) ? say(`hint.${id}`) : ''} ${kind === 'many' ? say('several') : ''}`.trim();
  const at = place.path.length + 1;
  const longest = place.path.length + place.remaining.longest;
  const error = say(`error-${kind}`);
  const changed = (event: Event) => choose(view, id, event.target as HTMLInputElement | HTMLSelectElement);
  return html`
    <form class="stack" method="dialog" novalidate autocomplete="off" @submit=${view.submit}>
      ${isMissing ? renderErrors(view, [{ text: error, field: 'fieldset :is(input, select)' }]) : nothing}
      <div part="progress" class="progress">
        <p class="small muted" id="progress">${progressText(view)}</p>
        <progress aria-hidden="true" max=${longest} value=${at}></progress>
      </div>
      <div class="asked" lang=${questionLang(view, id)}>
        <h2 part="heading" id="question" tabindex="-1" aria-describedby="progress">${say(`question.${id}`)}</h2>
        ${
          has(`why.${id}`)
            ? html`<p class="hint" id="why">
                <strong lang=${view.lang}>${say('why-label')}</strong> ${say(`why.${id}`)}
              </p>`
            : nothing
        }
      </div>
      <fieldset
        role=${isPick ? 'none' : nothing}
        aria-labelledby=${isPick ? nothing : 'question'}
        aria-describedby=${isPick ? nothing : 'hint'}
        @change=${changed}
      >
        <p id="hint" ?hidden=${!hint}>${hint}</p>
        ${isMissing ? html`<p class="error" id="error">${icon('alert')} ${error}</p>` : nothing}
        ${isPick ? renderPick(view, id) : renderChoices(view, id, kind === 'one' ? 'radio' : 'checkbox')}
      </fieldset>
      <div class="actions">
        <button part="button primary" class="button primary" type="submit">${say('continue')}</button>
        <button part="button" class="button" type="button" @click=${view.back}>${say('back')}</button>
      </div>
    </form>
    <div class="actions foot">
      ${
        place.path.length
          ? html`<button part="button" class="button quiet" type="button" @click=${() => view.go(review)}>${say('review')}</button>`
          : nothing
      }
      ${renderClear(view)}
    </div>
  `;
}

/** How far the visitor is: exact once no answer can change it any more, else between which numbers. */
function progressText({ say, place: { path, remaining } }: View): string {
  const at = path.length + 1;
  const [least, longest] = [path.length + remaining.shortest, path.length + remaining.longest];
  if (least === longest) return say('progress', { at, longest });
  return least > at ? say('progress-range', { at, least, longest }) : say('progress-most', { at, longest });
}

/** The way to forget everything, which stands on every screen that knows something. */
export const renderClear = ({ say, clear }: View): TemplateResult =>
  html`<button part="button" class="button quiet" type="button" @click=${clear}>${say('clear')}</button>`;

/** The answers in the order shown, by which the controls name them. */
const optionsOf = ({ flow, say }: View, id: string): readonly string[] => {
  const question = flow.questions[id];
  return question?.kind === 'pick'
    ? [...Object.keys(statesOf(say('states'))), ...question.options]
    : (question?.options ?? []);
};

function choose(view: View, id: string, control: HTMLInputElement | HTMLSelectElement) {
  const question = view.flow.questions[id];
  if (!question) return;
  // The first line of a list is no answer: choosing it takes the answer back.
  const option = control.value === '' ? '' : (optionsOf(view, id)[Number(control.value)] ?? '');
  view.choose(question.kind === 'many' ? toggle(question, [view.chosen ?? []].flat(), option) : option);
}

function renderChoices(view: View, id: string, type: 'radio' | 'checkbox') {
  const question = view.flow.questions[id];
  const chosen = [view.chosen ?? []].flat();
  return html`
    <div class="choices" lang=${questionLang(view, id)}>
      ${question?.options.map(
        (option, at) => html`
          <label class="choice ${roleOf(question, option) ? 'apart' : ''}" part="choice">
            <input
              class=${maskClasses}
              type=${type}
              name="answer"
              value=${at}
              aria-describedby=${view.isMissing && at === 0 ? 'error' : nothing}
              .checked=${chosen.includes(option)}
            />
            <span>${answerText(view, id, option)}</span>
          </label>
        `,
      )}
    </div>
  `;
}

function renderPick(view: View, id: string) {
  return html`
    <select
      part="input" class="input ${maskClasses}"
      name="answer"
      autocomplete="off"
      aria-labelledby="question"
      aria-invalid=${view.isMissing ? 'true' : nothing}
      aria-describedby=${view.isMissing ? 'hint error' : 'hint'}
    >
      <option value="" .selected=${!view.chosen}>${view.say('choose')}</option>
      ${optionsOf(view, id).map(
        (option, at) =>
          html`<option value=${at} .selected=${option === view.chosen}>${answerText(view, id, option)}</option>`,
      )}
    </select>
  `;
}
