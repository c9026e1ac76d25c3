import { css } from 'lit';

/** The table: its headings that stay, its rows, what is said in a cell and below a row. */
export const tableStyles = css`
  .sheet {
    --_pad: 1.125rem;
    --_gap: clamp(0.5rem, 1.25cqi, 0.875rem);
    border: var(--_line);
    border-radius: var(--_radius-card);
    background: var(--kap-comparison-background, transparent);
    overflow-anchor: none;
  }
  table {
    inline-size: 100%;
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
  .of-6 {
    --_n: 6;
  }
  th,
  td {
    padding: var(--_pad) var(--_gap) 0.375rem;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  .corner,
  [part='row-name'] {
    inline-size: clamp(8rem, 12cqi, 10rem);
    padding-inline-start: var(--_pad);
  }
  [part='option'],
  [part='row-name'],
  [part='group'],
  .gist,
  .own b {
    font-weight: 650;
    line-height: 1.35;
  }
  [part='group'] {
    padding: 1.75rem var(--_pad) 0.625rem;
    border-block-end: var(--_line);
    color: var(--_accent);
    font-size: 1.1875em;
  }
  [part='row-name']:focus-visible {
    outline-offset: -3px;
  }
  .mark {
    display: block;
    inline-size: fit-content;
    margin-block-start: 0.375rem;
    padding: 0.0625rem 0.5rem;
    border: 1px dashed var(--_outline);
    border-radius: 1rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 500;
  }
  .differs {
    border-style: solid;
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 650;
  }
  .differs::before {
    content: '\\2260\\00a0';
    content: '\\2260\\00a0' / '';
  }
  .twins {
    padding: 0.25rem 0.5rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .twins::before {
    content: '=\\00a0';
    content: '=\\00a0' / '';
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
    border-start-start-radius: var(--_radius-card);
  }
  thead th:last-child {
    border-start-end-radius: var(--_radius-card);
  }
  td > * + * {
    margin-block-start: 0.5rem;
  }
  .gist + p {
    margin-block-start: 0.25rem;
  }
  /* Set off, but not in a colour: what the practice says must not draw the eye more than the rest. */
  .own {
    padding-inline-start: 0.625rem;
    border-inline-start: 2px solid var(--_border);
  }
  .own b {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .below td {
    padding-block: 0 0.25rem;
  }
  .below td,
  [part='row-name'] {
    border-block-end: var(--_line);
  }
  tbody:last-child .below:last-child td,
  tbody:last-child .line:nth-last-child(2) [part='row-name'] {
    border-block-end: 0;
  }
  .row-note,
  .sources summary {
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
  .sources {
    font-size: 0.8125rem;
  }
  .sources summary {
    padding-block: 0.75rem;
    color: var(--_muted);
    cursor: pointer;
  }
  .sources summary:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .sources ul {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(var(--_n, 1), minmax(0, 1fr));
    gap: 0.75rem 1.75rem;
    padding-block: 0.25rem 1rem;
  }
  .sources li {
    display: grid;
    gap: 0.125rem;
    align-content: start;
  }
  @media (forced-colors: active) {
    :host {
      --_veil: Canvas;
    }
    thead :is(th, td),
    .pickers {
      border-block-end-color: CanvasText;
    }
    .differs {
      border-width: 2px;
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
