/** The table on paper. @param size of its type, in points */
export const paperCss = (size: number): string => `
  @page {
    size: landscape;
    margin: 7mm 8mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 7pt sans-serif;
    }
  }
  body {
    margin: 0;
    background: #fff;
    color: #000;
    font: ${size}pt/1.13 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  h1 { margin: 0 0 2pt; font-size: 13pt; line-height: 1.1; }
  h2 { margin: 0; font-size: ${size + 0.5}pt; display: inline; }
  p, ol { margin: 0 0 2pt; padding: 0; }
  table { width: 100%; margin: 4pt 0; border-collapse: collapse; table-layout: fixed; }
  thead { display: table-header-group; }
  th, td { padding: 0.75pt 2.5pt; border: 0.4pt solid #999; text-align: start; vertical-align: top; overflow-wrap: break-word; hyphens: auto; }
  tr { break-inside: avoid; }
  thead th { border-block-end: 1pt solid #000; font-size: ${size + 1}pt; }
  thead span { display: block; font-weight: 400; font-size: ${size}pt; }
  .name { width: 8.5%; font-weight: 700; }
  .name span { display: block; font-weight: 400; }
  .group th { padding-block: 1pt; background: #eee; break-after: avoid; }
  td p { margin: 0; }
  i { font-style: normal; text-decoration: underline; }
  sup { font-size: 0.85em; line-height: 0; vertical-align: 0.25em; white-space: nowrap; }
  /* One after the other: in columns they would need a third page. */
  .sources { list-style: none; }
  .sources li { display: inline; }
  .sources li + li::before { content: ' · '; }
  a { color: inherit; text-decoration: none; }
`;
