import { css } from 'lit';

/** What stands around the table; the table itself is in table.styles.ts. */
export const comparisonStyles = css`
  :host {
    /* Cells pass below headings that stay: a veil, near white under dark text and near black under light, blurs them. */
    --_veil: var(--kap-comparison-background, color-mix(in oklab, var(--_raised) 80%, transparent));
    --_top: var(--kap-comparison-sticky-top, 0px);
  }
  slot[hidden] {
    display: none;
  }
  .lead {
    max-inline-size: var(--_measure);
    font-size: 1.0625em;
  }
  .note {
    display: grid;
    gap: var(--_2);
    max-inline-size: var(--_measure);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .past {
    color: var(--kap-color-warning, var(--_danger));
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_5);
  }
  .tool {
    min-block-size: var(--_size);
    padding: var(--_3) var(--_side);
    border: var(--_frame);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    font-weight: var(--_strong);
    line-height: var(--_tight);
    cursor: pointer;
    touch-action: manipulation;
  }
  .tool:is(:hover, [aria-pressed='true'], [aria-expanded='true']) {
    background: var(--_tint);
  }
  .tool:is([aria-pressed='true'], [aria-expanded='true']) {
    border-color: var(--_accent);
    box-shadow: var(--_ring);
  }
  /* Where a browser knows no words for what is drawn, it may read it out. */
  .tool[aria-pressed='true']::before {
    display: inline-block;
    inline-size: 0.3em;
    block-size: 0.6em;
    margin-inline: 0.2em 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.1em;
    content: '';
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
    gap: var(--_5) var(--_8);
    align-items: center;
  }
  .state:not(:has(button)) > p:empty {
    display: none;
  }
  .paper {
    position: relative;
  }
  .crisis {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_10);
    align-items: center;
  }
  .crisis a {
    padding-block: var(--_5);
    font-weight: var(--_strong);
  }
  .risks > ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: var(--_2) var(--_16);
    padding-inline-start: var(--_10);
  }
  @media (forced-colors: active) {
    .tool[aria-pressed='true'] {
      border-width: calc(var(--_edge) * 2);
    }
  }
`;
