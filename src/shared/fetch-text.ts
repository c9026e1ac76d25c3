import type { KapProblem } from './events.js';
import { fetchBytes, type FetchOptions } from './fetch-bytes.js';

/** A file's text, or the problem that kept it away. */
export type FetchedText = { readonly text: string } | { readonly problem: KapProblem };

/**
 * Fetches a text file of the practice's. Never rejects: a file that is missing, late, too large or a web page in
 * disguise comes back as a problem with how to mend it.
 * @param link absolute, or relative to `base`
 * @param base what a relative link starts from; the page by default
 * @param limit the most bytes read
 */
export async function fetchText(
  link: string,
  base = document.baseURI,
  limit = 2_000_000,
  options?: FetchOptions,
): Promise<FetchedText> {
  const fetched = await fetchBytes(link, base, limit, options);
  if ('problem' in fetched) return fetched;
  const text = decode(fetched.bytes);
  if (!/^\s*(<!--[^]*?-->\s*)*<(!doctype|html)/i.test(text)) return { text };
  const message = `expected the file, found a web page. Many sites answer a wrong address with a page: open ${fetched.url.href} and see`;
  return { problem: { code: 'html', file: link, path: '', message } };
}

/** UTF-8; else what spreadsheets on Windows save: UTF-16 with its mark, or the Western code page. */
function decode(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
