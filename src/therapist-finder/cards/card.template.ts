import { html, nothing, type TemplateResult } from 'lit';
import { facetValues, NOT_STATED } from '../search/facets.js';
import { FORM } from '../hand-over.js';
import type { Kind, ListWords } from '../labels.js';
import type { Therapist } from '../data/therapist.schema.js';

/** What a card needs beside the therapist. */
export interface CardContext extends ListWords {
  /** Where a call can be asked for if neither the page nor the therapist has a place for it. */
  readonly callLink: string | undefined;
  /** Ids of those whose own words are open: a card's place is taken by another person when the filters change. */
  readonly opened: Set<string>;
  readonly onCall: (event: Event, therapist: Therapist) => void;
}

/** One therapist: who they are and what they may do first, what they offer, then their own words. */
export function renderCard(context: CardContext, therapist: Therapist): TemplateResult {
  const { label } = context;
  const { name, pronouns, title, licenses, role, accepting } = therapist;
  return html`
    <article class="card" part="card" tabindex="-1" aria-label=${name}>
      <header class="who">
        ${renderPortrait(context, therapist)}
        <div class="names">
          <h3>${name} ${pronouns ? html`<span class="small muted">${pronouns}</span>` : nothing}</h3>
          ${title ? html`<p>${title}</p>` : nothing}
          <ul class="tags" part="licenses">
            ${licenses?.map(({ type, number = '', state }) => {
              const short = type === 'associate' ? label('license', type) : type;
              return html`<li class="license">${short} ${number}${state ? ` · ${state}` : ''}</li>`;
            })}
          </ul>
        </div>
      <ul class="tags badges">
        ${accepting ? html`<li class="badge ${accepting}">${label('accepting', accepting)}</li>` : nothing}
        ${role && role !== 'kap-therapist' ? html`<li class="badge">${label('role', role)}</li>` : nothing}
      </ul>
      </header>
      ${renderFacts(context, therapist)} ${renderAbout(context, therapist)} ${renderActions(context, therapist)}
    </article>
  `;
}

