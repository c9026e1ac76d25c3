/*
 * The questionnaires beside the check, as one file of their own for the practices that offer them. What a visitor
 * marks in them changes no outcome, but for one item that calls for help lines: see `callsForLines`.
 */
export { default as en } from './content.en.js';
export { answers, type Band, type Instrument, type InstrumentId, instruments } from './instruments.js';
export { renderInstrument, renderOffer, renderScore, scoreLines } from './instrument.templates.js';
export { instrumentStyles as styles } from './instruments.styles.js';
export { Questionnaires, type Steps } from './questionnaires.js';
export { bandOf, callsForLines, effectOf, maxOf, missingIn, scoreOf } from './score.js';

/** The words in other languages. */
export const others = { es: () => import('./content.es.js') };
