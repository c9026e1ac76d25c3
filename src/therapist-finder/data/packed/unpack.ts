import type { KapProblem } from '../../../shared/events.js';
import { fetchBytes } from '../../../shared/fetch-bytes.js';
import type { TherapistList } from '../../search/query.js';
import { parseUrl } from '../links.js';
import { HEAD, LIMIT } from './format.js';
import { PackedBiographies } from './packed-biographies.js';
import { PackedList } from './packed-list.js';
import { openPacked, readTable } from './read-packed.js';

/*
 * Loading a packed directory. It was checked when it was packed, so the schema's checks (zod) need not come along.
 */

/** The therapists of a packed file. */
export interface PackedDirectory {
  /** False if nothing could be read; an empty list is not a failure. */
  readonly ok: boolean;
  readonly therapists: TherapistList;
  readonly problems: readonly KapProblem[];
}

const files = new Map<string, Promise<PackedDirectory>>();

/**
 * Therapists from a packed file. An address is fetched once a page, unless it failed. Never rejects.
 * @param link absolute, or relative to the page
 */
export function loadPacked(link: string): Promise<PackedDirectory> {
  const key = parseUrl(link, document.baseURI)?.href ?? link;
  const known = files.get(key);
  if (known) return known;
  const directory = fetchPacked(link);
  files.set(key, directory);
  void directory.then(({ ok }) => {
    if (!ok) files.delete(key);
  });
  return directory;
}

async function fetchPacked(link: string): Promise<PackedDirectory> {
  const fetched = await fetchBytes(link, document.baseURI, LIMIT);
  return 'problem' in fetched
    ? { ok: false, therapists: [], problems: [fetched.problem] }
    : unpack(fetched.bytes, link, fetched.url);
}

/**
 * Therapists from the bytes of a packed file. Never rejects.
 * @param file the name the practice knows the file by
 * @param url where it is from: relative links start from there, and biographies are beside it
 */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  url: URL,
): Promise<PackedDirectory> {
  const opened = openPacked(bytes, HEAD);
  if ('problem' in opened) return { ok: false, therapists: [], problems: [{ ...opened.problem, file }] };
  try {
    const table = await readTable(opened);
    const list: PackedList = new PackedList(
      table,
      url.href,
      opened.number ? new PackedBiographies(opened, url, (id) => list.indexOf(id)) : undefined,
    );
    return { ok: true, therapists: list, problems: [] };
  } catch (error) {
    const message = `expected what "npx kap-widgets pack" writes, found ${(error as Error).message}. Pack it again`;
    return { ok: false, therapists: [], problems: [{ code: 'invalid', file, path: '', message }] };
  }
}
