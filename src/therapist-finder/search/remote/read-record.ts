import type { KapProblem } from '../../../shared/events.js';
import { readTherapists } from '../../data/directory.js';
import { therapistSchema, type Therapist } from '../../data/therapist.schema.js';

/** What a service's record turned out to be. */
export interface Read {
  /** Undefined if it is no therapist. */
  readonly therapist: Therapist | undefined;
  readonly problems: readonly KapProblem[];
}

const keys = new Set(Object.keys(therapistSchema.shape));

const isBlock = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A therapist from a record: only what is a therapist's, read by the schema as every therapist is. What a service adds
 * (`_highlightResult`, `_geoloc`, its own scores) stays out; the name in the service stands in for a missing id.
 */
export async function readRecord(record: unknown, file: string, base: string): Promise<Read> {
  const own = isBlock(record)
    ? { id: record.objectID, ...Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key))) }
    : record;
  const { therapists, problems } = await readTherapists([own], file, base);
  const [therapist] = therapists;
  const name = therapist?.id ?? (isBlock(own) && typeof own.id === 'string' ? own.id : '');
  // Its place among those that were found is of no use to the practice: its id is.
  return {
    therapist,
    problems: problems.map((problem) => ({ ...problem, path: problem.path.replace('[1]', name) })),
  };
}
