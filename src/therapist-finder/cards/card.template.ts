import { html, nothing, type TemplateResult } from 'lit';
import type { Therapist } from '../data/therapist.schema.js';
import type { ListWords } from '../labels.js';
import { NOT_STATED } from '../search/facets.js';
import type { Hit } from '../search/query.js';
import { type ActionContext, renderActions } from './actions.template.js';
import type { Biography } from './biographies.js';
import { type FactId, type Facts, factsOf, missedIn } from './facts.js';
import { renderLines } from './lines.template.js';

/** What a card needs beside the therapist. */
export interface CardContext extends ActionContext {
  readonly list: ListWords;
  /** Ids of those whose own words are open: a card's place is taken by another person when the filters change. */
  readonly opened: ReadonlySet<string>;
  readonly onOpen: (therapist: Therapist, isOpen: boolean) => void;
  /** The therapist's own words as far as they are known. */
  readonly biographyOf: (therapist: Therapist) => Biography;
  /** Asks for them again. */
  readonly onRetry: (therapist: Therapist) => void;
  /** Text with the words in it that were searched for marked. */
  readonly mark: (text: string) => unknown;
}

/** What a card says at a glance, in order; the license stands with the name. */
const glance: readonly FactId[] = [
  ...(['trainings', 'trauma', 'states', 'format', 'openings', 'presence', 'routes'] as const),
  ...(['experience', 'fee', 'insurance', 'languages'] as const),
];

/** What the words of a search are looked for in. */
const searched: readonly FactId[] = [
  ...(['trainings', 'states', 'format', 'routes', 'languages', 'insurance'] as const),
  ...(['modalities', 'conditions', 'populations'] as const),
];

/** What it says once it is opened. */
const further: readonly FactId[] = ['modalities', 'conditions', 'populations', 'prescriber'];

/** One therapist: who they are and what they may do first, what they offer, then their own words. */
export function renderCard(context: CardContext, hit: Hit): TemplateResult {
  const { list, mark } = context;
  const { therapist } = hit;
  const { name, pronouns, title, role } = therapist;
  const facts = factsOf(list, hit);
  return html`
    <article class="card" part="card" tabindex="-1" aria-label=${name}>
      <header class="who">
        ${renderPortrait(list, therapist)}
        <div class="names">
          <h3>${mark(name)} ${pronouns ? html`<span class="small muted">${pronouns}</span>` : nothing}</h3>
          ${title ? html`<p>${mark(title)}</p>` : nothing}
          <div class="licenses" part="licenses">
            ${renderLines(facts.get('license'), mark)}
          </div>
        </div>
        ${role && role !== 'kap-therapist' ? html`<p part="badge" class="badge">${list.label('role', role)}</p>` : nothing}
      </header>
      <dl class="facts" part="facts">
        ${glance.map((fact) => renderFact(context, facts, fact, therapist))} ${renderMissed(list, facts, therapist)}
      </dl>
      ${renderAbout(context, facts, therapist)} ${renderActions(context, therapist)}
    </article>
  `;
}

function renderPortrait({ words }: ListWords, { name, photo }: Therapist) {
  const initials = name.match(/(?<![\p{L}’'.-])\p{L}/gu) ?? [];
  return html`
    <div class="portrait" part="portrait">
      <span aria-hidden="true">${initials[0]}${initials.length > 1 ? initials.at(-1) : ''}</span>
      ${
        photo
          ? html`<img src=${photo} alt=${words.say('portrait', { name })} width="64" height="64" loading="lazy" decoding="async" @error=${settle} @load=${settle} />`
          : nothing
      }
    </div>
  `;
}

/** The initials are behind it. (Not hidden: the next person's portrait would then never load.) */
const settle = ({ target, type }: Event) =>
  (target as HTMLElement).classList.toggle('broken', type === 'error');

/** A fact, if it is stated. */
function renderFact({ list, mark }: CardContext, facts: Facts, fact: FactId, { accepting }: Therapist) {
  const lines = renderLines(facts.get(fact), searched.includes(fact) ? mark : undefined);
  if (!lines) return nothing;
  return html`
    <div class=${fact}>
      <dt>${list.label('fact', fact)}</dt>
      <dd class=${(fact === 'openings' && accepting) || ''}>${lines}</dd>
    </div>
  `;
}

/** What one would look for and is not stated, which is not a no; all in one place, so that what is stated stands out. */
function renderMissed({ label }: ListWords, facts: Facts, therapist: Therapist) {
  const missed = missedIn(facts, therapist);
  return missed.length
    ? html`<div class="missed">
        <dt>${label('fact', NOT_STATED)}</dt>
        <dd>${missed.map((fact) => label('fact', fact)).join(' · ')}</dd>
      </div>`
    : nothing;
}

function renderAbout(context: CardContext, facts: Facts, therapist: Therapist) {
  const { list, opened, biographyOf, onOpen } = context;
  const biography = biographyOf(therapist);
  const more = further.filter((fact) => facts.has(fact));
  const isBare = biography.status === 'none' && !more.length;
  const isOpen = opened.has(therapist.id);
  // Once opened it stays, even if it turns out that there is nothing in it.
  if (isBare && !isOpen) return nothing;
  const press = ({ target }: Event) => onOpen(therapist, (target as HTMLDetailsElement).open);
  return html`
    <details part="about" ?open=${isOpen} @toggle=${press}>
      <summary>${list.words.say('about', { name: therapist.name })}</summary>
      ${isOpen ? renderFurther(context, facts, more, therapist) : nothing}
    </details>
  `;
}

/** What is folded is not made before it is opened: it would be a quarter of all that a change of filters makes anew. */
function renderFurther(
  context: CardContext,
  facts: Facts,
  more: readonly FactId[],
  therapist: Therapist,
): TemplateResult {
  const biography = context.biographyOf(therapist);
  const isBare = biography.status === 'none' && !more.length;
  return html`
    ${isBare ? html`<p class="bio muted">${context.list.label('fact', NOT_STATED)}</p>` : renderBiography(context, therapist, biography)}
    ${more.length ? html`<dl class="facts">${more.map((fact) => renderFact(context, facts, fact, therapist))}</dl>` : nothing}
  `;
}

function renderBiography(
  { list, mark, onRetry }: CardContext,
  therapist: Therapist,
  { status, text }: Biography,
) {
  const { words } = list;
  if (text) return html`<p class="bio">${mark(text)}</p>`;
  if (status === 'loading') return html`<p class="bio muted" role="status">${words.say('bio-loading')}</p>`;
  if (status !== 'failed') return nothing;
  return html`
    <p class="bio" role="alert">
      ${words.say('bio-failed')}
      <button part="button" class="button small" type="button" @click=${() => onRetry(therapist)}>${words.say('bio-again')}</button>
    </p>
  `;
}
