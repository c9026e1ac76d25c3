import type { Therapist } from '../data/therapist.schema.js';

/*
 * Which therapists fit, and what each further choice would give. Any within a filter, all across filters.
 */

/** What is chosen where a therapist says nothing: a value like any other, and never a no. */
export const NOT_STATED = 'not-stated';

/** Upper ends of the fee's bands, in the unit it is stated for; the last is open. */
const FEE_BANDS = [150, 250, 400, 800];

const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : [value ? 'yes' : 'no']);
const single = (value: string | undefined) => (value === undefined ? undefined : [value]);

/** The values of a therapist for each filter; none means not stated. */
const valuesOf = {
  state: ({ states }: Therapist) => states,
  format: ({ formats }: Therapist) => formats,
  accepting: ({ accepting }: Therapist) => single(accepting),
  trauma: ({ traumaInformed: claim }: Therapist) =>
    claim === undefined
      ? []
      : !claim
        ? ['no']
        : [
            'yes',
            ...(claim !== true && claim.training ? ['yes-trained'] : []),
            ...(claim !== true && claim.years !== undefined ? ['yes-years'] : []),
          ],
  training: ({ trainings }: Therapist) => trainings?.map(({ org }) => org),
  level: ({ trainings }: Therapist) => trainings?.flatMap(({ level }) => level ?? []),
  experiential: ({ trainings }: Therapist) => {
    const stated = trainings?.flatMap(({ experiential }) => experiential ?? []);
    return stated?.length ? yesNo(stated.includes(true)) : [];
  },
  license: ({ licenses }: Therapist) => licenses?.map(({ type }) => type),
  role: ({ role }: Therapist) => single(role),
  presence: ({ presentDuringDosing }: Therapist) => yesNo(presentDuringDosing),
  experience: ({ ownExperience }: Therapist) => single(ownExperience),
  prescriber: ({ prescriberArrangement }: Therapist) => single(prescriberArrangement),
  route: ({ routes }: Therapist) => routes,
  modality: ({ modalities }: Therapist) => modalities,
  condition: ({ conditions }: Therapist) => conditions,
  population: ({ populations }: Therapist) => populations,
  language: ({ languages }: Therapist) => languages,
  insurance: ({ insurance }: Therapist) => insurance,
  fee: ({ fee }: Therapist) => {
    if (!fee) return [];
    const band = FEE_BANDS.find((end) => fee.amount <= end);
    return [band === undefined ? `over-${FEE_BANDS.at(-1)}` : `to-${band}`];
  },
  sliding: ({ fee }: Therapist) => yesNo(fee?.slidingScale),
} as const satisfies Record<string, (therapist: Therapist) => readonly string[] | undefined>;

/** Id of a filter. */
export type FacetId = keyof typeof valuesOf;

/** All filters, in the order in which they are shown. */
export const facetIds = Object.keys(valuesOf) as readonly FacetId[];

/** What a visitor has chosen, by filter. */
export type Selection = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** A value that a filter can take. */
export interface FacetValue {
  readonly value: string;
  /** How many therapists choosing it would give, the other filters as they are. */
  readonly count: number;
  readonly selected: boolean;
}

/** A filter that the data can use. */
export interface Facet {
  readonly id: FacetId;
  readonly values: readonly FacetValue[];
}

/** The answer to a selection. */
export interface Findings {
  /** Who fits, in the order given. */
  readonly found: readonly Therapist[];
  /** The filters that tell some therapists of the whole list from others; so none vanishes as others are used. */
  readonly facets: readonly Facet[];
  /** For each filter in use, how many would fit without it; the most first. */
  readonly without: readonly { readonly id: FacetId; readonly count: number }[];
}

/** A therapist's values for a filter, each once. */
export function facetValues(id: FacetId, therapist: Therapist): readonly string[] {
  const values = valuesOf[id](therapist);
  return values?.length ? [...new Set(values)] : [NOT_STATED];
}

/** Finds the therapists that fit, and counts. */
export function find(therapists: readonly Therapist[], selection: Selection): Findings {
  const active = facetIds.filter((id) => selection[id]?.length);
  const found: Therapist[] = [];
  const totals = new Map(facetIds.map((id) => [id, new Map<string, number>()]));
  const counts = new Map(facetIds.map((id) => [id, new Map<string, number>()]));
  const without = new Map(active.map((id) => [id, 0]));
  for (const therapist of therapists) {
    const values = new Map(facetIds.map((id) => [id, facetValues(id, therapist)]));
    const failing = active.filter((id) => !values.get(id)?.some((value) => selection[id]?.includes(value)));
    if (!failing.length) found.push(therapist);
    for (const [id, own] of values) {
      for (const value of own) add(totals.get(id), value);
      // A filter's own counts ignore what is chosen in it: they say what another choice would give.
      if (failing.every((other) => other === id)) for (const value of own) add(counts.get(id), value);
    }
    for (const id of active) if (failing.every((other) => other === id)) add(without, id);
  }
  return {
    found,
    facets: facetIds.flatMap((id): Facet[] => {
      const total = totals.get(id);
      // A filter is of use only if some choice in it leaves somebody out.
      if (!total || ![...total.values()].some((count) => count < therapists.length)) return [];
      const values = [...total.keys()].map((value) => ({
        value,
        count: counts.get(id)?.get(value) ?? 0,
        selected: selection[id]?.includes(value) ?? false,
      }));
      return [{ id, values: values.sort((a, b) => compare(id, total, a.value, b.value)) }];
    }),
    without: [...without].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count),
  };
}

/** The selection with a value turned on or off. */
export function toggle(selection: Selection, id: FacetId, value: string): Selection {
  const values = selection[id] ?? [];
  return {
    ...selection,
    [id]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  };
}

/** The selection without what no therapist of this list has, so that a choice never outlives the data it was from. */
export function prune(selection: Selection, therapists: readonly Therapist[]): Selection {
  const entries = facetIds.map((id) => {
    const chosen = selection[id] ?? [];
    const there = new Set(chosen.length ? therapists.flatMap((therapist) => facetValues(id, therapist)) : []);
    return [id, chosen.filter((value) => there.has(value))] as const;
  });
  return Object.fromEntries(entries.filter(([, values]) => values.length));
}

const add = <K>(counts: Map<K, number> | undefined, key: K) => counts?.set(key, (counts.get(key) ?? 0) + 1);

/** "No" and "not stated" come last, in that order; before them what most therapists have. */
const last = (value: string) => (value === NOT_STATED ? 2 : value === 'no' ? 1 : 0);

function compare(id: FacetId, total: ReadonlyMap<string, number>, a: string, b: string): number {
  const byName = a.localeCompare(b);
  if (last(a) !== last(b)) return last(a) - last(b);
  return id === 'state' ? byName : (total.get(b) ?? 0) - (total.get(a) ?? 0) || byName;
}
