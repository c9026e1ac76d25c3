// A visitor's browser as `deliver` sees it: a clock that runs faster, and a line that goes and comes back.

/** How much faster a visitor's time goes than ours. */
export const SPEED = 10;

/**
 * @param {import('./schedule.mjs').Visit} visit
 * @param {import('./schedule.mjs').Random} random
 */
export function createWorld({ line, isLineTold }, random) {
  const began = performance.now();
  let isUp = true;
  /** Called when the line goes, and when it comes back. @type {Set<() => void>} */
  const onLoss = new Set();
  const onReturn = new Set();
  const turn = () => {
    isUp = !isUp;
    for (const tell of [...(isUp ? onReturn : onLoss)]) tell();
  };
  const timers = line.filter((at) => at > 0).map((at) => setTimeout(turn, at / SPEED));
  if (line[0] === 0) isUp = false;

  /** Settles by `arrange`, or rejects once the signal is aborted. */
  const unless = (signal, arrange) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const undo = arrange(() => {
        signal.removeEventListener('abort', abort);
        resolve();
      });
      const abort = () => {
        undo();
        reject(signal.reason);
      };
      signal.addEventListener('abort', abort, { once: true });
    });

  return {
    now: () => (performance.now() - began) * SPEED,
    random,
    // A browser that cannot tell says that there is a line.
    isOnline: () => isUp || !isLineTold,
    untilOnline: (signal) =>
      unless(signal, (resolve) => {
        const back = () => {
          onReturn.delete(back);
          resolve();
        };
        onReturn.add(back);
        return () => onReturn.delete(back);
      }),
    sleep: (milliseconds, signal) =>
      unless(signal, (resolve) => {
        const timer = setTimeout(resolve, milliseconds / SPEED);
        return () => clearTimeout(timer);
      }),
    /** The real one, as long as the line holds. */
    async fetch(address, init) {
      const cut = new AbortController();
      const lose = () => cut.abort(new TypeError('the line is gone'));
      if (!isUp) throw new TypeError('there is no line');
      init.signal.addEventListener('abort', lose, { once: true });
      onLoss.add(lose);
      try {
        const response = await fetch(address, { ...init, signal: cut.signal });
        const text = await response.text();
        return {
          status: response.status,
          ok: response.ok,
          headers: response.headers,
          text: async () => text,
        };
      } finally {
        onLoss.delete(lose);
      }
    },
    /** Ends what the visit left running. */
    close() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
