import { css } from 'lit';

/** The field for words, the order, the filters in both their homes, and what is in use. */
export const filterStyles = css`
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_6);
    align-items: end;
  }
  .bar.wide {
    grid-template-columns: minmax(0, 1fr) minmax(12em, 17em);
  }
  /* Large text on a small screen: the order has the whole width. */
  @container (width < 17em) {
    .bar {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .bar > .search,
  .bar > .rule {
    grid-column: 1 / -1;
  }
  .bar > .sort {
    order: 1;
  }
  .bar > .filters-button {
    order: 2;
  }
  .bar > .rule {
    order: 3;
  }
  .bar.wide > .search {
    grid-column: auto;
    align-self: start;
  }
  .bar.wide > .sort {
    order: 0;
    align-self: start;
  }
  .search-box {
    position: relative;
    display: block;
  }
  .search-box .input {
    padding-inline-end: calc(var(--_space) * 6);
  }
  .search-box ::-webkit-search-cancel-button {
    display: none;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search-clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    padding-inline: var(--_side);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    list-style: none;
  }
  .chip {
    padding: var(--_2) var(--_side);
    border-color: var(--_most);
    border-radius: var(--_radius-pill);
    background: var(--_tint);
    font-weight: normal;
    text-align: start;
  }
  .filters,
  .state {
    display: grid;
    gap: var(--_gap);
    align-content: start;
    min-inline-size: 0;
  }
  .state {
    gap: var(--_3);
  }
  .near {
    display: grid;
    gap: var(--_space);
  }
  .near-from {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: end;
  }
  .near .label {
    font-weight: normal;
  }
  .near-from > .field {
    flex: 1 1 7.5em;
  }
  .near-from > .button {
    flex: 1 0 auto;
    padding-inline: var(--_6);
  }
  .near p:empty {
    display: none;
  }
  legend {
    padding-block-end: var(--_2);
  }
  .option {
    display: flex;
    gap: var(--_6);
    align-items: center;
    min-block-size: var(--_size);
    padding: var(--_2) var(--_3);
    margin-inline: calc(-1 * var(--_3));
    line-height: var(--_tight);
    border-radius: var(--_radius-small);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_tint);
  }
  .option .n {
    flex: none;
    overflow-wrap: normal;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  div.panel .option {
    min-block-size: calc(var(--_size) - var(--_5));
  }
  .group {
    margin-block-end: calc(var(--_gap) * -1);
    border-block-start: var(--_line);
  }
  .group > summary {
    inline-size: 100%;
    min-block-size: var(--_size);
    color: inherit;
  }
  .group > summary::before {
    order: 1;
    margin-inline: auto var(--_3);
  }
  .used {
    padding: 0 var(--_space);
    border-radius: var(--_radius-pill);
    background: var(--_tint);
    color: var(--_link);
  }
  .group > fieldset {
    padding-block-end: var(--_8);
  }
  .map-room {
    /* As high as the map, before that is there; below it is a line of text. */
    position: relative;
    box-sizing: content-box;
    aspect-ratio: 11 / 8;
    padding-block-end: calc(var(--_space) * 3.5);
  }
  .filter-dialog {
    inline-size: 100%;
    max-inline-size: 34em;
    block-size: 100%;
    max-block-size: 100dvh;
    margin: 0 auto;
    padding: 0;
    border: 0;
    background: var(--_sheet);
    color: inherit;
    overscroll-behavior: contain;
  }
  .filter-dialog::backdrop {
    background: var(--kap-color-overlay, rgb(0 0 0 / 50%));
  }
  .sheet {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    block-size: 100%;
  }
  .sheet-head,
  .sheet-foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    padding: var(--_space) var(--_side);
    border-block: 0 solid var(--_border);
  }
  .sheet-head {
    border-block-end-width: var(--_edge);
  }
  .sheet-foot {
    border-block-start-width: var(--_edge);
    padding-block-end: max(var(--_space), env(safe-area-inset-bottom));
  }
  .sheet-foot .button {
    padding-inline: var(--_side);
  }
  .filters-done {
    flex: 1;
  }
  .sheet-body {
    padding: var(--_10) var(--_side);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  @media print {
    .bar,
    .chips,
    .panel,
    .filter-dialog {
      display: none !important;
    }
  }
`;
