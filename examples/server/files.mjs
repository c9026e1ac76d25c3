// Files of a folder, and of nothing outside it.
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * The parts of an address, decoded once, or undefined when one of them is not a plain name: no `..`,
 * no hidden file, no slash, backslash, colon or control character that came in by an escape.
 * @param {string} pathname
 * @returns {string[] | undefined}
 */
export function segments(pathname) {
  try {
    const parts = pathname.split('/').slice(1).map(decodeURIComponent);
    const last = parts.pop() ?? '';
    // The last part is empty for a folder, `/lantern/`.
    const plain = (/** @type {string} */ part) => /^[^./\\:\p{Cc}][^/\\:\p{Cc}]*$/u.test(part);
    return parts.every(plain) && (last === '' || plain(last)) ? [...parts, last] : undefined;
  } catch {
    return undefined; // A broken escape such as %E0.
  }
}

/**
 * A file's content, type and ETag, or undefined when there is none.
 * @param {string} root
 * @param {string[]} parts From {@link segments}.
 */
export async function readPublicFile(root, parts) {
  const type = TYPES[extname(parts.at(-1) ?? '').toLowerCase()];
  if (!type) return undefined;
  try {
    const folder = await realpath(root);
    const path = await realpath(join(folder, ...parts));
    // A symbolic link may point anywhere.
    if (!path.startsWith(folder + sep)) return undefined;
    const info = await stat(path);
    if (!info.isFile()) return undefined;
    const etag = `W/"${info.size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}"`;
    return { body: await readFile(path), type, etag };
  } catch {
    return undefined;
  }
}
