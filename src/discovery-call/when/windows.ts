import { DAYS, type TIMES } from '../fields.js';

/** A day of the week. */
export type Day = (typeof DAYS)[number];

/** A part of the day. */
export type Time = (typeof TIMES)[number];

/** The hours of each part of the day on the visitor's clock, as the schema of requests states them. */
export const HOURS: Readonly<Record<Time, readonly [from: number, to: number]>> = {
  morning: [8, 12],
  afternoon: [12, 17],
  evening: [17, 21],
};

/** Days of the week that calls are made on, in order; Monday to Friday where the practice does not say. */
export const daysOf = (days: readonly Day[] | undefined): readonly Day[] =>
  DAYS.filter((day, at) => (days?.length ? days.includes(day) : at < 5));
