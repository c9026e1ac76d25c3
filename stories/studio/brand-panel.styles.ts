import { css } from 'lit';

export const brandPanelStyles = css`
  .presets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5.5rem, 1fr));
    gap: 0.5rem;
  }
  .presets button {
    display: grid;
    gap: 0.375rem;
    inline-size: 100%;
    min-block-size: 100%;
    padding: 0.375rem 0.375rem 0.5rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--paper);
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.2;
    cursor: pointer;
    transition: border-color 0.15s;
  }
  .presets button:hover {
    border-color: var(--edge);
  }
  .presets [aria-pressed='true'] {
    border-color: var(--mark);
    box-shadow: inset 0 0 0 1px var(--mark);
  }
  .presets button:focus-visible {
    box-shadow: var(--ring);
  }
  .presets svg {
    inline-size: 100%;
    block-size: auto;
  }
  .presets rect:not(.flat) {
    stroke: rgb(0 0 0 / 8%);
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
    gap: 0.75rem;
  }
  .notes {
    display: grid;
    gap: 0.625rem;
    padding: 0.625rem 0.75rem;
    border-radius: 0.625rem;
    background: var(--ground);
    font-size: 0.8125rem;
    line-height: 1.45;
  }
  .notes li {
    display: grid;
    grid-template-columns: 2.25rem minmax(0, 1fr);
    gap: 0.625rem;
  }
  .notes svg {
    inline-size: 2.25rem;
    margin-block-start: 0.125rem;
  }
  .notes circle {
    stroke: var(--ground);
    stroke-width: 2;
  }
  .slider {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr) 3.25rem;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 2.75rem;
  }
  .slider path {
    fill: none;
    stroke: var(--soft);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .corner {
    display: grid;
  }
  output {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  [type='range'] {
    inline-size: 100%;
    block-size: 2rem;
    margin: 0;
    border-radius: 1rem;
    accent-color: var(--mark);
    cursor: pointer;
  }
`;
