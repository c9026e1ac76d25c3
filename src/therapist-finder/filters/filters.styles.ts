import { css } from 'lit';

/** The field for words, the order, the filters in both their homes, and what is in use. */
export const filterStyles = css`
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(var(--_space) * 1.5);
    align-items: end;
  }
  .bar.wide {
    grid-template-columns: minmax(0, 1fr) minmax(12rem, 17rem);
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
    padding-inline-end: 3rem;
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
    padding-inline: 1rem;
  }
  .search-clear,
  .sheet-head .button {
    font-size: 1.25em;
    line-height: 1;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    list-style: none;
  }
  .chip {
    padding: 0.25rem 0.875rem;
    border-color: color-mix(in oklab, var(--_accent) 35%, transparent);
    border-radius: 1.5rem;
    background: var(--_tint);
    font-weight: 400;
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
    gap: 0.375rem;
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
    font-weight: 400;
  }
  .near-from > .field {
    flex: 1 1 7.5rem;
  }
  .near-from > .button {
    flex: 1 0 auto;
    padding-inline: 0.75rem;
  }
  .near p:empty {
    display: none;
  }
  legend {
    padding-block-end: 0.25rem;
  }
  .option {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.375rem;
    margin-inline: -0.375rem;
    line-height: 1.3;
    border-radius: 0.375rem;
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
    min-block-size: 2.25rem;
  }
  .group {
    margin-block-end: calc(var(--_gap) * -1);
    border-block-start: 1px solid var(--_border);
  }
  .group > summary {
    inline-size: 100%;
    min-block-size: 3rem;
    color: inherit;
  }
  .group > summary::before {
    order: 1;
    margin-inline: auto 0.375rem;
  }
  .used {
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--_tint);
    color: var(--_accent);
  }
  .group > fieldset {
    padding-block-end: calc(var(--_space) * 2);
  }
  .map-room {
    /* As high as the map, before that is there; below it is a line of text. */
    position: relative;
    box-sizing: content-box;
    aspect-ratio: 11 / 8;
    padding-block-end: 1.75rem;
  }
  .filter-dialog {
    inline-size: 100%;
    max-inline-size: 34rem;
    block-size: 100%;
    max-block-size: 100dvh;
    margin: 0 auto;
    padding: 0;
    border: 0;
    /* The page's own background is not known: near white under dark text, near black under light. */
    background: var(--kap-therapist-finder-dialog, oklch(from currentColor clamp(0.205, (0.6 - l) * 1000, 1) 0 0));
    color: inherit;
    overscroll-behavior: contain;
  }
  .filter-dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
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
    padding: var(--_space) 1rem;
    border-block: 0 solid var(--_border);
  }
  .sheet-head {
    border-block-end-width: 1px;
  }
  .sheet-foot {
    border-block-start-width: 1px;
    padding-block-end: max(var(--_space), env(safe-area-inset-bottom));
  }
  .sheet-foot .button {
    padding-inline: 0.875rem;
  }
  .filters-done {
    flex: 1;
  }
  .sheet-body {
    padding: calc(var(--_space) * 2.5) 1rem;
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
