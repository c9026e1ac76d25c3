import { html, nothing } from 'lit';
import type { Truth } from '../shared/truth/truth.js';
import type { Values } from '../shared/words.js';
import { anchorOf } from './address.js';
import { renderAnswer } from './answer.template.js';
import type en from './content.en.js';
import type { Entry, Section } from './entries.js';

/** What a question can say and do. */
export interface Actions {
  readonly truth: Truth;
  say(key: keyof typeof en, values?: Values): string;
  isOpen(id: string): boolean;
  toggle(id: string, isOpen: boolean): void;
  copy(id: string): void;
  /** True if the answers could not be fetched. */
  readonly hasFailed: boolean;
  /** The question whose link was last asked for; with the link, if the browser did not copy it. */
  readonly copied: { readonly id: string; readonly link?: string } | undefined;
}

/** A group of questions; without a heading, its questions are a level higher. */
export function renderSection({ id, heading, entries }: Section, actions: Actions) {
  const items = entries.map((entry) => renderItem(entry, heading ? 4 : 3, actions));
  if (!heading) return html`<div class="group" part="group"><div>${items}</div></div>`;
  return html`
    <section class="group" part="group" aria-labelledby=${`group-${id}`}>
      <h3 id=${`group-${id}`} part="group-name">${heading}</h3>
      <div>${items}</div>
    </section>
  `;
}

/**
 * The heading stands in the summary, as HTML allows: there it is reached by heading and by button, and says as which of
 * them it is reached. (A role on the summary would take the heading out of it.)
 */
function renderItem(
  entry: Entry,
  level: 3 | 4,
  { truth, say, isOpen, toggle, copy, copied, hasFailed }: Actions,
) {
  const { id, question, parts, lang } = entry;
  const claims = parts.flatMap(({ claim }) => claim ?? []);
  const asked = copied?.id === id ? copied : undefined;
  const asking = lang ? html`<bdi lang=${lang}>${question}</bdi>` : question;
  const body = () => html`
    ${renderAnswer(entry)}
    <div class="foot">
      <button part="button" class="button quiet no-print" type="button" @click=${() => copy(id)}>
        ${say(asked && !asked.link ? 'copied' : 'copy-link')}<span class="visually-hidden">: ${asking}</span>
      </button>
      ${claims.length ? truth.sourcesOf(asking, claims) : html`<p class="own small muted">${truth.say('own')}</p>`}
      ${asked?.link ? html`<p class="by-hand small">${say('by-hand')} <span>${asked.link}</span></p>` : nothing}
    </div>
  `;
  return html`
    <details
      id=${anchorOf(id)}
      class="item"
      part="item"
      .open=${isOpen(id)}
      @toggle=${({ target, currentTarget }: Event) =>
        target === currentTarget && toggle(id, (currentTarget as HTMLDetailsElement).open)}
      @transitionend=${({ currentTarget }: Event) => (currentTarget as Element).classList.remove('eased')}
    >
      <summary
        part="question"
        @click=${({ currentTarget }: Event) => (currentTarget as Element).parentElement?.classList.add('eased')}
      >
        ${
          level === 3
            ? html`<h3 class="question" lang=${lang ?? nothing}>${question}</h3>`
            : html`<h4 class="question" lang=${lang ?? nothing}>${question}</h4>`
        }
        <span class="mark" part="mark"></span>
      </summary>
      <div class="body">${parts.length ? body() : hasFailed ? html`<p role="alert">${truth.say('failed')}</p>` : nothing}</div>
    </details>
  `;
}
