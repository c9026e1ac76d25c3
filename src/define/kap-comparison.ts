import { KapComparison } from '../comparison/index.js';
import { define } from '../shared/define.js';

define('kap-comparison', KapComparison);
