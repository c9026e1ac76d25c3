export { KapComparison } from './comparison.js';
