import type { KapProblem } from './events.js';

/** How long a file may take, in milliseconds, before the widgets go on without it. */
const TIMEOUT = 10_000;

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
): Promise<FetchedText> {
  const fail = (code: string, message: string): FetchedText => ({
    problem: { code, file: link, path: '', message },
  });
  let url: URL;
  try {
    url = new URL(link, base);
  } catch {
    return fail('invalid', `expected the address of a file, such as /practice.json, found "${link}"`);
  }
  if (!/^https?:$/.test(url.protocol)) {
    return fail('invalid', `expected an address that starts with https://, found "${url.protocol}"`);
  }
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) {
      return fail(
        response.status === 404 ? 'not-found' : 'http',
        `expected the file at ${url.href}, found HTTP ${response.status}. Check the address and that the file is uploaded`,
      );
    }
    const text = await readUpTo(response, limit);
    if (text === undefined) {
      return fail('too-large', `expected at most ${limit / 1e6} MB, found more. Is this the right file?`);
    }
    if (/^\s*(<!--[^]*?-->\s*)*<(!doctype|html)/i.test(text)) {
      return fail(
        'html',
        `expected the file, found a web page. Many sites answer a wrong address with a page: open ${url.href} and see`,
      );
    }
    return { text };
  } catch (error) {
    return (error as Error).name === 'TimeoutError'
      ? fail('timeout', `expected an answer within ${TIMEOUT / 1000} seconds, found none`)
      : fail(
          'network',
          `expected an answer from ${url.href}, found none. Another site must allow this one (CORS)`,
        );
  }
}

/** Reads a response's text and stops at the limit, so that a wrong link to a huge file cannot stall the page. */
async function readUpTo(response: Response, limit: number): Promise<string | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) break;
    parts.push(read.value);
    size += read.value.length;
    if (size > limit) {
      void reader?.cancel();
      return undefined;
    }
  }
  return decode(await new Blob(parts).arrayBuffer());
}

/** UTF-8; else what spreadsheets on Windows save: UTF-16 with its mark, or the Western code page. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
