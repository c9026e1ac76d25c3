/*
 * The summary to take along, as one file of its own: the result is there without it. What is asked for when is up to
 * the check, and never depends on an answer.
 */
export { Bringing } from './bring.js';
export { default as en } from './content.en.js';
export { type Said, type Summary, summaryOf, type SummaryOptions } from './summary.js';
export { styles } from './take-away.styles.js';
export { renderTakeAway } from './take-away.templates.js';
export { toText } from './text.js';

/** The words in other languages. */
export const others = { es: () => import('./content.es.js') };
