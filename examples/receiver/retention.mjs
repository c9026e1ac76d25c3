// Requests are deleted after the stated days: at the start, and every hour.
import { codeOf } from './answers.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When a request is deleted. @param {string} receivedAt @param {number} days */
export const deletedOn = (receivedAt, days) => new Date(Date.parse(receivedAt) + days * DAY);

/**
 * @param {{ store: import('./store.mjs').Store, days: number, now: () => Date, log: (message: string) => void }} parts
 */
export function startRetention({ store, days, now, log }) {
  /** Deletes what is due. */
  async function sweep() {
    try {
      return await store.removeOld(new Date(now().getTime() - days * DAY), now());
    } catch (error) {
      log(`Old call requests could not be deleted (${codeOf(error)}); tried again within the hour.`);
      return 0;
    }
  }
  const timer = setInterval(sweep, HOUR).unref();
  return { sweep, stop: () => clearInterval(timer) };
}
