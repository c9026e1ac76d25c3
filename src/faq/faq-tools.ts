/*
 * What one does with questions and answers away from a page: read a practice's file, and render them as HTML. For
 * builds, servers and the command line; nothing here touches a document.
 */

export { type ParsedPractice, parsePracticeText } from '../practice/parse.js';
export { faqProblems } from './own.js';
export { type FaqOptions, renderFaq } from './plain.js';
