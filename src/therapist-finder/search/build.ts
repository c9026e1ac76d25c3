import { Slices } from '../../shared/slices.js';
import { Offices } from './distance.js';
import { FacetBuilder, type FacetIndex } from './facet-index.js';
import { isClaim } from './facet-order.js';
import type { FacetId } from './facets.js';
import { STEP, type Steps } from './members.js';
import { Orders } from './orders.js';
import type { TherapistList } from './query.js';
import { TextSearch } from './search-text.js';
import { TextBuilder } from './text-index.js';

/** How an index is made. */
export interface IndexOptions {
  /** The visitor's date, like `2026-11-22`: for the order of the day and for openings. */
  readonly day: string;
  /** What a value can be searched by: its name and its aliases. Asked once for each value of the list. */
  readonly describe: (id: FacetId, value: string) => readonly string[];
  /** Language whose alphabet names are sorted by. */
  readonly lang?: string | undefined;
  /** Ends the making early: `build` then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What an index consists of. */
export interface Parts {
  readonly facets: FacetIndex;
  readonly text: TextSearch;
  readonly orders: Orders;
  readonly offices: Offices;
  /** The numbers of those whose office has no coordinates, by its ZIP code. */
  readonly zips: ReadonlyMap<string, readonly number[]>;
}

/** Makes all of it in one way through the list. */
export function* partsOf(list: TherapistList, { day, lang, describe }: IndexOptions): Steps<Parts> {
  const size = list.length;
  const facets = new FacetBuilder();
  const texts = new TextBuilder();
  const orders = new Orders(size, day, lang, (person) => list.at(person)?.id);
  const offices = new Offices(size);
  const zips = new Map<string, number[]>();
  // By its code a state is found too.
  const wordsFor = (id: FacetId, value: string) =>
    [...(id === 'state' ? [value] : []), ...describe(id, value)].join(' ');
  const states = new Map<string, string>();
  for (let person = 0; person < size; person++) {
    const therapist = list.at(person) ?? { id: '', name: '' };
    const { name, title, bio, location: { city, state, zip, lat, lng } = {} } = therapist;
    facets.add(therapist);
    orders.add(person, therapist);
    texts.add(name);
    if (title) texts.addCommon(title);
    if (city) texts.addCommon(city);
    if (zip) texts.addCommon(zip);
    if (state) {
      const known = states.get(state) ?? wordsFor('state', state);
      states.set(state, known);
      texts.addCommon(known);
    }
    if (bio) texts.add(bio);
    texts.next();
    if (lat !== undefined && lng !== undefined) offices.set(person, { lat, lng });
    else if (zip) {
      const others = zips.get(zip);
      if (others) others.push(person);
      else zips.set(zip, [person]);
    }
    if (person % STEP === 0) yield;
  }
  const facetIndex = yield* facets.build();
  const labels = new TextBuilder();
  for (const { id, value } of facetIndex.values()) {
    if (isClaim(value)) labels.add(wordsFor(id, value));
    labels.next();
  }
  const text = new TextSearch(size, yield* texts.build(), yield* labels.build(), facetIndex.members);
  yield;
  orders.by('rotation');
  return { facets: facetIndex, text, orders, offices, zips };
}

/** Does the work in slices between which the page gets its turn. Rejects only with the signal's reason. */
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  const slices = new Slices();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = steps.next();
    if (done) return value;
    if (slices.due) await slices.breathe();
  }
}
