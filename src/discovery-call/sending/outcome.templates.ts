import { html, nothing, type TemplateResult } from 'lit';
import type { FailureReason } from '../delivery/delivery.js';
import type { Field } from '../fields.js';
import type en from './content.en.js';
import type { Says } from './describe.js';

/** What the visitor is told and can press when a request failed. */
export interface FailureView {
  readonly says: Says;
  readonly reason: FailureReason;
  /** True if it may have arrived all the same. */
  readonly isUnclear: boolean;
  /** True if the receiver takes the same request twice as one. */
  readonly isIdempotent: boolean;
  /** What is said in place of the reason's own words: it went wrong on this side. */
  readonly own: (keyof typeof en & string) | undefined;
  /** When a busy receiver may be asked again, in milliseconds. */
  readonly retryAt: number | undefined;
  /** List of fields that the receiver found wrong. */
  readonly summary: unknown;
  /** Links to call and write. */
  readonly contacts: unknown;
  /** True if the form stands for it, so that its button sends it again. */
  readonly canRetry: boolean;
  /** Copies the request. */
  readonly copy: (event: Event) => void;
  /** True once copied. */
  readonly isCopied: boolean;
  /** Keeping it on this device. */
  readonly keep: unknown;
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

/** What went wrong, whether it may have arrived all the same, and every way on. */
export function renderFailure(view: FailureView): TemplateResult {
  const { says, reason, isUnclear, isIdempotent, retryAt } = view;
  const { own, lang } = says;
  const heading = isUnclear ? 'unsure' : reason === 'rejected' ? 'refused' : 'unsent';
  return html`
    <div class="notice panel stack" part="failure">
      <div class="stack" role="alert" tabindex="-1">
        <h3>${own(`${heading}-heading`)}</h3>
        <p>
          ${own(view.own ?? `failed.${reason}`)}
          ${retryAt === undefined ? nothing : own('retry-at', { time: showTime(retryAt, lang) })}
        </p>
        ${isUnclear ? html`<p>${own(isIdempotent ? 'unclear-same' : 'unclear-twice')}</p>` : nothing}
        ${view.summary ?? nothing}
        ${view.canRetry ? html`<p>${own('kept')}</p>` : nothing}
      </div>
      <div class="actions">
        ${view.canRetry ? html`<button class="button primary" type="submit">${own('again')}</button>` : nothing}
        ${view.contacts}
        <button class="button" type="button" @click=${view.copy}>${own('copy')}</button>
      </div>
      <p class="told" role="status">${view.isCopied ? own('copied') : nothing}</p>
      <div class="by-hand"></div>
      ${view.keep}
    </div>
  `;
}

/** What is shown where there is no endpoint and no e-mail address: how to reach the practice without them. */
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

/** A time of day; with its day where that is another one. */
function showTime(milliseconds: number, lang: string): string {
  const time = new Date(milliseconds);
  const isToday = time.toDateString() === new Date().toDateString();
  const day = isToday ? {} : ({ weekday: 'long' } as const);
  return new Intl.DateTimeFormat(lang, { ...day, hour: 'numeric', minute: '2-digit' }).format(time);
}
