import { isAssociate } from '../data/associates.js';
import type { Therapist } from '../data/therapist.schema.js';
import { NOT_STATED } from './facet-order.js';

export { compareValues, isClaim, NOT_STATED, tellingOf } from './facet-order.js';

/*
 * The filters: what a therapist's values are, what a visitor can choose, and in which order both are shown. Any within
 * a filter, all across filters.
 */

const SILENCE = [NOT_STATED];

/** Upper ends of the fee's bands, in the unit it is stated for; the last is open. */
export const FEE_BANDS = [150, 250, 400, 800];

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
  license: ({ licenses }: Therapist) => licenses?.map(({ type }) => (isAssociate(type) ? 'associate' : type)),
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

/** How many people of the whole list have a value. */
export interface FacetTotal {
  readonly value: string;
  readonly total: number;
}

/** Whatever knows the values of a list. */
export interface ValueList {
  has(id: FacetId, value: string): boolean;
}

/** A therapist's values for a filter; one may be there twice. */
export function statedValues(id: FacetId, therapist: Therapist): readonly string[] {
  const values = valuesOf[id](therapist);
  return values?.length ? values : SILENCE;
}

/** A therapist's values for a filter, each once. */
export const facetValues = (id: FacetId, therapist: Therapist): readonly string[] => [
  ...new Set(statedValues(id, therapist)),
];

/** The selection with a value turned on or off. */
export function toggle(selection: Selection, id: FacetId, value: string): Selection {
  const values = selection[id] ?? [];
  return {
    ...selection,
    [id]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  };
}

/** The selection without what nobody of a list has, so that a choice never outlives the data it was from. */
export function prune(selection: Selection, list: ValueList): Selection {
  const entries = facetIds.map((id) => {
    const chosen = selection[id] ?? [];
    return [id, chosen.filter((value) => list.has(id, value))] as const;
  });
  return Object.fromEntries(entries.filter(([, values]) => values.length));
}

/** How many choices are in use. */
export const chosenCount = (selection: Selection): number =>
  facetIds.reduce((count, id) => count + (selection[id]?.length ?? 0), 0);
