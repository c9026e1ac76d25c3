import { css } from 'lit';

/** How the questions fit: large letters, a wide place, less movement, few colours, paper. */
export const fitStyles = css`
  /* Letters so large that a line holds a word or two: each word keeps its place whole. */
  @container (max-width: 12rem) {
    .item > summary {
      gap: 0.25rem;
      padding-inline: 0.125rem;
    }
    .question {
      font-size: 1em;
    }
    .body {
      padding-inline: 0.125rem;
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
    .past {
      border-color: CanvasText;
    }
  }
  @media print {
    :host {
      font-size: 10pt;
      line-height: 1.45;
    }
    .faq,
    .group {
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
    .mark {
      display: none;
    }
    .body {
      padding-block: 0 0.5rem;
    }
  }
`;
