import { css } from 'lit';

export const colorFieldStyles = css`
  .pair {
    display: grid;
    grid-template-columns: 3.25rem minmax(0, 1fr);
    border: 1px solid var(--edge);
    border-radius: 0.625rem;
    background: #fff;
  }
  .pair:has([aria-invalid='true']) {
    border-color: var(--bad);
    box-shadow: inset 0 0 0 1px var(--bad);
  }
  .pair .input {
    min-block-size: 2.625rem;
    border: 0;
    border-radius: 0 0.5625rem 0.5625rem 0;
    background: none;
    box-shadow: none;
    font-variant-numeric: tabular-nums;
  }
  .pair .input::placeholder {
    color: var(--soft);
    opacity: 1;
  }
  [type='color'] {
    appearance: none;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 2.625rem;
    margin: 0;
    padding: 0.3125rem;
    border: 0;
    border-radius: 0.5625rem 0 0 0.5625rem;
    background: none;
    cursor: pointer;
  }
  [type='color']::-webkit-color-swatch-wrapper {
    padding: 0;
  }
  [type='color']::-webkit-color-swatch {
    border: 0;
    border-radius: 0.4375rem;
    box-shadow: inset 0 0 0 1px rgb(0 0 0 / 15%);
  }
  [type='color']::-moz-color-swatch {
    border: 0;
    border-radius: 0.4375rem;
    box-shadow: inset 0 0 0 1px rgb(0 0 0 / 15%);
  }
  .none [type='color']::-webkit-color-swatch {
    background: linear-gradient(to top right, #fff 48%, #a8aca8 49%, #a8aca8 51%, #fff 52%) !important;
  }
  .pair :focus-visible {
    box-shadow: var(--ring);
    border-radius: 0.5625rem;
  }
`;
