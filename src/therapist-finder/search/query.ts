import type { Therapist } from '../data/therapist.schema.js';
import type { Facet, FacetId, Selection } from './facets.js';

/*
 * What a visitor asks for, and what comes back. Whoever answers, the index in the page or a search service, answers
 * the same question in the same form; so no template knows which of them it was.
 */

/** A point on the map, in degrees. */
export interface Place {
  readonly lat: number;
  readonly lng: number;
}

/** How far a therapist may be. */
export interface Near {
  readonly place: Place;
  /** The farthest an office may be, in miles in a straight line; undefined for any distance. */
  readonly miles?: number | undefined;
}

/** The rules by which the list can be sorted. `rotation` is the default: fair, and different every day. */
export const sortIds = ['rotation', 'distance', 'opening', 'name', 'fee'] as const;

/** Id of a sorting rule. */
export type SortId = (typeof sortIds)[number];

/** Everything a visitor has asked for. */
export interface Query {
  readonly selection: Selection;
  /** The words typed into the search, as typed. */
  readonly text: string;
  /** Where from, and how far. */
  readonly near: Near | undefined;
  readonly sort: SortId;
}

/** What nobody has asked for anything yet. */
export const nothingAsked: Query = { selection: {}, text: '', near: undefined, sort: 'rotation' };

/** A therapist who fits. */
export interface Hit {
  readonly therapist: Therapist;
  /** Straight-line distance of the office, in miles; undefined if no place was asked for or the office is not stated. */
  readonly miles?: number | undefined;
}

/** What can be taken back so that more people fit: a filter, the words, or the distance. */
export type Part = FacetId | 'text' | 'near';

/** The answer to a query. */
export interface Answer {
  /** How many fit. */
  readonly total: number;
  /** How many are on the list. */
  readonly of: number;
  /** The first of those who fit, in order: as many as were asked for, or all. */
  readonly hits: readonly Hit[];
  /** The filters that the list can use, the most telling first; none vanishes as others are used. */
  readonly facets: readonly Facet[];
  /** For each part of the query in use, how many would fit without it; the most first. */
  readonly without: readonly { readonly part: Part; readonly count: number }[];
  /** For each distance on offer, how many it would give; empty unless a place is known. */
  readonly radii: readonly { readonly miles: number; readonly count: number }[];
  /** The sorting rules that the list can use. */
  readonly sorts: readonly SortId[];
  /** Words that nobody has as typed, each with the word of the list that was taken for it. */
  readonly corrected: readonly { readonly typed: string; readonly taken: string }[];
}

/** The distances on offer, in miles. */
export const radii = [10, 25, 50, 100] as const;

/** Whatever answers queries: the index in the page, or a service. */
export interface TherapistSearch {
  /** True if some office can be put on the map, so that a distance can be asked for; undefined if nobody knows yet. */
  readonly hasPlaces?: boolean;
  /** @param limit how many therapists to bring; the rest are only counted */
  find(query: Query, limit: number): Answer | Promise<Answer>;
  /** One therapist, for a link to them; undefined if nobody has the id. */
  byId(id: string): Therapist | undefined | Promise<Therapist | undefined>;
}

/**
 * The therapists of a list by number: an array of them, or a packed file that makes each one when asked. Numbers are
 * places in the file and stay the same; in which order people are shown, the search says.
 */
export interface TherapistList {
  readonly length: number;
  at(index: number): Therapist | undefined;
  /** Where biographies are not in the therapists themselves: how to get them. */
  readonly biographies?: Biographies | undefined;
}

/** Biographies that come later than the therapists. */
export interface Biographies {
  /** One person's, fetched when first asked for. Rejects if it cannot be had. */
  of(id: string): Promise<string | undefined>;
  /** Everybody's, by number: for searching their words. Rejects if they cannot be had. */
  all(): Promise<readonly (string | undefined)[]>;
}
