export { KapCrisisLine } from './crisis-line.js';
