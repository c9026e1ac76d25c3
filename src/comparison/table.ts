import { html, nothing } from 'lit';
import { type Cell, type ColumnId, type Pair, type Row } from './cells.js';
import { GROUPS } from './facts.js';
import { type Key, kindsOf, type Tell, twinsOf } from './tell.js';

/** What the table shows. */
export interface Shown {
  readonly columns: readonly ColumnId[];
  readonly rows: readonly Row[];
  /** The options that a narrow screen shows. */
  readonly pair: Pair;
  /** True where a screen shows no more than these two. */
  readonly isNarrow: boolean;
  /** Whether rows are marked where their cells differ, or only such rows shown. */
  readonly marks: 'off' | 'marked' | 'only';
}

/** The cells of a row that can be seen. */
const seenCells = ({ pair, isNarrow }: Shown, { cells }: Row): readonly Cell[] =>
  cells.filter(({ option }) => !isNarrow || pair.includes(option));

/** True if the cells of a row that can be seen do not all say the same in a few words. */
export const isMarked = (tell: Tell, shown: Shown, row: Row): boolean =>
  kindsOf(tell, seenCells(shown, row)) > 1;

/**
 * The table. The roles say again what the tags say, because some browsers forget it once a narrow screen restyles a
 * table; they are expressions so that nobody tidies them away.
 */
export function renderTable(tell: Tell, shown: Shown) {
  const { columns, pair } = shown;
  const place = (id: ColumnId) => ['first', 'second'][pair.indexOf(id)] ?? 'rest';
  const groups = GROUPS.map(({ id, rows }) => ({
    id,
    rows: shown.rows.filter((row) => (rows as readonly string[]).includes(row.id)),
  }));
  return html`
    <table part="table" class="of-${columns.length}" role=${'table'}>
      <caption id="caption" class="visually-hidden">
        ${tell('caption')}
      </caption>
      <thead role=${'rowgroup'} class=${columns.length > 2 ? 'picked' : ''}>
        <tr role=${'row'}>
          <td role=${'cell'} class="corner"></td>
          ${columns.map(
            (id) => html`
              <th part="option" scope="col" role=${'columnheader'} class=${place(id)}>
                <bdi lang=${tell.langOf(id) ?? nothing}>${tell.nameOf(id)}</bdi>
                <span class="about">${id === 'hybrid' ? tell.own('hybrid.offered') : tell.aboutOf(id)}</span>
              </th>
            `,
          )}
        </tr>
      </thead>
      ${groups.map(({ id, rows }) =>
        rows.length
          ? html`
              <tbody role=${'rowgroup'}>
                <tr role=${'row'} class="group">
                  <th
                    part="group"
                    scope="rowgroup"
                    role=${'rowheader'}
                    colspan=${columns.length + 1}
                  ><span>${tell(`group.${id}`)}</span></th>
                </tr>
                ${rows.map((row) => renderRow(tell, shown, row, place))}
              </tbody>
            `
          : nothing,
      )}
    </table>
  `;
}

function renderRow(tell: Tell, shown: Shown, row: Row, place: (id: ColumnId) => string) {
  const { columns, marks } = shown;
  const twins = (cell: Cell) =>
    marks !== 'off' && isMarked(tell, shown, row) ? twinsOf(tell, cell, seenCells(shown, row)) : [];
  return html`
    <tr role=${'row'} class="line">
      <th part="row-name" scope="row" rowspan="2" role=${'rowheader'} id="row-${row.id}" tabindex="-1">
        ${tell(`row.${row.id}`)} ${marks === 'off' ? nothing : renderMark(tell, shown, row)}
      </th>
      ${row.cells.map(
        (cell) =>
          html`<td part="cell" role=${'cell'} class=${place(cell.option)} data-of=${tell.nameOf(cell.option)}>${renderCell(tell, cell, twins(cell))}</td>`,
      )}
    </tr>
    <tr role=${'row'} class="below">
      <td role=${'cell'} colspan=${columns.length}>${renderBelow(tell, row, place)}</td>
    </tr>
  `;
}

function renderMark(tell: Tell, shown: Shown, row: Row) {
  const cells = seenCells(shown, row);
  const kinds = kindsOf(tell, cells);
  const differ = kinds < cells.length ? 'differ.some' : cells.length > 2 ? 'differ.all' : 'differ.yes';
  return html`<span class="mark ${kinds === cells.length ? 'differs' : ''}">${tell(kinds > 1 ? differ : 'differ.no')}</span>`;
}

/** @param twins the options that say the same in a few words, where that is marked */
function renderCell(tell: Tell, cell: Cell, twins: readonly ColumnId[]) {
  const { gist, text, lang = nothing, by, asOf, general, facts } = tell.cell(cell);
  const words = html`
    ${by ? html`<b>${by}</b>` : nothing} ${gist ? html`<p class="gist" lang=${lang}>${gist}</p>` : nothing}
    <p lang=${lang}>${text}</p>
    ${asOf ? html`<p class="small muted">${asOf}</p>` : nothing}
  `;
  return html`
    ${by ? html`<div class="own" part="own">${words}</div>` : words}
    ${general ? html`<p><b>${tell.own('general')}</b> ${general}</p>` : nothing}
    ${by && !general ? nothing : tell.truth.doubts(cell.basis)}
    ${twins.length ? html`<p class="small muted twins">${tell('differ.as', { options: tell.list(twins.map(tell.nameOf)) })}</p>` : nothing}
    ${facts ? html`<p class="own" part="own"><b>${tell.by(cell.option)}</b> ${facts}</p>` : nothing}
  `;
}

function renderBelow(tell: Tell, { id, note, cells }: Row, place: (id: ColumnId) => string) {
  const { truth } = tell;
  return html`
    ${
      note
        ? html`<div class="row-note">
            <p>${tell(`note.${id}` as Key)}</p>
            ${truth.doubts(note)}
          </div>`
        : nothing
    }
    ${truth.disclosure(
      tell(`row.${id}`),
      (render) => html`
        ${cells.map(
          (cell) => html`
            <li class=${place(cell.option)}>
              <b lang=${tell.langOf(cell.option) ?? nothing}>${tell.nameOf(cell.option)}</b>
              ${tell.isOwn(cell) ? html`<span>${truth.say('own')}</span>` : nothing}
              ${cell.inGeneral ? html`<span>${tell.own('general')}</span>` : nothing}
              ${tell.isOwn(cell) && !cell.inGeneral ? nothing : render([cell.basis])}
              ${cell.taken && (!cell.own || cell.inGeneral) ? html`<span>${tell.own('hybrid.taken', { option: tell.nameOf(cell.taken) })}</span>` : nothing}
              ${cell.facts.length ? html`<span>${tell.own('sources.facts')}</span>` : nothing}
            </li>
          `,
        )}
        ${note?.sources.length ? html`<li><b>${tell('sources.note')}</b> ${render([note])}</li>` : nothing}
      `,
    )}
  `;
}
