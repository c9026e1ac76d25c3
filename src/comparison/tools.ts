import { html, nothing } from 'lit';
import type { ColumnId, Pair } from './cells.js';
import type { Chosen } from './choice.js';
import { ROWS } from './facts.js';
import type { Shown } from './table.js';
import type { Tell } from './tell.js';

/** One button above the table. */
export interface Tool {
  readonly label: string;
  /** What it is: opens a part of the page by its id, is on or off, or does something. */
  readonly opens?: string;
  readonly isOn?: boolean;
  readonly press: () => unknown;
}

/** The buttons above the table. */
export const renderTools = (label: string, tools: readonly (Tool | false | undefined)[]) => html`
  <div class="tools no-print" part="tools" role="group" aria-label=${label}>
    ${tools.map((tool) => {
      if (!tool) return nothing;
      const { opens, isOn } = tool;
      return html`
        <button
          type="button"
          part="button" class="tool"
          aria-expanded=${opens ? `${isOn === true}` : nothing}
          aria-controls=${opens && isOn ? opens : nothing}
          aria-pressed=${opens || isOn === undefined ? nothing : `${isOn}`}
          @click=${tool.press}
        >
          ${tool.label}
        </button>
      `;
    })}
  </div>
`;

/** The choice of the two options that a narrow screen shows. */
export function renderPickers(
  tell: Tell,
  columns: readonly ColumnId[],
  pair: Pair,
  choose: (at: 0 | 1, select: HTMLSelectElement) => void,
) {
  const picker = (at: 0 | 1, label: string) => html`
    <label class="picker">
      <span class="small muted">${label}</span>
      <span class="picked-name" aria-hidden="true">${tell.nameOf(pair[at])}</span>
      <select @input=${(event: Event) => choose(at, event.target as HTMLSelectElement)}>
        ${columns.map(
          (id) => html`
            <option value=${id} lang=${tell.langOf(id) ?? nothing} .selected=${pair[at] === id}>
              ${tell.nameOf(id)}
            </option>
          `,
        )}
      </select>
    </label>
  `;
  return html`
    <div part="pickers" class="pickers" role="group" aria-label=${tell('choose.group')}>
      ${picker(0, tell('choose.first'))} ${picker(1, tell('choose.second'))}
    </div>
  `;
}

/**
 * How much of all is shown, and how to have everything back.
 * @param different of how many points the options differ, where that is marked
 * @param hasFailed true if something asked for could not be loaded
 */
export function renderState(
  tell: Tell,
  { rows, columns, marks }: Shown,
  { allColumns, rows: { length: all } }: Chosen,
  different: number,
  hasFailed: boolean,
  showAll: () => void,
) {
  const isWhole = rows.length === ROWS.length && columns.length === allColumns.length;
  const counts = {
    ...{ rows: rows.length, allRows: ROWS.length },
    ...{ options: columns.length, allOptions: allColumns.length },
  };
  return html`
    <div class="state no-print">
      <p role="status" class="small muted">
        ${hasFailed ? tell('failed') : nothing} ${isWhole ? nothing : tell('shown', counts)}
        ${marks === 'marked' ? tell('differ.count', { different, all }) : nothing}
        ${rows.length ? nothing : tell('differ.none')}
      </p>
      ${
        isWhole
          ? nothing
          : html`<button type="button" part="button" class="tool" @click=${showAll}>${tell('shown.all')}</button>`
      }
    </div>
  `;
}
