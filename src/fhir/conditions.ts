import { type Edge, type Flow, graph, type Question } from '../flow/index.js';
import { choices, LISTED, runsOf } from './runs.js';

/** An answer that opens a question: to be answered at all, or one of these. */
export interface Opening {
  readonly question: string;
  readonly is?: readonly string[];
}

/** When a question is asked. */
export type Condition =
  | 'always'
  /** No answers lead to it, as when a practice's limits leave nothing to ask. */
  | 'never'
  /** After any of these answers, and no others. */
  | { readonly any: readonly Opening[] }
  /** As this FHIRPath on the response says: more than a list of answers can. */
  | { readonly expression: string };

/**
 * When each question of a flow is asked, told by answers to earlier questions; in an order that every run keeps. An
 * answer is named only if every run with it comes to the question; and all of them together only if no run comes
 * there without one of them. So the list says exactly what the routing does, also where branches look back.
 * @param isNamed whether all that can be chosen is known, so that each answer can be named
 */
export function conditionsOf(
  flow: Flow,
  isNamed: (question: Question) => boolean,
): ReadonlyMap<string, Condition> {
  const edges = graph(flow);
  const ways = new Map(Object.keys(flow.questions).map((id): [string, Edge<Flow>[]] => [id, []]));
  for (const edge of edges) ways.get(edge.to)?.push(edge);
  const { isRun, isSpent } = runsOf(flow);
  const found = new Map<string, Condition>();

  const conditionOf = (id: string): Condition => {
    if (id === flow.start) return 'always';
    const into = ways.get(id) ?? [];
    const [only] = into;
    if (only && into.length === 1 && typeof flow.questions[only.from]?.next === 'string')
      return found.get(only.from) === 'never' ? 'never' : { any: [{ question: only.from }] };
    if (!isRun({ to: id })) return 'never';
    const any = openingsOf(id);
    return any ? { any } : { expression: expressionOf(edges, into) };
  };

  /** The answers that every run with comes to the question; undefined if some run comes there without. */
  function openingsOf(id: string): readonly Opening[] | undefined {
    let openings: readonly Opening[] = [];
    for (const question of before(ways, id)) {
      if (isSpent()) return undefined;
      const opening = openingBy(question, id);
      if (!opening) continue;
      openings = [...openings, opening];
      if (!isWhole(id, openings)) continue;
      for (const each of openings) {
        const fewer = openings.filter((other) => other !== each);
        if (isWhole(id, fewer)) openings = fewer;
      }
      return openings;
    }
    return undefined;
  }

  function openingBy(earlier: string, id: string): Opening | undefined {
    const question = flow.questions[earlier];
    if (!question) return undefined;
    const isSure = (is?: string) =>
      !isRun({
        to: 'end',
        through: earlier,
        around: [id],
        ...(is === undefined ? {} : { facts: { [earlier]: { some: [[is]] } } }),
      });
    if (isSure()) return { question: earlier };
    const is = choices(question).filter(
      (option) => (option !== LISTED || isNamed(question)) && isSure(option),
    );
    return is.length ? { question: earlier, is } : undefined;
  }

  /** No run comes to the question without one of these answers. */
  const isWhole = (id: string, openings: readonly Opening[]): boolean =>
    !isRun({
      to: id,
      around: openings.filter(({ is }) => !is).map(({ question }) => question),
      facts: Object.fromEntries(openings.map(({ question, is = [] }) => [question, { none: is }])),
    });

  for (const id of inOrder(ways)) found.set(id, conditionOf(id));
  return found;
}

/** The ways into each question. */
type Ways = ReadonlyMap<string, readonly Edge<Flow>[]>;

/** The questions from which one can come to this one, nearest first. */
function* before(ways: Ways, id: string): Generator<string> {
  const found = new Set([id]);
  // A set grows while it is walked: its order is the queue.
  for (const to of found) {
    if (to !== id) yield to;
    for (const { from } of ways.get(to) ?? []) found.add(from);
  }
}

/** Each question after all that lead to it, else as they were written: responses keep the order of their items. */
function inOrder(ways: Ways): readonly string[] {
  const left = new Map([...ways].map(([id, into]) => [id, new Set(into.map(({ from }) => from))]));
  const order: string[] = [];
  while (left.size) {
    const [first] = left.keys();
    const free = [...left].find(([, from]) => !from.size)?.[0] ?? (first as string);
    left.delete(free);
    for (const from of left.values()) from.delete(free);
    order.push(free);
  }
  return order;
}

/** The routing itself, way by way. A question off the path has no answers, so each way need look no further back. */
function expressionOf(edges: readonly Edge<Flow>[], into: readonly Edge<Flow>[]): string {
  const quoted = (id: string) => `'${id.replace(/['\\]/g, '\\$&')}'`;
  const answersOf = (id: string) => `%resource.item.where(linkId=${quoted(id)}).answer`;
  const fits = ({ question, is }: NonNullable<Edge<Flow>['when']>) =>
    `${answersOf(question)}.value.where(${is.map((option) => `code=${quoted(option)}`).join(' or ')}).exists()`;
  return into
    .map((edge) => {
      const ways = edges.filter(({ from }) => from === edge.from);
      const earlier = ways.slice(0, ways.indexOf(edge)).flatMap(({ when }) => (when ? [fits(when)] : []));
      return [
        `${answersOf(edge.from)}.exists()`,
        ...(edge.when ? [fits(edge.when)] : []),
        ...earlier.map((way) => `${way}.not()`),
      ].join(' and ');
    })
    .map((way) => `(${way})`)
    .join(' or ');
}
