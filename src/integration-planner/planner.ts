/*
 * Everything after the start screen, as one file that is asked for as soon as that screen stands: so that the network
 * tells nothing of what a visitor does, and all of it works when the connection is gone.
 */
export { View } from './view.js';
