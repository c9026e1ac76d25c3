import { css } from 'lit';

export const previewStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
    background: var(--ground);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    padding: 0.875rem 1.25rem 0;
  }
  .place {
    flex: 1 1 9rem;
    max-inline-size: 14rem;
    margin-inline-start: auto;
  }
  .stage {
    display: grid;
    grid-auto-rows: minmax(22rem, 1fr);
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    min-block-size: 0;
    /* Room for the shadows, which would be cut. */
    margin: 0.5rem 0 0;
    padding: 0.375rem 1.25rem 1.25rem;
    overflow-y: auto;
  }
  .stage .row {
    display: flex;
    flex-wrap: nowrap;
    gap: 20px;
    align-items: stretch;
    justify-content: center;
    min-block-size: 0;
  }
  figure {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    gap: 0.375rem;
    inline-size: calc(var(--width) * var(--scale));
    flex: none;
    min-block-size: 0;
    margin: 0;
  }
  .screen {
    position: relative;
    /* Not hidden, which a focus inside the page could scroll. */
    overflow: clip;
    border-radius: 0.75rem;
    background: #fff;
    box-shadow:
      0 0 0 1px rgb(31 43 42 / 14%),
      0 1px 2px rgb(31 43 42 / 6%),
      0 12px 32px rgb(31 43 42 / 10%);
  }
  .phone .screen {
    border-radius: 1.5rem;
  }
  iframe {
    position: relative;
    display: block;
    inline-size: var(--width);
    block-size: calc(100% / var(--scale));
    border: 0;
    transform: scale(var(--scale));
    transform-origin: 0 0;
    opacity: 0;
    transition: opacity 0.25s;
  }
  .ready iframe {
    opacity: 1;
  }
  .screen:has(iframe:focus) {
    outline: 3px solid var(--mark);
    outline-offset: 2px;
  }
  .waiting {
    position: absolute;
    inset: 40% 1rem auto;
    text-align: center;
  }
  .ready .waiting {
    visibility: hidden;
  }
`;
