// A practice's openings for calls: its own list, or rules like "Tuesdays at 10:00", from which a list is made.
import { moment } from './rows.mjs';

/**
 * @typedef {{ start: string, minutes: number }} Opening `start`: ISO 8601 in UTC.
 * @typedef {{
 *   weekly: Record<string, string[]>,
 *   minutes?: number,
 *   days?: number,
 *   noticeHours?: number,
 * }} Rules `weekly`: times on the practice's clock by day, `{"tue": ["10:00"]}`. `minutes`: how long each is, 20 by
 *   default. For the next `days` (21), but not within the next `noticeHours` (24).
 */

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const HOUR = 3_600_000;

/**
 * The openings to come, the soonest first; what cannot be read as one is left out.
 * @param {unknown} source A list of `{start, minutes}`, such a list under `openings`, or {@link Rules}.
 * @param {string} timeZone The practice's.
 * @param {Date} now
 * @returns {Opening[]}
 */
export function openingsOf(source, timeZone, now) {
  const value = /** @type {any} */ (source);
  const list = Array.isArray(value) ? value : value?.openings;
  const found = Array.isArray(list) ? list.flatMap(readOpening) : fromRules(value, timeZone, now);
  const starts = new Set();
  return found
    .filter(({ start }) => start > now.toISOString() && !starts.has(start) && starts.add(start))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** A date and time. Without an offset it would mean the clock of this computer. @param {unknown} start */
export const isMoment = (start) =>
  typeof start === 'string' && /T.*(Z|[+-]\d\d:?\d\d)$/.test(start) && !Number.isNaN(Date.parse(start));

/** @param {any} entry @returns {Opening[]} */
function readOpening(entry) {
  const { start, minutes = 20 } = entry ?? {};
  const isLength = Number.isInteger(minutes) && minutes >= 5 && minutes <= 240;
  return isMoment(start) && isLength ? [{ start: moment(start), minutes }] : [];
}

/** @param {Rules | undefined} rules @param {string} timeZone @param {Date} now @returns {Opening[]} */
function fromRules(rules, timeZone, now) {
  const { weekly = {}, minutes = 20, days = 21, noticeHours = 24 } = rules ?? {};
  const earliest = now.getTime() + noticeHours * HOUR;
  const [year, month, day] = clock(now.getTime(), timeZone);
  return Array.from(
    { length: days + 1 },
    (_, ahead) => new Date(Date.UTC(year, month - 1, day + ahead)),
  ).flatMap((date) =>
    (weekly[DAYS[date.getUTCDay()]] ?? []).flatMap((time) => {
      const at = instant(date, time, timeZone);
      return at !== undefined && at >= earliest
        ? [{ start: moment(new Date(at).toISOString()), minutes }]
        : [];
    }),
  );
}

/**
 * When a clock in a time zone shows this; undefined on a day when it never does, because the clock is put forward.
 * @param {Date} date midnight of the day in UTC @param {string} time `10:30` @param {string} timeZone
 */
function instant(date, time, timeZone) {
  const [hour, minute] = time.split(':').map(Number);
  const wanted = date.getTime() + hour * HOUR + minute * 60_000;
  // The offset at the guess may be another than at the answer, so it is asked for twice.
  let at = wanted;
  for (let round = 0; round < 2; round += 1) at = wanted - offset(at, timeZone);
  return at + offset(at, timeZone) === wanted ? at : undefined;
}

/** Milliseconds that a time zone is ahead of UTC. @param {number} at @param {string} timeZone */
function offset(at, timeZone) {
  const [year, month, day, hour, minute, second] = clock(at, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

const formats = new Map();

/** What a clock shows: year, month, day, hour, minute, second. @param {number} at @param {string} timeZone */
function clock(at, timeZone) {
  const numeric = /** @type {const} */ ('numeric');
  if (!formats.has(timeZone)) {
    formats.set(
      timeZone,
      new Intl.DateTimeFormat('en-US', {
        ...{ timeZone, hourCycle: 'h23', year: numeric, month: numeric, day: numeric },
        ...{ hour: numeric, minute: numeric, second: numeric },
      }),
    );
  }
  const parts = Object.fromEntries(
    formats
      .get(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return [parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second];
}
