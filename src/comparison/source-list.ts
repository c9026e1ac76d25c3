import type { Claim } from '../shared/claim.js';
import { html, nothing } from 'lit';
import { type Source, sources } from '../shared/sources.js';
import type { Cell, Row } from './cells.js';
import type { OptionId } from './facts.js';
import type { Tell } from './tell.js';

/**
 * What the cells of a row rest on, as the items of a list.
 * @param place the class of an option's item
 * @param isOwn whether the cell's sentence is the practice's
 */
export const renderRowSources = (
  tell: Tell,
  { cells, note }: Row,
  place: (id: OptionId) => string,
  isOwn: (tell: Tell, cell: Cell) => boolean,
) => html`
  ${cells.map(
    (cell) => html`
      <li class=${place(cell.option)}>
        <b>${tell(`option.${cell.option}`)}</b>
        ${isOwn(tell, cell) ? html`<span>${tell('sources.own')}</span>` : renderBasis(tell, cell.basis)}
        ${cell.facts.length ? html`<span>${tell('sources.facts')}</span>` : nothing}
      </li>
    `,
  )}
  ${note?.sources.length ? html`<li><b>${tell('sources.note')}</b> ${renderBasis(tell, note)}</li>` : nothing}
`;

/** What a sentence rests on, with the date of its last review. */
export function renderBasis(tell: Tell, { sources: ids, reviewedOn }: Claim) {
  if (!ids.length) return html`<span>${tell('sources.none')}</span>`;
  return html`
    ${ids.map((id) => {
      const { title, url }: Source = sources[id];
      return html`<span lang="en">${url ? html`<a href=${url} rel="noreferrer">${title}</a>` : title}.</span>`;
    })}
    <span>${tell('reviewed', { date: tell.date(reviewedOn) })}</span>
  `;
}
