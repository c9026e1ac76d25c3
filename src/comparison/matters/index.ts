/* "What matters to me", a part of kap-comparison in a file of its own, which is fetched when a visitor asks for it. */
export { Matters, type MattersGiven, type MattersGroup } from './matters.js';
export type { Importance, Point, Saying } from './weigh.js';
