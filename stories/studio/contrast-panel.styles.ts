import { css } from 'lit';

export const contrastPanelStyles = css`
  ol {
    display: grid;
    gap: 0.75rem;
    list-style: none;
  }
  ol > li {
    display: grid;
    grid-template-columns: 2.5rem minmax(0, 1fr);
    gap: 0.75rem;
    padding: 0.75rem;
    border-radius: 0.875rem;
    background: var(--bad-wash);
  }
  .sample {
    inline-size: 2.5rem;
    block-size: 2.5rem;
  }
  .sample > rect {
    stroke: rgb(0 0 0 / 12%);
  }
  .sample text {
    font: 600 26px/1 system-ui, sans-serif;
  }
  .ratio {
    font-variant-numeric: tabular-nums;
  }
  .ratio strong {
    color: var(--bad);
    font-size: 1.0625rem;
  }
  .primary .dot circle {
    stroke: #fff;
  }
  li .row {
    gap: 0.25rem;
  }
  li .button {
    justify-content: start;
    padding-inline: 0.625rem;
    text-align: start;
  }
  .start {
    justify-self: start;
    justify-content: start;
    margin-inline-start: -0.625rem;
    text-align: start;
  }
  .well {
    display: flex;
    gap: 0.875rem;
    padding: 1rem;
    border-radius: 0.875rem;
    background: var(--wash);
  }
  .seal {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: 50%;
    background: var(--mark);
    color: #fff;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.75rem;
    border-radius: 0.25rem;
    font-size: 0.8125rem;
    font-weight: 600;
    cursor: pointer;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.25rem;
    font-weight: 600;
    text-align: start;
  }
  tbody :is(th, td) {
    padding: 0.5rem 0;
    border-block-start: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  tbody th {
    font-weight: 600;
  }
  th span {
    display: block;
    font-weight: 400;
  }
  tbody td {
    padding-inline-start: 0.5rem;
    text-align: end;
    white-space: nowrap;
  }
  .short td:first-of-type {
    color: var(--bad);
    font-weight: 650;
  }
`;
