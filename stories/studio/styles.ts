import { css } from 'lit';
import { controlStyles } from './controls.styles.js';

/** Its own colors stay as they are, whatever theme is being made. */
const base = css`
  :host {
    --ink: #1f2b2a;
    --soft: #56625f;
    --line: #e2ded4;
    --edge: #86908c;
    --paper: #fffefb;
    --ground: #f3f0e8;
    --wash: #eef3f1;
    --mark: #23564f;
    --bad: #a52a1f;
    --bad-wash: #fcf0ed;
    --good: #2b6541;
    --ring: 0 0 0 2px var(--paper), 0 0 0 4px var(--mark);
    display: block;
    /* What is hidden to the eye only must not make the page longer. */
    position: relative;
    color: var(--ink);
    font: 0.9375rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
    color-scheme: light;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul {
    list-style: none;
  }
  h2,
  h3,
  legend {
    padding: 0;
    font-size: 0.9375rem;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.005em;
  }
  legend {
    margin-block-end: 0.375rem;
  }
  h2 {
    font-size: 1.125rem;
    letter-spacing: -0.012em;
  }
  h2.minor {
    font-size: 1.0625rem;
    letter-spacing: -0.01em;
  }
  p {
    text-wrap: pretty;
  }
  a {
    color: var(--mark);
    text-underline-offset: 0.2em;
  }
  .soft {
    color: var(--soft);
  }
  .small {
    font-size: 0.8125rem;
    line-height: 1.45;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75rem;
    align-content: start;
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg.icon {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  .dot {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
`;

/** What every part of the studio starts from. */
export const studioStyles = [base, controlStyles];
