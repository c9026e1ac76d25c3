import { css } from 'lit';
import { foldStyles } from '../shared/fold.styles.js';

/** The table: its headings that stay, its rows, what is said in a cell and below a row. */
export const tableStyles = css`
  ${foldStyles}
  .sheet {
    --_pad: calc(var(--_space) * 2.25);
    --_gap: clamp(var(--_space), 1.25cqi, var(--_8));
    border: var(--_line);
    border-radius: var(--_radius-card);
    background: var(--kap-comparison-background, transparent);
    overflow-anchor: none;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-size: 0.9375em;
    line-height: calc(var(--_lines) - 0.05);
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
    padding: var(--_pad) var(--_gap) var(--_3);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  .corner,
  [part='row-name'] {
    inline-size: clamp(8.5em, 12cqi, 10.7em);
    padding-inline-start: var(--_pad);
  }
  [part='option'],
  [part='row-name'],
  [part='group'],
  .gist,
  .own b {
    font-weight: var(--_bold);
    line-height: var(--_tight);
  }
  [part='group'] {
    padding: var(--_12) var(--_pad) var(--_5);
    border-block-end: var(--_line);
    color: var(--_link);
    font-size: var(--_h3);
  }
  [part='row-name']:focus-visible {
    outline-offset: calc(-1 * var(--kap-focus-width, 3px));
  }
  .mark {
    display: block;
    inline-size: fit-content;
    margin-block-start: var(--_3);
    padding: 0 var(--_space);
    border: var(--_edge) dashed var(--_outline);
    border-radius: var(--_radius-pill);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: var(--_strong);
  }
  .differs {
    border-style: solid;
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_link);
    font-weight: var(--_bold);
  }
  .differs::before {
    content: '\\2260\\00a0';
    content: '\\2260\\00a0' / '';
  }
  .twins {
    padding: var(--_2) var(--_space);
    border: var(--_edge) solid transparent;
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
    margin-block-start: var(--_1);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: normal;
  }
  thead :is(th, td) {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 1;
    padding-block: var(--_8);
    border-block-end: calc(var(--_edge) * 2) solid var(--_accent);
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
    margin-block-start: var(--_space);
  }
  .gist + p {
    margin-block-start: var(--_2);
  }
  /* Set off, but not in a color: what the practice says must not draw the eye more than the rest. */
  .own {
    padding-inline-start: var(--_5);
    border-inline-start: calc(var(--_edge) * 2) solid var(--_border);
  }
  .own b {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .below td {
    padding-block: 0 var(--_2);
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
    margin-block-start: var(--_6);
    padding: var(--_5) var(--_side);
    /* Seen where forced colors take the tint away. */
    border: var(--_edge) solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .sources {
    font-size: 0.875em;
  }
  .sources summary {
    padding-block: var(--_6);
    color: var(--_muted);
    cursor: pointer;
  }
  .sources summary:hover {
    color: var(--_link);
    text-decoration: underline;
  }
  .sources ul {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(var(--_n, 1), minmax(0, 1fr));
    gap: var(--_6) var(--_12);
    padding-block: var(--_2) var(--_8);
  }
  .sources li {
    display: grid;
    gap: var(--_1);
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
      border-width: calc(var(--_edge) * 2);
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
