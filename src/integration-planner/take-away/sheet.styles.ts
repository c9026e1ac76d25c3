import { css } from 'lit';

/** How the sheet looks, on the screen and in print: to be read from the other side of the kitchen. */
export const sheetStyles = css`
  .sheet {
    line-height: 1.45;
    color: #1a1c1e;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .sheet * {
    margin: 0;
    padding: 0;
    box-sizing: border-box;
  }
  .sheet header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .sheet header > :first-child {
    font-size: 2em;
    font-weight: 650;
    letter-spacing: -0.015em;
    line-height: 1.2;
  }
  .sheet section > :first-child {
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.3;
  }
  .sheet .fine {
    font-size: 0.85em;
    color: #53575b;
  }
  .sheet section {
    margin-block-start: 1.1em;
    padding-block-start: 0.6em;
    border-block-start: 2px solid #1a1c1e;
  }
  .sheet .dates {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.6em 1.2em;
    margin-block-start: 0.6em;
  }
  .sheet .dates > div {
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid #8a8f94;
  }
  .sheet dt {
    font-size: 0.85em;
    color: #53575b;
  }
  .sheet dd {
    font-weight: 600;
  }
  .sheet ul {
    margin-block-start: 0.5em;
    padding-inline-start: 1.2em;
  }
  .sheet .items {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0.7em 2em;
    margin-block-start: 0.7em;
  }
  .sheet .items > div {
    padding-block-start: 0.35em;
    border-block-start: 1px solid #d3d6d9;
  }
  .sheet .items:empty {
    display: none;
  }
  .sheet .items dd {
    font-weight: 400;
  }
  .sheet .blank {
    block-size: 3.2em;
    border-block-end: 1px dotted #8a8f94;
  }
  .sheet .whom {
    padding: 0.6em 0.9em;
    border: 1px solid #8a8f94;
    border-radius: 0.5em;
    font-size: 0.9em;
  }
  .sheet .whom p {
    margin-block-start: 0.2em;
  }
  @media print {
    .sheet :is(h1, h2, h3, h4) {
      break-after: avoid;
    }
    .sheet :is(.dates, .items > div, .whom, ul, header) {
      break-inside: avoid;
    }
  }
`;
