import './kap-crisis-line.js';
import { KapEligibilityCheck } from '../eligibility-check/index.js';
import { define } from '../shared/define.js';

define('kap-eligibility-check', KapEligibilityCheck);
