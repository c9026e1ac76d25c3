import { KapTherapistFinder } from '../therapist-finder/index.js';
import { define } from '../shared/define.js';

define('kap-therapist-finder', KapTherapistFinder);
