import { css } from 'lit';
import { foldStyles } from '../shared/fold.styles.js';

export const journeyStyles = css`
  ${foldStyles}
  .journey {
    max-inline-size: var(--kap-journey-max-width, max(62rem, 992px));
    margin-inline: auto;
  }
  .journey > * + * {
    margin-block-start: var(--_12);
  }
  .lead {
    max-inline-size: var(--_measure);
    font-size: 1.0625em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_8) calc(var(--_space) * 5);
  }
  .choices > p {
    inline-size: 100%;
    margin-block-start: calc(-1 * var(--_3));
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }
  .choice {
    min-block-size: var(--_size);
    padding-block: var(--_3);
    padding-inline: var(--_6) var(--_8);
    gap: var(--_space);
  }
  .group > * + * {
    margin-block-start: var(--_8);
  }
  .group h3 {
    font-size: var(--_h3);
    letter-spacing: -0.008em;
  }
  .steps {
    border: var(--_line);
    border-radius: var(--_radius-card);
    overflow: clip;
  }
  .step + .step {
    border-block-start: var(--_line);
  }
  .step > summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 var(--_8);
    align-items: center;
    min-block-size: calc(var(--_size) + var(--_8));
    padding: var(--_6) clamp(var(--_side), 3cqi, var(--_10));
    cursor: pointer;
    list-style: none;
    transition: background-color var(--_time);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .step > summary:hover {
    background: var(--_tint);
  }
  .step > summary:focus-visible {
    outline-offset: calc(-1 * var(--kap-focus-width, 3px));
    border-radius: var(--_radius);
  }
  .step > summary::after {
    grid-column: 3;
    grid-row: 1 / span 2;
    inline-size: 0.5625em;
    block-size: 0.5625em;
    margin-block-start: calc(-1 * var(--_2));
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    content: '';
    transition: rotate var(--_time);
  }
  .step[open] > summary::after {
    margin-block-start: var(--_2);
    rotate: 225deg;
  }
  .number {
    grid-row: 1 / span 2;
    display: grid;
    place-items: center;
    inline-size: 2.2667em;
    block-size: 2.2667em;
    border: var(--_edge) solid var(--_mid, var(--_border));
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_link);
    font-weight: var(--_bold);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  h4 {
    font-size: 1.0625em;
  }
  summary h4 {
    grid-column: 2;
  }
  .gist {
    grid-column: 2;
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: calc(var(--_lines) - 0.1);
  }
  .inside {
    padding: var(--_2) clamp(var(--_side), 3cqi, var(--_10)) var(--_5);
  }
  .own {
    padding-inline-start: var(--_6);
    border-inline-start: var(--_rule);
  }
  .own b {
    color: var(--_link);
    font-size: 0.9375em;
  }
  .own > * + * {
    margin-block-start: var(--_3);
  }
  .past {
    color: var(--kap-color-warning, var(--_danger));
  }
  .note {
    padding: var(--_6) var(--_side);
    border: var(--_edge) solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: inherit;
  }
  .sources {
    font-size: 0.8125em;
  }
  .sources summary {
    inline-size: fit-content;
    padding-block: var(--_6);
    color: var(--_muted);
    cursor: pointer;
  }
  .sources summary:hover {
    color: var(--_link);
    text-decoration: underline;
  }
  .sources ul {
    list-style: none;
    padding-block-end: var(--_6);
  }
  .sources li > * {
    display: block;
  }
  .to-step {
    display: inline-block;
    padding-block: var(--_1);
    font-weight: var(--_bold);
    text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
    text-decoration-thickness: 1px;
  }
  .tray {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
  }
  /* Large text on a small screen: a name has the whole width. */
  @container (width < 17em) {
    .step > summary {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-inline: var(--_6);
    }
    .step > summary::after {
      grid-column: 2;
      grid-row: 1;
    }
    .number {
      grid-row: 1;
    }
    summary :is(h4, .gist) {
      grid-column: 1 / -1;
    }
    .inside {
      padding-inline: var(--_6);
    }
  }
  @container (width >= 40em) {
    .step > summary {
      grid-template-columns: auto minmax(0, 1fr) auto auto;
    }
    .step > summary::after {
      grid-column: 4;
      grid-row: 1;
    }
    .number {
      grid-row: 1;
    }
    .gist {
      grid-column: 3;
      text-align: end;
    }
  }
  @media print {
    .block,
    .picture {
      break-inside: avoid;
    }
    .steps,
    .picture {
      overflow: visible;
    }
    h3,
    .step > summary {
      break-after: avoid;
    }
    .step > summary::after,
    .sources,
    .choices {
      display: none;
    }
  }
`;
