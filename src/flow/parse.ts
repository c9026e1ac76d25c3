import type * as z from 'zod/mini';
import { check } from './check.js';
import { clip, complaints, type Complain } from './problems.js';
import { extraWordKeys, wordKeys } from './graph.js';
import { flowFileSchema } from './schema.js';
import { own } from './lookup.js';
import type { Flow, Problem } from './types.js';

/** A flow that came as JSON. */
export interface ParsedFlow {
  /** Undefined when anything in it is wrong: a screening with a part left out could say that all is well. */
  readonly flow: Flow | undefined;
  /** The sentences by language (`en`) and key (`question.bp`); only languages that have all of them. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  readonly problems: readonly Problem[];
}

/** Far more than any questionnaire needs; below it every step is quick. */
const LIMITS = { depth: 24, values: 20_000, text: 4_000 };

/**
 * Reads a flow file: the flow's own keys and `words`. Whatever is wrong is named with its place, what was expected
 * and what was found, and the flow is refused. Never throws, whatever it is given.
 * @param isGiven whether a sentence may be left out, because whoever shows the flow has one for this key already
 */
export function parseFlow(json: unknown, isGiven: (key: string) => boolean = () => false): ParsedFlow {
  const { problems, complain } = complaints();
  const refused: ParsedFlow = { flow: undefined, words: undefined, problems };
  try {
    measure(json, complain);
    if (problems.length) return refused;
    const result = flowFileSchema.safeParse(json);
    if (!result.success) {
      for (const issue of result.error.issues) describe(issue, [], json, complain);
      return refused;
    }
    const { words, ...rest } = result.data;
    // JSON has no `undefined`, and the schema has seen which keys go together.
    const flow = rest as unknown as Flow;
    for (const { path, message, expected, found } of check(flow)) complain(path, message, expected, found);
    if (problems.length) return refused;
    return { flow, words: words && complete(flow, words, isGiven, complain), problems };
  } catch {
    // A page may pass an object of its own making, whose properties throw when read.
    complain('', 'could not be read', 'plain JSON', 'something else');
    return refused;
  }
}

/** Refuses what would make later steps slow or deep, and keys that could reach a prototype. Uses no recursion. */
function measure(json: unknown, complain: Complain): void {
  const waiting: { value: unknown; path: PropertyKey[] }[] = [{ value: json, path: [] }];
  let values = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && value.length > LIMITS.text)
      complain(pathText(path), 'too long', `at most ${LIMITS.text} characters`, `${value.length}`);
    if (typeof value !== 'object' || value === null) continue;
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    if (path.length >= LIMITS.depth)
      return complain(pathText(path), 'nested too deep', `at most ${LIMITS.depth} levels`, 'more');
    for (const key of keys) {
      if (++values > LIMITS.values) return complain('', 'too big', `at most ${LIMITS.values} values`, 'more');
      if (key === '__proto__') complain(pathText([...path, key]), 'not usable as an id', 'another id', key);
      waiting.push({ value: (value as Record<PropertyKey, unknown>)[key], path: [...path, key] });
    }
  }
}

const KEYS =
  'question, option, reason, level, overlay, hint, why, ask, text, next or source, a dot, and a name of the flow';

/** The languages whose sentences are all there; for the others, which are missing or not known. */
function complete(
  flow: Flow,
  words: Readonly<Record<string, Readonly<Record<string, string>>>>,
  isGiven: (key: string) => boolean,
  complain: Complain,
): ParsedFlow['words'] {
  const needed = wordKeys(flow);
  const known = new Set([...needed, ...extraWordKeys(flow)]);
  const languages = Object.entries(words).filter(([language, sentences]) => {
    if (!isLanguage(language)) {
      complain(`words.${clip(language)}`, 'no language', 'a language code like "en"', language);
      return false;
    }
    const at = (key: string) => `words.${clip(language)}.${clip(key)}`;
    for (const key of Object.keys(sentences))
      if (!known.has(key)) complain(at(key), 'belongs to nothing in the flow', KEYS, key);
    const missing = needed.filter((key) => !isGiven(key) && !own(sentences, key)?.trim());
    for (const key of missing) complain(at(key), 'this sentence is missing', 'text', 'nothing');
    return !missing.length;
  });
  return languages.length ? Object.fromEntries(languages) : undefined;
}

/** A tag that every function of `Intl` takes. */
function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue, before: readonly PropertyKey[], json: unknown, complain: Complain): void {
  const path = [...before, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) complain(pathText([...path, key]), 'unknown key', issue.message, key);
    return;
  }
  if (issue.code === 'invalid_union') {
    // Where one reading of the value got further than the others, its own complaints say more.
    const closest = issue.errors.find((errors) =>
      errors.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
    );
    if (closest?.length) {
      for (const inner of closest) describe(inner, path, json, complain);
      return;
    }
  }
  const found = path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value ? own(value as Record<string, unknown>, String(key)) : undefined,
    json,
  );
  if (issue.code === 'custom' && typeof found === 'object' && found) {
    const keys = Object.keys(found).join(', ') || 'none';
    complain(pathText(path), 'these keys are not usable together', issue.message, keys);
    return;
  }
  complain(pathText(path), found === undefined ? 'missing' : 'not usable', issue.message, foundText(found));
}

/** `questions.bp.next.when[2].to`, counted from 1 as people do. */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key, at) =>
      typeof key === 'number' ? `[${key + 1}]` : `${at ? '.' : ''}${String(key).slice(0, 60)}`,
    )
    .join('');

function foundText(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a block in braces' : `the ${typeof value} ${String(value)}`;
}
