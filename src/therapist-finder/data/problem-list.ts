import type { KapProblem } from '../../shared/events.js';

/** More than these are counted, not listed: nobody reads the hundred and first. */
const LISTED = 20;

/** What was wrong with a file. */
export class ProblemList {
  /** False once the file could not be read at all. */
  ok = true;

  #listed: KapProblem[] = [];
  #more = 0;

  /**
   * @param file the name the practice knows it by
   * @param listed how many are listed before the rest are counted
   */
  constructor(
    readonly file: string,
    readonly listed = LISTED,
  ) {}

  /** At most as many as are listed, and one more that counts the rest. */
  get list(): readonly KapProblem[] {
    if (!this.#more) return this.#listed;
    return [
      ...this.#listed,
      { code: 'invalid', file: this.file, path: '', message: `and ${this.#more} more problems` },
    ];
  }

  /** True once further problems are only counted: a message need not be thought out then. */
  get isFull(): boolean {
    return this.#listed.length === this.listed;
  }

  /** Takes note of a problem: its place, and what was expected and found. */
  add(code: string, path: string, message: string): void {
    if (this.isFull) this.#more++;
    else this.#listed.push({ code, file: this.file, path, message });
  }

  /** Takes note of a problem that leaves nothing to read. */
  fail(code: string, path: string, message: string): void {
    this.ok = false;
    this.add(code, path, message);
  }
}
