import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Flow } from '../flow/index.js';
import { showDay } from '../shared/day.js';
import { showPhone, telHref } from '../shared/phone.js';
import { isPast } from '../shared/sources.js';
import { resultOf } from './place.js';
import { medical, substanceLine } from './policy.js';
import { renderClear } from './question.templates.js';
import { review, takeAway } from './run.js';
import { answersText, questionLang, questionText, sourcesOf, type View, wordsOf } from './view.js';

type Reason = Finding<Flow>;

/** The result of every level but the most severe one. */
export function renderResult(view: View): TemplateResult {
  const { say, place, go, langOf } = view;
  const { outcome } = place.found;
  const { raised, notes, isMinor, wantsElse, next } = resultOf(place);
  return html`
    <div class="stack result">
      <div class="outcome stack" part="outcome">
        <h2 part="heading" tabindex="-1" lang=${langOf(`level.${outcome}`)}>${say(`level.${outcome}`)}</h2>
        <p part="lead" class="lead" lang=${langOf(`text.${outcome}`)}>${say(`text.${outcome}`)}</p>
        ${raised.length ? html`<p part="note" class="note"><strong>${say('medicine-note')}</strong></p>` : nothing}
      </div>
      ${raised.length ? renderList(view, say('reasons-heading'), raised) : nothing}
      ${notes.length ? renderList(view, say('notes-heading'), notes) : nothing}
      ${
        wantsElse
          ? html`<section class="stack tight">
              <h3>${say('else-heading')}</h3>
              <ul class="bullets">
                <li>${say('else-therapy')}</li>
                <li>${say('else-medicine')}</li>
                <li>${say('else-stimulation')}</li>
              </ul>
            </section>`
          : nothing
      }
      ${isMinor ? nothing : view.extras.instruments?.renderOffer(view)}
      <section class="stack tight" part="next">
        <h3>${say('next-heading')}</h3>
        <p lang=${langOf(next)}>${say(next)}</p>
        ${raised.length ? nothing : html`<p>${say('medicine-note')}</p>`}
        <div class="actions">
          ${isMinor ? nothing : renderCall(view)}
          ${
            view.extras.takeAway
              ? html`<button part="button" class="button" type="button" @click=${() => go(takeAway)}>${say('take-open')}</button>`
              : nothing
          }
          <button part="button" class="button" type="button" @click=${() => go(review)}>${say('review')}</button>
          ${
            view.bringAnswers
              ? html`<button part="button" class="button" type="button" aria-describedby="bring-note" @click=${view.bringAnswers}>${say('bring')}</button>`
              : nothing
          }
        </div>
        ${view.bringAnswers ? html`<p class="small muted" id="bring-note">${say('bring-note')}</p>` : nothing}
      </section>
      <p class="small muted">${say(view.bringAnswers ? 'limits-ask' : 'limits')}</p>
      <div class="actions foot">
        <button part="button" class="button quiet" type="button" @click=${view.startAgain}>${say('again')}</button>
        ${renderClear(view)}
      </div>
    </div>
  `;
}

/** What stands above the help lines when someone needs help now. */
export function renderUrgentLead({ say, place, langOf, emergency }: View): TemplateResult {
  const { outcome, reasons } = place.found;
  const isMedical = urgentReasons(reasons, outcome).every(({ criterion }) => medical.has(criterion));
  const kind = isMedical ? 'emergency' : outcome;
  const [level, text] = [`level.${kind}`, `text.${kind}`];
  return html`
    <div class="outcome stack" part="outcome">
      <h2 part="heading" tabindex="-1" lang=${langOf(level)}>${say(level)}</h2>
      <p part="lead" class="lead" lang=${langOf(text)}>${say(text)}</p>
      ${urgentReasons(reasons, outcome).map(({ criterion }) => {
        const reason = `reason.${criterion}`;
        return html`<p lang=${langOf(reason)}>${say(reason)}</p>`;
      })}
      ${
        isMedical
          ? html`<p>
              <a part="button primary" class="button primary" href=${telHref(emergency)}>${say('call-phone', { number: emergency })}</a>
            </p>`
          : nothing
      }
    </div>
  `;
}

