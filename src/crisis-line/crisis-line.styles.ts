import { css } from 'lit';

export const crisisLineStyles = css`
  .strip {
    /* Its links follow each other the way of the page. */
    unicode-bidi: normal;
    padding: 0.25rem 1rem;
    border-inline-start: 4px solid var(--kap-crisis-line-color, var(--_accent));
    border-radius: 0.375rem;
    background: var(--_tint);
    font-size: 0.9375em;
  }
  .strip > :not(details) {
    margin-inline-end: 0.625rem;
  }
  .strip a,
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    font-weight: 600;
  }
  /* Its summary stays in its place among the links when its list opens below them. */
  details {
    display: inline;
  }
  summary {
    cursor: pointer;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  /* Large text on a small screen. */
  @container (width < 15rem) {
    .card {
      padding-inline: 0.75rem;
    }
    h2 {
      font-size: 1.25em;
    }
  }
  .elsewhere {
    padding-block-end: 0.5rem;
  }
  /* A sentence, with a number that has no place to break. */
  .stack > p a {
    white-space: normal;
  }
`;
