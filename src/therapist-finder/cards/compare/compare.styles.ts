import { css } from 'lit';

/** Side by side on a screen: a table with a column of names on wide ones; on narrow ones each name has its own line. */
export const compareStyles = css`
  .whose {
    display: none;
  }
  .compare table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.9375em;
  }
  .compare td :is(.muted, a) {
    display: block;
    inline-size: fit-content;
    font-size: 0.9375em;
  }
  .compare :is(th, td) {
    padding: 0.625rem 0.75rem;
    border-block-end: 1px solid var(--_border);
    vertical-align: top;
    text-align: start;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }
  .compare thead :is(th, td) {
    position: sticky;
    z-index: 2;
    /* Over the dialog's padding. */
    inset-block-start: calc(-1 * clamp(1rem, 4vi, 2rem));
    background: var(--_sheet);
  }
  .compare li + li {
    margin-block-start: 0.5rem;
  }
  .compare thead th {
    font-weight: 650;
    line-height: 1.3;
  }
  .compare thead .muted {
    display: block;
    font-weight: 400;
  }
  .compare tbody th {
    inline-size: 9.5rem;
    padding-inline-start: 0;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .compare .row-name {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.5rem;
    align-items: center;
  }
  .differs {
    padding: 0 0.5rem;
    border: 1px solid var(--_accent);
    border-radius: 1rem;
    color: var(--_accent);
    font-size: 0.8125em;
  }
  .out {
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 400;
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  @media (max-width: 44rem) {
    .scroller {
      overflow-x: auto;
    }
    .compare thead :is(th, td) {
      position: static;
    }
    .whose {
      display: block;
      overflow: hidden;
      font-weight: 650;
      font-size: 0.75em;
      white-space: nowrap;
      text-overflow: ellipsis;
    }
    .compare tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(8rem, 1fr));
      border-block-end: 1px solid var(--_border);
    }
    .compare .of-3 tr {
      grid-template-columns: repeat(3, minmax(8rem, 1fr));
      inline-size: max(100%, 25rem);
    }
    .compare .corner {
      display: none;
    }
    .compare :is(th, td) {
      padding: 0.125rem 0.75rem 0.625rem 0;
      border: 0;
    }
    .compare tbody th {
      grid-column: 1 / -1;
      inline-size: auto;
      padding-block: 0.5rem 0;
    }
    /* Stays in sight while the columns are moved. */
    .compare .row-name {
      position: sticky;
      inset-inline-start: 0;
      inline-size: fit-content;
    }
  }
`;

/** Side by side on paper. */
export const paperTableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 9pt;
  }
  caption {
    padding-block-end: 10pt;
    font-size: 15pt;
    font-weight: 650;
    text-align: start;
  }
  :is(th, td) {
    padding: 4pt 8pt 4pt 0;
    border-block-end: 0.5pt solid #999;
    vertical-align: top;
    text-align: start;
    overflow-wrap: anywhere;
  }
  tbody th {
    font-weight: 400;
  }
  tr {
    break-inside: avoid;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .muted,
  .differs {
    display: block;
    color: #444;
    font-size: 8pt;
    font-weight: 400;
  }
  .differs {
    font-style: italic;
  }
  a,
  .whose {
    display: none;
  }
`;
