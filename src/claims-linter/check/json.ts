import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { KapProblem } from '../../shared/events.js';
import type { Locate } from './finding.js';

/** A file of JSON, with the places of everything in it. */
export interface Json {
  /** Undefined if it is not valid. */
  readonly value: unknown;
  readonly problems: readonly KapProblem[];
  readonly locate: Locate;
}

const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'something that is no text in quotes, number, true, false or null',
  InvalidNumberFormat: 'a number that is not written as one',
  PropertyNameExpected: 'no name in quotes where one is due (often a comma too many before "}")',
  ValueExpected: 'no value where one is due (often a comma too many before "]" or "}")',
  ColonExpected: 'no colon after a name',
  CommaExpected: 'no comma where one is due, here or in the line above',
  CloseBraceExpected: 'no closing "}"',
  CloseBracketExpected: 'no closing "]"',
  EndOfFileExpected: 'more after the end',
  InvalidCommentToken: 'a comment, which JSON does not have',
  UnexpectedEndOfComment: 'a comment, which JSON does not have',
  UnexpectedEndOfString: 'a text without its closing quote, or with a line break in it',
  InvalidUnicode: 'a "\\u" without four digits',
  InvalidEscapeCharacter: 'a "\\" before a sign that needs none (write "\\\\" for one)',
  InvalidCharacter: 'a tab, a line break or another control sign within a text',
};

/** Reads JSON as a browser does, and says for each place where it stands. Never throws. */
export function readJson(text: string, file: string): Json {
  const position = positions(text);
  const fail = (message: string, offset?: number): Json => {
    const problem = { code: 'json', file, path: '', message };
    return {
      value: undefined,
      problems: [problem],
      locate: () => (offset === undefined ? {} : position(offset)),
    };
  };
  if (!text.trim()) return fail('expected JSON, found an empty file');
  if (/^\s*<(!|html|head|body|\?xml)/i.test(text)) return fail('expected JSON, found a web page', 0);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const first = firstError(text);
    const found = first && WORDS[printParseErrorCode(first.error)];
    if (!first || !found) return fail(`expected valid JSON, found a mistake: ${(error as Error).message}`);
    return fail(`expected valid JSON, found ${found}`, first.offset);
  }
  let tree: Node | undefined;
  try {
    tree = parseTree(text);
  } catch {
    // Nested deeper than a program can follow: no line, but whoever reads the value will say so.
  }
  return {
    value,
    problems: tree ? [...twice(tree, file)] : [],
    locate: (path) => {
      if (!tree) return {};
      const { node, keys } = path ? nodeAt(tree, path) : { node: tree, keys: [] };
      return { ...position(node.offset), pointer: keys.map((key) => `/${escaped(key)}`).join('') };
    },
  };
}

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true });
  } catch {
    return undefined;
  }
  return errors[0];
}

/** Line and column of an offset, both from 1. */
function positions(text: string) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset: number) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Names that stand twice in a block: a browser takes the last and says nothing. */
function* twice(root: Node, file: string): Generator<KapProblem> {
  const waiting: { node: Node; path: string }[] = [{ node: root, path: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, path } = next;
    const seen = new Set<string>();
    for (const [index, child] of (node.children ?? []).entries()) {
      const [name, value] = node.type === 'object' ? (child.children ?? []) : [];
      const inner = name ? `${path && `${path}.`}${String(name.value)}` : `${path}[${index + 1}]`;
      if (name && seen.has(String(name.value)))
        yield { code: 'twice', file, path: inner, message: 'stands here twice; only the last one is used' };
      if (name) seen.add(String(name.value));
      const below = name ? value : child;
      if (below?.children) waiting.push({ node: below, path: inner });
    }
  }
}

/**
 * The part of a file that a path (`faq[2].answer`) leads to; what is missing is looked for where it should be. Names
 * may have dots in them: the longest that fits goes first.
 */
function nodeAt(node: Node, path: string, keys: readonly Key[] = []): { node: Node; keys: readonly Key[] } {
  if (!path) return { node, keys };
  const missing = { node, keys: [...keys, ...(path.match(/[^.[\]]+/g)?.map(keyOf) ?? [])] };
  if (node.type === 'array') {
    const [whole, number] = /^\[(\d+)\]\.?/.exec(path) ?? [];
    const item = whole && findNodeAtLocation(node, [Number(number) - 1]);
    return item ? nodeAt(item, path.slice(whole.length), [...keys, Number(number) - 1]) : missing;
  }
  const fitting = (node.type === 'object' ? (node.children ?? []) : [])
    .filter(({ children: [name] = [] }) => {
      const key = String(name?.value);
      return path.startsWith(key) && /^(?:$|[.[])/.test(path.slice(key.length));
    })
    .sort((a, b) => (b.children?.[0]?.length ?? 0) - (a.children?.[0]?.length ?? 0));
  const [property] = fitting;
  const [name, value] = property?.children ?? [];
  if (!name || !value) return missing;
  const inner = [...keys, String(name.value)];
  const rest = path.slice(String(name.value).length).replace(/^\./, '');
  // The name of what holds a block is where one looks for it.
  return rest ? nodeAt(value, rest, inner) : { node: value.type === 'object' ? name : value, keys: inner };
}

type Key = string | number;

/** A step of a path to what is not there. */
const keyOf = (step: string): Key => (/^\d+$/.test(step) ? Number(step) - 1 : step);

const escaped = (key: Key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
