import type { WallTime } from '../shared/calendar.js';

/**
 * A day in words, with its time where it has one, and its year where it is not this one: `Thursday, November 5, 6:30
 * PM`. As on the wall, in every zone.
 */
export function showWhen(start: WallTime, { lang, today }: { lang: string; today: Date }): string {
  const hasTime = start.length > 10;
  const isThisYear = start.startsWith(`${today.getFullYear()}-`);
  const form = new Intl.DateTimeFormat(lang, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
    ...(hasTime ? { hour: 'numeric', minute: '2-digit' } : {}),
    timeZone: 'UTC',
  });
  return form.format(new Date(hasTime ? `${start}Z` : start));
}

/** The days of the week in words, Sunday first. */
export function weekdays(lang: string): readonly string[] {
  const form = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2023 was a Sunday.
  return Array.from({ length: 7 }, (_, at) => form.format(Date.UTC(2023, 0, 1 + at)));
}
