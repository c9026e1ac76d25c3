import { css } from 'lit';

/** What is inside the steps. */
export const stepStyles = css`
  .blocks {
    columns: 3 15rem;
    column-gap: 2.25rem;
    padding-block-start: 0.25rem;
  }
  .block {
    break-inside: avoid;
    padding-block-end: 1.375rem;
  }
  .what {
    column-span: all;
    max-inline-size: 44rem;
  }
  h5 {
    margin: 0 0 0.375rem;
    color: var(--_accent);
    font-family: var(--kap-font-heading, inherit);
    font-weight: 650;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .block > * + p,
  .block > * + .own {
    margin-block-start: 0.5rem;
  }
  .block ul {
    display: grid;
    gap: 0.375rem;
    padding-inline-start: 1.125rem;
  }
  .block li::marker {
    color: var(--_accent);
  }
  @container (width < 17rem) {
    .after.block {
      padding-inline: 0.5rem;
    }
    .block .button {
      padding-inline: 0.75rem;
    }
  }
  .block .actions {
    gap: 0.5rem;
  }
  .block .button {
    white-space: normal;
  }
  .after.block {
    margin-block-end: 1.375rem;
    padding: 0.875rem 1.125rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
`;
