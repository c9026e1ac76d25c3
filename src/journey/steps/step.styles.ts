import { css } from 'lit';

/** What is inside the steps. */
export const stepStyles = css`
  .blocks {
    columns: 3 15em;
    column-gap: calc(var(--_space) * 4.5);
    padding-block-start: var(--_2);
  }
  .block {
    break-inside: avoid;
    padding-block-end: var(--_10);
  }
  .what {
    column-span: all;
    max-inline-size: var(--_measure);
  }
  h5 {
    margin: 0 0 var(--_3);
    color: var(--_link);
    font-family: var(--_heading);
    font-weight: var(--_bold);
    font-size: 0.9375em;
    line-height: var(--_tight);
  }
  .block > * + p,
  .block > * + .own {
    margin-block-start: var(--_space);
  }
  .block ul {
    display: grid;
    gap: var(--_3);
    padding-inline-start: var(--_8);
  }
  .block li::marker {
    color: var(--_link);
  }
  @container (width < 17em) {
    .after.block {
      padding-inline: var(--_space);
    }
    .block .button {
      padding-inline: var(--_6);
    }
  }
  .block .actions {
    gap: var(--_space);
  }
  .block .button {
    white-space: normal;
  }
  .after.block {
    margin-block-end: var(--_10);
    padding: var(--_8) var(--_side);
    border: var(--_edge) solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
`;
