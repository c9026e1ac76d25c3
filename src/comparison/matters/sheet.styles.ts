import { css } from 'lit';
import { paperStyles } from '../../shared/print.js';

/** How the summary looks on paper. Every option has a row of its own, and all of them look the same. */
const sheetStyles = css`
  body {
    color: #1a1c1e;
    line-height: 1.4;
    overflow-wrap: break-word;
  }
  * {
    margin: 0;
    padding: 0;
    box-sizing: border-box;
  }
  h1 {
    font-size: 1.5em;
    letter-spacing: -0.01em;
  }
  h2 {
    margin-block: 1.1em 0.4em;
    font-size: 1.15em;
    break-after: avoid;
  }
  header p {
    margin-block-start: 0.4em;
  }
  table {
    inline-size: 100%;
    margin-block-end: 0.8em;
    /* The document of a frame that was just made is in quirks mode, where tables inherit no font. */
    font: inherit;
    font-size: 0.9em;
    border-collapse: collapse;
    break-inside: avoid;
  }
  caption {
    padding-block: 0.3em;
    border-block-end: 1.5px solid #1a1c1e;
    font-weight: 650;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.2em;
    border-block-end: 1px solid #d3d6d9;
    line-height: 1.3;
    text-align: start;
    vertical-align: top;
  }
  th {
    inline-size: 11em;
    padding-inline-end: 1em;
    font-weight: 400;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  li {
    padding-block: 0.2em;
    break-inside: avoid;
  }
  .fine {
    font-size: 0.85em;
    color: #53575b;
  }
  footer {
    margin-block-start: 1.2em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid #d3d6d9;
    break-inside: avoid;
  }
`;

export const sheetCss = `${paperStyles}${sheetStyles}`;
