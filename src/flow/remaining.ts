import { asList, branchesOf, own, questionOf } from './lookup.js';
import type { Answer, Flow, Question } from './types.js';

interface Span {
  readonly shortest: number;
  readonly longest: number;
}

/**
 * The fewest and the most questions from this one (counted) to the end, given the answers so far. One visit a
 * question, with a stack of its own: a long flow costs no recursion.
 */
export function remaining(flow: Flow, from: string, answers: Readonly<Record<string, Answer>>): Span {
  const spans = new Map<string, Span | undefined>();
  const stack = [from];
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    const question = questionOf(flow, id);
    if (spans.get(id) || !question) {
      stack.pop();
      continue;
    }
    const targets = [...waysOn(question, id, answers)].filter((target) => questionOf(flow, target));
    const waiting = spans.has(id) ? [] : targets.filter((target) => !spans.has(target));
    // The mark stops an unchecked flow with a cycle from waiting for itself.
    spans.set(id, undefined);
    if (waiting.length) {
      stack.push(...waiting);
      continue;
    }
    stack.pop();
    const after = [...waysOn(question, id, answers)].map((target) => spans.get(target) ?? NOTHING);
    spans.set(id, {
      shortest: 1 + Math.min(...after.map(({ shortest }) => shortest)),
      longest: 1 + Math.max(...after.map(({ longest }) => longest)),
    });
  }
  return spans.get(from) ?? NOTHING;
}

const NOTHING: Span = { shortest: 0, longest: 0 };

/** Where the question can still lead: branches on answers already given are decided, the others are open. */
function waysOn(question: Question, id: string, answers: Readonly<Record<string, Answer>>): Set<string> {
  const next = branchesOf(question);
  const ways = new Set<string>();
  const covered = new Set<string>();
  for (const { question: other = id, is, to } of next.when) {
    const given = other === id ? undefined : own(answers, other);
    if (given === undefined) {
      ways.add(to);
      if (other === id) is.forEach((option) => covered.add(option));
    } else if (asList(given).some((answer) => is.includes(answer))) return ways.add(to);
  }
  const elseOpen = question.kind === 'pick' || question.options.some((option) => !covered.has(option));
  return elseOpen ? ways.add(next.else) : ways;
}
