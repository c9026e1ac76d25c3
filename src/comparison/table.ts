import { type Claim, pastSince } from '../shared/claim.js';
import { html, nothing } from 'lit';
import { type Cell, type Pair, type Row } from './cells.js';
import type { OptionId } from './facts.js';
import type * as Sources from './source-list.js';
import type { Key, Tell } from './tell.js';

type SourceList = typeof Sources;

/** What renders sources: fetched when the first disclosure opens. */
export interface Disclosure {
  readonly list: SourceList | 'failed' | undefined;
  /** Fetches it. */
  readonly open: () => void;
}

/**
 * The table. The roles say again what the tags say, because some browsers forget it once a narrow screen restyles a
 * table; they are expressions so that nobody tidies them away.
 * @param pair the options that a narrow screen shows
 */
export function renderTable(
  tell: Tell,
  options: readonly OptionId[],
  rows: readonly Row[],
  pair: Pair,
  disclosure: Disclosure,
) {
  const place = (id: OptionId) => ['first', 'second'][pair.indexOf(id)] ?? 'rest';
  return html`
    <table part="table" class="of-${options.length}" role=${'table'}>
      <caption id="caption" class="visually-hidden">
        ${tell('caption')}
      </caption>
      <thead role=${'rowgroup'} class=${options.length > 2 ? 'picked' : ''}>
        <tr role=${'row'}>
          <td role=${'cell'} class="corner"></td>
          ${options.map(
            (id) => html`
              <th part="option" scope="col" role=${'columnheader'} class=${place(id)}>
                ${tell(`option.${id}`)}
                <span class="about">${tell(`about.${id}`)}</span>
              </th>
            `,
          )}
        </tr>
      </thead>
      ${rows.map(
        (row) => html`
          <tbody role=${'rowgroup'}>
            <tr role=${'row'}>
              <th part="row-name" scope="row" rowspan="2" role=${'rowheader'}>${tell(`row.${row.id}`)}</th>
              ${row.cells.map(
                (cell) =>
                  html`<td part="cell" role=${'cell'} class=${place(cell.option)}>${renderCell(tell, cell)}</td>`,
              )}
            </tr>
            <tr role=${'row'} class="below">
              <td role=${'cell'} colspan=${options.length}>${renderBelow(tell, row, place, disclosure)}</td>
            </tr>
          </tbody>
        `,
      )}
    </table>
  `;
}

function renderCell(tell: Tell, cell: Cell) {
  const { key, basis, own, facts } = cell;
  const words = own?.text ?? tell(key);
  const at = html`<b>${tell('at')}</b>`;
  return html`
    ${
      isOwn(tell, cell)
        ? html`<p class="own" part="own">${at} ${words}</p>
            ${renderAsOf(own?.asOf && tell.date(own.asOf))}`
        : html`<p>${words}</p>
            ${renderAsOf(basis.asOf && tell.date(basis.asOf, 'month'))} ${renderDoubts(tell, basis)}`
    }
    ${facts.length ? html`<p class="own" part="own">${at} ${facts.map(tell.fact).join(' ')}</p>` : nothing}
  `;

  function renderAsOf(date: string | undefined) {
    return date ? html`<p class="small muted">${tell('as-of', { date })}</p>` : nothing;
  }
}

/** True if the cell's sentence is the practice's, which must not stand under a source that does not say it. */
const isOwn = (tell: Tell, { own, key }: Cell) => own !== undefined || tell.rewritten(key);

/** What weakens a built-in sentence: it is unchecked, or a rule it names has run out. */
function renderDoubts(tell: Tell, basis: Claim) {
  const since = pastSince(basis);
  return html`
    ${basis.unverified ? html`<p class="small muted">${tell('unverified')}</p>` : nothing}
    ${since ? html`<p class="small past">${tell('past', { date: tell.date(since) })}</p>` : nothing}
  `;
}

function renderBelow(tell: Tell, row: Row, place: (id: OptionId) => string, disclosure: Disclosure) {
  const { id, note } = row;
  return html`
    ${
      note
        ? html`<div class="row-note">
            <p>${tell(`note.${id}` as Key)}</p>
            ${renderDoubts(tell, note)}
          </div>`
        : nothing
    }
    ${renderSources(tell, `row.${id}`, disclosure, (list) => list.renderRowSources(tell, row, place, isOwn))}
  `;
}

/**
 * A disclosure of sources and dates.
 * @param of key of the name of what they belong to
 * @param render renders the items of its list
 */
export const renderSources = (
  tell: Tell,
  of: Key,
  { list, open }: Disclosure,
  render: (list: SourceList) => unknown,
) => html`
  <details part="sources" @toggle=${open}>
    <summary>${tell('sources')}<span class="visually-hidden">: ${tell(of)}</span></summary>
    ${
      list === 'failed'
        ? html`<p role="alert">${tell('sources.failed')}</p>`
        : html`<ul>
            ${list && render(list)}
          </ul>`
    }
  </details>
`;
