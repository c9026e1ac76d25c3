import { css } from 'lit';

/** The steps on paper. */
export const journeyPaperStyles = css`
  @page {
    margin: 11mm 14mm;
  }
  body {
    --_accent: #1d5a66;
    --_muted: #444;
    /* What the drawings take from the host on a screen. */
    --_edge: 1px;
    --_rule: 3px solid var(--_accent);
    --_heading: inherit;
    --_bold: 650;
    --_h3: 1.175em;
    --_lines: 1.35;
    --_tight: 1.25;
    --_radius-small: 0.25rem;
    --_radius-pill: 1rem;
    --_2: 0.25rem;
    --_3: 0.375rem;
    --_5: 0.625rem;
    --_6: 0.75rem;
    --_8: 1rem;
    --_10: 1.25rem;
    --_12: 1.5rem;
    container-type: inline-size;
    font-size: 8pt;
    line-height: 1.3;
    overflow-wrap: anywhere;
    print-color-adjust: exact;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h5,
  p,
  ul {
    margin: 0;
  }
  h1 {
    font-size: 16pt;
  }
  h2 {
    margin-block: 7pt 2pt;
    color: var(--_accent);
    font-size: 12pt;
    break-after: avoid;
  }
  h3 {
    font-size: 10pt;
    break-after: avoid;
  }
  h5 {
    color: var(--_accent);
    font-size: 8pt;
  }
  .small,
  .said {
    font-size: 7.75pt;
    line-height: 1.3;
  }
  .crisis {
    margin-block: 3pt;
    padding: 2pt 6pt;
    border-inline-start: 3pt solid var(--_accent);
    font-weight: 600;
  }
  .picture {
    padding: 2pt 0 4pt;
    border: 0;
    background: none;
    break-inside: avoid;
  }
  figcaption :is(h3, h4) {
    margin: 0;
    font-size: 9.5pt;
  }
  .drawn {
    margin-block: 4pt;
  }
  /* Drawn in sizes of the text, which is smaller here. */
  .line,
  .sign {
    font-size: 12pt;
  }
  .line .tick span {
    font-size: 6pt;
  }
  .drawn .line {
    margin-block-end: 5pt;
  }
  .day .drawn .line {
    block-size: 4.75rem;
  }
  .drawn .hill {
    block-size: 2rem;
  }
  .drawn .entries {
    grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
    gap: 4pt 10pt;
  }
  .entries .sign {
    margin-block-start: 0;
  }
  .drawn .said > * + *,
  .notes > * + * {
    margin-block-start: 0;
  }
  .sources {
    font-size: 7.5pt;
  }
  .sources span::after {
    content: ' ';
  }
  .sources a {
    color: inherit;
    text-decoration: none;
  }
  article {
    margin-block-start: 4pt;
    padding-block-start: 3pt;
    border-block-start: 0.5pt solid #bbb;
    break-inside: avoid;
  }
  article.feel {
    break-inside: auto;
  }
  .blocks {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0 12pt;
  }
  .block {
    margin-block-end: 3pt;
    break-inside: avoid;
  }
  .what {
    grid-column: 1 / -1;
  }
  .what > p:not(.own)::after {
    content: ' ';
  }
  .what > p:not(.own) {
    display: inline;
  }
  .block ul {
    padding-inline-start: 10pt;
  }
  .own {
    padding-inline-start: 5pt;
    border-inline-start: 2pt solid var(--_accent);
  }
  .button {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
`;
