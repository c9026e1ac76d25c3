import { css } from 'lit';

export const faqStyles = css`
  .faq {
    display: grid;
    justify-items: start;
  }
  .faq > * {
    inline-size: 100%;
  }
  h2 {
    font-size: clamp(1.625rem, 1.2rem + 2.2cqi, 2.25rem);
    letter-spacing: -0.02em;
  }
  .lead {
    margin-block: 0.5rem 1.5rem;
    font-size: 1.125em;
  }
  .past {
    margin-block-start: 1rem;
    padding: 0.75rem 1rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  [part='toggle-all'] {
    inline-size: fit-content;
    margin-block-start: 1.25rem;
  }
  .group {
    display: grid;
    gap: 0.5rem;
    margin-block-start: clamp(2rem, 6cqi, 3.25rem);
  }
  .group > * {
    min-inline-size: 0;
  }
  .group > h3 {
    color: var(--_accent);
    font-size: 1.25em;
  }
  .item {
    --_line: 1px solid var(--_border);
    --_inset: clamp(0.5rem, 2cqi, 1rem);
    border-block-start: var(--_line);
    scroll-margin-block-start: calc(var(--kap-faq-sticky-top, 0px) + 1rem);
  }
  .item:last-child {
    border-block-end: var(--_line);
  }
  .item[open] {
    background: color-mix(in oklab, var(--_accent) 5%, transparent);
  }
  .item > summary {
    display: flex;
    gap: 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 1rem var(--_inset);
    list-style: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .item > summary:focus-visible {
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  .item > summary::-webkit-details-marker {
    display: none;
  }
  .question {
    font-size: 1.1875em;
    font-weight: 600;
    transition: color 0.15s;
  }
  .item > summary:hover .question,
  .item[open] > summary .question {
    color: var(--_accent);
  }
  .mark {
    position: relative;
    flex: none;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border: 1px solid var(--_outline);
    border-radius: 50%;
    transition:
      background-color 0.2s,
      border-color 0.2s;
  }
  .mark::before,
  .mark::after {
    content: '';
    position: absolute;
    inset: calc(50% - 1px) 0.625rem auto;
    border-block-start: 2px solid;
    transition: rotate 0.25s;
  }
  .mark::after {
    rotate: 90deg;
  }
  .item > summary:hover .mark {
    background: var(--_tint);
  }
  .item[open] > summary .mark {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  /* Not by its colour, which the accent is derived from. */
  .item[open] > summary .mark::before,
  .item[open] > summary .mark::after {
    border-color: var(--_on-accent);
  }
  .item[open] > summary .mark::after {
    rotate: 0deg;
  }
  .body {
    padding: 0.5rem var(--_inset) 1.25rem;
  }
  .notes {
    display: grid;
    gap: 0.375rem;
    margin-block-start: 2rem;
  }
`;
