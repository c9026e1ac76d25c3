import { css } from 'lit';

export const journeyStyles = css`
  .journey {
    max-inline-size: var(--kap-journey-max-width, 62rem);
    margin-inline: auto;
  }
  .journey > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  .lead {
    max-inline-size: 42rem;
    font-size: 1.0625em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2.5rem;
  }
  .choices > p {
    inline-size: 100%;
    margin-block-start: -0.375rem;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  .choice {
    min-block-size: 2.75rem;
    padding: 0.375rem 0.875rem 0.375rem 0.75rem;
    gap: 0.5rem;
  }
  .group > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  .group h3 {
    font-size: 1.3125em;
    letter-spacing: -0.008em;
  }
  .steps {
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    overflow: clip;
  }
  .step + .step {
    border-block-start: 1px solid var(--_border);
  }
  .step > summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 0.875rem;
    align-items: center;
    min-block-size: 3.75rem;
    padding: 0.75rem clamp(0.875rem, 3cqi, 1.375rem);
    cursor: pointer;
    list-style: none;
    transition: background-color 0.15s;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .step > summary:hover {
    background: var(--_tint);
  }
  .step > summary:focus-visible {
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  .step > summary::after {
    grid-column: 3;
    grid-row: 1 / span 2;
    inline-size: 0.5625rem;
    block-size: 0.5625rem;
    margin-block-start: -0.25rem;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    content: '';
    transition: rotate 0.15s;
  }
  .step[open] > summary::after {
    margin-block-start: 0.25rem;
    rotate: 225deg;
  }
  .number {
    grid-row: 1 / span 2;
    display: grid;
    place-items: center;
    inline-size: 2.125rem;
    block-size: 2.125rem;
    border: 1px solid var(--_mid, var(--_border));
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 650;
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
    line-height: 1.4;
  }
  .inside {
    padding: 0.25rem clamp(0.875rem, 3cqi, 1.375rem) 0.625rem;
  }
  .own {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_accent);
  }
  .own b {
    color: var(--_accent);
    font-size: 0.9375em;
  }
  .own > * + * {
    margin-block-start: 0.375rem;
  }
  .past {
    color: var(--_danger);
  }
  .note {
    padding: 0.75rem 1rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: inherit;
  }
  .sources {
    font-size: 0.8125rem;
  }
  .sources summary {
    inline-size: fit-content;
    padding-block: 0.8125rem;
    color: var(--_muted);
    cursor: pointer;
  }
  .sources summary:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .sources ul {
    list-style: none;
    padding-block-end: 0.75rem;
  }
  .sources li > * {
    display: block;
  }
  .to-step {
    display: inline-block;
    padding-block: 0.125rem;
    font-weight: 650;
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
  @container (width < 17rem) {
    .step > summary {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-inline: 0.75rem;
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
      padding-inline: 0.75rem;
    }
  }
  @container (width >= 40rem) {
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
