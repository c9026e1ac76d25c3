/*
 * The classes and types. Importing this registers nothing and does nothing else; see define.ts and autoload.ts.
 */
export * from './comparison/index.js';
export * from './crisis-line/index.js';
export * from './discovery-call/index.js';
export * from './eligibility-check/index.js';
export * from './faq/index.js';
export * from './integration-planner/index.js';
export * from './journey/index.js';
export * from './practice/index.js';
export { KapErrorEvent, type KapProblem, KapReadyEvent } from './shared/events.js';
export * from './therapist-finder/index.js';
