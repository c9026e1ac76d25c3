import { css } from 'lit';

/** How the sheet of paper looks, on the screen and in print; its sizes follow the text around it. */
export const sheetStyles = css`
  .sheet {
    font-size: 0.9375em;
    line-height: 1.45;
    color: #1a1c1e;
    text-align: start;
    overflow-wrap: break-word;
  }
  .sheet * {
    margin: 0;
    padding: 0;
    box-sizing: border-box;
  }
  .sheet :is(h1, h2, h3, h4, h5) {
    font-size: 1em;
    font-weight: 650;
    line-height: 1.3;
  }
  .sheet header > :first-child {
    font-size: 1.5em;
    letter-spacing: -0.01em;
  }
  .sheet section > :first-child {
    font-size: 1.15em;
  }
  .sheet .fine {
    font-size: 0.8125em;
    color: #53575b;
  }
  .help {
    margin-block-end: 1.25em;
    padding: 0.5em 0.75em;
    border: 1px solid #8a8f94;
    border-radius: 0.4em;
    font-weight: 600;
    font-size: 0.9em;
  }
  .sheet section {
    margin-block-start: 1.25em;
  }
  .sheet :is(section > p, ul, .item, .all, .item > p) {
    margin-block-start: 0.4em;
  }
  .came-out {
    padding-block-start: 1em;
    border-block-start: 2px solid #1a1c1e;
  }
  .sheet ul {
    padding-inline-start: 1.2em;
  }
  .item + .item {
    margin-block-start: 0.8em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid #d3d6d9;
  }
  .sheet dt {
    font-size: 0.9em;
    color: #53575b;
  }
  .sheet dd {
    font-weight: 650;
  }
  .to-ask {
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid #8a8f94;
  }
  .all > div {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 0 1.25em;
    padding-block: 0.3em;
    border-block-end: 1px solid #d3d6d9;
  }
  .blanks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    margin-block-start: 1em;
    font-size: 0.9em;
  }
  .blanks p {
    flex: 1 1 14em;
    border-block-end: 1px solid #8a8f94;
  }
  .sheet footer {
    margin-block-start: 1.25em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid #d3d6d9;
  }
  @media print {
    .sheet :is(h1, h2, h3, h4, h5) {
      break-after: avoid;
    }
    .sheet :is(section > :first-child, .came-out, .item, .all > div, .help, .blanks, ul, footer) {
      break-inside: avoid;
    }
    /* Firefox does not know the rule above for headings: room below keeps them from standing alone at the foot. */
    .sheet section > :first-child::after {
      content: '';
      display: block;
      block-size: 5em;
      margin-block-end: -5em;
    }
    .sheet p {
      orphans: 3;
      widows: 3;
    }
  }
`;
