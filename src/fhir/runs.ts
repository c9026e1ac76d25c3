import { type Flow, type Question, roleOf } from '../flow/index.js';

/** Stands for any value of a `pick` question's list: no option can have this id. */
export const LISTED = '*';

/** What is known of the answer to one question. */
interface Fact {
  /** Not among the answers. */
  readonly none: readonly string[];
  /** Of each of these lists, at least one is among the answers. */
  readonly some: readonly (readonly string[])[];
}

/** The runs of a flow that are looked for. */
export interface Wanted {
  /** Where they come to: a question, or `end`. */
  readonly to: string;
  /** A question they come through. */
  readonly through?: string;
  /** Questions they do not come to. */
  readonly around?: readonly string[];
  /** What is known of answers, by question. */
  readonly facts?: Readonly<Record<string, Partial<Fact>>>;
}

type Facts = ReadonlyMap<string, Fact>;
type Named = ReadonlyMap<string, ReadonlySet<string>>;

const UNKNOWN: Fact = { none: [], some: [] };

/** Several times what the built-in check takes. Beyond it the answer is "maybe", which costs simplicity, never truth. */
const STEPS = 50_000;

/** The ids of what can be chosen. */
export const choices = (question: Question): readonly string[] =>
  question.kind === 'pick' ? [...question.options, LISTED] : question.options;

/**
 * Whether any run of a flow is of the kind wanted. Tries every way with what the branches taken tell of the answers,
 * so it is exact; states that differ in nothing still to be asked about are tried once.
 */
export function runsOf(flow: Flow): {
  readonly isRun: (wanted: Wanted) => boolean;
  /** No more is looked for: every answer is "maybe". */
  readonly isSpent: () => boolean;
} {
  const questions = new Map(Object.entries(flow.questions));
  const ways = new Map([...questions].map(([id, question]) => [id, waysOn(id, question)]));
  const lookedBackAt = new Set(
    [...ways].flatMap(([id, all]) => all.map(({ other }) => other).filter((other) => other !== id)),
  );
  const asked = new Map<string, Named>();
  let steps = STEPS;

  const isRun = ({ to, through, around = [], facts: known = {} }: Wanted): boolean => {
    const seen = new Set<string>();
    const visit = (id: string, facts: Facts, passed: boolean): boolean => {
      const question = questions.get(id);
      if (passed && id === to) return true;
      if (!question) return passed && to === 'end';
      const own = { ...UNKNOWN, ...known[id] };
      if (around.includes(id) || !isPossible(question, own)) return false;
      const named = stillAsked(id);
      const state = `${id} ${passed} ${describe(facts, named)}`;
      if (seen.has(state)) return false;
      steps -= 1 + named.size;
      if (steps < 0) return true;
      seen.add(state);
      return leave(id, facts, own, passed || id === through);
    };
    const leave = (id: string, before: Facts, arrived: Fact, passed: boolean): boolean => {
      let own = arrived;
      let facts = learn(before, id, own);
      for (const { other, is, next } of ways.get(id) ?? []) {
        if (!is) return visit(next, facts, passed);
        const about = questions.get(other);
        const fact = other === id ? own : facts.get(other);
        // A question that was not asked takes no branch.
        if (!about || !fact) continue;
        const fits = { ...fact, some: [...fact.some, is] };
        if (isPossible(about, fits) && visit(next, learn(facts, other, fits), passed)) return true;
        const fails = { ...fact, none: [...fact.none, ...is] };
        if (!isPossible(about, fails)) return false;
        if (other === id) own = fails;
        facts = learn(facts, other, fails);
      }
      return false;
    };
    return visit(flow.start, new Map(), through === undefined);
  };
  return { isRun, isSpent: () => steps < 0 };

  /** Kept only of questions that a later one looks back at. */
  function learn(facts: Facts, id: string, fact: Fact): Facts {
    return lookedBackAt.has(id) ? new Map(facts).set(id, fact) : facts;
  }

  /** By question, the answers that branches of other questions from here on look back at. */
  function stillAsked(from: string): Named {
    const found = asked.get(from);
    if (found) return found;
    const named = new Map<string, Set<string>>();
    const reached = new Set([from]);
    // A set grows while it is walked: its order is the queue.
    for (const id of reached) {
      for (const { other, is = [], next } of ways.get(id) ?? []) {
        reached.add(next);
        if (other === id) continue;
        const options = named.get(other) ?? new Set();
        is.forEach((option) => options.add(option));
        named.set(other, options);
      }
    }
    asked.set(from, named);
    return named;
  }

  /** What is known, as far as it still makes a difference. */
  function describe(facts: Facts, named: Named): string {
    return JSON.stringify(
      [...named].map(([id, options]) => {
        const question = questions.get(id);
        const fact = facts.get(id);
        if (!question || !fact) return null;
        const brief = (ids: readonly string[]) => [
          ...new Set(ids.map((option) => (options.has(option) ? option : LISTED))),
        ];
        const alone = brief(choices(question).filter((option) => isAlone(option, fact)));
        if (question.kind !== 'many') return alone;
        const free = together(question, fact);
        const open = fact.some
          .map((ids) => brief(ids.filter((option) => free.includes(option))))
          .filter((ids) => !ids.includes(LISTED));
        return [alone, brief(free), open];
      }),
    );
  }
}

function waysOn(id: string, { next }: Question): { other: string; is?: readonly string[]; next: string }[] {
  if (typeof next === 'string') return [{ other: id, next }];
  return [
    ...next.when.map(({ question = id, is, to }) => ({ other: question, is, next: to })),
    { other: id, next: next.else },
  ];
}

const isAlone = (option: string, { none, some }: Fact): boolean =>
  !none.includes(option) && some.every((ids) => ids.includes(option));

/** Options of a `many` question that can be chosen with others. */
const together = (question: Question, { none }: Fact): readonly string[] =>
  question.options.filter((option) => !roleOf(question, option) && !none.includes(option));

function isPossible(question: Question, fact: Fact): boolean {
  if (choices(question).some((option) => isAlone(option, fact))) return true;
  if (question.kind !== 'many') return false;
  const free = together(question, fact);
  return free.length > 0 && fact.some.every((ids) => ids.some((option) => free.includes(option)));
}