/** What stands below them: nothing that sells, only why, and the ways back. */
export const renderUrgentRest = (view: View): TemplateResult => html`
  ${renderList(view, view.say('reasons-heading'), urgentReasons(view.place.found.reasons, view.place.found.outcome), true)}
  <div class="actions foot">
    <button part="button" class="button" type="button" @click=${view.back}>${view.say('back')}</button>
    ${renderClear(view)}
  </div>
`;

const urgentReasons = (reasons: readonly Reason[], outcome: string) =>
  reasons.filter(({ level }) => level === outcome);

function renderList(view: View, heading: string, reasons: readonly Reason[], urgent = false) {
  return html`
    <section class="stack tight">
      <h3>${heading}</h3>
      <ul class="reasons">
        ${reasons.map((reason) => renderReason(view, reason, urgent))}
      </ul>
    </section>
  `;
}

function renderReason(view: View, reason: Reason, urgent: boolean) {
  const { criterion, overlay, because } = reason;
  const { say, has, served, lang, langOf } = view;
  const words = wordsOf(view, reason);
  const states = new Intl.ListFormat(lang).format(served);
  const [before, after] = say('substance-line', { number: '\n' }).split('\n');
  return html`
    <li class="reason" part="reason">
      ${overlay ? html`<h4 lang=${langOf(`overlay.${overlay}`)}>${say(`overlay.${overlay}`)}</h4>` : nothing}
      ${because.map(
        ({ question, answers }) => html`
          <div>
            <p class="small muted" lang=${questionLang(view, question)}>${questionText(view, question)}</p>
            <p class="said">
              ${say('you-said')}: <strong lang=${questionLang(view, question)}>${answersText(view, question, answers)}</strong>
            </p>
          </div>
        `,
      )}
      ${urgent ? nothing : html`<p lang=${langOf(`reason.${words}`)}>${say(`reason.${words}`, { states })}</p>`}
      ${
        substanceLine.criteria.has(criterion) && substanceLine.country === view.country
          ? html`<p>
              <a part="button" class="button" href=${telHref(substanceLine.phone)}
                >${before}<span class="number">${substanceLine.phone}</span>${after}</a
              >
            </p>`
          : nothing
      }
      ${
        overlay || urgent || !has(`ask.${words}`)
          ? nothing
          : html`<p class="ask" lang=${langOf(`ask.${words}`)}>
              <strong lang=${lang}>${say('ask-label')}:</strong> ${say(`ask.${words}`)}
            </p>`
      }
      ${renderSources(view, criterion)}
    </li>
  `;
}

/** In a tab of their own, since the answers go with this one; and not where someone needs people, not papers. */
function renderSources(view: View, id: string) {
  const { say, flow, lang } = view;
  const { reviewedOn } = flow.criteria[id] ?? {};
  const cited = sourcesOf(view, id);
  if (!cited.length && !reviewedOn) return nothing;
  return html`
    <details class="small" part="source">
      <summary>${say('sources')}</summary>
      <ul class="bullets">
        ${cited.map(
          (each) => html`<li>
            <span lang=${each.lang}>${each.url && !view.place.urgent ? html`<a href=${each.url} target="_blank" rel="noreferrer">${each.title}</a>` : each.title}</span>
            ${isPast(each) ? html`<br />${say('expired')}` : nothing}
          </li>`,
        )}
      </ul>
      ${reviewedOn ? html`<p>${say('reviewed', { date: showDay(reviewedOn, lang) })}</p>` : nothing}
      ${view.unconfirmed.has(id) ? html`<p>${say('unconfirmed')}</p>` : nothing}
    </details>
  `;
}

function renderCall({ say, call, requestCall }: View) {
  if (call.onPage) {
    return html`<button part="button primary" class="button primary" type="button" @click=${requestCall}>${say('call')}</button>`;
  }
  if (call.link)
    return html`<a part="button primary" class="button primary" href=${call.link} rel="noreferrer">${say('call')}</a>`;
  return call.phone
    ? html`<a part="button primary" class="button primary" href=${telHref(call.phone)}
        >${say('call-phone', { number: showPhone(call.phone) })}</a
      >`
    : html`<p>${say('call-words')}</p>`;
}
