import './kap-crisis-line.js';
import { KapIntegrationPlanner } from '../integration-planner/index.js';
import { define } from '../shared/define.js';

define('kap-integration-planner', KapIntegrationPlanner);
