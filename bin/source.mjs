import { readFile } from 'node:fs/promises';
import { built } from './built.mjs';
import { Failure } from './failure.mjs';

/** What of the library is for lists of therapists. */
export const loadTools = () => built(() => import('../dist/directory-tools.js'));

/**
 * Reads a list as the therapist finder does, and prints what is wrong with it, each with its place.
 * @param {string} file a CSV or JSON file
 * @param {boolean} strict whether anything wrong ends it
 * @returns {Promise<readonly object[]>} the therapists, their links as they were written
 */
export async function readList(file, strict) {
  const { readTherapistsText, unexported } = await loadTools();
  let bytes;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new Failure(`${file}: ${reason(error)}`);
  }
  // A relative link starts from where the list will be, which nobody knows yet: without a base it stays as it is.
  const start = bytes.toString('latin1', 0, 8);
  if (start.startsWith('KAPD'))
    throw new Failure(`${file}: expected a CSV or JSON file, found a packed one.`);
  const spreadsheet = unexported(start);
  if (spreadsheet) throw new Failure(`${file}: ${spreadsheet}`);
  const { ok, therapists, problems } = await readTherapistsText(decode(bytes), file, '');
  for (const { path, message } of problems) console.error(`${file}${path && `, ${path}`}: ${message}`);
  if (!ok || !therapists.length)
    throw new Failure(`${file}: no therapist could be read, so nothing was written.`);
  if (strict && problems.length) {
    throw new Failure(`${file}: ${count(problems.length, 'problem')} with --strict, so nothing was written.`);
  }
  if (problems.length) console.error('');
  return therapists;
}

/** What the Western code page of Windows has at 80 to 9F, where Node 20 reads Latin-1 for it. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** UTF-8; else what spreadsheets on Windows save: UTF-16 with its mark, or the Western code page. */
export function decode(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80]);
  }
}

const reasons = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'there is no permission to use it',
  EPERM: 'there is no permission to use it',
  EISDIR: 'a file is needed, and this is a folder',
  ENOTDIR: 'a folder is needed where there is a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
};

/** Why a file could not be read or written, in words. */
export const reason = (error) => reasons[error.code] ?? error.message;

/** `1 therapist`, `2 therapists`. */
export const count = (number, noun) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
