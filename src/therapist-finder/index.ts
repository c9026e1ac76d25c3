export { KapTherapistFinder } from './therapist-finder.js';
export { KapTherapistSelectEvent } from './events.js';
export type { Therapist } from './data/therapist.schema.js';
