/* Registers every element. Importing one of define/kap-<name>.js registers that one and what it is made of. */
import './define/kap-practice.js';
import './define/kap-crisis-line.js';
import './define/kap-eligibility-check.js';
import './define/kap-therapist-finder.js';
import './define/kap-comparison.js';
import './define/kap-discovery-call.js';
import './define/kap-journey.js';
import './define/kap-faq.js';
import './define/kap-integration-planner.js';
