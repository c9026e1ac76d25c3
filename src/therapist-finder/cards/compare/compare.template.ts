import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../shared/words.js';
import type { Therapist } from '../../data/therapist.schema.js';
import type { ListWords } from '../../labels.js';
import { NOT_STATED } from '../../search/facets.js';
import type { Hit } from '../../search/query.js';
import { renderLines } from '../lines.template.js';
import type en from './content.en.js';
import type { Row } from './rows.js';

/** What is shown side by side. */
export interface ComparisonView {
  readonly list: ListWords;
  readonly words: Words<typeof en>;
  readonly hits: readonly Hit[];
  readonly rows: readonly Row[];
  /** Takes one out; not on paper. */
  readonly takeOut?: (therapist: Therapist) => void;
}

/** The comparison as it stands in its dialog. */
export function renderComparison(view: ComparisonView, print: TemplateResult): TemplateResult {
  const { words } = view;
  return html`
    <div class="stack compare">
      <h2 part="heading" id="pop-title" tabindex="-1">${words.say('compare-heading')}</h2>
      <p class="muted">${words.say('compare-intro')}</p>
      <div class="scroller" tabindex="0" role="region" aria-labelledby="pop-title">${renderTable(view)}</div>
      <div class="actions">${print}</div>
    </div>
  `;
}

/**
 * The table. The roles say again what the tags say, because some browsers forget it once a narrow screen restyles a
 * table; they are expressions so that nobody tidies them away.
 */
export function renderTable({ list, words, hits, rows, takeOut }: ComparisonView): TemplateResult {
  return html`
    <table class="of-${hits.length}" role=${'table'}>
      <caption class="visually-hidden">
        ${words.say('compare-heading')}
      </caption>
      <thead role=${'rowgroup'}>
        <tr role=${'row'}>
          <td role=${'cell'} class="corner"></td>
          ${hits.map(
            ({ therapist }) => html`
              <th scope="col" role=${'columnheader'}>
                <span>${therapist.name}</span>
                ${therapist.title ? html`<span class="small muted">${therapist.title}</span>` : nothing}
                ${
                  takeOut
                    ? html`<button
                        class="out"
                        type="button"
                        aria-label=${words.say('compare-out-of', { name: therapist.name })}
                        @click=${() => takeOut(therapist)}
                      >
                        ${words.say('compare-out')}
                      </button>`
                    : nothing
                }
              </th>
            `,
          )}
        </tr>
      </thead>
      <tbody role=${'rowgroup'}>
        ${rows.map(
          ({ id, cells, differs }) => html`
            <tr role=${'row'}>
              <th scope="row" role=${'rowheader'}>
                <span class="row-name">
                  ${list.label('fact', id)}
                  ${differs ? html`<span class="differs">${words.say('compare-differs')}</span>` : nothing}
                </span>
              </th>
              ${cells.map(
                (lines, at) => html`
                  <td role=${'cell'}>
                    ${renderWhose(hits[at])}
                    ${renderLines(lines) ?? html`<span class="muted">${list.label('fact', NOT_STATED)}</span>`}
                  </td>
                `,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** On narrow screens each cell says again whose it is, for the eye: the names are long out of sight. */
const renderWhose = (hit: Hit | undefined) =>
  html`<span class="whose" aria-hidden="true">${hit?.therapist.name}</span>`;
