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
    padding: var(--_5) var(--_6);
    border-block-end: var(--_line);
    vertical-align: top;
    text-align: start;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }
  .compare thead :is(th, td) {
    position: sticky;
    z-index: 2;
    /* Over the dialog's padding. */
    inset-block-start: calc(-1 * clamp(var(--_8), 4vi, var(--_16)));
    background: var(--_sheet);
  }
  .compare li + li {
    margin-block-start: var(--_space);
  }
  .compare thead th {
    font-weight: var(--_bold);
    line-height: var(--_tight);
  }
  .compare thead .muted {
    display: block;
    font-weight: normal;
  }
  .compare tbody th {
    inline-size: 10.8em;
    padding-inline-start: 0;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .compare .row-name {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_space);
    align-items: center;
  }
  .differs {
    padding: 0 var(--_space);
    border: var(--_edge) solid var(--_accent);
    border-radius: var(--_radius-pill);
    color: var(--_link);
    font-size: 0.8125em;
  }
  .out {
    min-block-size: var(--_size);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font-weight: normal;
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
      font-weight: var(--_bold);
      font-size: 0.75em;
      white-space: nowrap;
      text-overflow: ellipsis;
    }
    .compare tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(8.5em, 1fr));
      border-block-end: var(--_line);
    }
    .compare .of-3 tr {
      grid-template-columns: repeat(3, minmax(8.5em, 1fr));
      inline-size: max(100%, 26.7em);
    }
    .compare .corner {
      display: none;
    }
    .compare :is(th, td) {
      padding-block: var(--_1) var(--_5);
      padding-inline: 0 var(--_6);
      border: 0;
    }
    .compare tbody th {
      grid-column: 1 / -1;
      inline-size: auto;
      padding-block: var(--_space) 0;
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
    padding-block: 4pt;
    padding-inline: 0 8pt;
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
