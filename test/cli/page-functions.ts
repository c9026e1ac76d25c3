/** What the widgets judge a practice file with, and what the command does. */
export { readPractice } from '../../src/claims-linter/check-tools.js';
export { comparisonProblems } from '../../src/comparison/own-facts.js';
export { chooseRoute } from '../../src/discovery-call/delivery/route.js';
export { settingsFor } from '../../src/eligibility-check/settings.js';
export { faqProblems } from '../../src/faq/own.js';
export { journeyProblems } from '../../src/journey/problems.js';
export { parsePractice } from '../../src/practice/parse.js';
export { linesOf, noLines } from '../../src/shared/help-lines.js';
