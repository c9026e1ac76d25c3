import { html, nothing, type TemplateResult } from 'lit';
import { StudioAct } from './acts.js';
import { type Design, PAGE } from './design.js';
import { dot } from './dot.js';
import type { Fault } from './faults.js';
import { icons } from './icons.js';
import { actFor, type Offer } from './offers.js';
import { nameOf } from './roles.js';

/** What mends a fault, as buttons, and above them why it is that where it is not the color itself. */
export const offerButtons = (
  { token, mode, offers }: Fault,
  design: Design,
  host: EventTarget,
  more: TemplateResult,
) => {
  const press = (offer: Offer) => host.dispatchEvent(new StudioAct(actFor(offer, mode, design)));
  const isSite = token === PAGE && !(PAGE in design.byHand[mode]);
  return html`
    ${why(token, offers[0], isSite)}
    <div class="row">
      ${offers.map(
        (offer, at) => html`
          <button type="button" class="button ${at === 0 ? 'primary' : ''}" @click=${() => press(offer)}>
            ${
              'follow' in offer
                ? html`${icons.back} Let ${listed(offer.follow.map(nameOf))} follow the brand again`
                : offer.token === token
                  ? html`${dot(offer.value)} Take ${offer.value}<span class="visually-hidden"> for ${nameOf(token)}</span>`
                  : html`${dot(offer.value)} First change ${nameOf(offer.token)} to ${offer.value}`
            }
          </button>
        `,
      )}
      ${more}
    </div>
  `;
};

function why(token: string, offer: Offer | undefined, isSite: boolean) {
  if (!offer) return nothing;
  if ('follow' in offer) {
    return html`<p class="small">No single color mends this: ${offer.follow.length > 1 ? 'these do not go together' : 'it does not go with the others'}.</p>`;
  }
  if (isSite) {
    return html`<p class="small">
      No set of colors can be read everywhere on this background. Your page has to change, here and on your site. The
      nearest that work:
    </p>`;
  }
  return offer.token === token
    ? nothing
    : html`<p class="small">
        No color for ${nameOf(token)} can be read while ${nameOf(offer.token)} is as it is.
      </p>`;
}

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en-US', { type: 'conjunction' }).format(names);
