/** How much a point matters: not set, a little, a fair amount, very. */
export type Importance = 0 | 1 | 2 | 3;

/** The same, least first. */
export const IMPORTANCES = [0, 1, 2, 3] as const satisfies readonly Importance[];

/** How many points a visitor is asked to choose at most. More may be chosen: it is said, not enforced. */
export const PLENTY = 5;

/** What one option says on a point. */
export interface Saying {
  /** In a few words. */
  readonly gist: string;
  /** In a sentence. */
  readonly text: string;
  /** What stands before words that are the practice's own, such as "At Fernwater:". */
  readonly by?: string | undefined;
  /** What must stand with the words: when they were true, that nobody has checked them. */
  readonly notes: readonly string[];
}

/** One point, with what every option says on it, in the order of the options. */
export interface Point<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly says: readonly Saying[];
}

/** The points that matter as much as each other, in the order of the table. */
export interface Weighed<P> {
  readonly importance: Exclude<Importance, 0>;
  readonly points: readonly P[];
}

/**
 * The points that were weighed, the most important first. Only points are put in an order: what the options say stays
 * as it came, and nothing is counted or added up, so that no option can come out in front.
 */
export function weigh<P extends Pick<Point, 'id'>>(
  points: readonly P[],
  weights: ReadonlyMap<P['id'], Importance>,
): readonly Weighed<P>[] {
  return ([3, 2, 1] as const)
    .map((importance) => ({ importance, points: points.filter(({ id }) => weights.get(id) === importance) }))
    .filter((weighed) => weighed.points.length > 0);
}

/** The weights as they are kept on the device. */
export type KeptWeights = readonly (readonly [id: string, importance: Importance])[];

/** Weights out of what was kept, perhaps by an older version: what is not known any more is left out. */
export function readWeights<Id extends string>(kept: unknown, ids: readonly Id[]): Map<Id, Importance> {
  const weights = new Map<Id, Importance>();
  for (const each of Array.isArray(kept) ? (kept as unknown[]) : []) {
    const [name, value] = Array.isArray(each) ? (each as unknown[]) : [];
    const id = ids.find((known) => known === name);
    const importance = IMPORTANCES.find((known) => known === value);
    if (id && importance !== undefined) weights.set(id, importance);
  }
  return weights;
}
