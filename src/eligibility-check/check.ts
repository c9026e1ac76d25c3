/*
 * Everything after the start screen, as one file that is asked for as soon as that screen stands. One file and at a
 * fixed time, so that the network tells nothing of how far a visitor is or what they answered, and so that all of
 * it, the way to help above all, works when the connection is gone.
 */
export { default as en } from './content.en.js';
export { renderLead, renderScreen, showsLines } from './screen.templates.js';
export { OutcomeTelling } from './outcome.js';
export { Sentences } from './sentences.js';
export { Session } from './session.js';
export { addStyles } from '../shared/add-styles.js';
export { checkStyles } from './check.styles.js';
