import { css } from 'lit';

/** The mark beside what folds open, drawn by us: a browser's own triangle looks different in each. */
export const foldStyles = css`
  .fold > summary {
    list-style: none;
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.1em 0.6em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
    translate: 0 -0.1em;
  }
  .fold:dir(rtl) > summary::before {
    rotate: 135deg;
  }
  .fold[open] > summary::before {
    rotate: 45deg;
  }
`;
