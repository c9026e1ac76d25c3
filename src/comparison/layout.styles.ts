import { css } from 'lit';

/**
 * The table by the width of its place. Where the columns fit, the page scrolls and the headings stop at its top; where
 * they do not, the table scrolls by itself; on a narrow place two options stand side by side.
 */
export const layoutStyles = css`
  .pickers {
    display: none;
  }
  @media screen {
    .scroll {
      max-block-size: var(--_max, none);
      overflow: var(--_over, visible);
      overscroll-behavior-inline: contain;
    }
    .corner,
    [part='row-name'] {
      inset-inline-start: 0;
    }
    [part='row-name'] {
      position: var(--_stick, static);
      background: var(--_name, none);
      -webkit-backdrop-filter: var(--_blur, none);
      backdrop-filter: var(--_blur, none);
    }
    .row-note,
    .sources summary {
      position: var(--_stick, static);
      inset-inline-start: 10.875rem;
      max-inline-size: var(--_seen, none);
    }
    /* There is more below, until one has come to the end. */
    .scroll::after {
      content: '';
      position: sticky;
      inset: auto 0 0;
      z-index: 3;
      display: var(--_more, none);
      block-size: 1.5rem;
      background: linear-gradient(transparent, color-mix(in oklab, currentColor 18%, transparent));
      pointer-events: none;
    }
    @container (44rem <= width < 65.25rem) {
      .scroll:has(.of-4, .of-5) {
        --_over: auto;
        --_max: var(--kap-comparison-max-height, max(24rem, 85vh));
        --_top: 0px;
        --_stick: sticky;
        --_name: linear-gradient(var(--_tint), var(--_tint)), var(--_veil);
        --_blur: blur(1rem);
        --_seen: calc(100cqi - 13rem);
        --_more: block;
      }
    }
    @container (44rem <= width < 73.25rem) {
      .scroll:has(.of-6) {
        --_over: auto;
        --_max: var(--kap-comparison-max-height, max(24rem, 85vh));
        --_top: 0px;
        --_stick: sticky;
        --_name: linear-gradient(var(--_tint), var(--_tint)), var(--_veil);
        --_blur: blur(1rem);
        --_seen: calc(100cqi - 13rem);
        --_more: block;
      }
    }
    @container (width < 44rem) {
      .sheet {
        --_pad: 0.8125rem;
      }
      .tools {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .tools .tool {
        padding-inline: 0.5rem;
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
      .group,
      .of-1 tr {
        grid-template-columns: minmax(0, 1fr);
      }
      [part='group'] {
        padding-block: 1.5rem 0.5rem;
      }
      [part='row-name'] {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
        align-items: baseline;
        margin-block-end: 0.75rem;
        padding: 0.5rem var(--_pad);
        border: 0;
        background: var(--_tint);
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
        grid-template-columns: 1fr;
      }
    }
  }
`;
