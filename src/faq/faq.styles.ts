import { css } from 'lit';

export const faqStyles = css`
  :host {
    --_top: var(--kap-faq-sticky-top, 0px);
  }
  .faq {
    display: grid;
    justify-items: start;
  }
  .faq > * {
    inline-size: 100%;
  }
  .lead {
    margin-block: var(--_space) var(--_12);
    font-size: 1.0625em;
  }
  .past {
    margin-block-start: var(--_8);
    padding: var(--_6) var(--_side);
    border: var(--_edge) solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  [part~='toggle-all'] {
    inline-size: fit-content;
    margin-block-start: var(--_10);
  }
  .group {
    display: grid;
    gap: var(--_space);
    margin-block-start: clamp(var(--_16), 6cqi, calc(var(--_space) * 6.5));
  }
  .group > * {
    min-inline-size: 0;
  }
  .group > h3 {
    color: var(--_link);
    font-size: var(--_h3);
  }
  .item {
    --_inset: clamp(var(--_space), 2cqi, var(--_8));
    border-block-start: var(--_line);
    scroll-margin-block-start: calc(var(--_top) + var(--_8));
  }
  .item:last-child {
    border-block-end: var(--_line);
  }
  .item[open] {
    background: color-mix(in oklab, var(--_tint) 55%, transparent);
  }
  .item > summary {
    display: flex;
    gap: var(--_8);
    align-items: center;
    justify-content: space-between;
    padding: var(--_8) var(--_inset);
    list-style: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .item > summary:focus-visible {
    outline-offset: calc(-1 * var(--kap-focus-width, 3px));
    border-radius: var(--_radius);
  }
  .item > summary::-webkit-details-marker {
    display: none;
  }
  .question {
    font-size: var(--_h3);
    font-weight: var(--_strong);
    transition: color var(--_time);
  }
  .item > summary:hover .question,
  .item[open] > summary .question {
    color: var(--_link);
  }
  .mark {
    position: relative;
    flex: none;
    inline-size: 2.25em;
    block-size: 2.25em;
    border: var(--_frame);
    border-radius: 50%;
    transition:
      background-color calc(var(--_time) * 2),
      border-color calc(var(--_time) * 2);
  }
  .mark::before,
  .mark::after {
    content: '';
    position: absolute;
    inset: calc(50% - 1px) 0.625em auto;
    border-block-start: 2px solid;
    transition: rotate calc(var(--_time) * 2);
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
  /* Not by its color, which the accent is derived from. */
  .item[open] > summary .mark::before,
  .item[open] > summary .mark::after {
    border-color: var(--_on-accent);
  }
  .item[open] > summary .mark::after {
    rotate: 0deg;
  }
  .body {
    padding: var(--_space) var(--_inset) var(--_10);
  }
  .notes {
    display: grid;
    gap: var(--_3);
    margin-block-start: var(--_16);
  }
`;
