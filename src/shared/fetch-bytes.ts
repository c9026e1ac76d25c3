import type { KapProblem } from './events.js';

/** How long a server may say nothing, in milliseconds. A large file on a slow line takes longer than that as a whole. */
const TIMEOUT = 10_000;

/** How a file is fetched: as `fetch` takes it, and how long a server may say nothing, in milliseconds. */
export type FetchOptions = Pick<RequestInit, 'cache'> & { readonly timeout?: number };

/** A file's bytes, or the problem that kept it away. */
export type FetchedBytes =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly url: URL }
  | { readonly problem: KapProblem };

/**
 * Fetches a file of the practice's as it is. Never rejects: a file that is missing, late or too large comes back as a
 * problem with how to mend it.
 * @param link absolute, or relative to `base`
 * @param base what a relative link starts from
 * @param limit the most bytes read, so that a wrong link to a huge file cannot stall the page
 */
export async function fetchBytes(
  link: string,
  base: string,
  limit: number,
  { timeout = TIMEOUT, ...init }: FetchOptions = {},
): Promise<FetchedBytes> {
  const fail = (code: string, message: string): FetchedBytes => ({
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
  const abort = new AbortController();
  const late = () => abort.abort(new DOMException('Nothing came.', 'TimeoutError'));
  let timer = setTimeout(late, timeout);
  try {
    const response = await fetch(url, { ...init, signal: abort.signal });
    if (!response.ok) {
      return fail(
        response.status === 404 ? 'not-found' : 'http',
        `expected the file at ${url.href}, found HTTP ${response.status}. Check the address and that the file is uploaded`,
      );
    }
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (const reader = response.body?.getReader(); reader; ) {
      const read = await reader.read();
      if (read.done) break;
      clearTimeout(timer);
      timer = setTimeout(late, timeout);
      parts.push(read.value);
      size += read.value.length;
      if (size > limit) {
        void reader.cancel();
        return fail('too-large', `expected at most ${limit / 1e6} MB, found more. Is this the right file?`);
      }
    }
    return { bytes: new Uint8Array(await new Blob(parts).arrayBuffer()), url };
  } catch (error) {
    return (error as Error).name === 'TimeoutError'
      ? fail('timeout', `expected an answer within ${timeout / 1000} seconds, found none`)
      : fail(
          'network',
          `expected an answer from ${url.href}, found none. Another site must allow this one (CORS)`,
        );
  } finally {
    clearTimeout(timer);
  }
}
