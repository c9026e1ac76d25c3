import { KapPractice } from '../practice/index.js';
import { define } from '../shared/define.js';

define('kap-practice', KapPractice);
