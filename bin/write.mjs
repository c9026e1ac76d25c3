import { rename, rm, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { Failure } from './failure.mjs';
import { reason } from './source.mjs';

/**
 * Writes files, all or none: each under another name first, and renamed once all are there.
 * @param {readonly { path: string, content: Uint8Array | string }[]} files the one that names the others last
 */
export async function writeAll(files) {
  const temporary = (path) => `${path}.${process.pid}.tmp`;
  let current = '';
  try {
    for (const { path, content } of files) {
      current = path;
      await writeFile(temporary(path), content);
    }
    for (const { path } of files) {
      current = path;
      await rename(temporary(path), path);
    }
  } catch (error) {
    await Promise.all(files.map(({ path }) => rm(temporary(path), { force: true }).catch(() => {})));
    throw new Failure(`${current}: ${reason(error)}. It was not written.`);
  }
}
