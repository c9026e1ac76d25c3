import type { PracticeController } from '../practice/index.js';
import { report } from '../shared/report.js';
import type { KapProblem } from '../shared/events.js';
import type { Finder } from './finder.js';
import type { FinderHost } from './finder-host.js';
import type { ListWords } from './labels.js';
import { describe } from './describe.js';
import { prune } from './search/facets.js';
import {
  type Answer,
  nothingAsked,
  type Query,
  type TherapistList,
  type TherapistSearch,
} from './search/query.js';
import type { MOST } from './search/remote/remote-search.js';
import { SearchIndex } from './search/search-index.js';

/** How many people are shown at first where the element does not say. */
const PAGE_SIZE = 12;

/** Search services page no further than this. Here and not from the module that asks them, which comes later. */
const MOST_OF_SERVICE: typeof MOST = 1000;

const nobody: Answer = {
  total: 0,
  of: 0,
  hits: [],
  facets: [],
  without: [],
  radii: [],
  sorts: [],
  corrected: [],
};

/**
 * The question and its answer: asks whoever can answer, the index in the page or a search service, and keeps the
 * last answer while the next is on its way. Of several questions only the last one's answer is ever shown.
 */
export class SearchController implements Finder {
  readonly host: FinderHost;
  readonly root: ShadowRoot;
  readonly practice: PracticeController;
  readonly list: ListWords;
  query: Query = nothingAsked;
  answer: Answer = nobody;
  status: 'ready' | 'searching' | 'failed' = 'searching';
  /** True if words were searched for, and the biographies could not be had to look in. */
  lacksBiographies = false;

  #source: unknown;
  #lang = '';
  #index: SearchIndex | undefined;
  /** Ends the making of an index that is no longer wanted. */
  #making: AbortController | undefined;
  #search: TherapistSearch | undefined;
  #hasAnswered = false;
  #pages = 1;
  /** Number of the last question. */
  #asked = 0;
  #focusNext: string | undefined;
  #changed: (query: Query) => void;

  /** @param changed told whenever the visitor has changed the query */
  constructor(
    host: FinderHost,
    root: ShadowRoot,
    practice: PracticeController,
    list: ListWords,
    changed: (query: Query) => void,
  ) {
    this.host = host;
    this.root = root;
    this.practice = practice;
    this.list = list;
    this.#changed = changed;
  }

  /** True as soon as there has been an answer. */
  get hasAnswered(): boolean {
    return this.#hasAnswered;
  }

