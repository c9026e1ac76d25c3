import { KapJourney } from '../journey/index.js';
import { define } from '../shared/define.js';
import './kap-crisis-line.js';

define('kap-journey', KapJourney);
