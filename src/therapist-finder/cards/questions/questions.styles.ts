import { css } from 'lit';

/** The questions on a screen. */
export const questionStyles = css`
  .pop:has(.ask) {
    max-inline-size: 46rem;
  }
  .ask h3 {
    margin-block: calc(var(--_space) * 3) var(--_space);
    color: var(--_accent);
    font-size: 1em;
  }
  .ask li {
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_border);
  }
  .question {
    font-weight: 600;
  }
  .listed {
    margin-block-start: var(--_space);
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .listed dt {
    margin-block-start: 0.375rem;
    font-size: 1em;
  }
  .ask .listed li {
    padding: 0;
    border: 0;
  }
  .listed :is(span, a) {
    display: block;
    inline-size: fit-content;
  }
`;

/** The questions on paper. */
export const questionPaperStyles = css`
  h1 {
    font-size: 17pt;
  }
  h3 {
    margin-block: 14pt 4pt;
    font-size: 11pt;
    break-after: avoid;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :is(p, dl, dd) {
    margin: 0;
  }
  ul ul {
    padding-inline-start: 0;
  }
  li {
    padding-block: 5pt;
    break-inside: avoid;
  }
  .question {
    font-weight: 600;
  }
  .muted,
  .listed {
    color: #333;
    font-size: 9pt;
  }
  .listed dl {
    display: grid;
    grid-template-columns: 42mm 1fr;
    gap: 2pt 8pt;
  }
  .listed span {
    display: block;
  }
  a {
    display: none;
  }
  .room {
    block-size: 14pt;
    border-block-end: 0.5pt solid #999;
  }
  .listed li {
    padding: 0;
  }
  .source {
    margin-block-start: 12pt;
  }
`;
