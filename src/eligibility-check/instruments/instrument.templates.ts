import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { showDay } from '../../shared/day.js';
import { icon } from '../../shared/icon.js';
import { maskClasses } from '../../shared/mask.js';
import { sources } from '../../shared/sources.js';
import { renderErrors } from '../errors.template.js';
import { renderClear } from '../question.templates.js';
import { toResult } from '../run.js';
import type { View } from '../view.js';
import { answers, type Instrument } from './instruments.js';
import { renderKey, renderScale } from './scale.template.js';
import { bandOf, callsForLines, effectOf, maxOf, scoreOf } from './score.js';

/** On the result: the questionnaires the practice offers, and the scores of those done. */
export function renderOffer(view: View): TemplateResult | typeof nothing {
  const { say, instruments } = view;
  if (!instruments.offered.length) return nothing;
  return html`
    <section class="stack" part="instruments">
      <div class="stack tight">
        <h3>${say('instrument.offer-heading')}</h3>
        <p>${say('instrument.offer')}</p>
        ${renderEnglishOnly(view)}
      </div>
      <ul class="offers">
        ${instruments.offered.map((instrument) => renderOffered(view, instrument))}
      </ul>
    </section>
  `;
}

function renderOffered(view: View, instrument: Instrument) {
  const { say, instruments } = view;
  const { id, name } = instrument;
  const score = scoreOf(instrument, instruments.marks[id] ?? []);
  return html`
    <li part="offer" class="offer">
      <div>
        <h4>${say(`instrument.title.${id}`)}</h4>
        <p class="small muted">${lengthText(view, instrument)}</p>
      </div>
      <button part="button" class="button" type="button" @click=${() => instruments.start(id)}>
        <span>${say(score === undefined ? 'instrument.start' : 'change')} <span class="visually-hidden">${name}</span></span>
      </button>
      ${
        score === undefined
          ? nothing
          : html`<div class="scored">
              <p><strong>${lineText(view, instrument, score)}</strong></p>
              ${renderScale(instrument, score)}
            </div>`
      }
    </li>
  `;
}

/** The questionnaire that is open: all its items on one screen, as on its printed form. */
export function renderInstrument(view: View): TemplateResult | typeof nothing {
  const { say, instruments } = view;
  const { open, missing } = instruments;
  if (!open) return nothing;
  const { items, effect } = open;
  const errors = missing.map((at) => ({
    text: say('instrument.missing', { number: at + 1 }),
    field: `[name="item-${at}"]`,
  }));
  // A new heading for each questionnaire: focus on one that had it already would not be announced.
  const screen = html`
    <form class="stack" method="dialog" novalidate autocomplete="off" @submit=${instruments.finish}>
      ${errors.length ? renderErrors(view, errors) : nothing}
      <div class="stack tight">
        <p class="small muted" id="length">${lengthText(view, open)}</p>
        <h2 part="heading" tabindex="-1" aria-describedby="length">${say(`instrument.title.${open.id}`)}</h2>
        <p class="hint">${say('instrument.unwatched')}</p>
        ${open.crisisItem === undefined ? nothing : html`<p class="hint">${say('instrument.thoughts')}</p>`}
        ${renderEnglishOnly(view)}
      </div>
      <div class="problems" role="group" aria-labelledby="stem">
        <p class="stem" id="stem" lang="en">${open.stem}</p>
        ${items.map(({ text }, at) => renderItem(view, at, text, answers))}
      </div>
      ${
        effect
          ? html`<div class="problems">
              <p class="lead-in">${say('instrument.effect-lead')}</p>
              ${renderItem(
                view,
                items.length,
                effect.text,
                effect.answers.map((text) => ({ text })),
              )}
            </div>`
          : nothing
      }
      <div class="actions">
        <button part="button primary" class="button primary" type="submit">${say('instrument.finish')}</button>
        <button part="button" class="button" type="button" @click=${view.back}>${say('back')}</button>
      </div>
    </form>
    <div class="actions foot">${renderClear(view)}</div>
  `;
  return html`${keyed(open.id, screen)}`;
}

/** One item. Its controls know their places only; what is marked is never written into the markup. */
function renderItem(view: View, at: number, text: string, choices: readonly { text: string }[]) {
  const { say, instruments } = view;
  const { open, marks, missing } = instruments;
  const marked = marks[open?.id ?? '']?.[at];
  return html`
    <fieldset class="problem" lang="en">
      <legend>
        ${at < (open?.items.length ?? 0) ? html`<span class="number-of">${at + 1}</span>` : nothing}
        <span>${text}</span>
      </legend>
      ${
        missing.includes(at)
          ? html`<p class="error" id="error-${at}" lang=${view.lang}>${icon('alert')} ${say('error-one')}</p>`
          : nothing
      }
      <div
        class="steps"
        @change=${({ target, currentTarget }: Event) => {
          instruments.mark(at, Number((target as HTMLInputElement).value));
          showPointer(currentTarget as HTMLElement);
        }}
      >
        ${choices.map(
          (choice, score) => html`
          <label class="choice" part="choice">
            <input
              class=${maskClasses}
              type="radio"
              name="item-${at}"
              value=${score}
              aria-describedby=${missing.includes(at) && score === 0 ? `error-${at}` : nothing}
              .checked=${marked === score}
            />
            <span>${choice.text}</span>
          </label>
        `,
        )}
      </div>
      ${open && at === open.crisisItem ? renderPointer(view, callsForLines(open, marks[open.id] ?? [])) : nothing}
    </fieldset>
  `;
}

