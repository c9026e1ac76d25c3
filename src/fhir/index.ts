export { builtInSource, eligibilityQuestionnaire, instrumentAnswers, instruments } from './built-in.js';
export * from './resources.js';
