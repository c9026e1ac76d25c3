import { fetchText } from '../../shared/fetch-text.js';
import { readTherapists, readTherapistsText, type Directory } from './directory.js';
import { parseUrl } from './links.js';

/*
 * Loading and parsing therapists, and with them zod and the spreadsheet reader: a module of its own that comes while
 * the page is already there.
 */

export { makeWords, type ListWords } from '../labels.js';
export { readTherapists };
export type { Directory };

/** The most characters of a file that are read; about 10,000 therapists with their biographies. */
const LIMIT = 20_000_000;

const files = new Map<string, Promise<Directory>>();

/**
 * Therapists from a JSON or CSV file. A URL is fetched once a page, unless it failed. Never rejects.
 * @param link absolute, or relative to the page
 */
export function loadTherapists(link: string): Promise<Directory> {
  const url = parseUrl(link, document.baseURI)?.href ?? link;
  const known = files.get(url);
  if (known) return known;
  const directory = fetchDirectory(link, url);
  files.set(url, directory);
  void directory.then(({ ok }) => {
    if (!ok) files.delete(url);
  });
  return directory;
}

async function fetchDirectory(link: string, url: string): Promise<Directory> {
  const fetched = await fetchText(link, document.baseURI, LIMIT);
  return 'problem' in fetched
    ? { ok: false, therapists: [], problems: [fetched.problem] }
    : readTherapistsText(fetched.text, link, url);
}
