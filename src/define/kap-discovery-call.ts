import './kap-crisis-line.js';
import { KapDiscoveryCall } from '../discovery-call/index.js';
import { define } from '../shared/define.js';

define('kap-discovery-call', KapDiscoveryCall);
