export { KapFaq } from './faq.js';
