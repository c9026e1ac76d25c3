import { html, nothing, type TemplateResult } from 'lit';
import type { FailureReason } from '../delivery/delivery.js';
import type { Field } from '../fields.js';
import type en from './content.en.js';
import { localeFor, showTime } from '../when/show.js';
import { minutesOf, wallAt } from '../when/zones.js';
import { type Says, showMoment } from './describe.js';

/** What the visitor is told and can press when a request failed. */
export interface FailureView {
  readonly says: Says;
  readonly reason: FailureReason;
  /** True if it may have arrived all the same. */
  readonly isUnclear: boolean;
  /** True if only an earlier press can have made it arrive. */
  readonly isEarlier: boolean;
  /** True if a version with other content, sent before, may have arrived. */
  readonly hasEarlier: boolean;
  /** True once the form no longer holds what was tried: sent now, it is another request. */
  readonly isChanged: boolean;
  /** The visitor wants it sent all the same. */
  readonly insist: () => void;
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

/** The list of what needs another look: a link to each field, or the name of one that the form has not. */
export function renderSummary(
  fields: readonly Field[],
  message: (field: Field) => string,
  wayTo: (field: Field) => { readonly go: () => void } | { readonly name: string },
): TemplateResult {
  const renderOne = (field: Field) => {
    const way = wayTo(field);
    if ('name' in way) return [way.name, message(field)].filter(Boolean).join(': ');
    const go = (event: Event) => {
      event.preventDefault();
      way.go();
    };
    return html`<a href="#${field}" @click=${go}>${message(field)}</a>`;
  };
  return html`<ul class="summary">
    ${fields.map((field) => html`<li>${renderOne(field)}</li>`)}
  </ul>`;
}

/** What the visitor has to mend before anything is sent. */
export const renderMistakes = ({ own }: Says, summary: unknown): TemplateResult => html`
  <div part="errors" class="notice stack" role="alert" tabindex="-1">
    <h3>${own('errors-heading')}</h3>
    ${summary}
  </div>
`;

/** Copies what was typed, in a `.panel` that also has what comes of it. */
export const renderCopy = ({ says, copy }: Pick<FailureView, 'says' | 'copy'>): TemplateResult =>
  html`<button part="button" class="button" type="button" @click=${copy}>${says.own('copy')}</button>`;

/** That it was copied, or a place for the text where the browser does not let us. */
export const renderCopied = ({
  says,
  isCopied,
}: Pick<FailureView, 'says' | 'isCopied'>): TemplateResult => html`
  <p class="told" role="status">${isCopied ? says.own('copied') : nothing}</p>
  <div class="by-hand"></div>
`;

/** Went wrong on this side, so that this press sent nothing. */
const OURS: readonly string[] = ['failed.offline', 'failed.stopped', 'failed.not-loaded', 'seal-failed'];

/** What went wrong, whether it may have arrived all the same, and every way on. */
export function renderFailure(view: FailureView): TemplateResult {
  const { says, reason, isUnclear, retryAt } = view;
  const { own } = says;
  const heading = isUnclear ? 'unsure' : reason === 'rejected' ? 'refused' : 'unsent';
  const why = view.own ?? (`failed.${reason}` as const);
  return renderPanel(
    view,
    html`
      <h3>${own(`${heading}-heading`)}</h3>
      <p>
        ${own(why)} ${!isUnclear && OURS.includes(why) ? own('nothing-sent') : nothing}
        ${retryAt === undefined ? nothing : showRetry(retryAt, says)}
      </p>
      ${isUnclear ? html`<p>${view.isEarlier ? own('earlier') : nothing} ${own(unclearWords(view))}</p>` : nothing}
      ${view.hasEarlier ? html`<p>${own('earlier-version')}</p>` : nothing}
      ${view.summary ?? nothing}
      ${view.canRetry ? html`<p>${own('kept')}</p>` : nothing}
    `,
    view.canRetry
      ? html`<button part="button primary" class="button primary" type="submit">${own('again')}</button>`
      : nothing,
  );
}

/** Another window was faster with a kept request: whether it goes once more is for the visitor to say. */
export function renderGone(view: FailureView): TemplateResult {
  const { own } = view.says;
  return renderPanel(
    view,
    html`
      <h3>${own('gone-heading')}</h3>
      <p>${own('kept-gone')}</p>
      <p>${own('gone-twice')}</p>
    `,
    html`<button part="button primary" class="button primary" type="submit" @click=${view.insist}>${own('gone-send')}</button>`,
  );
}

const unclearWords = ({ isIdempotent, isChanged }: FailureView) =>
  isIdempotent && !isChanged ? 'unclear-same' : 'unclear-twice';

const renderPanel = (view: FailureView, words: unknown, first: unknown): TemplateResult => html`
  <div class="notice panel stack" part="failure">
    <div class="stack" role="alert" tabindex="-1">${words}</div>
    <div class="actions">${first} ${view.contacts} ${renderCopy(view)}</div>
    ${renderCopied(view)} ${view.keep}
  </div>
`;

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
      ${link ? html`<a part="button primary" class="button primary" href=${link} target="_blank" rel="noreferrer">${own('book')}</a>` : nothing}
      ${contacts}
    </div>
    ${some ? html`<p class="hint">${own('ways-hint')}</p>` : nothing}
  `;
}

const DAY = 86_400_000;

/** When to try again: today the time alone, within a week the day too. Later, nobody waits for a minute. */
function showRetry(at: number, says: Says): string {
  const { own, form, lang, country } = says;
  const rest = at - Date.now();
  // Also what is no number.
  if (!(rest <= 7 * DAY)) return own('retry-later');
  const time = new Date(at);
  if (rest > DAY || time.toDateString() !== new Date().toDateString())
    return own('retry-at', { time: showMoment(time, says) });
  const words = { noon: form('noon'), midnight: form('midnight') };
  return own('retry-at', {
    time: showTime(minutesOf(wallAt(at, undefined)), localeFor(lang, country), words),
  });
}
