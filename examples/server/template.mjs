// A template step small enough to read: {{dotted.path}}, {{#if path}}…{{else}}…{{/if}}, {{#each path}}…{{/each}} and
// {{> part}}.
import { escapeHtml } from '../shared/web.mjs';

const TAG = /\{\{\s*(#if|#each|else|\/if|\/each)?\s*([\w.-]*)\s*\}\}/g;

/**
 * Puts the parts that pages share in their places.
 * @param {string} source
 * @param {(name: string) => string} read The text of a part.
 */
export function assemble(source, read) {
  return source.replace(/\{\{> ([\w-]+)\}\}/g, (_, name) => read(name));
}

/**
 * Fills a page. Every value is escaped, a missing one is empty. Inside `#each` a path is looked up in
 * the item first, then outside it; {{this}} is the item, {{this.title}} a part of it.
 * @param {string} source
 * @param {object} data
 */
export function fill(source, data) {
  const pieces = [...tokens(source)];
  const [text] = block(pieces, 0, [data], true);
  return text;
}

/** @param {string} source */
function* tokens(source) {
  let end = 0;
  for (const { 0: tag, 1: word = '', 2: path = '', index } of source.matchAll(TAG)) {
    yield { text: source.slice(end, index), word, path };
    end = index + tag.length;
  }
  yield { text: source.slice(end), word: 'end', path: '' };
}

/**
 * Fills the pieces from `at` up to the tag that ends this block. Answers the text and where that tag is.
 * @param {{ text: string, word: string, path: string }[]} pieces
 * @param {number} at
 * @param {unknown[]} scopes
 * @param {boolean} shown False skips over a block that is not wanted.
 * @returns {[string, number]}
 */
function block(pieces, at, scopes, shown) {
  let out = '';
  for (; at < pieces.length; at += 1) {
    const { text, word, path } = pieces[at];
    if (shown) out += text;
    const value = path && find(path, scopes);
    if (word === '') {
      if (shown) out += escapeHtml(typeof value === 'object' ? '' : value);
    } else if (word === '#if') {
      const yes = Array.isArray(value) ? value.length > 0 : Boolean(value);
      for (const wanted of [yes, !yes]) {
        const [inside, end] = block(pieces, at + 1, scopes, shown && wanted);
        out += inside;
        at = end;
        if (pieces[at]?.word !== 'else') break;
      }
    } else if (word === '#each') {
      const items = shown && Array.isArray(value) ? value : [];
      const [, end] = block(pieces, at + 1, scopes, false);
      for (const item of items) out += block(pieces, at + 1, [item, ...scopes], true)[0];
      at = end;
    } else return [out, at];
  }
  return [out, at];
}

/** @param {string} path @param {unknown[]} scopes */
function find(path, scopes) {
  const [first, ...rest] = path.split('.');
  const own = (/** @type {any} */ from, /** @type {string} */ key) =>
    from !== null && typeof from === 'object' && Object.hasOwn(from, key) ? from[key] : undefined;
  if (first === 'this') return rest.reduce(own, scopes[0]);
  const scope = scopes.find((each) => own(each, first) !== undefined);
  return rest.reduce(own, own(scope, first));
}
