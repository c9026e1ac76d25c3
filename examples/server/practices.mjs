// The practices of the demonstration: one folder each, read anew for every page, so that an edit shows
// on the next reload.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names that mean something else in this server's addresses. */
const RESERVED = ['kap', 'site', 'receiver', 'demo', 'network'];

/**
 * Ids (folder names) in the order of index.json, then any that it does not name. The first is where `/` leads.
 * @param {string} folder
 */
export function practiceIds(folder) {
  const listed = readJson(join(folder, 'index.json'));
  const place = (/** @type {string} */ id) =>
    Array.isArray(listed) ? listed.findIndex((each) => each?.id === id) + 1 || Infinity : Infinity;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z0-9][a-z0-9-]*$/.test(entry.name))
    .map((entry) => entry.name)
    .filter((id) => !RESERVED.includes(id) && existsSync(join(folder, id, 'practice.json')))
    .sort((a, b) => (place(a) === place(b) ? a.localeCompare(b) : place(a) - place(b)));
}

/**
 * @param {string} folder
 * @param {string} id
 * @returns {string}
 */
export const practiceName = (folder, id) => practiceData(folder, id).practice?.name ?? id;

/**
 * What a page of a practice's site is filled with: its practice.json, and site.json under `site`.
 * @param {string} folder
 * @param {string} id
 */
export function practiceData(folder, id) {
  return {
    ...readJson(join(folder, id, 'practice.json')),
    site: readJson(join(folder, id, 'site.json')),
    id,
  };
}

const told = new Set();

/**
 * A file's object; an empty one when the file is missing or broken, for then the page must still come.
 * @param {string} path
 * @returns {Record<string, any>}
 */
function readJson(path) {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8'));
    return value !== null && typeof value === 'object' ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError && !told.has(path + error.message)) {
      told.add(path + error.message);
      console.error(`${path} is not valid JSON: ${error.message}`);
    }
    return {};
  }
}
