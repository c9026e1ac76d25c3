import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Mode, Theme } from '../../src/theme/index.js';
import { StudioAct, StudioShow } from './acts.js';
import type { ColorPicked } from './color-field.js';
import { colorsPanelStyles } from './colors-panel.styles.js';
import { type Design, modesOf, PAGE } from './design.js';
import type { Fault } from './faults.js';
import { countByHand } from './history.js';
import { icons } from './icons.js';
import { offerButtons } from './offer-buttons.js';
import { ROLE_GROUPS, type RoleName } from './roles.js';
import { segments } from './segments.js';
import { studioStyles } from './styles.js';

/** Every color that derives from the brand, each of which can be set by hand. */
export class StudioColors extends LitElement {
  static override styles = [studioStyles, colorsPanelStyles];

  @property({ attribute: false }) design!: Design;
  @property({ attribute: false }) theme!: Theme;
  @property({ attribute: false }) faults: readonly Fault[] = [];

  @state() private chosen: Mode = 'light';

  /** Brings a color into sight and to the keyboard. */
  async open(mode: Mode, token: string): Promise<void> {
    this.chosen = mode;
    await this.updateComplete;
    const field = this.renderRoot.querySelector<HTMLElement>(`[data-token="${token}"] studio-color`);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }

  override render() {
    const modes = modesOf(this.design);
    const mode = modes.includes(this.chosen) ? this.chosen : (modes[0] ?? 'light');
    const count = countByHand(this.design.byHand);
    return html`
      <div class="stack">
        <p class="soft">
          Every color comes from your brand. Set one by hand where your guide asks for it; the studio says when it can no
          longer be read.
        </p>
        ${
          modes.length > 1
            ? segments({
                legend: 'Colors of',
                name: 'mode',
                options: [
                  ['light', 'Light'],
                  ['dark', 'Dark'],
                ],
                value: mode,
                pick: (value) => {
                  this.chosen = value;
                },
              })
            : nothing
        }
        ${ROLE_GROUPS.map(
          ([heading, roles]) => html`
            <section class="group">
              <h2 class="minor">${heading}</h2>
              <ul>
                ${roles.map((role) => this.#role(role, mode))}
              </ul>
            </section>
          `,
        )}
        ${
          count > 0
            ? html`
              <button
                type="button"
                class="button"
                @click=${() => this.dispatchEvent(new StudioAct({ do: 'derive-all' }))}
              >
                ${icons.back} Let all colors follow the brand again
              </button>
            `
            : nothing
        }
      </div>
    `;
  }

  #role({ token, name, what, isWash }: RoleName, mode: Mode) {
    const isByHand = token in this.design.byHand[mode];
    const fault = this.faults.find((each) => each.mode === mode && each.token === token);
    const set = (value: string | undefined, isLive = false) => {
      this.dispatchEvent(new StudioAct({ do: 'color', mode, token, value, isLive }));
      if (!isLive) this.dispatchEvent(new StudioAct({ do: 'settle' }));
    };
    return html`
      <li data-token=${token} class=${fault ? 'fault' : ''}>
        <div class="name">
          <span class="label" aria-hidden="true">${name}</span>
          ${
            isByHand
              ? html`
                <button
                  type="button"
                  class="button quiet"
                  aria-label="${name}: follow the brand again"
                  @click=${() => set(undefined)}
                >
                  By hand ${icons.back}
                </button>
              `
              : nothing
          }
        </div>
        <studio-color
          hideLabel
          label=${name}
          hint=${what}
          .isWash=${isWash}
          .below=${this.theme[mode][PAGE] ?? '#ffffff'}
          .value=${this.theme[mode][token] ?? ''}
          @color-picked=${({ value, isLive }: ColorPicked) => {
            if (!value) set(undefined);
            else if (value !== this.theme[mode][token]) set(value, isLive);
            else if (!isLive) this.dispatchEvent(new StudioAct({ do: 'settle' }));
          }}
        ></studio-color>
        ${
          fault
            ? html`
              <p class="wrong">
                ${icons.warn}
                <span>${fault.seen.ratio.toFixed(2)}:1, needs ${fault.seen.least}:1. ${fault.seen.pair.where}.</span>
              </p>
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
            `
            : nothing
        }
      </li>
    `;
  }
}
