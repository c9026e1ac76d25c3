import { questionOf } from './lookup.js';
import { type Edge, graph } from './graph.js';
import type { Complain } from './problems.js';
import { clip } from './problems.js';
import type { Flow } from './types.js';

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Every way leads somewhere, from the start to every question and from every question to the end, never round. */
export function checkRoutes(flow: Flow, complain: Complain): void {
  const edges = graph(flow).filter((edge) => {
    const there = edge.to === 'end' || !!questionOf(flow, edge.to);
    if (!there)
      complain(edge.path, 'leads to a question that is not there', 'the id of a question, or "end"', edge.to);
    return there;
  });
  const onward = neighbours(edges, 'from', 'to');
  const backward = neighbours(edges, 'to', 'from');
  const ids = Object.keys(flow.questions);

  const reached = reach(onward, flow.start);
  const ending = reach(backward, 'end');
  for (const id of ids) {
    const at = `questions.${clip(id)}`;
    if (!reached.has(id))
      complain(at, 'no answer leads to this question', 'a way to it from the start', 'none');
    if (!ending.has(id)) complain(`${at}.next`, 'never comes to the end', 'a way to "end"', 'none');
  }
  const cycle = findCycle(ids, onward, backward);
  if (cycle)
    complain(
      `questions.${clip(cycle[0] ?? '')}.next`,
      'leads round in a circle',
      'each question asked once',
      [...cycle, cycle[0]].join(' → '),
    );

  checkOrder(edges, onward, complain);
}

/** A branch may look at an earlier question only: at any other there is no answer yet. */
function checkOrder(edges: readonly Edge<Flow>[], onward: Neighbours, complain: Complain): void {
  const after = new Map<string, Set<string>>();
  for (const { from, when, path } of edges) {
    if (!when || when.question === from) continue;
    const later = after.get(when.question) ?? reach(onward, when.question);
    after.set(when.question, later);
    if (!later.has(from))
      complain(
        path.replace(/to$/, 'question'),
        'this question is not asked before',
        'this question or an earlier one',
        when.question,
      );
  }
}

function neighbours(edges: readonly Edge<Flow>[], from: 'from' | 'to', to: 'from' | 'to'): Neighbours {
  const map = new Map<string, string[]>();
  for (const edge of edges) {
    const list = map.get(edge[from]);
    if (list) list.push(edge[to]);
    else map.set(edge[from], [edge[to]]);
  }
  return map;
}

function reach(next: Neighbours, start: string): Set<string> {
  const found = new Set([start]);
  // A set grows while it is walked: its order is the queue.
  for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
  return found;
}

/** The questions of one circle. What can be peeled off from either side is in none. */
function findCycle(
  ids: readonly string[],
  onward: Neighbours,
  backward: Neighbours,
): readonly string[] | undefined {
  const left = peel(peel(new Set(ids), onward, backward), backward, onward);
  const walk: string[] = [];
  let [id] = left;
  while (id !== undefined && !walk.includes(id)) {
    walk.push(id);
    id = onward.get(id)?.find((other) => left.has(other));
  }
  return id === undefined ? undefined : walk.slice(walk.indexOf(id));
}

function peel(ids: ReadonlySet<string>, next: Neighbours, previous: Neighbours): Set<string> {
  const left = new Set(ids);
  const waiting = new Map(
    [...left].map((id) => [id, (next.get(id) ?? []).filter((other) => left.has(other)).length]),
  );
  const free = [...left].filter((id) => !waiting.get(id));
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    left.delete(id);
    for (const other of previous.get(id) ?? []) {
      const count = (waiting.get(other) ?? 0) - 1;
      waiting.set(other, count);
      if (count === 0 && left.has(other)) free.push(other);
    }
  }
  return left;
}