/**
 * The help lines stand on top of everything, which is far from the last item of a long form: so that they are not
 * missed, this says so where the visitor is. The focus stays there: arrow keys choose, and must not lead away.
 */
function renderPointer({ say, lang }: View, calls: boolean) {
  const lead = ({ currentTarget }: Event) => {
    const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  };
  const pointer = html`
    <div part="note" class="note stack tight">
      <p><strong>${say('overlay.crisis-lines')}</strong></p>
      <p>${say('reason.lines-shown')}</p>
      <button part="button" class="button" type="button" @click=${lead}>${say('instrument.to-lines')}</button>
    </div>
  `;
  return html`<div role="status" lang=${lang}>${calls ? pointer : nothing}</div>`;
}

/** Keeps the item in view, with what it says now: lines that come or go above may push it away. */
function showPointer(choices: HTMLElement) {
  const pointer = choices.nextElementSibling;
  if (!pointer) return;
  requestAnimationFrame(() => (pointer.firstElementChild ?? choices).scrollIntoView({ block: 'nearest' }));
}

/** The score of the questionnaire that is open: as a number, in words, as a picture, and what it is not. */
export function renderScore(view: View): TemplateResult | typeof nothing {
  const { say, instruments } = view;
  const { open } = instruments;
  const score = open && scoreOf(open, instruments.marks[open.id] ?? []);
  if (open === undefined || score === undefined) return renderInstrument(view);
  const effect = effectOf(open, instruments.marks[open.id] ?? []);
  const [before, after] = say('instrument.effect-line', { answer: '\n' }).split('\n');
  return html`
    <div class="stack result">
      <div class="stack tight">
        <p class="small muted" id="length">${open.name}</p>
        <h2 part="heading" tabindex="-1" aria-describedby="length">${say('instrument.score-heading')}</h2>
        <p class="total">${say('instrument.score', { score, most: maxOf(open) })}</p>
        <p part="lead" class="lead">${bandSentence(view, open, score)}</p>
        ${renderScale(open, score)} ${renderKey(view, open)}
        ${effect ? html`<p>${before}<strong lang="en">${effect}</strong>${after}</p>` : nothing}
      </div>
      <section class="stack tight">
        <h3>${say('instrument.not-heading')}</h3>
        <ul class="bullets">
          <li>${say('instrument.not-diagnosis')}</li>
          <li>${say('instrument.not-kap')}</li>
          <li>${say('instrument.not-forever')}</li>
        </ul>
      </section>
      <section class="stack tight">
        <h3>${say('instrument.use-heading')}</h3>
        <p>${say('instrument.use')}</p>
        ${renderSource(view, open)}
      </section>
      <div class="actions">
        <button part="button primary" class="button primary" type="button" @click=${() => view.go(toResult)}>${say('instrument.back')}</button>
        <button part="button" class="button" type="button" @click=${() => instruments.start(open.id)}>${say('instrument.look')}</button>
      </div>
      <div class="actions foot">${renderClear(view)}</div>
    </div>
  `;
}

/** The scores there are, for the summary to take along. */
export const scoreLines = (view: View): readonly { name: string; line: string }[] =>
  view.instruments.offered.flatMap((instrument) => {
    const score = scoreOf(instrument, view.instruments.marks[instrument.id] ?? []);
    if (score === undefined) return [];
    const line = [lineText(view, instrument, score), effectText(view, instrument)];
    return [{ name: instrument.name, line: line.filter(Boolean).join('. ') }];
  });

const lengthText = ({ say }: View, { name, items }: Instrument) =>
  say('instrument.length', { name, count: items.length });

const lineText = ({ say }: View, instrument: Instrument, score: number) =>
  say('instrument.line', {
    score,
    most: maxOf(instrument),
    band: say(`instrument.band.${bandOf(instrument, score).key}`),
  });

function bandSentence({ say }: View, instrument: Instrument, score: number) {
  const { key } = bandOf(instrument, score);
  const cut = instrument.bands[1]?.from ?? 0;
  return /^(below|above)$/.test(key)
    ? say(`instrument.called.${key}`, { cut })
    : say('instrument.called', { band: say(`instrument.band.${key}`) });
}

function effectText({ say, instruments }: View, instrument: Instrument) {
  const answer = effectOf(instrument, instruments.marks[instrument.id] ?? []);
  return answer && say('instrument.effect-line', { answer });
}

const renderEnglishOnly = ({ say, lang }: View) =>
  /^en\b/.test(lang) ? nothing : html`<p part="note" class="note">${say('instrument.english-only')}</p>`;

function renderSource({ say, lang }: View, { name }: Instrument) {
  const { title, reviewedOn } = sources['phq-gad'];
  const date = showDay(reviewedOn, lang);
  return html`
    <details class="small" part="source">
      <summary>${say('sources')}</summary>
      <p lang="en">${title}</p>
      <p>${say('instrument.credit', { name })} ${say('instrument.reviewed', { date })}</p>
    </details>
  `;
}
