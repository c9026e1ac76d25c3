export { KapIntegrationPlanner } from './integration-planner.js';
