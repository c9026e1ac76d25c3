import type { Day } from './windows.js';
import type { Hours } from './hours-there.js';
import { DAYS } from '../fields.js';

/** Words that stand beside hours. */
export interface HourWords {
  /** What 12:00 and 0:00 are called where a clock has twelve hours: "12 PM" is read both ways. */
  readonly noon: string;
  readonly midnight: string;
}

/** Making a format takes long; each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A format by language and options. Without a zone it is the browser's own. */
export function formatFor(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(lang, options);
  formats.set(key, made);
  return made;
}

/**
 * A language with the practice's country where it names none, since in one language some write 17:00 and others 5 PM.
 */
export const localeFor = (lang: string, country = 'US'): string =>
  lang.includes('-') ? lang : `${lang}-${country}`;

/** A time of day, in minutes from midnight, as people write it: `8 AM`, `9:30 AM`, `noon`, `17:00`. */
export function showTime(minutes: number, locale: string, { noon, midnight }: HourWords): string {
  const plain = formatFor(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const isTwelve = plain.resolvedOptions().hour12;
  if (isTwelve && minutes % 720 === 0) return minutes === 720 ? noon : midnight;
  const short = formatFor(locale, { hour: 'numeric', timeZone: 'UTC' });
  return (isTwelve && minutes % 60 === 0 ? short : plain).format(minutes * 60_000);
}

/** Hours in one piece: `8 AM–noon`. */
export const showHours = (
  { from, to }: Pick<Hours, 'from' | 'to'>,
  locale: string,
  words: HourWords,
): string => `${showTime(from, locale, words)}–${showTime(to, locale, words)}`;

/** A day of the week: `Mon`, or `Monday`. */
export const showWeekday = (day: Day, lang: string, weekday: 'short' | 'long'): string =>
  // The first of January 2024 was a Monday.
  formatFor(lang, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + DAYS.indexOf(day)));

/** What a zone is called where people speak of it: `Pacific Time`. */
export function showZone(lang: string, zone: string | undefined): string {
  const parts = formatFor(lang, {
    timeZoneName: 'longGeneric',
    ...(zone && { timeZone: zone }),
  }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
