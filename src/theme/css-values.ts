/** A property somewhere in a style sheet. */
export interface Declared {
  readonly name: string;
  /** Of the rule it is in; empty for a bare declaration. */
  readonly selector: string;
  readonly value: string;
  readonly line: number;
  /** Whether it holds only in the dark half of a site. */
  readonly isDark: boolean;
}

/** Longer than any value is when all its variables are put in. */
const LONGEST_VALUE = 2000;
const LONGEST_CHAIN = 30;

/**
 * The declarations of a style sheet, or a bare list of them. It takes what a person pastes: cut off at either end, with
 * comments, with the tag around it.
 */
export function declarations(css: string): readonly Declared[] {
  const found: Declared[] = [];
  const heads: string[] = [];
  let start = 0;
  let depth = 0;
  let line = 1;
  let startLine = 1;
  let isBlank = true;
  const end = (at: number) => {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*([^]*)$/.exec(clean(css.slice(start, at))) ?? [];
    if (name !== undefined && value !== undefined) {
      const isDark = heads.some((head) => /dark/i.test(head) && !/not\([^)]*dark|light/i.test(head));
      const selector = (heads.at(-1) ?? '').replace(/\s+/g, ' ').trim();
      found.push({ name, selector, value: value.replace(/\s+/g, ' ').trim(), line: startLine, isDark });
    }
    start = at + 1;
    isBlank = true;
  };
  for (let at = 0; at < css.length; at++) {
    const sign = css[at];
    if (sign === '\n') line++;
    // Lines of white space before a declaration are not where it stands.
    if (isBlank) startLine = line;
    const isComment = sign === '/' && css[at + 1] === '*';
    if (isBlank && !isComment && !/\s/.test(sign ?? '')) isBlank = false;
    if (isComment) {
      const close = css.indexOf('*/', at + 2);
      const next = close < 0 ? css.length : close + 2;
      line += css.slice(at + 1, next).split('\n').length - 1;
      at = next - 1;
    } else if (sign === '"' || sign === "'") {
      const close = endOfString(css, at);
      if (close > at) at = close;
    } else if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === '{') {
      heads.push(clean(css.slice(start, at)));
      depth = 0;
      start = at + 1;
      isBlank = true;
    } else if (sign === '}') {
      end(at);
      heads.pop();
      depth = 0;
    } else if (sign === ';' && depth === 0) end(at);
  }
  end(css.length);
  return found;
}

/** Where a string ends; where it is left open, it ends nothing. */
function endOfString(css: string, at: number): number {
  for (let next = at + 1; next < css.length && css[next] !== '\n'; next++) {
    if (css[next] === '\\') next++;
    else if (css[next] === css[at]) return next;
  }
  return at;
}

const clean = (text: string): string => text.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ').replace(/<[^<>]*>/g, ' ');

/**
 * What puts the variables into a value: `undefined` where one is missing without a fallback, goes round in a circle, or
 * makes the value longer than any is. Each name is followed once, whatever tangle it is part of.
 */
export function resolver(values: ReadonlyMap<string, string>): (value: string) => string | undefined {
  const done = new Map<string, string | undefined>();
  const busy = new Set<string>();
  const named = (name: string): string | undefined => {
    if (done.has(name)) return done.get(name);
    const own = values.get(name);
    if (own === undefined || busy.has(name) || busy.size > LONGEST_CHAIN) return undefined;
    busy.add(name);
    const value = put(own);
    busy.delete(name);
    done.set(name, value);
    return value;
  };
  const put = (value: string): string | undefined => {
    if (value.length > LONGEST_VALUE) return undefined;
    let out = '';
    let rest = value;
    for (let at = rest.search(VAR); at >= 0; at = rest.search(VAR)) {
      const close = closing(rest, at + 3);
      if (close < 0) return undefined;
      const [, name = '', fallback] = /^\s*(--[\w-]+)\s*(?:,([^]*))?$/.exec(rest.slice(at + 4, close)) ?? [];
      const inner = named(name) ?? (fallback === undefined ? undefined : put(fallback.trim()));
      if (inner === undefined) return undefined;
      out += `${rest.slice(0, at)}${inner}`;
      rest = rest.slice(close + 1);
      if (out.length > LONGEST_VALUE) return undefined;
    }
    return out + rest;
  };
  return put;
}

const VAR = /\bvar\(/i;

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}
