import type { FacetId, FacetTotal } from './facets.js';

/*
 * In which order filters and their values are shown: by rules over the data alone.
 */

/** What is chosen where a therapist says nothing: a value like any other, and never a no. */
export const NOT_STATED = 'not-stated';

/** "No" and "not stated" come last, in that order. */
const last = (value: string) => (value === NOT_STATED ? 2 : value === 'no' ? 1 : 0);

/** True for what a therapist says they do or have: neither a no nor silence. */
export const isClaim = (value: string): boolean => last(value) === 0;

/**
 * The order of a filter's values: first what most therapists of the whole list have, states by their code; "no" and
 * "not stated" last.
 */
export function compareValues(id: FacetId, a: FacetTotal, b: FacetTotal): number {
  const byName = a.value < b.value ? -1 : 1;
  if (last(a.value) !== last(b.value)) return last(a.value) - last(b.value);
  return id === 'state' ? byName : b.total - a.total || byName;
}

/**
 * How much a filter tells, from 0 to 1: the share of people whom a choice leaves out, of those who state something,
 * if each value is chosen as often as there are people who have it; times the share of people who state something.
 * Where everybody has just one value, that is Gini's impurity. What nearly all have (a language, say) tells little,
 * and so does what few speak of.
 * @param size how many people there are
 */
export function tellingOf(values: readonly FacetTotal[], size: number): number {
  const silent = values.find(({ value }) => value === NOT_STATED)?.total ?? 0;
  const stated = size - silent;
  const shares = values.flatMap(({ value, total }) => (value === NOT_STATED ? [] : total / stated));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const left = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  return all ? (left / all) * (stated / size) : 0;
}
