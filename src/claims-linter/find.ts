import { fold } from './fold.js';
import { isAsked, isDenied, sentenceAround } from './meant.js';
import type { Rule } from './rule.js';

/** Words that a practice should not leave standing. */
export interface Found {
  /** Id of the rule, and its reason. */
  readonly rule: string;
  readonly reason: string;
  /** Where in the text the words begin and end. */
  readonly start: number;
  readonly end: number;
  /** The words, as they were written. */
  readonly found: string;
}

/** Who reads a text so full of claims has seen the point. */
const MOST = 50;

/** Looks a text through by some rules. Pure; the time is in proportion to the text. */
export function findClaims(
  written: string,
  rules: Iterable<Rule>,
  patternsOf: (rule: Rule) => readonly RegExp[],
): Found[] {
  const { text, at } = fold(written);
  const all: Found[] = [];
  for (const rule of rules) {
    const about = { rule: rule.id, reason: rule.reason };
    const spans: [number, number][] = [];
    for (const pattern of patternsOf(rule)) {
      for (const match of text.matchAll(pattern)) {
        const from = match.index;
        const to = from + match[0].trimEnd().length;
        if (spans.length >= MOST) break;
        if (spans.some(([first, last]) => from < last && first < to) || isRight(rule, text, from, to))
          continue;
        spans.push([from, to]);
      }
    }
    for (const [from, to] of spans)
      all.push({ ...about, start: at(from), end: at(to), found: written.slice(at(from), at(to)) });
  }
  return all.sort((a, b) => a.start - b.start).slice(0, MOST);
}

function isRight({ always, ok }: Rule, text: string, from: number, to: number): boolean {
  const [start, end] = sentenceAround(text, from, to);
  if (ok?.test(text.slice(start, end))) return true;
  if (always) return false;
  return isDenied(text.slice(start, from), text.slice(to, end)) || isAsked(text, start, end);
}
