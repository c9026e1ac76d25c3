import { fixture, html as testHtml } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { PracticeController, type PracticeHost } from '../../src/practice/index.js';
import { controlStyles } from '../../src/shared/controls.styles.js';
import { hostStyles } from '../../src/shared/host.styles.js';
import { Cards } from '../../src/therapist-finder/cards/cards.js';
import { cardStyles } from '../../src/therapist-finder/cards/cards.styles.js';
import type { Finder } from '../../src/therapist-finder/finder.js';
import { filterStyles } from '../../src/therapist-finder/filters/filters.styles.js';
import type { Therapist } from '../../src/therapist-finder/index.js';
import { makeWords } from '../../src/therapist-finder/labels.js';
import { type FacetId, facetValues } from '../../src/therapist-finder/search/facets.js';
import {
  type Answer,
  type Biographies,
  type Hit,
  nothingAsked,
  type Query,
  type TherapistSearch,
} from '../../src/therapist-finder/search/query.js';
import { therapistFinderStyles } from '../../src/therapist-finder/therapist-finder.styles.js';
import { viewStyles } from '../../src/therapist-finder/view.styles.js';

/** The cards alone, on a finder that looks through its people one by one. */
export class CardsHarness extends LitElement implements PracticeHost {
  static override styles = [
    hostStyles,
    controlStyles,
    therapistFinderStyles,
    viewStyles,
    cardStyles,
    filterStyles,
  ];

  practice: string | undefined;
  query: Query = nothingAsked;
  search: TherapistSearch = searchOf([]);
  limit = 12;
  miles: Readonly<Record<string, number>> = {};
  corrected: Answer['corrected'] = [];
  biographies: Biographies | undefined;
  callLink: string | undefined;
  pinned: Therapist | undefined;
  unpinned = 0;
  readonly calls: { id: string; event: Event }[] = [];

  change = (parts: Partial<Query>): void => {
    this.query = { ...this.query, ...parts };
    this.#again();
  };

  more = (): void => {
    this.limit += 12;
    this.#again();
  };

  #practice = new PracticeController(this);
  #list = makeWords(this, this.#practice);
  #cards = new Cards(this.#finder(), {
    onCall: (event, { id }) => this.calls.push({ id, event }),
    callLink: () => this.callLink,
    biographies: () => this.biographies,
  });
  #answer: Answer | undefined;
  #focus: string | undefined;

  get root(): ShadowRoot {
    return this.shadowRoot as ShadowRoot;
  }

  get answer(): Answer {
    this.#answer ??= this.#ask();
    return this.#answer;
  }

  set people(people: readonly Therapist[]) {
    this.search = searchOf(people);
    this.#again();
  }

  #finder(): Finder {
    const here = () => this;
    return {
      host: this,
      practice: this.#practice,
      list: this.#list,
      status: 'ready',
      change: this.change,
      more: this.more,
      focus: (selector) => {
        this.#focus = selector;
        this.requestUpdate();
      },
      get root() {
        return here().root;
      },
      get query() {
        return here().query;
      },
      get answer() {
        return here().answer;
      },
      get search() {
        return here().search;
      },
      get moreCount() {
        const { total, hits } = here().answer;
        return Math.min(12, total - hits.length);
      },
    };
  }

  #again(): void {
    this.#answer = undefined;
    this.requestUpdate();
  }

  #ask(): Answer {
    const found = this.search.find(this.query, this.limit) as Answer;
    const hits = found.hits.map(({ therapist }): Hit => ({ therapist, miles: this.miles[therapist.id] }));
    return { ...found, hits, corrected: this.corrected };
  }

  protected override render(): TemplateResult {
    return html`
      <div class="finder">
        <h2>People</h2>
        <p class="count" tabindex="-1">${this.answer.total} people</p>
        ${this.pinned ? this.#cards.renderPinned(this.pinned, () => this.unpinned++) : ''}
        <div class="results">
          ${this.answer.total ? this.#cards.renderResults() : html`<p>Nobody</p>`} ${this.#cards.renderTools()}
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    if (!this.#focus) return;
    const found = this.root.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    (found ?? this.root.querySelector<HTMLElement>('.count'))?.focus();
  }
}
customElements.define('cards-harness', CardsHarness);

function searchOf(people: readonly Therapist[]): TherapistSearch {
  return {
    find: ({ selection }, limit) => {
      const chosen = Object.entries(selection) as [FacetId, readonly string[]][];
      const found = people.filter((person) =>
        chosen.every(([id, values]) => facetValues(id, person).some((value) => values.includes(value))),
      );
      const hits = found.slice(0, limit).map((therapist) => ({ therapist }));
      const rest = { facets: [], without: [], radii: [], sorts: [], corrected: [] } as const;
      return { total: found.length, of: people.length, hits, ...rest };
    },
    byId: (id) => people.find((person) => person.id === id),
  };
}

/** The cards of these people. */
export async function cardsOf(
  people: readonly Therapist[],
  set: Partial<
    Pick<CardsHarness, 'miles' | 'biographies' | 'callLink' | 'pinned' | 'corrected' | 'lang'>
  > = {},
): Promise<CardsHarness> {
  const host = await fixture<CardsHarness>(testHtml`<cards-harness></cards-harness>`);
  Object.assign(host, set);
  host.people = people;
  await host.updateComplete;
  return host;
}

export const all = <E extends HTMLElement>(host: CardsHarness, selector: string): E[] => [
  ...host.root.querySelectorAll<E>(selector),
];

export const one = <E extends HTMLElement>(host: CardsHarness, selector: string): E => {
  const found = host.root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

/** What is pressed by this name. */
export const button = (host: CardsHarness, name: string): HTMLElement => {
  const found = all(host, 'button, a').find(
    (each) => each.getAttribute('aria-label') === name || each.textContent?.trim() === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};

/** Text as it is read, in one line. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The facts of a person's card, by name. */
export const factsOf = (host: CardsHarness, at = 0): Map<string, string> =>
  new Map(
    [...(all(host, 'article')[at]?.querySelectorAll<HTMLElement>('dl > div') ?? [])].map((fact) => [
      flat(fact.querySelector('dt')?.textContent ?? ''),
      flat(fact.querySelector('dd')?.textContent ?? ''),
    ]),
  );

/** Stands in for the browser's dialog in every frame that is put into the tray. */
export function onPrint(host: CardsHarness, print: (page: Document) => void): void {
  const tray = one(host, '.paper-tray');
  const put = tray.replaceChildren.bind(tray);
  tray.replaceChildren = (...nodes) => {
    put(...nodes);
    const realm = tray.querySelector('iframe')?.contentWindow;
    if (realm) realm.print = () => print(realm.document);
  };
}

/** A clipboard that takes what it is given, or refuses it; take it away with `Reflect.deleteProperty`. */
export function clipboard(take: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: take }, configurable: true });
}
