import { css } from 'lit';

export const therapistFinderStyles = css`
  :host {
    --_portrait: var(--kap-therapist-finder-portrait, color-mix(in oklab, var(--_accent) 16%, transparent));
    --_gap: calc(var(--_space) * 2.5);
  }
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: calc(var(--_space) * 2);
  }
  /* What the page wrote stands there meanwhile; the line would only push it down and let it jump back. */
  :host(:not(:empty)) .loading {
    position: absolute;
    clip-path: inset(50%);
  }
  [part='message'] {
    margin-block-end: var(--_gap);
  }
  .filters-button,
  .more {
    justify-self: start;
  }
  ul {
    list-style: none;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .chip {
    padding: 0.25rem 0.875rem;
    border-radius: 1.5rem;
    background: var(--_tint);
    font-weight: 400;
    text-align: start;
  }
  .layout,
  .panel,
  .results,
  .cards,
  .facets {
    display: grid;
    gap: var(--_gap);
    align-content: start;
    min-inline-size: 0;
  }
  legend {
    padding-block-end: 0.25rem;
  }
  .option {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.375rem;
    margin-inline: -0.375rem;
    line-height: 1.3;
    border-radius: 0.375rem;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_tint);
  }
  .option .n {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  summary {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    inline-size: fit-content;
    min-block-size: 2.75rem;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-end: 0.2em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  [open] > summary::before {
    margin-block-end: -0.2em;
    transform: rotate(225deg);
  }
  article {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
    align-items: start;
  }
  .names {
    flex: 1 0 min(20rem, 60%);
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
  }
  h3 span {
    font-weight: 400;
  }
  .portrait {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 4rem;
    block-size: 4rem;
    border-radius: 50%;
    overflow: hidden;
    background: var(--_portrait);
    color: var(--_accent);
    font-weight: 600;
    font-size: 1.25em;
  }
  .portrait img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .broken {
    opacity: 0;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.5rem;
    font-size: 0.875em;
  }
  .license {
    padding: 0.0625rem 0.5rem;
    border: 1px solid var(--_border);
    border-radius: 0.375rem;
    font-variant-numeric: tabular-nums;
  }
  .tags:not(:has(li)) {
    display: none;
  }
  .badge {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    padding: 0.125rem 0.75rem;
    border-radius: 1rem;
    background: var(--_tint);
    font-weight: 600;
  }
  .yes::before,
  .waitlist::before,
  .badge.no::before {
    content: '';
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }
  .yes::before {
    background: var(--_accent);
  }
  .waitlist::before {
    background: linear-gradient(var(--_accent) 50%, transparent 50%);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(clamp(8.25rem, 24cqi, 11rem), 1fr));
    gap: calc(var(--_space) * 1.75) calc(var(--_space) * 2.5);
  }
  .facts > :first-child {
    grid-column: 1 / -1;
  }
  dt {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  dd ul {
    display: grid;
    gap: 0.5rem;
  }
  dd .muted,
  dd a {
    display: block;
    inline-size: fit-content;
    font-size: 0.875em;
  }
  article details {
    border-block-start: 1px solid var(--_border);
  }
  .bio {
    max-inline-size: 65ch;
    padding-block: 0.25rem 1rem;
    white-space: pre-line;
  }
  details .facts {
    padding-block-end: 1rem;
  }
  .actions:not(:has(a, button)) {
    display: none;
  }
  .note {
    display: grid;
    gap: var(--_space);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .note p {
    max-inline-size: 70ch;
  }
  @container (inline-size < 46rem) {
    .panel {
      padding: calc(var(--_space) * 2);
      border: 1px solid var(--_border);
      border-radius: var(--_radius-card);
    }
    .panel:not(.open) {
      display: none;
    }
  }
  @container (inline-size >= 46rem) {
    .with-panel {
      grid-template-columns: minmax(12rem, var(--kap-therapist-finder-panel-width, 17rem)) minmax(0, 1fr);
      gap: calc(var(--_space) * 5);
    }
    .filters-button,
    .filters-done {
      display: none;
    }
    .option {
      min-block-size: 2.25rem;
    }
  }
  @media print {
    .panel,
    .actions,
    button {
      display: none !important;
    }
    article {
      break-inside: avoid;
    }
  }
`;
