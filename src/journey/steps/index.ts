/* What is inside the steps: fetched as soon as the pictures are shown, whatever is opened. */
export { stepClaims as claims } from './claims.js';
export { default as en } from './content.en.js';
export { renderStepContent } from './content.template.js';
export { stepStyles } from './step.styles.js';
