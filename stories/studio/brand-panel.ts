import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import {
  type Brand,
  type BrandKey,
  DENSITIES,
  ELEVATIONS,
  LARGEST_RADIUS,
  type Mode,
  type Note,
  PRESETS,
  presetTheme,
  toRem,
} from '../../src/theme/index.js';
import { StudioAct } from './acts.js';
import { brandPanelStyles } from './brand-panel.styles.js';
import type { ColorPicked } from './color-field.js';
import { derive, type Design, groundKey, groundOf, KINDS, type Kind, modesOf, PAGE } from './design.js';
import { dot } from './dot.js';
import { same } from './history.js';
import { segments } from './segments.js';
import { studioStyles } from './styles.js';

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  auto: 'Both',
  light: 'Light',
  dark: 'Dark',
};
const KIND_HINTS: Readonly<Record<Kind, string>> = {
  light: 'Light on every device, as most sites are.',
  dark: 'Dark on every device.',
  auto: 'Follows the visitor’s device: light or dark, as it is set.',
};

/** What a brand guide says, and six moods to begin with where there is none. */
export class StudioBrand extends LitElement {
  static override styles = [studioStyles, brandPanelStyles];

  @property({ attribute: false }) design!: Design;

  override render() {
    const { brand, kind } = this.design;
    const notes = derive(brand).notes.filter(({ mode }) => kind === 'auto' || mode === kind);
    const notesOn = (...tokens: string[]) => notes.filter(({ token }) => tokens.includes(token));
    return html`
      <div class="stack">
        <section class="group" aria-labelledby="start">
          <h2 class="minor" id="start">Start from a mood</h2>
          <ul class="presets">
            ${PRESETS.map(
              ({ name, mood, brand: own }) => html`
                <li>
                  <button
                    type="button"
                    aria-pressed=${sameBrand(own, brand) ? 'true' : 'false'}
                    title=${mood}
                    @click=${() => this.dispatchEvent(new StudioAct({ do: 'take', brand: own }))}
                  >
                    ${dots(own)}
                    ${name}
                  </button>
                </li>
              `,
            )}
          </ul>
        </section>

        <section class="group colors" aria-labelledby="colors">
          <h2 class="minor" id="colors">Your colors</h2>
          ${this.#color('primary', 'Brand color', '', brand.primary)} ${told(notesOn('--kap-color-accent'))}
          <div class="two">
            ${this.#color('secondary', 'Second color', 'Optional: washes and focus.', brand.primary)}
            ${this.#color('background', 'Background', 'Your page’s own.', derive(brand)[derive(brand).home]['--page'])}
          </div>
          ${told(notesOn('--kap-color-focus', PAGE, '--kap-color-text'))} ${modesOf(this.design).map((mode) => this.#grounds(mode))}
        </section>

        ${segments({
          legend: 'Your site is',
          name: 'kind',
          options: KINDS.map((value) => [value, KIND_NAMES[value]]),
          value: kind,
          hint: KIND_HINTS[kind],
          pick: (value) => this.dispatchEvent(new StudioAct({ do: 'kind', kind: value })),
        })}

        <section class="group" aria-labelledby="type">
          <h2 class="minor" id="type">Type</h2>
          <studio-font
            label="Text"
            none="The page’s own font"
            .value=${brand.font ?? ''}
            @font-picked=${(event: CustomEvent<string>) => this.#set('font', event.detail)}
          ></studio-font>
          <studio-font
            label="Headings"
            none="The same as the text"
            .value=${brand.headingFont ?? ''}
            @font-picked=${(event: CustomEvent<string>) => this.#set('headingFont', event.detail)}
          ></studio-font>
        </section>

        <section class="group" aria-labelledby="shape">
          <h2 class="minor" id="shape">Shape</h2>
          ${this.#corners()}
          ${segments({
            legend: 'Density',
            name: 'density',
            options: DENSITIES.map((value) => [value, capital(value)]),
            value: brand.density ?? 'regular',
            pick: (value) => this.#set('density', value === 'regular' ? '' : value),
          })}
          ${segments({
            legend: 'Cards',
            name: 'elevation',
            options: ELEVATIONS.map((value) => [value, value === 'flat' ? 'Flat' : 'Soft shadow']),
            value: brand.elevation ?? 'flat',
            pick: (value) => this.#set('elevation', value === 'flat' ? '' : value),
          })}
        </section>
      </div>
    `;
  }

