// Turns for work that costs much: a few at once, the others wait.
import { randomInt } from 'node:crypto';

/**
 * @param {{ atOnce: number, most: number }} rule `most`: how many may wait.
 */
export function createTurns({ atOnce, most }) {
  let working = 0;
  /** @type {((isMine: boolean) => void)[]} The first stands first. */
  const waiting = [];

  return {
    /**
     * Waits for a turn. False: too many wait, and this one was turned away.
     * @returns {Promise<boolean>}
     */
    take: () =>
      new Promise((resolve) => {
        if (working < atOnce) {
          working += 1;
          return resolve(true);
        }
        waiting.push(resolve);
        // Any of them, not the last to come: else a crowd that never leaves would hold the door shut.
        if (waiting.length > most) waiting.splice(randomInt(waiting.length), 1)[0]?.(false);
      }),
    /** Ends a turn. */
    give() {
      const next = waiting.shift();
      if (next) next(true);
      else working -= 1;
    },
  };
}
