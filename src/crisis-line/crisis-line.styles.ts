import { css } from 'lit';

export const crisisLineStyles = css`
  .strip {
    /* Its links follow each other the way of the page. */
    unicode-bidi: normal;
    padding: var(--_2) var(--_side);
    border-inline-start: calc(var(--_edge) * 3) solid var(--kap-crisis-line-color, var(--_accent));
    border-radius: var(--_radius-small);
    background: var(--_tint);
    font-size: 0.9375em;
  }
  .strip > :not(details) {
    margin-inline-end: var(--_5);
  }
  .strip a,
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(var(--_size) - var(--_1));
    font-weight: var(--_strong);
  }
  /* Its summary stays in its place among the links when its list opens below them. */
  details {
    display: inline;
  }
  summary {
    cursor: pointer;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  /* Large text on a small screen. */
  @container (width < 15em) {
    h2 {
      font-size: var(--_h3);
    }
  }
  .elsewhere {
    padding-block-end: var(--_space);
  }
  /* A sentence, with a number that has no place to break. */
  .stack > p a {
    white-space: normal;
  }
`;
