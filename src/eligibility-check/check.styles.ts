import { css } from 'lit';

/** The looks of everything behind the start screen. */
export const checkStyles = css`
  .stack.tight > * + * {
    margin-block-start: var(--_space);
  }
  .bullets {
    padding-inline-start: 1.25rem;
  }
  .progress progress {
    display: block;
    inline-size: 100%;
    block-size: 0.375rem;
    margin-block-start: 0.375rem;
    appearance: none;
    border: 0;
    border-radius: 1rem;
    overflow: hidden;
    background: var(--_border);
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    border-radius: 1rem;
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: 1rem;
    background: var(--_accent);
  }
  .asked > * + * {
    margin-block-start: 0.625rem;
  }
  fieldset > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .choice {
    background: color-mix(in oklab, currentColor 2%, transparent);
  }
  /* "None of these" and its like stand a little apart from what they rule out. */
  .choice:not(.apart) + .apart {
    margin-block-start: var(--_space);
  }
  .foot {
    gap: 0.75rem 0.5rem;
    align-items: start;
    margin-block-start: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_border);
  }
  /* Words without a box: what is seen of them ends where the card's padding begins. */
  .foot .quiet {
    margin-inline: -0.75rem 0.5rem;
    margin-block-end: -0.75rem;
    font-weight: 500;
    font-size: 0.9375em;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1rem;
    align-items: center;
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_border);
  }
  .row dt {
    grid-column: 1;
  }
  .row dd:last-child {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .result > * + * {
    margin-block-start: calc(var(--_space) * 4);
  }
  .outcome h2 {
    font-size: 1.75em;
  }
  .reason {
    display: grid;
    gap: 0.625rem;
    padding: clamp(1rem, 4cqi, 1.375rem);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  /* The words before the number may wrap, the number not. */
  .reason .button {
    display: inline-block;
    white-space: normal;
  }
  .number {
    white-space: nowrap;
  }
  .said strong {
    font-size: 1.0625em;
  }
  details {
    margin-block-end: -0.5rem;
  }
  .ask {
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--_accent);
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .errors {
    padding: 0.875rem 1.125rem 1rem;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
  }
  /* No heading: it would stand above the one of the screen. */
  .errors > p {
    font-family: var(--kap-font-heading, inherit);
    font-weight: 650;
    font-size: 1.175em;
  }
  .errors ul {
    list-style: none;
  }
  .link {
    min-block-size: 2.75rem;
    padding: 0.25rem 0;
    border: 0;
    background: none;
    color: var(--_danger);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  /* Large letters need more room than a ring that is made for controls. */
  h2:focus-visible {
    outline-offset: 0.25rem;
  }
  @media (forced-colors: active) {
    .progress progress {
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      background: CanvasText;
    }
    progress::-moz-progress-bar {
      background: CanvasText;
    }
    /* Words that have a box here. */
    .foot .quiet {
      margin: 0;
    }
  }
  @media print {
    .actions,
    .progress {
      display: none;
    }
  }
`;
