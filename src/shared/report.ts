import { KapErrorEvent, type KapProblem } from './events.js';

/** A mark on the list itself, which every copy of the library on the page understands. */
const REPORTED = Symbol.for('kap-widgets: reported');

/**
 * Tells the practice about problems in its data: one console message that lists them all and one `kap-error`
 * event for the first, from `host`. The same list is told once a page, however many widgets come upon it.
 * Never pass anything a visitor answered or typed.
 */
export function report(host: EventTarget, problems: readonly KapProblem[]): void {
  const [first] = problems;
  if (!first || REPORTED in problems) return;
  Object.defineProperty(problems, REPORTED, { value: true });
  const lines = problems.map(({ path, message }) => `  ${path ? `${path}: ` : ''}${message}`);
  // The console is where a practice's helper looks first; this is the library's one way to it.
  console.warn(`kap-widgets: ${first.file}\n${lines.join('\n')}`);
  host.dispatchEvent(
    new KapErrorEvent(
      problems.length > 1 ? { ...first, message: `${first.message} (and more, see the console)` } : first,
    ),
  );
}
