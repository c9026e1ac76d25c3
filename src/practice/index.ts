export { KapPractice } from './kap-practice.js';
export { PracticeController, type PracticeHost } from './practice-controller.js';
export type { PracticeState } from './context.js';
export type { PracticeFile } from './schema.js';
