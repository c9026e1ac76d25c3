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
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875rem;
    overflow-wrap: break-word;
    max-inline-size: 44rem;
    padding-inline-start: clamp(0.75rem, 3cqi, 1.125rem);
    border-inline-start: 3px solid color-mix(in oklab, var(--_accent) 45%, transparent);
    font-size: 1.0625em;
    line-height: 1.65;
  }
  .answer ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
    padding-inline-start: 1.125em;
  }
  .answer li::marker {
    color: var(--_accent);
  }
  .answer a {
    font-weight: 600;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    padding: 0.75rem 1rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .facts > p {
    font-weight: 600;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75rem;
    align-items: start;
    max-inline-size: 44rem;
    margin-block-start: 0.75rem;
    padding-inline-start: calc(clamp(0.75rem, 3cqi, 1.125rem) + 3px);
    font-size: 0.9375em;
  }
  .foot .button {
    flex: none;
    min-block-size: 2.75rem;
    padding-inline: 0;
    border: 0;
    background: none;
  }
  .foot .button:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .own {
    padding-block: 0.75rem;
  }
  .sources {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  .sources summary {
    inline-size: fit-content;
    padding-block: 0.6875rem;
    color: var(--_muted);
    cursor: pointer;
  }
  .sources summary:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .sources ul {
    list-style: none;
    padding-block: 0.25rem 0.5rem;
    font-size: 0.9375em;
  }
  .sources li {
    display: grid;
    gap: 0.375rem;
  }
  .by-hand {
    flex: 1 0 100%;
    overflow-wrap: anywhere;
  }
  .by-hand span {
    user-select: all;
    font-weight: 600;
  }
  .notes {
    display: grid;
    gap: 0.375rem;
    margin-block-start: 2rem;
  }

  /* Letters so large that a line holds a word or two: each word keeps its place whole. */
  @container (max-width: 12rem) {
    .item > summary {
      gap: 0.25rem;
      padding-inline: 0.125rem;
    }
    .question {
      font-size: 1em;
    }
    .body,
    .facts {
      padding-inline: 0.125rem;
    }
    .answer {
      padding-inline-start: 0;
      border: 0;
      font-size: 0.9375em;
      hyphens: auto;
    }
    .answer ul {
      padding-inline-start: 0.75em;
    }
    .foot {
      padding-inline-start: 0;
    }
    .foot .button {
      max-inline-size: 100%;
      white-space: normal;
      text-align: start;
    }
  }

  /* The names of groups beside their questions, and in sight while one reads. */
  @container (min-width: 56rem) {
    .group {
      grid-template-columns: minmax(10rem, 1fr) minmax(0, 3fr);
      gap: 3rem;
    }
    .group:not(:has(> h3)) {
      grid-template-columns: minmax(0, 1fr);
    }
    .group > h3 {
      position: sticky;
      inset-block-start: calc(var(--kap-faq-sticky-top, 0px) + 1.25rem);
      align-self: start;
      padding-block-start: 1.25rem;
    }
  }

  /* Only on a press: what a link, the browser's search or a printer opens must have its height at once. */
  @media (prefers-reduced-motion: no-preference) {
    @supports (interpolate-size: allow-keywords) {
      .item {
        interpolate-size: allow-keywords;
      }
      .eased::details-content {
        block-size: 0;
        overflow: clip;
        transition:
          block-size 0.3s ease,
          content-visibility 0.3s allow-discrete;
      }
      .eased[open]::details-content {
        block-size: auto;
      }
    }
  }
  @media (forced-colors: active) {
    .item[open] > summary .mark {
      border-color: Highlight;
    }
    .answer {
      border-inline-start-color: CanvasText;
    }
    .past,
    .facts {
      border-color: CanvasText;
    }
  }
  @media print {
    :host {
      font-size: 10pt;
      line-height: 1.45;
    }
    .faq,
    .group,
    .answer {
      display: block;
    }
    .group {
      margin-block-start: 1rem;
    }
    .group > h3,
    .item > summary {
      break-after: avoid;
    }
    .item[open] {
      background: none;
    }
    .item > summary {
      padding-block: 0.5rem 0.25rem;
    }
    .mark,
    .sources:not([open]) {
      display: none;
    }
    .body {
      padding-block: 0 0.5rem;
    }
    .answer {
      max-inline-size: none;
      font-size: 1em;
      line-height: inherit;
    }
    .answer > * + * {
      margin-block-start: 0.375rem;
    }
    .answer :is(p, li) {
      break-inside: avoid;
    }
    .foot {
      margin: 0;
    }
    .own {
      padding: 0;
    }
  }
`;
