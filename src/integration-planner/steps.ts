import type { CalendarEntry, WallTime } from '../shared/calendar.js';
import { isDay, isTime, type Plan, weeksOf } from './plan.js';

/** A point in time of a plan. */
export type StepId = 'session' | 'at24' | 'at72' | 'within' | 'week1' | 'week2' | 'habit' | 'next';

/** When something is: a day, with a time where one is known; and how many weeks it comes again. */
export interface Step {
  readonly start: WallTime;
  readonly weeks?: number;
}

export interface StepOptions {
  /** How soon after a session the practice meets people, in hours. */
  readonly withinHours?: number | undefined;
  readonly today: Date;
}

const DAY = 86_400_000;

/**
 * Some time later on the calendar and on the clock on the wall, which is how people count: a day after six in the
 * evening is six in the evening, also when clocks change in between. (Counted in UTC, where they never do.)
 */
const later = (start: WallTime, milliseconds: number): WallTime =>
  new Date(Date.parse(start.length === 10 ? start : `${start}Z`) + milliseconds)
    .toISOString()
    .slice(0, start.length);

/** A day's own name for itself, where the person is. */
const dayOf = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

const at = (day: string, time: string): WallTime | undefined =>
  isDay(day) ? (isTime(time) ? `${day}T${time}` : day) : undefined;

/** The first of the given weekdays from a day on. */
function nextWeekday(from: string, weekday: number): string {
  const ahead = (weekday - new Date(from).getUTCDay() + 7) % 7;
  return later(from, ahead * DAY);
}

/** A plan's points in time, as far as the visitor has set what they depend on. */
export function stepsOf(plan: Plan, { withinHours, today }: StepOptions): Partial<Record<StepId, Step>> {
  const session = at(plan.day, plan.time);
  const next = at(plan.nextDay, plan.nextTime);
  const steps: Partial<Record<StepId, Step>> = {};
  if (session) {
    const { day } = plan;
    steps.session = { start: session };
    steps.at24 = { start: later(session, DAY) };
    steps.at72 = { start: later(session, 3 * DAY) };
    steps.week1 = { start: later(day, 7 * DAY) };
    steps.week2 = { start: later(day, 14 * DAY) };
    if (withinHours) {
      // Without a time the last full day is named, so that nobody comes too late.
      const hours = session === day ? Math.max(24, Math.floor(withinHours / 24) * 24) : withinHours;
      steps.within = { start: later(session, hours * (DAY / 24)) };
    }
  }
  const habit = habitOf(plan, today);
  if (habit) steps.habit = habit;
  if (next) steps.next = { start: next };
  return steps;
}

/** The habit begins when the first 72 hours are over, and not before today. */
function habitOf({ day, habitDay, habitTime, habitWeeks }: Plan, today: Date): Step | undefined {
  if (habitDay === '') return undefined;
  const soonest = [dayOf(today), isDay(day) ? later(day, 3 * DAY) : ''].sort().at(-1) ?? '';
  const start = at(nextWeekday(soonest, Number(habitDay)), habitTime);
  return start ? { start, weeks: weeksOf(habitWeeks) } : undefined;
}

/** Steps that go into a calendar: those that ask something of the visitor. In this order, which names them. */
const REMINDERS = ['at24', 'at72', 'week1', 'week2', 'habit', 'next'] as const satisfies readonly StepId[];

/** A plan's steps that are still to come, soonest first. */
export function remindersOf(
  plan: Plan,
  options: StepOptions,
): readonly (Step & { id: (typeof REMINDERS)[number] })[] {
  const steps = stepsOf(plan, options);
  const today = dayOf(options.today);
  return REMINDERS.flatMap((id) => {
    const step = steps[id];
    return step && step.start.slice(0, 10) >= today ? [{ id, ...step }] : [];
  }).sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** In the morning, where an entry has no time. */
const RING_ON_DAYS = -9 * 60;

/** A step that goes into a calendar. */
export type ReminderId = (typeof REMINDERS)[number];

/** A plan's steps as entries of a calendar, with titles that say when and not what. */
export const entriesOf = (
  plan: Plan,
  titleOf: (id: ReminderId) => string,
  options: StepOptions,
): readonly CalendarEntry[] =>
  remindersOf(plan, options).map(({ id, start, weeks }) => ({
    uid: `${plan.uid}-${REMINDERS.indexOf(id)}`,
    title: titleOf(id),
    start,
    ...(weeks === undefined ? {} : { weeks }),
    ...(plan.rings ? { ring: start.length === 10 ? RING_ON_DAYS : 0 } : {}),
  }));
