export { KapJourney } from './journey.js';
