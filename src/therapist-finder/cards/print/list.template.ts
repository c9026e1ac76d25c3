import { html, nothing, type TemplateResult } from 'lit';
import { showDay } from '../../../shared/day.js';
import { showPhone } from '../../../shared/phone.js';
import type { Therapist } from '../../data/therapist.schema.js';
import type { ListWords } from '../../labels.js';
import { NOT_STATED } from '../../search/facets.js';
import type { SortId } from '../../search/query.js';
import { type FactId, linesOf } from '../facts.js';

/** What is printed. */
export interface PaperList {
  readonly list: ListWords;
  readonly title: string;
  readonly sort: SortId;
  /** How to reach the practice. */
  readonly contact: {
    readonly phone?: string | undefined;
    readonly email?: string | undefined;
    readonly website?: string | undefined;
  };
  /** How many fit, of whom these may be the first. */
  readonly total: number;
  readonly people: readonly Therapist[];
}

const facts: readonly FactId[] = [
  ...(['trainings', 'trauma', 'states', 'format', 'openings', 'presence', 'routes'] as const),
  ...(['fee', 'languages'] as const),
];

/** The list as a document. */
export function renderPaperList({ list, title, sort, contact, total, people }: PaperList): TemplateResult {
  const { words } = list;
  const { phone, email, website } = contact;
  const today = showDay(new Date().toLocaleDateString('en-CA'), words.lang);
  const reach = [phone && showPhone(phone), email, website].filter(Boolean).join(' · ');
  return html`
    <h1>${title}</h1>
    ${reach ? html`<p>${reach}</p>` : nothing}
    <p>${words.say('print-day', { date: today })} ${words.say(`rule.${sort}`)}</p>
    ${people.length < total ? html`<p><b>${words.say('print-cut', { count: people.length, total })}</b></p>` : nothing}
    <p>${words.say('note-license')}</p>
    ${people.map((therapist) => renderPerson(list, therapist))}
  `;
}

function renderPerson(list: ListWords, therapist: Therapist) {
  const { label } = list;
  const { name, pronouns, title, role, url, callUrl } = therapist;
  const licenses = linesOf('license', list, { therapist }).flatMap(({ text, notes }) => [text, ...notes]);
  const links = [url, callUrl?.replace(/^(tel|mailto):/, '')].filter(Boolean).join(' · ');
  return html`
    <article>
      <h2>${name} ${pronouns ? html`<span>${pronouns}</span>` : nothing}</h2>
      ${title ? html`<p>${title}</p>` : nothing}
      ${role && role !== 'kap-therapist' ? html`<p>${label('role', role)}</p>` : nothing}
      <p>${label('fact', 'license')}: ${licenses.length ? licenses.join(' · ') : label('fact', NOT_STATED)}</p>
      <dl>
        ${facts.map((fact) => {
          const lines = linesOf(fact, list, { therapist });
          return html`
            <div>
              <dt>${label('fact', fact)}</dt>
              <dd>
                ${lines.map(({ text, notes }) => html`<p>${text}${notes.map((note) => html`<span>${note}</span>`)}</p>`)}
                ${lines.length ? nothing : label('fact', NOT_STATED)}
              </dd>
            </div>
          `;
        })}
      </dl>
      ${links ? html`<p>${links}</p>` : nothing}
    </article>
  `;
}
