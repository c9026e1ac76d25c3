// The list of pairs that themes are held to, held in turn to the style sheets: what stands on what there is all in it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { runnerImport } from 'vite';

const root = new URL('../..', import.meta.url).pathname;

/** Colors of surfaces on which nothing is read: bars, dots, lines, the veil below a dialog. Why, behind each. */
const BARE = {
  'accent/42': 'parts of the drawn journey, told in words beside them',
  'accent/20': 'parts of the drawn journey, told in words beside them',
  border: 'the track of the progress bar, told in words above it',
  overlay: 'lies over the page below a dialog',
};

const sheets = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.styles\.ts$/.test(file) && !/paper|print|sheet\.styles|frame|desk/.test(file))
  .map((file) => ({
    file,
    // What forced colors and paper do has colors of its own.
    css: withoutMedia(readFileSync(join(root, 'src', file), 'utf8').replace(/\/\*[^]*?\*\//g, '')),
  }));

function withoutMedia(css) {
  let out = css;
  for (let at = out.search(/@media[^{]*(?:print|forced-colors)[^{]*\{/); at >= 0; ) {
    let depth = 0;
    let end = out.indexOf('{', at);
    do {
      if (out[end] === '{') depth++;
      if (out[end] === '}') depth--;
      end++;
    } while (depth > 0 && end < out.length);
    out = out.slice(0, at) + out.slice(end);
    at = out.search(/@media[^{]*(?:print|forced-colors)[^{]*\{/);
  }
  return out;
}

const nameOf = (paint) =>
  typeof paint === 'string' ? paint : 'wash' in paint ? `${paint.of}/${paint.wash}` : `${paint.of}+text`;

/** `var(--_x)`, `var(--kap-color-x, …)` and a wash of one, as the list of pairs names them. */
function paintsOf(value, own) {
  const paints = [];
  const mixes = value.matchAll(
    /color-mix\(in oklab, (?:var\(--_([\w-]+)\)|(currentColor)) ([\d.]+)%, (transparent|currentColor)\)/g,
  );
  for (const [, role, , percent, into] of mixes) {
    const name = role ?? 'text';
    paints.push(into === 'transparent' ? `${name}/${percent}` : `${name}+text`);
  }
  const rest = value.replace(/color-mix\((?:[^()]|\([^()]*\))*\)/g, '');
  for (const [, kap, name] of rest.matchAll(/var\(--(kap-color-|_)([\w-]+)/g)) {
    const local = kap === '_' ? own.get(name) : undefined;
    paints.push(...(local ?? [name]));
  }
  return paints;
}

describe('the pairs of colors of a theme', () => {
  let pairs;
  /** Private names that an element gives itself: `--_few`, `--_veil`. */
  const own = new Map();

  before(async () => {
    const { module } = await runnerImport(join(root, 'src/theme/index.ts'), { configFile: false });
    pairs = module.PAIRS;
    const names = [];
    for (const { file, css } of sheets) {
      if (file.startsWith('shared/')) continue;
      for (const [, name, value] of css.matchAll(/^\s*--_([\w-]+):([^;]*);/gm)) names.push([name, value]);
    }
    // Once for those that are said in terms of others, which may stand in any order.
    for (const [name, value] of [...names, ...names]) {
      const paints = paintsOf(value, own);
      if (paints.length > 0) own.set(name, paints);
    }
  });

  it('have every color that words are written in', () => {
    const known = new Set(pairs.filter(({ least }) => least === 4.5).map(({ text }) => nameOf(text)));
    const missing = sheets.flatMap(({ file, css }) =>
      [...css.matchAll(/([^{};]*)\{([^{}]*)\}/g)]
        // Signs and the dots of a list are seen, not read.
        .filter(([, selector]) => !/::marker|\.icon\b/.test(selector))
        .flatMap(([, , rule]) => [
          ...rule.matchAll(/(?:^|[\s;])(?:color|-webkit-text-fill-color): ([^;]*);/g),
        ])
        .flatMap(([, value]) => paintsOf(value, own))
        .filter((paint) => !known.has(paint))
        .map((paint) => `${file}: words in ${paint}`),
    );
    assert.deepEqual(missing, []);
  });

  it('have every color that something stands on', () => {
    const known = new Set(pairs.flatMap(({ on, text }) => [...on, text]).map(nameOf));
    const missing = sheets.flatMap(({ file, css }) =>
      [...css.matchAll(/(?:^|[\s;{])background(?:-color)?: ([^;]*);/g)]
        .flatMap(([, value]) => paintsOf(value, own))
        .filter((paint) => !known.has(paint) && !Object.hasOwn(BARE, paint))
        .map((paint) => `${file}: ${paint}`),
    );
    assert.deepEqual(missing, []);
  });

  it('have every color of a control, of what is chosen, and of the focus', () => {
    const known = new Set(pairs.filter(({ text }) => typeof text === 'string').map(({ text }) => text));
    for (const role of ['outline', 'accent', 'focus', 'danger']) assert.ok(known.has(role), role);
  });

  it('are each a pair of their own', () => {
    assert.equal(new Set(pairs.map(({ id }) => id)).size, pairs.length);
  });
});
