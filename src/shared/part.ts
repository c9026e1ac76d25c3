/** Something that is fetched when it is first needed, once; after a failure, again at the next asking. */
export class Part<T> {
  /** Not there before it has come. */
  value: T | undefined;
  hasFailed = false;

  #fetch: () => Promise<T>;
  #changed: () => void;
  #asked: Promise<T | undefined> | undefined;

  /** @param changed called when it has come, and when it has failed */
  constructor(fetch: () => Promise<T>, changed: () => void) {
    this.#fetch = fetch;
    this.#changed = changed;
  }

  /** True once it was asked for, until it has come or failed. */
  get isOnItsWay(): boolean {
    return this.#asked !== undefined && this.value === undefined;
  }

  /** Resolves with what was fetched; with nothing if that failed. */
  ask(): Promise<T | undefined> {
    this.#asked ??= this.#get();
    return this.#asked;
  }

  async #get(): Promise<T | undefined> {
    this.hasFailed = false;
    try {
      this.value = await this.#fetch();
    } catch {
      this.hasFailed = true;
      this.#asked = undefined;
    }
    this.#changed();
    return this.value;
  }
}
