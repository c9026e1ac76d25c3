import { html, LitElement, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { PAIRS, type Theme } from '../../src/theme/index.js';
import { ratios } from '../../src/theme/contrast.js';
import { StudioAct, StudioShow } from './acts.js';
import { contrastPanelStyles } from './contrast-panel.styles.js';
import { type Design, modesOf, PAGE } from './design.js';
import type { Fault } from './faults.js';
import { icons } from './icons.js';
import { offerButtons } from './offer-buttons.js';
import { nameOf } from './roles.js';
import { studioStyles } from './styles.js';

/** What cannot be read, where, and the nearest color that can. */
export class StudioContrast extends LitElement {
  static override styles = [studioStyles, contrastPanelStyles];

  @property({ attribute: false }) design!: Design;
  @property({ attribute: false }) theme!: Theme;
  @property({ attribute: false }) faults: readonly Fault[] = [];

  override render() {
    return html`
      <div class="stack">
        ${this.faults.length === 0 ? this.#allWell() : this.#list()}
        <section class="group" aria-labelledby="closest">
          <h3 id="closest">The closest calls</h3>
          ${modesOf(this.design).map((mode) => this.#closest(mode))}
        </section>
      </div>
    `;
  }

  #allWell() {
    const modes = modesOf(this.design);
    return html`
      <div class="well">
        <span class="seal">${icons.check}</span>
        <div>
          <h2>Everything can be read</h2>
          <p class="soft">
            ${PAIRS.length * modes.length} pairs of colors checked: text at least 4.5:1, outlines and focus at least 3:1
            (WCAG 2.2, level AA).
          </p>
        </div>
      </div>
    `;
  }

  #list() {
    const count = this.faults.length;
    const isPage = count === 1 && this.faults[0]?.token === PAGE;
    const what = isPage ? 'On your page' : count === 1 ? 'One color' : `${count} colors`;
    return html`
      <div class="group">
        <h2>${what} ${isPage ? 'not everything can be read' : 'cannot be read well enough'}</h2>
        <ol>
          ${this.faults.map((fault) => this.#fault(fault))}
        </ol>
      </div>
    `;
  }

  #fault(fault: Fault) {
    const { id, mode, token, seen, findings, loose } = fault;
    const name = nameOf(token);
    const elsewhere = findings.filter((each) => each !== seen);
    const modes = modesOf(this.design);
    return html`
      <li>
        <svg class="sample" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
          <rect width="64" height="64" rx="12" fill=${seen.on} />
          ${
            seen.least === 3
              ? svg`<rect x="14" y="20" width="36" height="24" rx="7" fill="none" stroke=${seen.text} stroke-width="2.5" />`
              : svg`<text x="32" y="42" text-anchor="middle" fill=${seen.text}>Aa</text>`
          }
        </svg>
        <div class="group">
          <div>
            <h3 id="${id}-name">${name}${modes.length > 1 ? html` <span class="soft">in ${mode}</span>` : nothing}</h3>
            <p class="ratio"><strong>${seen.ratio.toFixed(2)}:1</strong> of the ${seen.least}:1 that is needed</p>
            <p class="soft small">${seen.pair.where}.</p>
          </div>
          ${offerButtons(
            fault,
            this.design,
            this,
            html`<button
              type="button"
              class="button quiet"
              aria-label="Show ${name} in the preview"
              @click=${() => this.dispatchEvent(new StudioShow(mode, token))}
            >
              ${icons.eye} Show
            </button>`,
          )}
          ${loose.map(
            (each) => html`
              <button
                type="button"
                class="button quiet start"
                @click=${() =>
                  this.dispatchEvent(new StudioAct({ do: 'color', mode, token: each, value: undefined }))}
              >
                ${icons.back} Or let ${nameOf(each)} follow the brand again
              </button>
            `,
          )}
          ${
            elsewhere.length > 0
              ? html`
                <details>
                  <summary>${elsewhere.length} more ${elsewhere.length === 1 ? 'place' : 'places'}</summary>
                  <ul class="small soft">
                    ${elsewhere.map(({ ratio, least, pair }) => html`<li>${pair.where}: ${ratio.toFixed(2)} of ${least}</li>`)}
                  </ul>
                </details>
              `
              : nothing
          }
        </div>
      </li>
    `;
  }

  #closest(mode: 'light' | 'dark') {
    const byToken = new Map<string, { where: string; ratio: number; least: number }>();
    for (const { pair, ratio } of ratios(this.theme[mode], mode)) {
      const known = byToken.get(pair.token);
      if (!known || ratio / pair.least < known.ratio / known.least) {
        byToken.set(pair.token, { where: pair.where, ratio, least: pair.least });
      }
    }
    return html`
      <table>
        <caption class=${modesOf(this.design).length > 1 ? '' : 'visually-hidden'}>
          ${mode === 'light' ? 'Light' : 'Dark'}
        </caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">Color</th>
            <th scope="col">Lowest contrast</th>
            <th scope="col">Needed</th>
          </tr>
        </thead>
        <tbody>
          ${[...byToken].map(
            ([token, { where, ratio, least }]) => html`
              <tr class=${ratio < least ? 'short' : ''}>
                <th scope="row">${nameOf(token)}<span class="soft small">${where}</span></th>
                <td>${(Math.floor(ratio * 10) / 10).toFixed(1)}</td>
                <td class="soft">of ${least}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }
}
