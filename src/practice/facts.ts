import type { PracticeFile } from './schema.js';

/* What follows from a practice's facts, for every widget alike. No element stands behind it: pure modules import it. */

/** A way in which the medicine is taken. */
export type Route = NonNullable<NonNullable<PracticeFile['practice']>['routes']>[number];

/** True of what medical staff give in a clinic: an infusion and the nasal spray. */
export const isInClinic = (route: Route): route is 'iv' | 'nasal' => route === 'iv' || route === 'nasal';
