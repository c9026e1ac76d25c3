import { css } from 'lit';

/** The list on paper. */
export const paperListStyles = css`
  h1 {
    margin: 0 0 4pt;
    font-size: 17pt;
  }
  h2 {
    margin: 0;
    font-size: 12pt;
  }
  h2 span {
    font-weight: 400;
    font-size: 9pt;
  }
  p {
    margin: 0 0 2pt;
  }
  article {
    margin-block-start: 10pt;
    padding-block-start: 8pt;
    border-block-start: 0.5pt solid #999;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 5pt 12pt;
    margin: 5pt 0;
  }
  dt {
    color: #444;
    font-size: 8pt;
  }
  dd {
    margin: 0;
    font-size: 9pt;
  }
  dd span {
    display: block;
    color: #444;
    font-size: 8pt;
  }
`;
