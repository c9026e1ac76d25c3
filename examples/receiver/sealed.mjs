// Sealed requests, opened for the one who looks, and never stored open.
import { readFileSync } from 'node:fs';

/**
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./rows.mjs').CallRequest} CallRequest
 * @typedef {{ request: CallRequest } | { problem: string }} Opened
 */

/** What to say when a sealed request stays closed, by the code of the error. */
const PROBLEMS = {
  unreadable: 'It is not a sealed request.',
  'other-key': 'It was sealed for another key than this computer has.',
  broken: 'It was changed or cut off on the way, and cannot be opened.',
  invalid: 'It was opened, but what is in it is not a call request. Anyone can seal anything.',
};

/**
 * @param {readonly string[]} paths Private keys, as `npx kap-widgets keygen` writes them, without a passphrase.
 * @returns {Promise<(row: Row) => Promise<Opened>>}
 */
export async function createOpener(paths) {
  if (paths.length === 0) return async () => ({ problem: 'Only the practice’s private key opens it.' });
  const { isProtected, openSealed, privateKeyProblem } = await import('../../dist/seal-tools.js');
  const keys = paths.map((path) => {
    const key = JSON.parse(readFileSync(path, 'utf8'));
    const problem = isProtected(key)
      ? 'it has a passphrase: nobody is here to type it. Open with npx kap-widgets open'
      : privateKeyProblem(key);
    if (problem) throw new TypeError(`${path}: ${problem}`);
    return key;
  });
  return async (row) => {
    try {
      const request = await openSealed(row.sealed, keys);
      // The envelope's id is what the receiver knows it by; a letter copied into another envelope shows here.
      if (request.id.toLowerCase() === row.id) return { request };
      return { problem: 'What is in it belongs to another request.' };
    } catch (error) {
      return { problem: PROBLEMS[error?.code] ?? 'It cannot be opened.' };
    }
  };
}
