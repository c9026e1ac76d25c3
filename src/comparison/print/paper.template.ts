import { html, nothing } from 'lit';
import { type Claim, pastSince } from '../../shared/claim.js';
import { cited } from '../../shared/truth/cited.js';
import type { Cell, Row } from '../cells.js';
import { claims } from '../claims.js';
import { GROUPS, RISKS } from '../facts.js';
import type { Key } from '../tell.js';
import type { Sheet } from './index.js';
import { References } from './references.js';

/** The table with its sources as numbered notes. */
export function renderPaper(sheet: Sheet) {
  const { tell, shown, about, all, lang } = sheet;
  const { columns, rows } = shown;
  const notes = new References();
  const today = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date());
  const counts = { rows: rows.length, allRows: all.rows, options: columns.length, allOptions: all.options };
  const isPart = rows.length < all.rows || columns.length < all.options;
  return html`
    <h1>${tell('heading')}</h1>
    <p>${tell('decision')} ${tell('intro')} ${isPart ? tell('shown', counts) : nothing}</p>
    <p><b>${about.interest}</b></p>
    <table>
      <thead>
        <tr>
          <td class="name"></td>
          ${columns.map(
            (id) => html`
              <th scope="col">
                <bdi lang=${tell.langOf(id) ?? nothing}>${tell.nameOf(id)}</bdi>
                <span>${tell.aboutOf(id)} ${id === 'hybrid' ? tell.own('hybrid.offered') : nothing}</span>
              </th>
            `,
          )}
        </tr>
      </thead>
      ${GROUPS.map(({ id, rows: ids }) => {
        const own = rows.filter((row) => (ids as readonly string[]).includes(row.id));
        if (!own.length) return nothing;
        return html`
          <tbody>
            <tr class="group"><th scope="rowgroup" colspan=${columns.length + 1}>${tell(`group.${id}`)}</th></tr>
            ${own.map((row) => renderRow(sheet, row, notes))}
          </tbody>
        `;
      })}
    </table>
    ${rows.some(({ id }) => id === 'risks') ? nothing : renderRisks(sheet, notes)}
    <p>${about.disclaimer} ${tell('funding')} ${tell('updates')} ${about.reviewed} ${tell('printed', { date: today })}</p>
    <p>† ${tell.truth.say('unverified')} <b>${tell.truth.say('sources')}:</b></p>
    <ol class="sources">
      ${notes.ids.map((id, at) => {
        const { title, url, lang: spoken } = cited(id, lang);
        return html`<li><b>${at + 1}</b> <span lang=${spoken}>${url ? html`<a href=${url}>${title}</a>` : title}</span></li>`;
      })}
    </ol>
  `;
}

/** Stands for the row of risks, where the visitor has taken that out: nobody should decide without. */
const renderRisks = (sheet: Sheet, notes: References) => html`
  <p>
    <b>${sheet.tell('risks.heading')}.</b>
    ${RISKS.map((id) => sheet.tell(`risk.${id}`)).join(' · ')}.
    ${renderMarks(sheet, claims['risks.intro'], notes)} ${sheet.tell('risks.other')}
  </p>
`;

function renderRow(sheet: Sheet, row: Row, notes: References) {
  const { tell, weights, shown } = sheet;
  const weight = weights?.get(row.id);
  return html`
    <tr>
      <th scope="row" class="name">
        ${tell(`row.${row.id}`)} ${weight ? html`<span>→ ${weight}</span>` : nothing}
      </th>
      ${row.cells.map((cell) => html`<td>${renderCell(sheet, cell, notes)}</td>`)}
    </tr>
    ${
      row.note
        ? html`<tr>
            <td></td>
            <td colspan=${shown.columns.length}>
              ${tell(`note.${row.id}` as Key)}${renderMarks(sheet, row.note, notes)}
            </td>
          </tr>`
        : nothing
    }
  `;
}

function renderCell(sheet: Sheet, cell: Cell, notes: References) {
  const { tell, lang } = sheet;
  const { gist, by, text, lang: theirs = nothing, general, facts } = tell.cell(cell);
  const iso = by ? cell.own?.asOf : cell.basis.asOf;
  const form = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const asOf = iso && new Intl.DateTimeFormat(lang, form).format(new Date(iso));
  return html`
    <p>
      ${by ? html`<i>${by}</i>` : nothing} ${gist ? html`<b lang=${theirs}>${gist}.</b>` : nothing}
      <bdi lang=${theirs}>${text}</bdi>${asOf ? ` (${asOf})` : nothing}${by ? nothing : renderMarks(sheet, cell.basis, notes)}
    </p>
    ${general ? html`<p><i>${tell.own('general')}</i> ${general}${renderMarks(sheet, cell.basis, notes)}</p>` : nothing}
    ${facts ? html`<p><i>${tell.by(cell.option)}</i> ${facts}</p>` : nothing}
  `;
}

/** Numbers of sources, and what weakens a sentence. */
function renderMarks({ tell: { truth } }: Sheet, claim: Claim, notes: References) {
  const since = pastSince(claim);
  const marks = [...notes.cite(claim), ...(claim.unverified ? ['†'] : [])].join(',');
  return html`${marks ? html`<sup>${marks}</sup>` : nothing}${
    since ? ` (${truth.say('past', { date: truth.date(since) })})` : nothing
  }`;
}
