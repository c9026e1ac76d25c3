import { css } from 'lit';

/** Two options side by side, each row under its name. */
const pair = css`
  .pickers {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 2;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
    gap: var(--_5);
    padding: var(--_5) var(--_pad) var(--_6);
    border-block-end: calc(var(--_edge) * 2) solid var(--_accent);
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
    gap: var(--_2);
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_size);
    padding: var(--_2) var(--_space);
    border: var(--_frame);
    border-radius: var(--_radius);
    font-weight: var(--_bold);
    font-size: 0.9375em;
    line-height: var(--_tight);
  }
  .picked-name::after {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: calc(-1 * var(--_2));
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    content: '';
  }
  .picker:has(:focus-visible) .picked-name {
    outline: var(--_focus);
    outline-offset: var(--_away);
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
  /* In a grid, what sticks would stay in its own line, above the cells. */
  tr {
    display: flex;
    flex-wrap: wrap;
  }
  th,
  td {
    flex: 0 0 50%;
    min-inline-size: 0;
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
  tbody th,
  .below td,
  .of-1 [part='cell'] {
    flex-basis: 100%;
  }
  [part='group'] {
    padding-block: var(--_12) var(--_space);
  }
  [part='row-name'] {
    position: sticky;
    inset-block-start: calc(var(--_top) + var(--_bar, 0px));
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_6);
    align-items: baseline;
    margin-block-end: var(--_6);
    padding: var(--_space) var(--_pad);
    border: 0;
    background: linear-gradient(var(--_tint), var(--_tint)), var(--_veil);
    -webkit-backdrop-filter: blur(1rem);
    backdrop-filter: blur(1rem);
    font-size: 1em;
  }
  .mark {
    margin: 0;
  }
  [part='cell'] {
    padding: var(--_2) var(--_pad);
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
  }
  /* Headings must not take the room of what they are for. */
  @media (height < 30rem) {
    [part='row-name'] {
      position: static;
    }
  }
`;

/**
 * The table by the width of its place. Where all the columns fit, it is a table, and its headings stop at the top of the
 * page; where they do not, two options stand side by side; with very large type, one below the other.
 */
export const layoutStyles = css`
  .pickers {
    display: none;
  }
  @media screen {
    section[lang] {
      container: few / inline-size;
    }
    section:has(.of-4) {
      container-name: four;
    }
    section:has(.of-5) {
      container-name: five;
    }
    section:has(.of-6) {
      container-name: six;
    }
    @container few (width < 44em) {
      ${pair}
    }
    @container four (width < 48em) {
      ${pair}
    }
    @container five (width < 58em) {
      ${pair}
    }
    @container six (width < 67em) {
      ${pair}
    }
    @container (width < 44em) {
      .sheet {
        --_pad: var(--_6);
      }
      .tools {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
      }
      .tools .tool {
        padding-inline: var(--_space);
      }
      .own {
        padding-inline-start: var(--_space);
      }
    }
    @container (44em <= width < 58em) {
      .tools {
        gap: var(--_space);
      }
      .tool {
        padding-inline: var(--_5);
        font-size: 0.875em;
      }
    }
    @container (width < 16em) {
      .sheet {
        --_pad: var(--_space);
      }
      .pickers {
        position: static;
      }
      [part='row-name'] {
        inset-block-start: var(--_top);
      }
      [part='cell'] {
        flex-basis: 100%;
        border: 0;
      }
      [part='cell']::before {
        color: var(--_muted);
        content: attr(data-of);
      }
    }
  }
`;
