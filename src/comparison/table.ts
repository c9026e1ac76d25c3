import { html, nothing } from 'lit';
import { type Cell, type ColumnId, type Pair, type Row } from './cells.js';
import { GROUPS } from './facts.js';
import { differs, type Key, type Tell, twinsOf } from './tell.js';

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
export const isMarked = (tell: Tell, shown: Shown, row: Row): boolean => differs(tell, seenCells(shown, row));

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
                ${tell.nameOf(id)} ${renderAbout(tell.aboutOf(id))}
                ${id === 'hybrid' ? renderAbout(tell('hybrid.offered')) : nothing}
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

const renderAbout = (about: string | undefined) =>
  about ? html`<span class="about">${about}</span>` : nothing;

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
          html`<td part="cell" role=${'cell'} class=${place(cell.option)}>${renderCell(tell, cell, twins(cell))}</td>`,
      )}
    </tr>
    <tr role=${'row'} class="below">
      <td role=${'cell'} colspan=${columns.length}>${renderBelow(tell, row, place)}</td>
    </tr>
  `;
}

function renderMark(tell: Tell, shown: Shown, row: Row) {
  const isDifferent = isMarked(tell, shown, row);
  return html`<span class="mark ${isDifferent ? 'differs' : ''}"
    >${tell(isDifferent ? 'differ.yes' : 'differ.no')}</span
  >`;
}

/** @param twins the options that say the same in a few words, where that is marked */
function renderCell(tell: Tell, cell: Cell, twins: readonly ColumnId[]) {
  const { gist, text, by, asOf, facts } = tell.cell(cell);
  const words = html`
    ${by ? html`<b>${by}</b>` : nothing} ${gist ? html`<p class="gist">${gist}</p>` : nothing}
    <p>${text}</p>
    ${asOf ? html`<p class="small muted">${asOf}</p>` : nothing}
  `;
  return html`
    ${by ? html`<div class="own" part="own">${words}</div>` : html`${words} ${tell.truth.doubts(cell.basis)}`}
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
              <b>${tell.nameOf(cell.option)}</b>
              ${tell.isOwn(cell) ? html`<span>${truth.say('own')}</span>` : render([cell.basis])}
              ${cell.taken && !cell.own ? html`<span>${tell('hybrid.taken', { option: tell.nameOf(cell.taken) })}</span>` : nothing}
              ${cell.facts.length ? html`<span>${tell('sources.facts')}</span>` : nothing}
            </li>
          `,
        )}
        ${note?.sources.length ? html`<li><b>${tell('sources.note')}</b> ${render([note])}</li>` : nothing}
      `,
    )}
  `;
}
