import { css, html, LitElement } from 'lit';
import { fixture } from '@open-wc/testing';
import { PracticeController } from '../../src/practice/index.js';
import { controlStyles } from '../../src/shared/controls.styles.js';
import { hostStyles } from '../../src/shared/host.styles.js';
import { FilterPanel } from '../../src/therapist-finder/filters/filter-panel.js';
import { filterStyles } from '../../src/therapist-finder/filters/filters.styles.js';
import type { PlaceOf } from '../../src/therapist-finder/filters/locate.js';
import type { Finder } from '../../src/therapist-finder/finder.js';
import type { Therapist } from '../../src/therapist-finder/index.js';
import { viewStyles } from '../../src/therapist-finder/view.styles.js';
import { type ListWords, makeWords } from '../../src/therapist-finder/labels.js';
import { facetIds, facetValues } from '../../src/therapist-finder/search/facets.js';
import {
  type Answer,
  type Near,
  nothingAsked,
  type Part,
  type Query,
  radii,
} from '../../src/therapist-finder/search/query.js';

/*
 * A host for the filters alone, whose search looks at one person after the other: slow, and plainly right.
 */

const empty: Answer = {
  total: 0,
  of: 0,
  hits: [],
  facets: [],
  without: [],
  radii: [],
  sorts: [],
  corrected: [],
};

/** Miles in a straight line, near enough for tests. */
const milesFrom = ({ place }: Near, { location }: Therapist): number | undefined => {
  if (location?.lat === undefined || location.lng === undefined) return undefined;
  const east = (location.lng - place.lng) * Math.cos((place.lat * Math.PI) / 180);
  return Math.hypot(location.lat - place.lat, east) * 69;
};

const fitsPart = (therapist: Therapist, query: Query, part: Part): boolean => {
  if (part === 'near') {
    const miles = query.near && milesFrom(query.near, therapist);
    return query.near?.miles === undefined || (miles !== undefined && miles <= query.near.miles);
  }
  if (part === 'text') {
    const text = `${therapist.name} ${therapist.bio} ${therapist.conditions}`.toLowerCase();
    return query.text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word));
  }
  const chosen = query.selection[part];
  return !chosen?.length || facetValues(part, therapist).some((value) => chosen.includes(value));
};

/** The answer of a naive search; a word "gref" is taken for "grief". */
export function answerOf(therapists: readonly Therapist[], asked: Query): Answer {
  const isWrong = asked.text.includes('gref');
  const query = isWrong ? { ...asked, text: asked.text.replace('gref', 'grief') } : asked;
  const parts: Part[] = [...facetIds, 'text', 'near'];
  const fitting = (but?: Part) =>
    therapists.filter((person) => parts.every((part) => part === but || fitsPart(person, query, part)));
  const found = fitting();
  const { near } = query;
  return {
    total: found.length,
    of: therapists.length,
    hits: found.map((therapist) => ({ therapist, miles: near && milesFrom(near, therapist) })),
    facets: facetIds.flatMap((id) => {
      const values = [...new Set(therapists.flatMap((person) => facetValues(id, person)))];
      const has = (value: string) => (person: Therapist) => facetValues(id, person).includes(value);
      if (!values.some((value) => !therapists.every(has(value)))) return [];
      return {
        id,
        values: values.map((value) => ({
          value,
          count: fitting(id).filter(has(value)).length,
          selected: query.selection[id]?.includes(value) ?? false,
        })),
      };
    }),
    without: parts
      .filter((part) => (part === 'text' || part === 'near' ? query[part] : query.selection[part]?.length))
      .map((part) => ({ part, count: fitting(part).length }))
      .sort((a, b) => b.count - a.count),
    radii: near
      ? radii.map((miles) => ({
          miles,
          count: fitting('near').filter((person) => (milesFrom(near, person) ?? Infinity) <= miles).length,
        }))
      : [],
    sorts: therapists.some(({ location }) => location?.lat !== undefined)
      ? ['rotation', 'distance', 'name', 'fee']
      : ['rotation', 'name', 'fee'],
    corrected: isWrong ? [{ typed: 'gref', taken: 'grief' }] : [],
  };
}

