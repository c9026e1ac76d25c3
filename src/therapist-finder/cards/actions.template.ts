import { html, nothing, type TemplateResult } from 'lit';
import type { Therapist } from '../data/therapist.schema.js';
import { FORM } from '../hand-over.js';
import type { ListWords } from '../labels.js';

/** What was done last, and for whom. */
export interface Told {
  readonly id: string;
  readonly what: 'link-copied' | 'link-by-hand';
}

/** What the actions of a card need beside the therapist. */
export interface ActionContext {
  readonly list: ListWords;
  /** Where a call can be asked for if neither the page nor the therapist has a place for it. */
  readonly callLink: string | undefined;
  /** Whether there is anyone to compare with. */
  readonly canCompare: boolean;
  /** Ids of those chosen to be compared. */
  readonly chosen: readonly string[];
  readonly told: Told | undefined;
  readonly onCall: (event: Event, therapist: Therapist) => void;
  readonly onCompare: (therapist: Therapist) => void;
  readonly onQuestions: (event: Event, therapist: Therapist) => void;
  readonly onCopy: (event: Event, therapist: Therapist) => void;
}

/** What can be done from a card: one thing above all, the rest quiet. */
export function renderActions(context: ActionContext, therapist: Therapist): TemplateResult {
  const { list, chosen, told, canCompare, onCompare, onQuestions, onCopy } = context;
  const { words } = list;
  const { id, name, url } = therapist;
  const what = told?.id === id ? told.what : undefined;
  return html`
    <div part="actions" class="doings">
      <div class="actions">
        ${renderCall(context, therapist)}
        ${
          canCompare
            ? html`<button
                part="button" class="button toggle"
                type="button"
                aria-pressed=${chosen.includes(id) ? 'true' : 'false'}
                aria-label=${words.say('compare-with', { name })}
                @click=${() => onCompare(therapist)}
              >
                ${words.say('compare')}
              </button>`
            : nothing
        }
      </div>
      <div class="quiets">
        <button
          type="button"
          aria-label=${words.say('questions-for', { name })}
          @click=${(event: Event) => onQuestions(event, therapist)}
        >
          ${words.say('questions')}
        </button>
        <button
          type="button"
          aria-label=${words.say('copy-link-of', { name })}
          @click=${(event: Event) => onCopy(event, therapist)}
        >
          ${words.say('copy-link')}
        </button>
        ${url ? html`<a href=${url} aria-label=${words.say('website-of', { name })}>${words.say('website')}</a>` : nothing}
      </div>
      <p class="told small" role="status">${what ? words.say(what) : nothing}</p>
      ${what === 'link-by-hand' ? html`<div class="by-hand"></div>` : nothing}
    </div>
  `;
}

function renderCall({ list: { words }, callLink, onCall }: ActionContext, therapist: Therapist) {
  const { name, callUrl = callLink, accepting } = therapist;
  if (accepting === 'no' || !(callUrl || document.querySelector(FORM))) return nothing;
  const press = (event: Event) => onCall(event, therapist);
  const text = words.say('call');
  const full = words.say('call-with', { name });
  return callUrl
    ? html`<a part="button primary" class="button primary" href=${callUrl} aria-label=${full} @click=${press}>${text}</a>`
    : html`<button part="button primary" class="button primary" type="button" aria-label=${full} @click=${press}>${text}</button>`;
}
