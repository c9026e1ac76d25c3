import { lintClaims } from '../../src/claims-linter/index.js';

type Words = { readonly default: unknown };

/** Every sentence of every widget, in every language. */
const files = import.meta.glob<Words>('../../src/**/*.{en,es}.ts', { eager: true });

function* sentences(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value)
    for (const [key, each] of Object.entries(value)) yield* sentences(each, `${path} ${key}`);
}

export const builtIn = Object.entries(files).flatMap(([file, { default: words }]) => [
  ...sentences(words, file),
]);

/** Help lines are there day and night; a practice’s notes on them are left alone too. */
const isLine = (path: string) => /crisis-line/.test(path);

/** What of it would be warned of, were it a practice’s. */
export const warned = builtIn.flatMap(([path, text]) =>
  lintClaims(text)
    .filter(({ rule }) => !(rule === 'always-there' && isLine(path)))
    .map(({ rule, found }) => `${path}: ${rule}, "${found}"`),
);
