// Sentences and names of the source, and the markers that make them known wherever they turn up.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** A module of the source, as Node can run it. */
export const load = async (file) =>
  (await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })).module;

/** The English sentences of a folder by the keys a practice file knows them by. */
export async function wordsOf(prefix, folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.en.ts'));
  const words = await Promise.all(files.sort().map((file) => load(`${folder}/${file}`)));
  const entries = words.flatMap((module) => Object.entries(module.default ?? {}));
  const isPhrase = (phrase) => typeof phrase === 'string' || typeof phrase?.other === 'string';
  return Object.fromEntries(
    entries.flatMap(([key, phrase]) => (isPhrase(phrase) ? [[`${prefix}.${key}`, phrase]] : [])),
  );
}

/** A marker for each key. Letters only: some recorders mask every digit. */
export const markersFor = (keys) =>
  Object.fromEntries(
    keys.map((key, at) => [
      key,
      `zqx${[676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(at / place) % 26))).join('')}`,
    ]),
  );

export const sentence = (phrase) => (typeof phrase === 'string' ? phrase : phrase.other);

/** A sentence without the places where values go. */
export const pieces = (text) => text.split(/\{\w+\}/).map((piece) => piece.trim());
