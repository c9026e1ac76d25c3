import { css } from 'lit';

/** Two options side by side, each row under its name. */
const pair = css`
  .pickers {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 2;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5rem), 1fr));
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
    gap: 0.25rem;
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
    padding-block: 1.5rem 0.5rem;
  }
  [part='row-name'] {
    position: sticky;
    inset-block-start: calc(var(--_top) + var(--_bar, 0px));
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    margin-block-end: 0.75rem;
    padding: 0.5rem var(--_pad);
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
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
    @container few (width < 44rem) {
      ${pair}
    }
    @container four (width < 48rem) {
      ${pair}
    }
    @container five (width < 58rem) {
      ${pair}
    }
    @container six (width < 67rem) {
      ${pair}
    }
    @container (width < 44rem) {
      .sheet {
        --_pad: 0.8125rem;
      }
      .tools {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5rem), 1fr));
      }
      .tools .tool {
        padding-inline: 0.5rem;
      }
      .own {
        padding-inline-start: 0.5rem;
      }
    }
    @container (44rem <= width < 58rem) {
      .tools {
        gap: 0.5rem;
      }
      .tool {
        padding-inline: 0.625rem;
        font-size: 0.875em;
      }
    }
    @container (width < 16rem) {
      .sheet {
        --_pad: 0.5rem;
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