  get search(): TherapistSearch {
    if (!this.#search) throw new Error('Nobody is there to answer yet.');
    return this.#search;
  }

  get moreCount(): number {
    const { total, hits } = this.answer;
    const most = this.#index ? total : Math.min(total, MOST_OF_SERVICE);
    return Math.max(0, Math.min(most - hits.length, this.#size));
  }

  /** Searches this list from now on; the same list again changes nothing. */
  useList(people: TherapistList): void {
    const { lang } = this.list.words;
    if (people === this.#source && lang === this.#lang) return;
    this.#source = people;
    this.#lang = lang;
    void this.#build(people);
  }

  /** Lets a service answer from now on; the same client again changes nothing. */
  useClient(client: NonNullable<FinderHost['searchClient']>): void {
    const { searchIndex, searchSorts } = this.host;
    if (client === this.#source) return;
    this.#source = client;
    this.#making?.abort();
    void this.#connect(client, searchIndex, searchSorts);
  }

  change = (parts: Partial<Query>, focus?: string): void => {
    this.query = { ...this.query, ...parts };
    this.#pages = 1;
    this.#focusNext = focus;
    this.#changed(this.query);
    void this.#complete(parts);
    this.ask();
  };

  /** As {@link change}, but by the address and not by the visitor. */
  follow(parts: Partial<Query>): void {
    this.query = { ...this.query, ...parts };
    this.#pages = 1;
    this.ask();
  }

  more = (): void => {
    const first = this.answer.hits.length + 1;
    this.#pages++;
    this.#focusNext = `.cards > li:nth-child(${first}) .card`;
    this.ask();
  };

  focus = (selector: string): void => {
    this.#focusNext = selector;
    this.host.requestUpdate();
  };

  /** Brings the focus to where it was asked for, now that all is rendered. */
  updated(): void {
    if (!this.#focusNext || this.status === 'searching') return;
    const found = this.root.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = undefined;
    (found ?? this.root.querySelector<HTMLElement>('.count'))?.focus();
  }

  /** Asks the question as it is, again if need be. */
  ask(): void {
    const search = this.#search;
    if (!search) return;
    const number = ++this.#asked;
    try {
      const answer = search.find(this.query, this.#pages * this.#size);
      if (answer instanceof Promise) {
        this.status = 'searching';
        answer.then(
          (later) => number === this.#asked && this.#take(later),
          (error: Error) => number === this.#asked && this.#fail(error),
        );
      } else this.#take(answer);
    } catch (error) {
      this.#fail(error as Error);
    }
    this.host.requestUpdate();
  }

  get #size(): number {
    const { pageSize } = this.host;
    return pageSize >= 1 ? Math.floor(pageSize) : PAGE_SIZE;
  }

  async #build(people: TherapistList): Promise<void> {
    const { label } = this.list;
    this.#making?.abort();
    const { signal } = (this.#making = new AbortController());
    try {
      this.#index = await SearchIndex.build(people, {
        day: new Date().toLocaleDateString('en-CA'),
        lang: this.#lang,
        describe: (id, value) => describe(label, id, value),
        signal,
      });
    } catch (error) {
      if (!signal.aborted) this.#fail(error as Error);
      return;
    }
    this.#use(this.#index);
    void this.#complete(this.query);
  }

  async #connect(
    client: NonNullable<FinderHost['searchClient']>,
    indexName: string,
    sorts: FinderHost['searchSorts'],
  ): Promise<void> {
    try {
      const { RemoteSearch } = await import('./search/remote/remote-search.js');
      if (this.#source !== client) return;
      this.#index = undefined;
      const onProblems = (problems: readonly KapProblem[]) => report(this.host, problems);
      this.#use(new RemoteSearch(client, { indexName, sorts, onProblems }));
    } catch (error) {
      this.#fail(error as Error);
    }
  }

  #use(search: TherapistSearch): void {
    this.#search = search;
    if (search instanceof SearchIndex)
      this.query = { ...this.query, selection: prune(this.query.selection, search) };
    this.ask();
  }

  /** Brings what only some questions need: biographies to search the words of, coordinates of ZIP codes. */
  async #complete({ text, near }: Partial<Query>): Promise<void> {
    const index = this.#index;
    if (!index) return;
    try {
      if (near && index.needsPlaces) {
        const { officePlaceOf } = await import('./near/zips.js');
        index.locate(officePlaceOf);
        if (index === this.#index) this.ask();
      }
      if (text && index.needsBiographies) {
        await index.addBiographies();
        this.lacksBiographies = false;
        if (index === this.#index) this.ask();
      }
    } catch (error) {
      this.lacksBiographies ||= Boolean(text && index.needsBiographies);
      this.tell(error as Error);
      this.host.requestUpdate();
    }
  }

  #take(answer: Answer): void {
    this.answer = answer;
    this.#hasAnswered = true;
    this.status = 'ready';
    this.host.requestUpdate();
  }

  #fail(error: Error): void {
    this.status = 'failed';
    this.tell(error);
    this.host.requestUpdate();
  }

  /** Tells the practice what went wrong with which of the element's sources, and never what was searched for. */
  tell({ message }: Error): void {
    const path = this.host.searchClient ? 'searchClient' : 'src';
    const problem: KapProblem = { code: 'search', file: 'kap-therapist-finder', path, message };
    report(this.host, [problem]);
  }

  /** Asks again, for what could not be had as well. */
  again = (): void => {
    void this.#complete(this.query);
    this.ask();
  };
}
