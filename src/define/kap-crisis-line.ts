import { KapCrisisLine } from '../crisis-line/index.js';
import { define } from '../shared/define.js';

define('kap-crisis-line', KapCrisisLine);
