/*
 * Clocks of places. No words and no DOM; the rules, summer time among them, are the browser's own (Intl).
 */

/** A day and an hour as a clock shows them. `month` is 1 to 12. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError for a zone that the browser does not know. */
function offsetFormat(zone: string): Intl.DateTimeFormat {
  const made =
    formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, made);
  return made;
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
export function offsetAt(moment: number, zone: string): number {
  const parts = /GMT([+-])(\d\d):(\d\d)/.exec(offsetFormat(zone).format(moment));
  return parts ? Number(`${parts[1]}1`) * (Number(parts[2]) * 60 + Number(parts[3])) * 60_000 : 0;
}

/** The moment at which a zone's clocks show this; in the hour that summer time leaves out, an hour later. */
export function momentOf({ year, month, day, hour }: Wall, zone: string): number {
  const wall = Date.UTC(year, month - 1, day, hour);
  const guess = wall - offsetAt(wall, zone);
  const found = wall - offsetAt(guess, zone);
  // A clock that jumps between the two: whichever of them it does show.
  return found === guess || offsetAt(found, zone) === wall - found ? found : Math.max(found, guess);
}

/**
 * What a zone's clocks show at a moment: a date whose UTC parts are those of the place. Without a zone, the clock of
 * this computer, which a browser may show though it does not name its zone.
 */
export const wallAt = (moment: number, zone: string | undefined): Date =>
  new Date(moment + (zone ? offsetAt(moment, zone) : new Date(moment).getTimezoneOffset() * -60_000));

/** Days since 1970 of a date that {@link wallAt} made. */
export const dayOf = (wall: Date): number => Math.floor(wall.getTime() / 86_400_000);

/** Minutes since midnight of a date that {@link wallAt} made. */
export const minutesOf = (wall: Date): number => wall.getUTCHours() * 60 + wall.getUTCMinutes();
