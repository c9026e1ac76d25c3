import { HOURS, type Time } from './windows.js';
import { dayOf, minutesOf, momentOf, wallAt } from './zones.js';

/** Hours as a clock shows them; `shift` is how many days that clock's date is ahead. In minutes from midnight. */
export interface Hours {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** A part of the day on the practice's clock, from a day of the visitor's on (`first` has none). */
export interface TheirHours extends Hours {
  /** The first of the visitor's days it holds for, as a moment; undefined where it holds from now on. */
  readonly since?: number;
}

const DAY = 86_400_000;
/** How far ahead a call is: where clocks change in that time, both hours are told. */
const AHEAD = 14;

/**
 * The hours on the practice's clock that a part of the visitor's day is, for the next two weeks. One entry, unless one
 * of the two places changes its clocks; none where both clocks show the same.
 * @param zone the visitor's
 * @param theirs the practice's
 */
export function hoursThere(time: Time, zone: string, theirs: string, now: number): readonly TheirHours[] {
  const today = wallAt(now, zone);
  const found: TheirHours[] = [];
  for (let ahead = 1; ahead <= AHEAD; ahead++) {
    const date = new Date(today.getTime() + ahead * DAY);
    const [from, to] = HOURS[time].map((hour) =>
      momentOf(
        { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour },
        zone,
      ),
    ) as [number, number];
    const hours = { ...hoursOf(from, to, theirs, date), ...(ahead > 1 && { since: from }) };
    const last = found.at(-1);
    if (!last || last.from !== hours.from || last.to !== hours.to || last.shift !== hours.shift)
      found.push(hours);
  }
  const [own] = HOURS[time];
  return found.some(({ from, shift }) => from !== own * 60 || shift) ? found : [];
}

function hoursOf(from: number, to: number, zone: string, day: Date): Hours {
  const [start, end] = [wallAt(from, zone), wallAt(to, zone)];
  return { from: minutesOf(start), to: minutesOf(end), shift: dayOf(start) - dayOf(day) };
}