function renderPortrait({ words }: CardContext, { name, photo }: Therapist) {
  const initials = name.match(/(?<![\p{L}’'.-])\p{L}/gu) ?? [];
  return html`
    <div class="portrait" part="portrait">
      <span aria-hidden="true">${initials[0]}${initials.length > 1 ? initials.at(-1) : ''}</span>
      ${
        photo
          ? html`<img src=${photo} alt=${words.say('portrait', { name })} loading="lazy" @error=${settle} @load=${settle} />`
          : nothing
      }
    </div>
  `;
}

/** The initials are behind it. (Not hidden: the next person's portrait would then never load.) */
const settle = ({ target, type }: Event) =>
  (target as HTMLElement).classList.toggle('broken', type === 'error');

const renderFact = ({ label }: CardContext, fact: string, content: unknown) =>
  html`<div><dt>${label('fact', fact)}</dt><dd>${content}</dd></div>`;

const list = ({ label }: CardContext, kind: Kind, values: readonly string[]) =>
  values.map((value) => label(kind, value)).join(' · ');

/** A fact with several values, left out if there are none. */
const renderList = (context: CardContext, fact: string, kind: Kind, values: readonly string[] = []) =>
  values.length ? renderFact(context, fact, list(context, kind, values)) : nothing;

const small = (texts: readonly (string | number | false | undefined)[]) => {
  const said = texts.filter((text) => text !== undefined && text !== false);
  return said.length ? html`<span class="muted">${said.join(' · ')}</span>` : nothing;
};

function renderFacts(context: CardContext, therapist: Therapist) {
  const { words } = context;
  const { routes, languages, ownExperience, presentDuringDosing: present } = therapist;
  const { formats, location: { city, state } = {} } = therapist;
  const place = formats?.includes('in-office') && [city, state].filter(Boolean).join(', ');
  return html`
    <dl class="facts" part="facts">
      ${renderFact(context, 'training', renderTrainings(context, therapist))}
      ${renderFact(context, 'trauma', renderTrauma(context, therapist))}
      ${renderFact(
        context,
        'format',
        html`${list(context, 'format', facetValues('format', therapist))}
        ${small([place ? words.say('office', { place }) : undefined])}`,
      )}
      ${renderList(context, 'states', 'state', facetValues('state', therapist))}
      ${renderFact(context, 'fee', renderFee(context, therapist))}
      ${present === undefined ? nothing : renderFact(context, 'presence', words.say(present ? 'present-yes' : 'present-no'))}
      ${renderList(context, 'routes', 'route', routes)} ${renderList(context, 'languages', 'language', languages)}
      ${ownExperience === 'disclosed' ? renderList(context, 'experience', 'experience', [ownExperience]) : nothing}
    </dl>
  `;
}

function renderTrainings({ words, label }: CardContext, { trainings }: Therapist) {
  if (!trainings?.length) return label('training', NOT_STATED);
  return html`
    <ul>
      ${trainings.map(
        ({ org, program, level, hours, experiential, year, evidence }) => html`
          <li>
            ${label('training', org)}
            ${small([
              program,
              level,
              hours !== undefined && words.say('hours', { count: hours }),
              year,
              experiential && words.say('experiential'),
              org === 'maps' && words.say('maps-note'),
            ])}
            ${evidence ? html`<a href=${evidence}>${words.say('evidence')}</a>` : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}

function renderTrauma({ words, label }: CardContext, { traumaInformed: claim }: Therapist) {
  if (typeof claim !== 'object')
    return label('trauma', claim === undefined ? NOT_STATED : claim ? 'yes' : 'no');
  const { training, years } = claim;
  return html`${label('trauma', 'yes')} ${small([training, years !== undefined && words.say('years', { count: years })])}`;
}

function renderFee({ words, label }: CardContext, { fee }: Therapist) {
  if (!fee) return label('unit', NOT_STATED);
  const amount = label('price', String(fee.amount));
  return html`${fee.unit ? words.say('fee', { amount, unit: label('unit', fee.unit) }) : amount}
  ${small([
    fee.slidingScale && words.say('fee-scale'),
    fee.asOf && words.say('fee-as-of', { date: label('day', fee.asOf) }),
  ])}
  ${small([words.say('fee-estimate')])}`;
}

function renderAbout(context: CardContext, therapist: Therapist) {
  const { id, name, bio, modalities, conditions, populations, insurance, prescriber } = therapist;
  if (![bio, modalities, conditions, populations, insurance, prescriber].some((part) => part?.length))
    return nothing;
  const { opened } = context;
  const keep = ({ target }: Event) =>
    (target as HTMLDetailsElement).open ? opened.add(id) : opened.delete(id);
  return html`
    <details part="about" ?open=${opened.has(id)} @toggle=${keep}>
      <summary>${context.words.say('about', { name })}</summary>
      ${bio ? html`<p class="bio">${bio}</p>` : nothing}
      <dl class="facts">
        ${renderList(context, 'modalities', 'modality', modalities)}
        ${renderList(context, 'conditions', 'condition', conditions)}
        ${renderList(context, 'populations', 'population', populations)}
        ${renderList(context, 'insurance', 'insurance', insurance)}
        ${prescriber ? renderFact(context, 'prescriber', prescriber) : nothing}
      </dl>
    </details>
  `;
}

function renderActions({ words, callLink, onCall }: CardContext, therapist: Therapist) {
  const { name, url, callUrl = callLink, accepting } = therapist;
  const press = (event: Event) => onCall(event, therapist);
  const text = words.say('call');
  const full = words.say('call-with', { name });
  return html`
    <div class="actions">
      ${
        accepting === 'no'
          ? nothing
          : callUrl
            ? html`<a class="button primary" href=${callUrl} aria-label=${full} @click=${press}>${text}</a>`
            : document.querySelector(FORM)
              ? html`<button class="button primary" type="button" aria-label=${full} @click=${press}>${text}</button>`
              : nothing
      }
      ${
        url
          ? html`<a class="button quiet" href=${url} aria-label=${words.say('website-of', { name })}>${words.say('website')}</a>`
          : nothing
      }
    </div>
  `;
}
