// Requests are deleted after the stated days: at the start, and every hour.
import { codeOf } from './answers.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When a request is deleted. @param {import('./rows.mjs').Row} row @param {number} days */
export const deletedOn = ({ received_at: received, kept_since: since }, days) =>
  new Date(Date.parse(since ?? received) + days * DAY);

/** @param {number} total */
const count = (total) => (total === 1 ? '1 request' : `${total} requests`);

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
  /** An earlier version deleted nothing: whoever comes from it hears what will be, before it is. */
  async function announce() {
    if (!store.isUpgraded) return;
    const { total, old } = await store.ages(new Date(now().getTime() - days * DAY));
    const until = new Date(now().getTime() + days * DAY).toISOString().slice(0, 10);
    log(
      `The database was brought up from an earlier version, which deleted nothing. Of its ${count(total)}, ${old} ${old === 1 ? 'is' : 'are'} older than ${days} days (RETENTION_DAYS). They are all kept until ${until}, then deleted.`,
    );
  }
  const timer = setInterval(sweep, HOUR).unref();
  return { announce, sweep, stop: () => clearInterval(timer) };
}
