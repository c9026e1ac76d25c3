import { css } from 'lit';

/** The questions on a screen. */
export const questionStyles = css`
  .pop:has(.ask) {
    max-inline-size: 46em;
  }
  .ask h3 {
    margin-block: var(--_12) var(--_space);
    color: var(--_link);
    font-size: 1em;
  }
  .ask li {
    padding-block: var(--_6);
    border-block-start: var(--_line);
  }
  .question {
    font-weight: var(--_strong);
  }
  .listed {
    margin-block-start: var(--_space);
    padding: var(--_space) var(--_6);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .listed dt {
    margin-block-start: var(--_3);
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
  .blank {
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
