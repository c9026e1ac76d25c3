import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Values } from '../../shared/words.js';
import type { SelfCheckLine } from '../state.js';
import type en from './content.en.js';

/** What the visitor brought, and what can be done with it. */
export interface ResultsView {
  readonly say: (key: keyof typeof en, values?: Values) => string;
  readonly lines: readonly SelfCheckLine[];
  /** True once the visitor has taken out the last of them. */
  readonly isEmptied: boolean;
  readonly hasConsent: boolean;
  readonly isSealed: boolean;
  /** Another site that stands in between. */
  readonly via: string | undefined;
  /** Brings focus to the lines. */
  readonly look: () => void;
  readonly remove: (at: number) => void;
  readonly removeAll: () => void;
}

/**
 * Above the form, where the visitor comes to: that something was brought, and where it stands. A live region, for
 * whoever does not see it come, and how many are left after each that is taken out.
 */
export function renderNote({ say, lines, isEmptied, look }: ResultsView): TemplateResult {
  const count = lines.length;
  const note = count
    ? html`<p part="note" class="note brought">${say('lines-note', { count })} <button part="button" class="button quiet" type="button" @click=${look}>${say('lines-look')}</button></p>`
    : html`<p part="note" class="note">${say('lines-none')}</p>`;
  return html`<div role="status">${count || isEmptied ? note : nothing}</div>`;
}

/**
 * Every line as it would be sent, each to be taken out, and the consent that they need. What a button is for is told by
 * the words that stand beside it: no attribute has a word of a line.
 */
export function renderLines({
  say,
  lines,
  hasConsent,
  isSealed,
  via,
  remove,
  removeAll,
}: ResultsView): TemplateResult {
  const openTo = say(via ? 'lines-open-via' : 'lines-open', { host: via ?? '' });
  return html`
    <div class="stack" part="lines">
      <h3 id="lines-heading" tabindex="-1">${say('lines-heading')}</h3>
      <p>${say('lines-brought', { count: lines.length })}</p>
      <p class="hint">${say('lines-shown')}</p>
      <ul class="lines">
        ${lines.map(
          ({ question, answer, lang }, at) => html`
            <li>
              <div lang=${ifDefined(lang)}>
                <p class="hint" id="line-${at}">${question}</p>
                <p>${answer}</p>
              </div>
              <button
                part="button" class="button quiet"
                type="button"
                id="line-${at}-remove"
                aria-labelledby="line-${at}-remove line-${at}"
                @click=${() => remove(at)}
              >
                ${say('lines-remove')}
              </button>
            </li>
          `,
        )}
      </ul>
      <div><button part="button" class="button" type="button" @click=${removeAll}>${say('lines-remove-all')}</button></div>
    </div>
    <fieldset class="field">
      <legend>${say('lines-permission')}</legend>
      <p class="hint" id="lines-who">${isSealed ? say('lines-sealed') : openTo}</p>
      <label part="choice" class="choice">
        <input
          type="checkbox"
          id="consent.selfCheck"
          name="consent.selfCheck"
          aria-describedby="lines-who"
          .checked=${hasConsent}
        />
        <span>${say('consent.selfCheck', { count: lines.length })}</span>
      </label>
    </fieldset>
  `;
}
