/** How long work may go on before the page gets a turn, in milliseconds: half of a frame. */
const BUDGET = 8;

/**
 * Lets the page paint, answer the visitor and run what else waits, then goes on. Not `scheduler.yield`, whose
 * continuations go before the page's other tasks, so that its timers and answers would wait to the end of the work; not
 * setTimeout, which browsers stretch to 4 ms and, in a tab behind another, to a second.
 */
const yieldToPage = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/**
 * Long work cut into slices, so that a page stays alive meanwhile. One object for one piece of work:
 * `for (const row of rows) { if (slices.due) await slices.breathe(); … }`. Works in a page, in a worker and in Node.
 */
export class Slices {
  #since = performance.now();

  /** True once the slice is used up. Ask in the inner loop: an `await` for each of many small steps costs more. */
  get due(): boolean {
    return performance.now() - this.#since >= BUDGET;
  }

  /** Gives the page a turn if the slice is used up; else resolves at once. Never rejects. */
  async breathe(): Promise<void> {
    if (!this.due) return;
    await yieldToPage();
    this.#since = performance.now();
  }
}
