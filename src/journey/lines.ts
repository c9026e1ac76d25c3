import { isInClinic } from '../practice/facts.js';
import { wholeHours } from '../shared/length.js';
import type en from './content.en.js';
import type stepsEn from './steps/content.en.js';
import type { Fact, Plan, Range, StepId } from './plan.js';

/*
 * Which sentences a plan has, and with which values. No words here: their keys only.
 */

/** Key of a sentence that is seen at once. */
export type StartKey = keyof typeof en;
/** Key of a sentence inside a step. */
export type InsideKey = keyof typeof stepsEn;
export type Key = StartKey | InsideKey;

/** A length or a number, said by `unit.*` in the content files. Open at one end: `2 or more`, `up to 4`. */
export interface Amount {
  readonly unit: 'minutes' | 'hours' | 'days' | 'meetings' | 'every-days' | 'every-weeks' | 'none';
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** It is how it often is, and not what this practice states. */
  readonly often?: boolean;
}

export interface Line {
  readonly key: Key;
  readonly values?: Readonly<Record<string, string | Amount>>;
  /** What it says is from the practice's file, so our sources do not stand behind it. */
  readonly own?: boolean;
  /** It stays, whatever words of its own a practice has. */
  readonly safety?: boolean;
}

/** A range as an amount; hours for two hours and more of minutes that make whole hours. */
export function amount([least, most]: Range, unit: Amount['unit']): Amount {
  const hours = unit === 'minutes' && least === most ? wholeHours(most) : undefined;
  return hours ? { unit: 'hours', least: hours, most: hours } : { unit, least, most };
}

/** A number of days between two things, in weeks where they are whole. */
const interval = (days: number): Amount =>
  days % 7 ? amount([days, days], 'every-days') : { unit: 'every-weeks', least: days / 7, most: days / 7 };

export const line = (key: Key, values?: Line['values'], own = false): Line => ({
  key,
  ...(values && { values }),
  ...(own && { own }),
});

export const timed = (key: Key, { value, own }: Fact<Range>, unit: Amount['unit']): Line =>
  line(key, { time: amount(value, unit) }, own);

/** An amount that says so where it is not the practice's own. */
const asStated = (of: Amount, { own }: Pick<Fact<unknown>, 'own'>): Amount => ({ ...of, often: !own });

const stated = (key: Key, { value, own }: Fact<Range>, unit: Amount['unit']): Line =>
  line(key, { time: asStated(amount(value, unit), { own }) }, own);

export const all = (...keys: readonly Key[]): Line[] => keys.map((key) => line(key));

/** How long the whole of a session is. */
export function hoursOf({ dosing: { hours }, route }: Plan, of: 'day.hours' | 'dosing.long'): Line {
  const isDefault = !hours.own && isInClinic(route);
  return isDefault ? timed(`${of}.${route}`, hours, 'hours') : stated(of, hours, 'hours');
}

/** How many sessions, and how far apart. */
export function courseOf({ dosing: { count, everyDays }, route }: Plan): Line[] {
  const isSet = isInClinic(route);
  if (isSet && !count.own && !everyDays.own) return all(`course.${route}`);
  const n = asStated({ unit: 'none', least: count.value[0], most: count.value[1] }, count);
  const every = { every: interval(everyDays.value) };
  const isOne = count.value[1] === 1;
  return [
    ...(isSet && !count.own ? [] : [line(isOne ? 'course.one' : 'course.count', { n }, count.own)]),
    ...(isOne
      ? []
      : isSet && !everyDays.own
        ? all('course.ask')
        : [line(everyDays.own || !count.own ? 'course.every' : 'course.every.often', every, everyDays.own)]),
  ];
}

/** How long the effects are felt. */
export function effectsOf({ dosing, route }: Plan): Line[] {
  const { effect, effectUpTo } = dosing;
  const isSet = !effect.own && isInClinic(route);
  const most = { time: amount([effectUpTo ?? 0, effectUpTo ?? 0], 'minutes') };
  return [
    timed(isSet ? `day.effects.${route}` : 'day.effects.text', effect, 'minutes'),
    ...(effectUpTo ? [line('day.effects.up-to', most)] : []),
  ];
}

/** When the first meeting afterwards is. */
export const meetingOf = (
  { integration: { within } }: Plan,
  key: 'after.meeting.text' | 'integration.long',
) =>
  within.own
    ? line(key === 'integration.long' ? 'integration.long.own' : 'after.meeting.own', laterOf(within), true)
    : line(key, { time: amount(within.value, 'hours') });

const laterOf = ({ value: [, hours] }: Fact<Range>) => ({ time: amount([hours, hours], 'hours') });

/** The few words beside a step's name. */
export function gistOf(plan: Plan, step: StepId): Line {
  const { dosing, integration, preparation, followUp } = plan;
  switch (step) {
    case 'call':
      return stated('call.gist', plan.call, 'minutes');
    case 'evaluation':
      return timed('evaluation.gist', plan.evaluation, 'minutes');
    case 'preparation':
      return line('preparation.gist', { time: meetings(preparation) });
    case 'dosing': {
      const isOpen = plan.route === 'nasal' && !dosing.hours.own;
      return isOpen
        ? timed('dosing.gist.nasal', dosing.hours, 'hours')
        : stated('dosing.gist', dosing.hours, 'hours');
    }
    case 'integration':
      return integration.within.own
        ? line('integration.gist.own', laterOf(integration.within))
        : timed('integration.gist', integration.within, 'hours');
    case 'long-term':
      return line('long-term.gist', daysOf(followUp));
    default:
      return line(`${step}.gist`);
  }
}

export const meetings = ({ value: [least, most], own }: Plan['preparation']): Amount =>
  asStated({ unit: 'meetings', least, most }, { own });

export const daysOf = ({ value }: Fact<number>) => ({ time: amount([value, value], 'days') });

/** How many meetings a practice has afterwards, where it says so. */
export function leastMeetings({ integration: { least }, route }: Plan): Line[] {
  if (!least) return [];
  const key = isInClinic(route) ? 'integration.least.series' : 'integration.least';
  return [line(key, { n: { unit: 'meetings', least } }, true)];
}
