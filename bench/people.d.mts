import type { Therapist } from '../src/therapist-finder/data/therapist.schema.js';

export function people(count: number, seed?: number): Generator<Therapist>;
export function toCsv(therapists: Iterable<Therapist>): string;
