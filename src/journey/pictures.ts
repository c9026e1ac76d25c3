import { isInClinic } from '../practice/facts.js';
import type { Plan, StepId } from './plan.js';

/*
 * What is drawn, as places on a line: where a part begins and ends, and where a mark stands, in the line's own unit.
 */

export interface Part<Id extends string = string> {
  readonly id: Id;
  readonly from: number;
  readonly to: number;
}

export interface Mark<Id extends string = string> {
  readonly id: Id;
  readonly at: number;
  /** Only in a longer course. */
  readonly maybe?: true;
}

export interface Picture<P extends string, M extends string> {
  /** The end of the line. */
  readonly span: number;
  readonly parts: readonly Part<P>[];
  readonly marks: readonly Mark<M>[];
  /** Places on the scale, with the number that stands there. */
  readonly ticks: readonly { readonly at: number; readonly n: number }[];
}

export type WayPart = 'before' | 'course' | 'after';
export type WayMark = 'call' | 'evaluation' | 'preparation' | 'dosing' | 'integration' | 'follow-up';
export type DayPart = 'arrive' | 'effects' | 'back' | 'insights' | 'end' | 'home';
export type AfterPart = 'rest' | 'night' | 'meeting';

/** More than this many are not drawn: they would lie on each other. */
const MOST_DRAWN = 16;

/** The share of the line that the time before the first dose has; how long that is differs, so it has no scale. */
const BEFORE = 0.24;

/** Days of the sessions with the nose spray: twice a week for 4 weeks, then weekly. Source: the Spravato label. */
const SPRAY_DAYS = [0, 3.5, 7, 10.5, 14, 17.5, 21, 24.5, 28, 35, 42, 49];

/** The whole way, in days from the first call; only the part from the first dose on is to scale. */
export function wayPicture(plan: Plan): Picture<WayPart, WayMark> {
  const { count, everyDays } = plan.dosing;
  const isSpray = plan.route === 'nasal' && !count.own && !everyDays.own;
  const days = isSpray
    ? SPRAY_DAYS
    : Array.from({ length: Math.min(count.value[1], MOST_DRAWN) }, (_, at) => at * everyDays.value);
  const course = days.at(-1) ?? 0;
  const scale = course + plan.followUp.value;
  const span = scale / (1 - BEFORE) / 0.96;
  const start = span * BEFORE;
  return {
    span,
    parts: [
      { id: 'before', from: 0, to: start },
      { id: 'course', from: start, to: start + course },
      { id: 'after', from: start + course, to: span },
    ],
    marks: [
      ...before(plan, start),
      ...days.flatMap((day, at) => {
        const maybe = at < count.value[0] ? {} : ({ maybe: true } as const);
        return [{ id: 'dosing' as const, at: start + day, ...maybe }];
      }),
      ...talks(plan, days).map((day) => ({ id: 'integration' as const, at: start + day })),
      ...(has(plan, 'long-term') ? [{ id: 'follow-up' as const, at: start + scale }] : []),
    ],
    ticks: weeks(scale).map((n) => ({ at: start + n * 7, n })),
  };
}

const has = ({ steps }: Plan, id: StepId) => steps.includes(id);

/** What comes before the first dose, at even distances. */
function before(plan: Plan, start: number): Mark<WayMark>[] {
  const [least = 1, most = least] = plan.preparation.value;
  const ids: WayMark[] = (['call', 'evaluation'] as const).filter((id) => has(plan, id));
  if (has(plan, 'preparation')) {
    for (let n = 0; n < Math.min(Math.max(least, Math.min(most, 2)), 4); n++) ids.push('preparation');
  }
  return ids.map((id, at) => ({ id, at: (start * (at + 0.5)) / ids.length }));
}

/** Days of the talks afterwards: one after each dose, or as many as a clinic states over a course of infusions. */
function talks(plan: Plan, days: readonly number[]): number[] {
  if (!has(plan, 'integration')) return [];
  const { least, within } = plan.integration;
  const [, latest] = within.value;
  const lag = (within.own ? latest : 48) / 24;
  // Infusions and sprays come too fast for a talk after each: it is planned over the series.
  if (!isInClinic(plan.route)) return days.map((day) => day + lag);
  const course = (days.at(-1) ?? 0) + lag;
  return Array.from({ length: Math.min(least ?? 1, MOST_DRAWN) }, (_, at, all = least ?? 1) =>
    Math.min(course, ((at + 1) * course) / all),
  );
}

/** Weeks to write on the scale: seven at most. */
function weeks(days: number): number[] {
  const all = Math.floor(days / 7);
  const step = [1, 2, 4, 8, 12, 26, 52].find((each) => all / each < 7) ?? 104;
  return Array.from({ length: Math.floor(all / step) + 1 }, (_, at) => at * step);
}

/** A dosing day in minutes. What is known is the whole and the effects; the rest is drawn to fit. */
export function dayPicture({ dosing }: Plan): Picture<DayPart, never> & { readonly fade: Part } {
  const { hours, effect, effectUpTo } = dosing;
  const lasting = effect.value[1];
  const arrival = Math.min(Math.max((hours.value[0] * 60 - lasting) * 0.4, 12), 30);
  const felt = arrival + lasting;
  // Where the effects last longer than the visit is said to, the visit is drawn longer.
  const earliest = Math.max(hours.value[0] * 60, felt + 16);
  const latest = Math.max(hours.value[1] * 60, earliest);
  const home = latest * 1.1;
  const middle = (felt + earliest) / 2;
  const ticks = Array.from({ length: Math.floor(home / 60) + 1 }, (_, n) => ({ at: n * 60, n }));
  return {
    span: home,
    parts: [
      { id: 'arrive', from: 0, to: arrival },
      { id: 'effects', from: arrival, to: felt },
      { id: 'back', from: felt, to: middle },
      { id: 'insights', from: middle, to: earliest },
      ...(latest > earliest ? [{ id: 'end' as const, from: earliest, to: latest }] : []),
      { id: 'home', from: latest, to: home },
    ],
    marks: [],
    ticks,
    fade: { id: 'fade', from: arrival, to: Math.min(arrival + (effectUpTo ?? lasting), home) },
  };
}

/** Hours from the end of a session, drawn as if it ended at 2 in the afternoon; nights are from 10 to 6. */
export function afterPicture({ integration }: Plan): Picture<AfterPart, never> {
  const [from, to] = integration.within.value;
  const span = Math.max(72, to);
  const nights = Math.ceil((span - 16) / 24);
  const ticks = Array.from({ length: Math.floor(span / 24) + 1 }, (_, at) => ({ at: at * 24, n: at * 24 }));
  return {
    span,
    parts: [
      { id: 'rest', from: 0, to: 8 },
      ...Array.from({ length: nights }, (_, at) => ({
        id: 'night' as const,
        from: 8 + at * 24,
        to: Math.min(16 + at * 24, span),
      })),
      { id: 'meeting', from, to },
    ],
    marks: [],
    ticks: ticks.filter(({ n }) => span <= 120 || n % 72 === 0),
  };
}
