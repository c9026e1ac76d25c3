// Mails that are still to be sent. That one is due is written together with the request, so neither a crash nor a mail
// server that is down loses it. A crash between a delivery and its note here can send one twice.
import { codeOf } from './answers.mjs';

/** While a mail is under way no other process sends it, for this long in milliseconds. */
const LEASE = 120_000;

/** Waits after failures: doubled from the first to the last, in milliseconds. */
const FIRST_WAIT = 30_000;
const LAST_WAIT = 3_600_000;

/** How often to look for what another process left, in milliseconds. */
const LOOK = 60_000;

/**
 * @param {{
 *   store: import('./store.mjs').Store,
 *   mailer: { send(about: { to: string, waiting: number, inbox: string }): Promise<void>, close(): void },
 *   to: (practice: string) => string | undefined,
 *   inbox: string,
 *   every: number,
 *   firstWait?: number,
 *   now: () => Date,
 *   log: (message: string) => void,
 * }} parts `every`: milliseconds between two mails to a practice, at the least; one mail speaks for all in between.
 */
export function startOutbox({ store, mailer, to, inbox, every, firstWait = FIRST_WAIT, now, log }) {
  const { query, transaction } = store;
  const later = (/** @type {number} */ wait) => new Date(now().getTime() + wait).toISOString();
  /** @type {Promise<void> | undefined} */
  let running;
  let again = false;
  let stopped = false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  /** @param {string} practice @param {string} nextAt @param {number} failures */
  const settle = (practice, nextAt, failures) =>
    query('UPDATE mail_state SET next_at = ?, failures = ? WHERE practice = ?', [nextAt, failures, practice]);

  /** Sends what is due to one practice. @param {string} practice */
  async function attend(practice) {
    // Whoever moves the time on is the one who sends.
    const [claim] = await transaction(async (query) => {
      const start =
        "INSERT INTO mail_state (practice, failures, next_at) VALUES (?, 0, '') ON CONFLICT DO NOTHING";
      await query(start, [practice]);
      return query(
        'UPDATE mail_state SET next_at = ? WHERE practice = ? AND next_at <= ? RETURNING failures',
        [...[later(LEASE), practice, later(0)]],
      );
    });
    if (!claim) return;
    // In one look: a request that comes meanwhile is neither in the number nor taken for told.
    const due = await query(
      `SELECT request_id, (SELECT count(*) FROM requests WHERE practice = ? AND done_at IS NULL) AS waiting
       FROM mail_waiting WHERE practice = ?`,
      [practice, practice],
    );
    const waiting = Number(due[0]?.waiting ?? 0);
    const address = to(practice) ?? '';
    try {
      // Nothing waits any more: somebody has read it meanwhile.
      if (waiting > 0) await mailer.send({ to: address, waiting, inbox });
    } catch (error) {
      const wait = Math.min(firstWait * 2 ** claim.failures, LAST_WAIT);
      await settle(practice, later(wait), claim.failures + 1);
      const answer = Number.isInteger(error?.responseCode) ? ` ${error.responseCode}` : '';
      log(
        `A mail to a practice was not taken (${codeOf(error)}${answer}); tried again in ${Math.ceil(wait / 1000)} s.`,
      );
      return;
    }
    await transaction(async (query) => {
      for (const { request_id: id } of due)
        await query('DELETE FROM mail_waiting WHERE request_id = ?', [id]);
    });
    await settle(practice, later(waiting > 0 ? every : 0), 0);
  }

  /** The practices that are to hear, and from when on. Of one without an address the mails wait until it has one. */
  async function reachable() {
    const rows = await query(
      `SELECT DISTINCT mail_waiting.practice, coalesce(mail_state.next_at, '') AS next FROM mail_waiting
       LEFT JOIN mail_state ON mail_state.practice = mail_waiting.practice`,
    );
    return rows.filter(({ practice }) => to(practice));
  }

  async function run() {
    do {
      again = false;
      const start = later(0);
      for (const { practice, next } of await reachable())
        if (next <= start && !stopped) await attend(practice);
    } while (again && !stopped);
    const [next] = (await reachable()).map((each) => each.next).sort();
    const wait = next === undefined ? LOOK : (Date.parse(next) || 0) - now().getTime();
    if (!stopped) timer = setTimeout(wake, Math.min(Math.max(wait, 10), LOOK)).unref();
  }

  function wake() {
    again = true;
    if (running || stopped) return;
    clearTimeout(timer);
    running = run()
      .catch((error) => {
        log(`The outbox of mails failed (${codeOf(error)}); tried again in a minute.`);
        if (!stopped) timer = setTimeout(wake, LOOK).unref();
      })
      .finally(() => {
        running = undefined;
        // Somebody called while the last look was over.
        if (again) wake();
      });
  }
  wake();

  return {
    /** Looks for what is due, soon. */
    wake,
    /** Waits for a mail that is under way. */
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      mailer.close();
    },
  };
}
