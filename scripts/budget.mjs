// Bytes that must arrive before a visitor can use a widget, against design.md's numbers. Brotli, Lit included.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const KB = 1024;

/** Through kap.js: the script, the element and all it imports, without what is fetched later (files, languages). */
const throughKap = {
  'eligibility-check': 14,
  'therapist-finder': 16,
  comparison: 13,
  'discovery-call': 13,
};
/** As one self-contained file. */
const selfContained = {
  'eligibility-check': 28,
  'therapist-finder': 28,
  comparison: 22,
  'discovery-call': 24,
};
const ALL = 64;
const LOADER = 1;

const compressed = new Map();
const bytes = (path) => {
  if (!compressed.has(path)) {
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    compressed.set(path, brotliCompressSync(readFileSync(path), options).length);
  }
  return compressed.get(path);
};

/** A chunk and all it imports statically. */
function closure(chunks, fileName, seen = new Set()) {
  if (!seen.has(fileName)) {
    seen.add(fileName);
    for (const next of chunks.get(fileName)?.imports ?? []) closure(chunks, next, seen);
  }
  return seen;
}

/**
 * Prints the table and returns the rows over budget.
 * @param output the chunks of the one-tag build, as Vite returns them
 */
export function checkBudget(output, names, folder = 'dist') {
  const chunks = new Map(
    output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const sum = (files) => [...files].reduce((total, file) => total + bytes(`${folder}/${file}`), 0);
  const loader = sum(closure(chunks, 'kap.js'));
  const element = (name) => {
    const entry = [...chunks.values()].find(({ facadeModuleId }) =>
      facadeModuleId?.endsWith(`/src/define/kap-${name}.ts`),
    );
    if (!entry) throw new Error(`The one-tag build has no chunk for kap-${name}.`);
    return closure(chunks, entry.fileName, new Set(closure(chunks, 'kap.js')));
  };
  const rows = [
    ['kap.js', loader, LOADER],
    ...names.map((name) => [`kap.js + ${name}`, sum(element(name)), throughKap[name]]),
    ['kap.js + every element', sum(new Set(names.flatMap((name) => [...element(name)]))), ALL],
    ...names.map((name) => [`kap-${name}.js`, bytes(`${folder}/kap-${name}.js`), selfContained[name]]),
    [
      'read later: a practice file (zod)',
      sum(later(chunks, 'practice/load.ts', element('practice'))),
      undefined,
    ],
  ];
  const kb = (value) => (value / KB).toFixed(2).padStart(6);
  console.log('Bytes that must arrive, KB brotli, Lit included\n' + '  measured  budget');
  for (const [name, size, limit] of rows) {
    const over = limit !== undefined && size > limit * KB;
    console.log(
      `  ${kb(size)}   ${limit === undefined ? '     –' : kb(limit * KB)}   ${name}${over ? '   OVER' : ''}`,
    );
  }
  return rows.filter(([, size, limit]) => limit !== undefined && size > limit * KB);
}

/** What a dynamically imported module adds to what is there already. */
function later(chunks, module, there) {
  const chunk = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/${module}`));
  return chunk ? [...closure(chunks, chunk.fileName)].filter((file) => !there.has(file)) : [];
}
