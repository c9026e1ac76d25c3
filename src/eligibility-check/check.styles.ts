import { css } from 'lit';

/** The looks of everything behind the start screen. */
export const checkStyles = css`
  .stack.tight > * + * {
    margin-block-start: var(--_space);
  }
  .bullets {
    padding-inline-start: var(--_10);
  }
  .progress progress {
    display: block;
    inline-size: 100%;
    block-size: var(--_3);
    margin-block-start: var(--_3);
    appearance: none;
    border: 0;
    border-radius: var(--_radius-pill);
    overflow: hidden;
    background: var(--_border);
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    border-radius: var(--_radius-pill);
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: var(--_radius-pill);
    background: var(--_accent);
  }
  .asked > * + * {
    margin-block-start: var(--_5);
  }
  fieldset > * + * {
    margin-block-start: var(--_6);
  }
  /* "None of these" and its like stand a little apart from what they rule out. */
  .choice:not(.apart) + .apart {
    margin-block-start: var(--_space);
  }
  .foot {
    gap: var(--_6) var(--_space);
    align-items: start;
    margin-block-start: var(--_12);
    padding-block-start: var(--_6);
    border-block-start: var(--_line);
  }
  /* Words without a box: what is seen of them ends where the card's padding begins. */
  .foot .quiet {
    margin-inline: calc(-1 * var(--_6)) var(--_space);
    margin-block-end: calc(-1 * var(--_6));
    font-weight: var(--_strong);
    font-size: 0.9375em;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--_8);
    align-items: center;
    padding-block: var(--_space);
    border-block-end: var(--_line);
  }
  .row dt {
    grid-column: 1;
  }
  .row dd:last-child {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .result > * + * {
    margin-block-start: var(--_16);
  }
  .outcome h2 {
    font-size: var(--_h1);
  }
  .reason {
    display: grid;
    gap: var(--_5);
    padding: clamp(var(--_side), 4cqi, var(--_10));
    border: var(--_line);
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
    margin-block-end: calc(-1 * var(--_space));
  }
  .ask {
    padding-inline-start: var(--_side);
    border-inline-start: var(--_rule);
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_size);
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .errors {
    padding: var(--_8) var(--_side);
    border: calc(var(--_edge) * 2) solid var(--_danger);
    border-radius: var(--_radius);
  }
  /* No heading: it would stand above the one of the screen. */
  .errors > p {
    font-family: var(--_heading);
    font-weight: var(--_bold);
    font-size: var(--_h3);
  }
  .errors ul {
    list-style: none;
  }
  .link {
    min-block-size: var(--_size);
    padding: var(--_2) 0;
    border: 0;
    background: none;
    color: var(--_danger);
    font-weight: var(--_strong);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  /* Large letters need more room than a ring that is made for controls. */
  h2:focus-visible {
    outline-offset: calc(var(--_away) * 2);
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
