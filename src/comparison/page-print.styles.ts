import { css } from 'lit';

/** On paper, when a page is printed as it is: all of the table, small and plain. */
export const pagePrintStyles = css`
  @media print {
    .sheet,
    thead :is(th, td) {
      position: static;
      border-radius: 0;
      backdrop-filter: none;
    }
    .sheet {
      --_pad: 3pt;
      border: 0;
    }
    table {
      min-inline-size: 0;
      font-size: 7.5pt;
      line-height: 1.25;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    th,
    td {
      padding: 3pt;
      hyphens: auto;
    }
    .corner,
    [part='row-name'] {
      inline-size: 12%;
    }
    [part='group'] {
      padding-block: 6pt 3pt;
      break-after: avoid;
    }
    .about,
    .own b,
    .mark,
    td .small {
      font-size: 7pt;
    }
    .sources:not([open]) {
      display: none;
    }
  }
`;
