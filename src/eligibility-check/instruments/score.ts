import type { Marks } from '../run.js';
import { answers, type Band, type Instrument } from './instruments.js';

/** The highest score there is. */
export const maxOf = ({ items }: Instrument): number => items.length * (answers.length - 1);

/** Places of the items without a mark. */
export const missingIn = ({ items }: Instrument, marks: Marks): readonly number[] =>
  [...items.keys()].filter((at) => marks[at] === undefined);

/** The sum of all items; undefined until every one is marked, since bands are published for whole sums only. */
export const scoreOf = (instrument: Instrument, marks: Marks): number | undefined =>
  missingIn(instrument, marks).length
    ? undefined
    : instrument.items.reduce((sum, _, at) => sum + (marks[at] ?? 0), 0);

/** The published band a score lies in. */
export const bandOf = ({ bands }: Instrument, score: number): Band =>
  bands.reduce((found, band) => (band.from <= score ? band : found));

/** Whether what was marked calls for the help lines, at once and whatever the score is. */
export const callsForLines = ({ crisisItem }: Instrument, marks: Marks): boolean =>
  crisisItem !== undefined && (marks[crisisItem] ?? 0) > 0;

/** How difficult the problems make life, in the questionnaire's words. Only somebody with a problem is asked. */
export const effectOf = ({ items, effect }: Instrument, marks: Marks): string | undefined =>
  marks.slice(0, items.length).some((mark) => mark) ? effect?.answers[marks[items.length] ?? -1] : undefined;
