/** A day like `2026-11-22` in words. It is a day, not a moment: elsewhere it must not become the day before. */
export const showDay = (day: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
