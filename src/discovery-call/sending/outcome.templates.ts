import { html, nothing, type TemplateResult } from 'lit';
import { showPhone } from '../../shared/phone.js';
import type { CallRequest } from '../call-request.schema.js';
import type { Field } from '../fields.js';
import type { FailureReason } from './deliver.js';
import { describe, type Says } from './describe.js';

/** What the visitor can press when a request failed. */
export interface FailureView {
  readonly says: Says;
  readonly reason: FailureReason;
  /** List of fields that the receiver found wrong. */
  readonly summary: unknown;
  /** Links to call and write. */
  readonly contacts: unknown;
  /** Copies the request. */
  readonly copy: () => void;
  /** True once copied. */
  readonly isCopied: boolean;
  /** The request as text, where the visitor has to copy it by hand. */
  readonly text: string | undefined;
}

/** The list of what needs another look, each a link to its field. */
export function renderSummary(
  fields: readonly Field[],
  message: (field: Field) => string,
  focusField: (field: Field) => void,
): TemplateResult {
  const go = (event: Event, field: Field) => {
    event.preventDefault();
    focusField(field);
  };
  return html`<ul class="summary">
    ${fields.map(
      (field) =>
        html`<li><a href="#${field}" @click=${(event: Event) => go(event, field)}>${message(field)}</a></li>`,
    )}
  </ul>`;
}

/** What the visitor has to mend before anything is sent. */
export const renderMistakes = ({ own }: Says, summary: unknown): TemplateResult => html`
  <div class="notice stack" role="alert" tabindex="-1">
    <h3>${own('errors-heading')}</h3>
    ${summary}
  </div>
`;

/** What went wrong, and every way on. */
export function renderFailure(view: FailureView): TemplateResult {
  const { own } = view.says;
  return html`
    <div class="notice stack" part="failure" role="alert" tabindex="-1">
      <h3>${own(view.reason === 'rejected' ? 'refused-heading' : 'unsure-heading')}</h3>
      <p>${own(`failed.${view.reason}`)}</p>
      ${view.summary}
      <p>${own('kept')}</p>
      <div class="actions">
        ${view.contacts}
        <button class="button" type="button" @click=${view.copy}>${own('copy')}</button>
        <p role="status">${view.isCopied ? own('copied') : nothing}</p>
      </div>
      ${
        view.text === undefined
          ? nothing
          : html`<label class="field">
              <span class="label">${own('copy-yourself')}</span>
              <textarea class="input" rows="7" readonly .value=${view.text}></textarea>
            </label>`
      }
    </div>
  `;
}

/** That it arrived, what comes next, and what was sent. */
export function renderSent(
  request: CallRequest,
  person: string | undefined,
  says: Says,
  startAgain: () => void,
): TemplateResult {
  const { own } = says;
  // A number is read in one piece.
  const to = request.email ?? showPhone(request.phone ?? '').replace(' ', '\u00a0');
  return html`
    <div class="stack" part="sent">
      <h3 class="sent" tabindex="-1">${own('sent-heading')}</h3>
      <p>${own(`next.${request.contact}`, { to })}</p>
      <h4>${own('sent-what')}</h4>
      <dl>
        ${describe(request, person, says).map(([label, text]) =>
          text ? html`<div><dt>${label}</dt><dd>${text}</dd></div>` : nothing,
        )}
      </dl>
      <button class="button no-print" type="button" @click=${startAgain}>${own('more')}</button>
    </div>
  `;
}

/** What is shown where there is no endpoint: how to reach the practice without one. */
export function renderWays(
  { own }: Says,
  link: string | undefined,
  contacts: unknown,
  some: boolean,
): TemplateResult {
  return html`
    <p>${own(some ? 'ways' : 'no-ways')}</p>
    <div class="actions">
      ${link ? html`<a class="button primary" href=${link} target="_blank" rel="noreferrer">${own('book')}</a>` : nothing}
      ${contacts}
    </div>
    ${some ? html`<p class="hint">${own('ways-hint')}</p>` : nothing}
  `;
}
