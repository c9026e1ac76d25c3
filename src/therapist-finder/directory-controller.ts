import type { ReactiveController } from 'lit';
import type { PracticeController, PracticeHost } from '../practice/index.js';
import type { KapProblem } from '../shared/events.js';
import { report } from '../shared/report.js';
import type { SearchClient } from './search/remote/search-client.js';
import type { TherapistList } from './search/query.js';

/** A widget that shows therapists. */
export interface DirectoryHost extends PracticeHost {
  /** The therapists themselves, not yet checked. */
  therapists: readonly unknown[] | undefined;
  /** URL of a file of therapists. */
  src: string | undefined;
  /** A service that has the therapists; nothing is loaded here then. */
  readonly searchClient: SearchClient | undefined;
}

/** What reading a source gives. */
interface Read {
  /** False if nothing could be read at all; an empty list is not a failure. */
  readonly ok: boolean;
  readonly therapists: TherapistList;
  readonly problems: readonly KapProblem[];
}

/**
 * Brings the therapists to a widget: from its property, else its `src`, else the practice file. The last source named
 * wins however late an earlier one answers, and a source that fails leaves those that are shown.
 */
export class DirectoryController implements ReactiveController {
  /** Everyone who can be shown; undefined until somebody is known. Another list whenever the data is another. */
  therapists: TherapistList | undefined;

  #status: 'loading' | 'ready' | 'failed' = 'loading';
  #host: DirectoryHost;
  #practice: PracticeController;
  #source: unknown;

  constructor(host: DirectoryHost, practice: PracticeController) {
    this.#host = host;
    this.#practice = practice;
    host.addController(this);
  }

  /**
   * `failed` also if no source is named anywhere. Waits for the practice, whose phone and e-mail stand in the message
   * of a failure.
   */
  get status(): 'loading' | 'ready' | 'failed' {
    return this.#status === 'failed' && this.#practice.loading ? 'loading' : this.#status;
  }

  hostUpdate(): void {
    if (this.#host.searchClient) return;
    const source = this.#wanted();
    const isNew = source !== this.#source;
    this.#source = source;
    if (source === undefined) {
      if (this.#status === 'loading' && !this.#practice.loading) void this.#miss();
    } else if (isNew) {
      if (this.#status === 'failed') this.#status = 'loading';
      void this.#read(source);
    }
  }

  /** The list itself, or a file's address. */
  #wanted(): unknown {
    const { therapists, src } = this.#host;
    if (therapists ?? src) return therapists ?? src;
    const own = this.#practice.data.therapists;
    return typeof own === 'string' ? this.#practice.resolve(own) : own;
  }

  /** Nothing is named. A page may still be about to set the property, so it is not told before it has loaded. */
  async #miss(): Promise<void> {
    if (document.readyState !== 'complete') {
      await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
    }
    if (this.#source !== undefined || this.#status !== 'loading' || this.#practice.loading) return;
    if (this.#host.searchClient) return;
    this.#take(
      problem(
        'required',
        'expected therapists: src="therapists.csv", or "therapists" in the practice file; found none',
      ),
    );
  }

  async #read(source: unknown): Promise<void> {
    const directory = await this.#load(source);
    if (this.#source === source) this.#take(directory);
  }

  async #load(source: unknown): Promise<Read> {
    try {
      const isProperty = source === this.#host.therapists;
      if (typeof source === 'string' && !isProperty) {
        if (isPacked(source)) return await (await import('./data/packed/unpack.js')).loadPacked(source);
        return await (await import('./data/load.js')).loadTherapists(source);
      }
      const { readTherapists } = await import('./data/load.js');
      return isProperty
        ? await readTherapists(source, 'the property "therapists"', document.baseURI)
        : await readTherapists(source, `${this.#practice.file}, "therapists"`, this.#practice.resolve(''));
    } catch (error) {
      return problem('network', `expected the reader of the list, found none: ${(error as Error).message}`);
    }
  }

  #take({ ok, therapists, problems }: Read): void {
    if (ok) this.therapists = therapists;
    this.#status = ok || this.#status === 'ready' ? 'ready' : 'failed';
    report(this.#host, problems);
    this.#host.requestUpdate();
  }
}

/** Told by the name: the reader of packed files has no need of the one for spreadsheets, which is larger. */
const isPacked = (link: string) => /\.kapd(?:[?#]|$)/i.test(link);

const problem = (code: string, message: string): Read => {
  const problems: KapProblem[] = [{ code, file: 'kap-therapist-finder', path: '', message }];
  return { ok: false, therapists: [], problems };
};
