import type { KapProblem } from '../../../shared/events.js';

/** How long a file may take to begin, in milliseconds, and then each part of it. */
const TIMEOUT = 10_000;

/** The most bytes read: far more than a packed directory of a million therapists. */
const LIMIT = 50_000_000;

/** A file's bytes, or the problem that kept it away. */
export type FetchedBytes =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly problem: Omit<KapProblem, 'file'> };

/** Fetches a file as it is. Never rejects. */
export async function fetchBytes(url: URL): Promise<FetchedBytes> {
  const fail = (code: string, message: string): FetchedBytes => ({ problem: { code, path: '', message } });
  const abort = new AbortController();
  const late = () => abort.abort();
  let timer = setTimeout(late, TIMEOUT);
  try {
    const response = await fetch(url, { signal: abort.signal });
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
      timer = setTimeout(late, TIMEOUT);
      parts.push(read.value);
      size += read.value.length;
      if (size > LIMIT) {
        void reader.cancel();
        return fail('too-large', `expected at most ${LIMIT / 1e6} MB, found more. Is this the right file?`);
      }
    }
    return { bytes: new Uint8Array(await new Blob(parts).arrayBuffer()) };
  } catch {
    return abort.signal.aborted
      ? fail('timeout', `expected an answer within ${TIMEOUT / 1000} seconds, found none`)
      : fail(
          'network',
          `expected an answer from ${url.href}, found none. Another site must allow this one (CORS)`,
        );
  } finally {
    clearTimeout(timer);
  }
}
