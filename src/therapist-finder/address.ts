import type { FacetId, Selection } from './search/facets.js';

/** The only choices that may stand in an address. The others say something about a person's health or identity. */
const KEPT: readonly FacetId[] = ['state', 'format', 'license'];

/** What a query string chooses. */
export function readSelection(search: string): Selection {
  const query = new URLSearchParams(search);
  const entries = KEPT.map((id) => [id, [...new Set(query.getAll(id).filter(Boolean))]] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length));
}

/** The query string with a selection in it; what the page itself has there stays as it is. */
export function writeSelection(search: string, selection: Selection): string {
  const theirs = search
    .slice(1)
    .split('&')
    .filter((part) => part && !KEPT.some((id) => part === id || part.startsWith(`${id}=`)));
  const ours = KEPT.flatMap((id) =>
    (selection[id] ?? []).map((value) => `${id}=${encodeURIComponent(value)}`),
  );
  const all = [...theirs, ...ours].join('&');
  return all && `?${all}`;
}
