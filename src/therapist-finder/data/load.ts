import { fetchText } from '../../shared/fetch-text.js';
import { readTherapists, readTherapistsText, type Directory } from './directory.js';
import { parseUrl } from './links.js';
import { unexported, unpublished } from './published.js';

/*
 * Loading and parsing therapists, and with them zod and the spreadsheet reader: a module of its own that comes while
 * the page is already there.
 */

export { readTherapists };
export type { Directory };

/** The most bytes of a file that are read: 100,000 therapists with short biographies as JSON. */
const LIMIT = 150_000_000;

const files = new Map<string, Promise<Directory>>();

/**
 * Therapists from a JSON or CSV file, a published spreadsheet's address included. A URL is fetched once a page, unless
 * it failed. Never rejects.
 * @param link absolute, or relative to the page
 */
export function loadTherapists(link: string): Promise<Directory> {
  const url = parseUrl(link, document.baseURI);
  const key = url?.href ?? link;
  const known = files.get(key);
  if (known) return known;
  const directory = fetchDirectory(link, url);
  files.set(key, directory);
  void directory.then(({ ok }) => {
    if (!ok) files.delete(key);
  });
  return directory;
}

async function fetchDirectory(link: string, url: URL | undefined): Promise<Directory> {
  const failed = (code: string, message: string): Directory => ({
    ok: false,
    therapists: [],
    problems: [{ code, file: link, path: '', message }],
  });
  const page = url && unpublished(url);
  if (page) return failed('unpublished', page);
  const fetched = await fetchText(link, document.baseURI, LIMIT);
  if ('problem' in fetched) return { ok: false, therapists: [], problems: [fetched.problem] };
  const binary = unexported(fetched.text);
  return binary ? failed('unexported', binary) : readTherapistsText(fetched.text, link, url?.href ?? link);
}