/** Keeps what was asked, and answers at once or when told to. */
class FakeFinder implements Finder {
  readonly practice: PracticeController;
  readonly list: ListWords;
  query: Query = nothingAsked;
  answer = empty;
  status: 'ready' | 'searching' | 'failed' = 'ready';
  /** Every change that was asked for. */
  readonly asked: Partial<Query>[] = [];
  /** Holds answers back until `release`. */
  isSlow = false;
  people: readonly Therapist[] = [];
  readonly moreCount = 0;
  readonly search = { find: () => this.answer, byId: () => undefined };
  readonly more = () => {};
  #focus: string | undefined;

  constructor(readonly host: FiltersHarness) {
    this.practice = new PracticeController(host);
    this.list = makeWords(host, this.practice);
  }

  get root(): ShadowRoot {
    return this.host.shadowRoot as ShadowRoot;
  }

  readonly change = (parts: Partial<Query>, focus?: string): void => {
    this.asked.push(parts);
    this.query = { ...this.query, ...parts };
    this.#focus = focus;
    if (this.isSlow) this.status = 'searching';
    else this.release();
    this.host.requestUpdate();
  };

  /** Answers. */
  release(): void {
    this.answer = answerOf(this.people, this.query);
    this.status = 'ready';
    this.host.requestUpdate();
  }

  readonly focus = (selector: string): void => {
    this.#focus = selector;
    this.host.requestUpdate();
  };

  updated(): void {
    if (!this.#focus || this.status === 'searching') return;
    const found = this.root.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    (found ?? this.root.querySelector<HTMLElement>('.count'))?.focus();
  }
}

/** As the element's own. */
const placeStyles = css`
  :host {
    --_gap: calc(var(--_space) * 2.5);
  }
  .finder,
  .layout {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .with-panel {
    grid-template-columns: 19rem minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
  }
`;

/** Shows the filters and the names of those who fit. */
export class FiltersHarness extends LitElement {
  static override styles = [hostStyles, controlStyles, viewStyles, placeStyles, filterStyles];

  readonly practice = undefined;
  /** Stands for the property that lets a search service answer. */
  searchClient: unknown;
  placeOf: PlaceOf | undefined;
  readonly finder = new FakeFinder(this);
  #panel: FilterPanel | undefined;

  get panel(): FilterPanel {
    this.#panel ??= new FilterPanel(this.finder, { placeOf: this.placeOf });
    return this.#panel;
  }

  protected override updated(): void {
    this.finder.updated();
  }

  protected override render() {
    const { answer, list } = this.finder;
    const { panel } = this;
    const names = html`<ul>
      ${answer.hits.map(({ therapist }) => html`<li class="card">${therapist.name}</li>`)}
    </ul>`;
    return html`
      <div class="finder" lang=${list.words.lang}>
        ${panel.renderBar()}
        <p class="count" role="status" tabindex="-1">${list.words.say('count', { count: answer.total })}</p>
        ${panel.renderChips()}
        <div class=${panel.isWide ? 'layout with-panel' : 'layout'}>
          ${panel.renderPanel()}
          <div class="results">${answer.total ? names : panel.renderNobody()}</div>
        </div>
      </div>
    `;
  }
}
customElements.define('filters-harness', FiltersHarness);

/** Shows the filters of a list. */
export async function filtersOf(
  people: readonly Therapist[],
  {
    isSlow = false,
    ...options
  }: Partial<Pick<FiltersHarness, 'placeOf' | 'searchClient'>> & { isSlow?: boolean } = {},
): Promise<FiltersHarness> {
  const harness = new FiltersHarness();
  Object.assign(harness, options);
  harness.finder.people = people;
  harness.finder.release();
  harness.finder.isSlow = isSlow;
  const place = await fixture(html`<div></div>`);
  place.append(harness);
  await harness.updateComplete;
  return harness;
}

export const all = <E extends HTMLElement>(harness: FiltersHarness, selector: string): E[] => [
  ...harness.finder.root.querySelectorAll<E>(selector),
];

export const one = <E extends HTMLElement>(harness: FiltersHarness, selector: string): E => {
  const found = harness.finder.root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

export const isFocused = (harness: FiltersHarness, selector: string): boolean =>
  harness.finder.root.activeElement === one(harness, selector);

/** The check box beside a label that starts with `text`. */
export const box = (harness: FiltersHarness, text: string): HTMLInputElement => {
  const label = all(harness, '.option').find((option) => option.innerText.trim().startsWith(text));
  return label?.querySelector('input') as HTMLInputElement;
};
