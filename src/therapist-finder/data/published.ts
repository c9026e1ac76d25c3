const HOW =
  'In Google Sheets choose File, Share, Publish to web, then the sheet and "Comma-separated values (.csv)", and use the ' +
  'address shown there; it ends in "output=csv"';

/**
 * What to tell a practice whose address leads to a spreadsheet's page instead of its data: one copied from the
 * browser's address bar, say. Undefined for every other address.
 */
export function unpublished(url: URL): string | undefined {
  if (url.hostname !== 'docs.google.com' || !url.pathname.startsWith('/spreadsheets/')) return undefined;
  const format = ['output', 'format', 'tqx'].map((key) => url.searchParams.get(key) ?? '').join();
  const isData = /\/(pub|export|gviz\/tq)$/.test(url.pathname) && /(^|[,:])[ct]sv\b/.test(format);
  return isData ? undefined : `expected the address of published data, found that of a page. ${HOW}`;
}

/** What to tell a practice whose file is a spreadsheet program's own, or a packed one by another name. */
export function unexported(text: string): string | undefined {
  if (/^(PK\x03\x04|\xD0\xCF\x11\xE0)/.test(text))
    return 'expected a CSV file, found a spreadsheet program’s own. Open it there and save or export it as "CSV UTF-8"';
  return text.startsWith('KAPD')
    ? 'expected a name that ends in ".kapd", as a packed file is known by; found another'
    : undefined;
}
