import { KapJourney } from '../journey/index.js';
import { define } from '../shared/define.js';

define('kap-journey', KapJourney);
