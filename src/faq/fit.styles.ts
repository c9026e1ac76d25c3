import { css } from 'lit';

/** How the questions fit: large letters, a wide place, less movement, few colors, paper. */
export const fitStyles = css`
  /* Letters so large that a line holds a word or two: each word keeps its place whole. */
  @container (max-width: 12em) {
    .item > summary {
      gap: var(--_2);
      padding-inline: var(--_1);
    }
    .question {
      font-size: 1em;
    }
    .body {
      padding-inline: var(--_1);
    }
  }

  /* The names of groups beside their questions, and in sight while one reads. */
  @container (min-width: 56em) {
    .group {
      grid-template-columns: minmax(10em, 1fr) minmax(0, 3fr);
      gap: calc(var(--_space) * 6);
    }
    .group:not(:has(> h3)) {
      grid-template-columns: minmax(0, 1fr);
    }
    .group > h3 {
      position: sticky;
      inset-block-start: calc(var(--_top) + var(--_10));
      align-self: start;
      padding-block-start: var(--_10);
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
          block-size calc(var(--_time) * 2) ease,
          content-visibility calc(var(--_time) * 2) allow-discrete;
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
    .faq {
      font-size: 0.85em;
      line-height: 1.45;
    }
    .faq,
    .group {
      display: block;
    }
    .group {
      margin-block-start: var(--_8);
    }
    .group > h3,
    .item > summary {
      break-after: avoid;
    }
    .item[open] {
      background: none;
    }
    .item > summary {
      padding-block: var(--_space) var(--_2);
    }
    .mark {
      display: none;
    }
    .body {
      padding-block: 0 var(--_space);
    }
  }
`;
