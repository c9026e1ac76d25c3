import { css } from 'lit';

/** What stands around the table; the table itself is in table.styles.ts. */
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
    .tool[aria-pressed='true'] {
      border-width: 2px;
    }
  }
`;
