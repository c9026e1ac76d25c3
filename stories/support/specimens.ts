import { css, html, LitElement } from 'lit';
import { controlStyles } from '../../src/shared/controls.styles.js';
import { hostStyles } from '../../src/shared/host.styles.js';
import { icon, paths } from '../../src/shared/icon.js';

/** The controls in every state, in the widgets' own styles, for the page about the visual language. */
class Specimens extends LitElement {
  static override styles = [
    hostStyles,
    controlStyles,
    css`
      section {
        display: grid;
        gap: var(--_8);
      }
      h3 {
        font-size: 1em;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_8);
        align-items: start;
      }
      figure {
        display: grid;
        gap: var(--_space);
        justify-items: start;
        margin: 0;
      }
      .wide {
        flex: 1 1 14rem;
        justify-items: stretch;
      }
      figcaption {
        color: var(--_muted);
        font-size: 0.8125em;
      }
      /* What only a keyboard or a pointer brings about, held still. */
      .focus {
        outline: var(--_focus);
        outline-offset: 2px;
      }
      .button.hover {
        background: var(--_tint);
      }
      .raised {
        padding: var(--_8);
        border-radius: var(--_radius-card);
        background: var(--_raised);
        box-shadow: var(--kap-shadow-raised, 0 1px 2px rgb(0 0 0 / 5%), 0 8px 24px rgb(0 0 0 / 10%));
      }
    `,
  ];

  override render() {
    const shown = (name: string, sample: unknown, kind = '') =>
      html`<figure class=${kind}>${sample}<figcaption>${name}</figcaption></figure>`;
    const button = (name: string, of = '') =>
      shown(name, html`<button type="button" class="button ${of}" tabindex="-1">Ask for a call</button>`);
    const choice = (name: string, isChosen: boolean, of = '') =>
      shown(
        name,
        html`<label class="choice ${of}"
          ><input type="radio" name=${name} tabindex="-1" .checked=${isChosen} /> In the evening</label
        >`,
        'wide',
      );
    return html`<section>
      <h3>Buttons</h3>
      <div class="row">
        ${button('the one that leads on', 'primary')} ${button('any other')} ${button('pointed at', 'hover')}
        ${button('reached by keyboard', 'focus')} ${button('beside the way', 'quiet')}
        ${shown(
          'on its way',
          html`<button type="button" class="button primary" aria-disabled="true" tabindex="-1">Sending …</button>`,
        )}
      </div>
      <h3>Choices</h3>
      <div class="row">
        ${choice('to choose', false)} ${choice('chosen', true)} ${choice('reached by keyboard', false, 'focus')}
      </div>
      <h3>Fields</h3>
      <div class="row">
        ${shown(
          'to fill in',
          html`<label class="field"
            ><span class="label">Your name</span><input class="input" tabindex="-1" .value=${'Robin Vale'}
          /></label>`,
          'wide',
        )}
        ${shown(
          'with a mistake',
          html`<label class="field"
            ><span class="label">E-mail</span
            ><span class="error">${icon('alert')} Something is missing after the @.</span
            ><input class="input" tabindex="-1" aria-invalid="true" .value=${'robin@'}
          /></label>`,
          'wide',
        )}
      </div>
      <h3>Layers</h3>
      <div class="row">
        ${shown('a card lies on the page', html`<div class="card">First session</div>`, 'wide')}
        ${shown('a dialog floats above it', html`<div class="raised">Share this list</div>`, 'wide')}
      </div>
      <h3>Icons</h3>
      <div class="row">${Object.keys(paths).map((name) => shown(name, icon(name as keyof typeof paths)))}</div>
    </section>`;
  }
}

/** Registers `vl-specimens`, once. */
export function defineSpecimens(): void {
  if (!customElements.get('vl-specimens')) customElements.define('vl-specimens', Specimens);
}
