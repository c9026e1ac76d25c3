import { css } from 'lit';

export const comparisonStyles = css`
  :host {
    /* Cells pass below headings that stay: a veil, near white under dark text and near black under light, blurs them. */
    --_veil: var(
      --kap-comparison-background,
      oklch(from currentColor clamp(0.205, (0.6 - l) * 1000, 1) 0 0 / 0.8)
    );
    --_top: var(--kap-comparison-sticky-top, 0px);
    --_line: 1px solid var(--_border);
  }
  slot[hidden] {
    display: none;
  }
  .lead {
    max-inline-size: 42rem;
    font-size: 1.0625em;
  }
  .note {
    display: grid;
    gap: 0.25rem;
    max-inline-size: 46rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .past {
    color: var(--_danger);
  }
  .sheet {
    --_pad: 1.125rem;
    border: var(--_line);
    border-radius: var(--_radius-card);
    background: var(--kap-comparison-background, transparent);
    overflow-anchor: none;
  }
  .scroll,
  .scroll:focus-visible {
    border-radius: inherit;
  }
  table {
    inline-size: 100%;
    min-inline-size: calc(10rem + var(--_n) * 11rem);
    border-spacing: 0;
    table-layout: fixed;
    font-size: 0.9375em;
    line-height: 1.5;
    text-align: start;
  }
  .of-1 {
    --_n: 1;
  }
  .of-2 {
    --_n: 2;
  }
  .of-3 {
    --_n: 3;
  }
  .of-4 {
    --_n: 4;
  }
  .of-5 {
    --_n: 5;
  }
  th,
  td {
    padding: var(--_pad) 0.875rem 0.375rem;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  .corner,
  [part='row-name'] {
    inline-size: 10rem;
    padding-inline-start: var(--_pad);
  }
  [part='option'],
  [part='row-name'] {
    font-weight: 650;
    line-height: 1.35;
  }
  [part='option'] {
    font-size: 1.0625em;
  }
  .about {
    display: block;
    margin-block-start: 0.125rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  thead :is(th, td) {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 1;
    padding-block: 1rem;
    border-block-end: 2px solid var(--_accent);
  }
  thead :is(th, td),
  .pickers {
    background: linear-gradient(var(--_tint), var(--_tint)), var(--_veil);
    -webkit-backdrop-filter: blur(1rem);
    backdrop-filter: blur(1rem);
  }
  .corner,
  [part='row-name'] {
    border-inline-end: var(--_line);
  }
  thead .corner {
    z-index: 2;
    border-start-start-radius: var(--_radius-card);
  }
  thead th:last-child {
    border-start-end-radius: var(--_radius-card);
  }
  td > * + * {
    margin-block-start: 0.5rem;
  }
  .own {
    padding-inline-start: 0.625rem;
    border-inline-start: 3px solid var(--_accent);
  }
  .own b {
    display: block;
    color: var(--_accent);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .below td {
    padding-block: 0 0.25rem;
  }
  .below td,
  [part='row-name'] {
    border-block-end: var(--_line);
  }
  tbody:last-child :is(.below td, [part='row-name']) {
    border-block-end: 0;
  }
  .row-note,
  summary {
    inline-size: fit-content;
  }
  .row-note {
    margin-block-start: 0.75rem;
    padding: 0.625rem 0.875rem;
    /* Seen where forced colours take the tint away. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  details {
    font-size: 0.8125rem;
  }
  summary {
    padding-block: 0.75rem;
    color: var(--_muted);
    cursor: pointer;
  }
  summary:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  details ul {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(var(--_n, 1), minmax(0, 1fr));
    gap: 0.75rem 1.75rem;
    padding-block: 0.25rem 1rem;
  }
  details li {
    display: grid;
    gap: 0.125rem;
    align-content: start;
  }
  .risks > ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    gap: 0.25rem 2rem;
    padding-inline-start: 1.25rem;
  }
  .pickers {
    display: none;
  }
  /* Where the columns fit, the page scrolls and the headings stop at its top. Elsewhere the table scrolls by itself. */
  @container (44rem <= width < 65.25rem) {
    .scroll:has(.of-4, .of-5) {
      max-block-size: var(--kap-comparison-max-height, max(24rem, 85vh));
      overflow: auto;
      overscroll-behavior-inline: contain;
      --_top: 0px;
      .corner,
      [part='row-name'] {
        position: sticky;
        inset-inline-start: 0;
      }
      [part='row-name'] {
        background: linear-gradient(var(--_tint), var(--_tint)), var(--_veil);
        -webkit-backdrop-filter: blur(1rem);
        backdrop-filter: blur(1rem);
      }
      .row-note,
      summary {
        position: sticky;
        inset-inline-start: 10.875rem;
        max-inline-size: calc(100cqi - 13rem);
      }
    }
    /* There is more below, until one has come to the end. */
    .scroll:has(.of-4, .of-5)::after {
      content: '';
      position: sticky;
      inset: auto 0 0;
      z-index: 3;
      display: block;
      block-size: 1.5rem;
      background: linear-gradient(transparent, color-mix(in oklab, currentColor 18%, transparent));
      pointer-events: none;
    }
  }

  @container (width < 44rem) {
    .sheet {
      --_pad: 0.8125rem;
    }
    .own {
      padding-inline-start: 0.5rem;
    }
    .pickers {
      position: sticky;
      inset-block-start: var(--_top);
      z-index: 2;
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.625rem;
      padding: 0.625rem var(--_pad) 0.75rem;
      border-block-end: 2px solid var(--_accent);
      border-start-start-radius: inherit;
      border-start-end-radius: inherit;
    }
    .picker {
      position: relative;
      display: flex;
      flex-direction: column;
    }
    /* A select would cut a long name off. Its words stand here in full, and the select lies on top, unseen. */
    .picked-name {
      display: flex;
      flex: 1;
      gap: 0.5rem;
      align-items: center;
      justify-content: space-between;
      min-block-size: 2.75rem;
      padding: 0.25rem 0.5rem;
      border: 1px solid var(--_outline);
      border-radius: var(--_radius);
      font-weight: 650;
      font-size: 0.9375em;
      line-height: 1.25;
    }
    .picked-name::after {
      flex: none;
      inline-size: 0.5rem;
      block-size: 0.5rem;
      margin-block-start: -0.25rem;
      border: solid currentColor;
      border-width: 0 2px 2px 0;
      rotate: 45deg;
      content: '';
    }
    .picker:has(:focus-visible) .picked-name {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    select {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      font-size: max(1rem, 1em);
      opacity: 0;
      cursor: pointer;
    }
    option {
      color: CanvasText;
      background: Canvas;
    }
    table,
    thead,
    tbody {
      display: block;
      min-inline-size: 0;
    }
    tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .of-1 tr {
      grid-template-columns: minmax(0, 1fr);
    }
    thead.picked {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .corner,
    .rest {
      display: none;
    }
    [part='row-name'],
    .below td {
      grid-column: 1 / -1;
      inline-size: auto;
    }
    [part='row-name'] {
      padding: 1.125rem var(--_pad) 0.25rem;
      border: 0;
      font-size: 1.0625em;
    }
    [part='cell'] {
      padding: 0.25rem var(--_pad);
      hyphens: auto;
    }
    .first {
      order: 1;
    }
    .second,
    .below li:not(.first) {
      order: 2;
    }
    .second[part='cell'] {
      border-inline-start: var(--_line);
    }
    .below td {
      padding-inline: var(--_pad);
    }
    .below ul {
      grid-template-columns: 1fr;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_veil: Canvas;
    }
    thead :is(th, td),
    .pickers {
      border-block-end-color: CanvasText;
    }
  }
  @supports not (color: oklch(from red l c h)) {
    .sheet {
      --_veil: var(--kap-comparison-background, Canvas);
      background: var(--_veil);
      color: CanvasText;
    }
  }
`;
