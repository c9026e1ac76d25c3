import type { SelfCheckLine } from '../state.js';

/** The longest a question or an answer may be, and how many lines there may be, as in call-request.schema.ts. */
const WORDS = 500;
const LINES = 80;

/** All lines together, in bytes: sealed, a request has to stay within what a receiver takes. */
const ALL = 32_000;

/**
 * Lines as they can be sent. They come from another widget, or from a page: what cannot be sent is not shown either,
 * so that what the visitor looks through is what would go.
 */
export function readLines(given: unknown): readonly SelfCheckLine[] {
  const lines: SelfCheckLine[] = [];
  let left = ALL;
  for (const each of Array.isArray(given) ? given.slice(0, LINES) : []) {
    const { question, answer, lang } = (each ?? {}) as Readonly<Record<string, unknown>>;
    const line = { question: words(question), answer: words(answer) };
    left -= new TextEncoder().encode(JSON.stringify(line)).length;
    if (!line.question || !line.answer || left < 0) continue;
    lines.push(typeof lang === 'string' ? { ...line, lang } : line);
  }
  return lines;
}

function words(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  return text.length > WORDS ? `${text.slice(0, WORDS - 1).trimEnd()}…` : text;
}
