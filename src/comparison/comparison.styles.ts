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
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem;
  }
  .tool {
    min-block-size: 2.75rem;
    padding: 0.375rem 1rem;
    border: 1px solid var(--_outline);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }
  .tool:is(:hover, [aria-pressed='true'], [aria-expanded='true']) {
    background: var(--_tint);
  }
  .tool:is([aria-pressed='true'], [aria-expanded='true']) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  /* Where a browser knows no words for what is drawn, it may read it out. */
  .tool[aria-pressed='true']::before {
    content: '\\2713\\00a0';
    content: '\\2713\\00a0' / '';
  }
  .tool[aria-expanded]::after {
    content: '\\00a0+';
    content: '\\00a0+' / '';
  }
  .tool[aria-expanded='true']::after {
    content: '\\00a0\\2212';
    content: '\\00a0\\2212' / '';
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem 1rem;
    align-items: center;
  }
  .state:not(:has(button)) > p:empty {
    display: none;
  }
  .paper {
    position: relative;
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
    --_column: 11rem;
    inline-size: 100%;
    min-inline-size: calc(10rem + var(--_n) * var(--_column));
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
    --_column: 10.5rem;
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
  /* It stays in sight where the table scrolls sideways. */
  [part='group'] > span {
    position: sticky;
    inset-inline-start: var(--_pad);
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
  .crisis {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    align-items: center;
  }
  .crisis a {
    padding-block: 0.625rem;
    font-weight: 600;
  }
  .risks > ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    gap: 0.25rem 2rem;
    padding-inline-start: 1.25rem;
  }
  @media (forced-colors: active) {
    :host {
      --_veil: Canvas;
    }
    thead :is(th, td),
    .pickers {
      border-block-end-color: CanvasText;
    }
    .tool[aria-pressed='true'],
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
