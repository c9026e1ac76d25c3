import type { KapProblem } from '../../../shared/events.js';
import type { Therapist } from '../../data/therapist.schema.js';
import { type Answer, type Query, sortIds, type TherapistSearch } from '../query.js';
import { answerOf, missingFrom, type Totals, totalsOf, withMiles } from './answer-of.js';
import { type Asked, requestFor, requestsFor } from './requests.js';
import { failureOf, type Result, resultsOf } from './results.js';
import { facetAttribute, type SearchClient, type SearchRequest, type SearchSorts } from './search-client.js';

export { MOST } from './requests.js';

/** How a service is asked. */
export interface RemoteOptions {
  /** Name of the index, or collection. */
  readonly indexName: string;
  /** Which index sorts how. */
  readonly sorts?: SearchSorts | undefined;
  /** Told of what is wrong with the service's records or its settings, each thing once. */
  readonly onProblems?: ((problems: readonly KapProblem[]) => void) | undefined;
  /** What relative links in records start from; by default the page. */
  readonly base?: string | undefined;
  /** How long an answer may take, in milliseconds; by default 10,000. */
  readonly timeout?: number | undefined;
}

/** More problems than these are one too many to read. */
const TOLD = 20;

/** What each index holds, asked once a page. */
const known = new WeakMap<SearchClient, Map<string, Totals>>();

/**
 * A search service as the finder sees it. Rejects with an `Error` that never says what was searched for: if the client
 * fails, takes too long or answers with something else than results. The order is the service's: it is the fair
 * rotation of the day only if `sorts` names an index for it, which is how the view knows what to say.
 */
export class RemoteSearch implements TherapistSearch {
  #client: SearchClient;
  #options: RemoteOptions;
  #told = new Set<string>();

  constructor(client: SearchClient, options: RemoteOptions) {
    this.#client = client;
    this.#options = options;
  }

  /** @param limit at most {@link MOST} */
  async find(query: Query, limit: number): Promise<Answer> {
    const { indexName, sorts } = this.#options;
    const kept = this.#kept.get(indexName);
    const asked = requestsFor(query, limit, indexName, sorts, !kept);
    const results = await this.#ask(asked.map(({ request }) => request));
    const totals = kept ?? this.#keep(asked, results);
    const records = asked.flatMap(({ purpose }, at) =>
      purpose.kind === 'page' ? (results[at]?.hits ?? []) : [],
    );
    const therapists = await this.#read(records.slice(0, limit));
    return {
      ...answerOf(query, asked, results, totals),
      hits: therapists.map(withMiles(query)),
      sorts: sortIds.filter((id) => sorts?.[id] !== undefined && (id !== 'distance' || query.near)),
    };
  }

  async byId(id: string): Promise<Therapist | undefined> {
    const [result] = await this.#ask([requestFor(id, this.#options.indexName)]);
    const therapists = await this.#read(result?.hits ?? []);
    // Some services compare without case.
    return therapists.find((therapist) => therapist.id === id);
  }

  get #kept(): Map<string, Totals> {
    const kept = known.get(this.#client) ?? new Map<string, Totals>();
    known.set(this.#client, kept);
    return kept;
  }

  #keep(asked: readonly Asked[], results: readonly Result[]): Totals {
    const { indexName } = this.#options;
    const totals = totalsOf(results[asked.findIndex(({ purpose }) => purpose.kind === 'totals')] as Result);
    const missing = missingFrom(totals).map(facetAttribute);
    if (missing.length) {
      const message = `expected counts for ${missing.join(', ')}; found none. Are they set up for faceting, and are the records those of "npx kap-widgets records"?`;
      if (totals.values.size === 0) throw new Error(message);
      this.#tell([{ code: 'search', file: `search index "${indexName}"`, path: '', message }]);
    }
    this.#kept.set(indexName, totals);
    return totals;
  }

  async #ask(requests: SearchRequest[]): Promise<readonly Result[]> {
    const { timeout = 10_000 } = this.#options;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      const message = `expected an answer from the search client within ${timeout / 1000} s; found none`;
      timer = setTimeout(() => reject(new Error(message)), timeout);
    });
    try {
      const answer = Promise.resolve()
        .then(() => this.#client.search(requests))
        .catch((error: unknown) => Promise.reject(failureOf(error)));
      return resultsOf(await Promise.race([answer, late]), requests.length);
    } finally {
      clearTimeout(timer);
    }
  }

  /** The records that are therapists, in their order. The reader comes when first needed. */
  async #read(records: readonly unknown[]): Promise<readonly Therapist[]> {
    const { indexName, base = globalThis.document?.baseURI ?? 'https://page.invalid/' } = this.#options;
    const { readRecord } = await import('./read-record.js');
    const file = `search index "${indexName}"`;
    const read = await Promise.all(records.map((record) => readRecord(record, file, base)));
    return read.flatMap(({ therapist, problems }) => {
      this.#tell(problems);
      return therapist ? [therapist] : [];
    });
  }

  #tell(problems: readonly KapProblem[]): void {
    const fresh = problems.filter(({ path, message }) => {
      const key = `${path} ${message}`;
      return this.#told.size < TOLD && !this.#told.has(key) && this.#told.add(key);
    });
    if (fresh.length) this.#options.onProblems?.(fresh);
  }
}
