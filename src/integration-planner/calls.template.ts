import { html, nothing, type TemplateResult } from 'lit';
import type { PracticeFile } from '../practice/index.js';
import type { Values } from '../shared/words.js';
import { type Call, callsOf, crisisOf } from './calls.js';
import type en from './start.en.js';
import type { View } from './view.js';

/**
 * Whom to call, and when: the disclosure that stands above every screen.
 * @param lang BCP 47 tag of the words
 * @param view the rest of the planner, once it is there: it has what stands behind the sentences
 */
export function renderCalls(
  file: PracticeFile,
  say: (key: keyof typeof en, values?: Values) => string,
  lang: string,
  view: Pick<View, 'renderSources'> | undefined,
): TemplateResult {
  const { number, emergency, href, sms, word } = crisisOf(file, lang);
  const calls = callsOf(file, say);
  const prescriber = calls.filter(({ of }) => of === 'prescriber');
  const others = calls.filter(({ of }) => of === 'practice');
  const first = sms ? 'warning-crisis' : 'warning-crisis-call';
  const text = word ? say('crisis-text-word', { word, number }) : say('crisis-text', { number });
  return html`
    <details class="calls fold card no-print" part="calls" lang=${lang}>
      <summary>${say('call-heading')}</summary>
      <div class="stack">
        <p><strong>${say(first, { number })}</strong></p>
        <div class="actions">
          ${renderCall({ words: say('crisis-call', { number }), number, href })}
          ${sms ? renderCall({ words: text, number, href: sms }) : nothing}
        </div>
        <p>${say('warning-emergency', { emergency })}</p>
        ${
          emergency === number
            ? nothing
            : html`<div class="actions">
                ${renderCall({
                  words: say('crisis-call', { number: emergency }),
                  number: emergency,
                  href: `tel:${emergency}`,
                })}
              </div>`
        }
        <p>${say('warning')}</p>
        ${
          prescriber.length
            ? html`<div class="actions">${prescriber.map(renderCall)}</div>`
            : html`<p>${say('call-none')}</p>`
        }
        ${
          others.length
            ? html`<p class="apart">${say('call-other')}:</p><div class="actions">${others.map(renderCall)}</div>`
            : nothing
        }
        ${view?.renderSources(say('call-heading'), [first, 'warning-emergency', 'warning'])}
      </div>
    </details>
  `;
}

/** A number is read in one piece. */
function renderCall({ words, number, href }: Pick<Call, 'words' | 'number' | 'href'>) {
  const [before = '', after = ''] = words.split(number);
  return html`<a part="button" class="button" href=${href}>${before}<span class="number">${number}</span>${after}</a>`;
}
