import './kap-crisis-line.js';
import { KapFaq } from '../faq/index.js';
import { define } from '../shared/define.js';

define('kap-faq', KapFaq);
