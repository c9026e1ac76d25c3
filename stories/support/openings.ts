import { answerFetch } from './answer-fetch.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Openings of the coming days, as a practice's calendar would give them. */
export function openings(): readonly { readonly start: string; readonly minutes: number }[] {
  const today = Math.floor(Date.now() / DAY) * DAY;
  return [1, 2, 3, 4, 7, 8, 9, 10].flatMap((day) =>
    [17, 18.5, 21].map((hour) => ({
      start: new Date(today + day * DAY + hour * HOUR).toISOString(),
      minutes: 20,
    })),
  );
}

/** The demonstration's server gives these; a Storybook has none. Returns how to stop. */
export const answerOpenings = (): (() => void) =>
  answerFetch('/receiver/openings/juniper-room.json', () => Response.json(openings()));
