import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.js';
import type { Instrument } from './instruments.js';
import { bandOf, maxOf } from './score.js';

const scoresOf = (instrument: Instrument) =>
  Array.from({ length: maxOf(instrument) + 1 }, (_, score) => score);

/** Place of a score's band; the classes of the picture name nothing else. */
const toneOf = (instrument: Instrument, score: number) =>
  // Two bands are far apart, five are near each other.
  instrument.bands.indexOf(bandOf(instrument, score)) * (instrument.bands.length === 2 ? 3 : 1);

/**
 * The picture of a score, for eyes only: words beside it say the same. One cell for every score there is, the same
 * whatever it is; what tells it is the cell that the pin stands in, and no attribute.
 */
export function renderScale(instrument: Instrument, score: number): TemplateResult {
  const most = maxOf(instrument);
  return html`
    <div class="scale" aria-hidden="true">
      ${scoresOf(instrument).map((each) => {
        const isFirst = instrument.bands.some(({ from }) => from === each);
        return html`<span class="cell tone-${toneOf(instrument, each)} ${isFirst ? 'first' : ''}"
          >${isFirst || each === most ? html`<span class="tick">${each}</span>` : nothing}${
            each === score ? html`<span class="pin"><span>${each}</span></span>` : nothing
          }</span
        >`;
      })}
    </div>
  `;
}

/** What the bands of the picture are called. */
export const renderKey = ({ say }: View, instrument: Instrument): TemplateResult => html`
  <ul class="key small">
    ${instrument.bands.map(({ from, key }, at) => {
      const to = (instrument.bands[at + 1]?.from ?? maxOf(instrument) + 1) - 1;
      return html`<li>
        <span class="cell tone-${toneOf(instrument, from)}" aria-hidden="true"></span>
        <span><span class="range">${say('instrument.range', { from, to })}</span> ${say(`instrument.band.${key}`)}</span>
      </li>`;
    })}
  </ul>
`;
