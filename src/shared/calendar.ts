/** A day on the calendar (`2026-11-05`), or a day and a time on the wall clock (`2026-11-05T18:30`). */
export type WallTime = string;

interface About {
  /** Names the entry for calendars, which then change it instead of having it twice. Tells nothing; see `newUid`. */
  readonly uid: string;
  /** What stands in the calendar. Calendars are shared and kept online: see that it says no more than it must. */
  readonly title: string;
  /** Length in minutes; 30 by default. A day alone lasts the whole day. */
  readonly minutes?: number;
  readonly text?: string;
  readonly place?: string;
  /** Minutes before the start at which the device rings, less than 0 for after; by default it does not. */
  readonly ring?: number;
}

/**
 * One entry. A `Date` is a moment that has been agreed on, the same for everyone wherever they are. A wall time is as
 * the clock shows it where the person is, whatever happens to the clock in between: only that can come again.
 */
export type CalendarEntry =
  | (About & { readonly start: Date })
  | (About & {
      readonly start: WallTime /** How many times in all, week by week. */;
      readonly weeks?: number;
    });

/** A name for an entry that tells nothing, to be kept as long as the entry may change. */
export const newUid = (): string =>
  // Not `randomUUID`, which only a page that came safely has.
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/**
 * A calendar file (RFC 5545) of some entries, all of them private.
 * @throws RangeError for a start that is no day and no time
 */
export const toCalendar = (entries: readonly CalendarEntry[], now = new Date()): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar entries//EN',
    ...entries.flatMap((entry) => eventOf(entry, now)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');

function eventOf(entry: CalendarEntry, now: Date): readonly string[] {
  const { uid, title, text, place, ring, minutes = 30 } = entry;
  const weeks = 'weeks' in entry ? entry.weeks : undefined;
  const { time, form } = read(entry.start);
  const isDay = form === 'day';
  const value = isDay ? ';VALUE=DATE' : '';
  // Its days are days and its hours are hours: no clock is put forward or back in UTC.
  const end = new Date(time.getTime() + (isDay ? 1440 : minutes) * 60_000);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp(now, 'moment')}`,
    `DTSTART${value}:${stamp(time, form)}`,
    `DTEND${value}:${stamp(end, form)}`,
    ...(weeks && weeks > 1 ? [`RRULE:FREQ=WEEKLY;COUNT=${Math.floor(weeks)}`] : []),
    `SUMMARY:${escapeText(title)}`,
    ...(text ? [`DESCRIPTION:${escapeText(text)}`] : []),
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    'CLASS:PRIVATE',
    ...(isDay ? ['TRANSP:TRANSPARENT'] : []),
    ...(ring === undefined ? [] : alarmOf(ring, title)),
    'END:VEVENT',
  ];
}

const alarmOf = (ring: number, title: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escapeText(title)}`,
  `TRIGGER:${ring > 0 ? '-' : ''}PT${Math.abs(Math.round(ring))}M`,
  'END:VALARM',
];

type Form = 'day' | 'wall' | 'moment';

/** A start as a moment; wall times as if the clock were that of UTC, so that they can be counted with. */
function read(start: Date | WallTime): { time: Date; form: Form } {
  if (start instanceof Date) return { time: valid(start, start), form: 'moment' };
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(start)) throw new RangeError(`no day and no time: ${start}`);
  const isDay = start.length === 10;
  const time = valid(new Date(isDay ? start : `${start}Z`), start);
  // Some engines take 30 February for 2 March.
  if (!time.toISOString().startsWith(start)) throw new RangeError(`no such day: ${start}`);
  return { time, form: isDay ? 'day' : 'wall' };
}

function valid(time: Date, from: Date | WallTime): Date {
  if (Number.isNaN(time.getTime())) throw new RangeError(`no day and no time: ${String(from)}`);
  return time;
}

const stamp = (time: Date, form: Form): string => {
  const digits = time.toISOString().replace(/\.\d+|[:-]/g, '');
  return form === 'moment' ? digits : digits.slice(0, form === 'day' ? 8 : 15);
};

/** Text in a value. Control characters have no place there. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** Breaks a line at 75 octets at the most, never inside a letter. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let size = 0;
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (size + octets > 75) {
      folded += '\r\n ';
      size = 1;
    }
    folded += letter;
    size += octets;
  }
  return folded;
}