  #color(key: BrandKey, label: string, hint: string, standIn = '#ffffff') {
    return html`
      <studio-color
        label=${label}
        hint=${hint}
        .value=${String(this.design.brand[key] ?? '')}
        .standIn=${standIn}
        @color-picked=${({ value, isLive }: ColorPicked) => {
          // The one thing that a theme cannot do without.
          if (key === 'primary' && !value) this.requestUpdate();
          else this.#set(key, value, isLive);
        }}
      ></studio-color>
    `;
  }

  /** Backgrounds on which everything can be read, near one on which it cannot. */
  #grounds(mode: Mode) {
    const { brand } = this.design;
    const grounds = groundOf(brand, mode)?.grounds ?? [];
    if (grounds.length === 0) return nothing;
    return html`
      <div class="row">
        ${grounds.map(
          (value) => html`
            <button type="button" class="button" @click=${() => this.#set(groundKey(brand, mode), value)}>
              ${dot(value)} Take ${value}<span class="visually-hidden"> for the background</span>
            </button>
          `,
        )}
      </div>
    `;
  }

  #corners() {
    const radius = toRem(this.design.brand.radius ?? '0.625rem') ?? 0.625;
    return html`
      <div class="field">
        <label for="radius">Corners</label>
        <div class="slider">
          <span class="corner" aria-hidden="true"
            ><svg viewBox="0 0 24 24"><path d=${corner(radius)} /></svg
          ></span>
          <input
            id="radius"
            type="range"
            min="0"
            max=${Math.min(LARGEST_RADIUS, 1.5)}
            step="0.0625"
            .value=${String(radius)}
            aria-valuetext="${radius * 16} pixels"
            @input=${(event: Event) => this.#set('radius', `${valueOf(event)}rem`, true)}
            @change=${() => this.dispatchEvent(new StudioAct({ do: 'settle' }))}
          />
          <output for="radius">${radius * 16} px</output>
        </div>
      </div>
    `;
  }

  #set(key: BrandKey, value: string, isLive = false): void {
    const said = value === '' ? undefined : value;
    this.dispatchEvent(new StudioAct({ do: 'brand', key, value: said, isLive }));
    if (!isLive) this.dispatchEvent(new StudioAct({ do: 'settle' }));
  }
}

const told = (notes: readonly Note[]) =>
  notes.length === 0
    ? nothing
    : html`
        <ul class="notes">
          ${notes.map(
            ({ why, asked, used }) => html`
              <li>
                <svg viewBox="0 0 44 22" aria-hidden="true" focusable="false">
                  <circle cx="11" cy="11" r="10" fill=${asked} />
                  <circle cx="31" cy="11" r="10" fill=${used} />
                </svg>
                <span>${why}</span>
              </li>
            `,
          )}
        </ul>
      `;

const sameBrand = (one: Brand, other: Brand): boolean => same(one, other);

/** A preset in small, drawn once. */
const pictures = new Map(
  PRESETS.map((preset) => {
    const theme = presetTheme(preset);
    const colors = theme[theme.home];
    const color = (name: string) => colors[name] ?? 'none';
    return [
      preset.brand,
      html`
        <svg viewBox="0 0 60 28" aria-hidden="true" focusable="false">
          <rect x="0.5" y="0.5" width="59" height="27" rx="6" fill=${color('--page')} />
          <rect class="flat" x="8" y="8" width="18" height="12" rx="4" fill=${color('--kap-color-accent')} />
          <circle cx="36" cy="14" r="5" fill=${color('--kap-color-focus')} />
          <circle cx="49" cy="14" r="4" fill=${color('--kap-color-text')} />
        </svg>
      `,
    ] as const;
  }),
);
const dots = (brand: Brand) => pictures.get(brand) ?? nothing;

const corner = (radius: number): string => {
  const round = Math.min(16, radius * 12);
  return `M3 21V${3 + round}a${round} ${round} 0 0 1 ${round} ${-round}H21`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;
