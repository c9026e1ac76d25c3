import type { FacetId, Selection } from './search/facets.js';
import { type Query, sortIds } from './search/query.js';

/** The only filters that may stand in an address. The others say something about a person's health or identity. */
const KEPT: readonly FacetId[] = ['state', 'format', 'license'];

/** What a query string calls them: a page's own `state` (that of a sign-in, say) is another. */
const nameOf = (id: FacetId | 'sort') => `kap-${id}`;

/** What of a query an address may name. */
export type Addressed = Pick<Query, 'selection' | 'sort'>;

/** What a query string asks for. */
export function readQuery(search: string): Addressed {
  const query = new URLSearchParams(search);
  const entries = KEPT.map((id) => [id, [...new Set(query.getAll(nameOf(id)).filter(Boolean))]] as const);
  const sort = sortIds.find((id) => id !== 'distance' && id === query.get(nameOf('sort'))) ?? 'rotation';
  return { selection: Object.fromEntries(entries.filter(([, values]) => values.length)), sort };
}

/** The query string with a query in it; what the page itself has there stays as it is. */
export function writeQuery(search: string, { selection, sort }: Addressed): string {
  const names = ([...KEPT, 'sort'] as const).map(nameOf);
  const theirs = search
    .slice(1)
    .split('&')
    .filter((part) => part && !names.some((name) => part === name || part.startsWith(`${name}=`)));
  const ours = KEPT.flatMap((id) =>
    (selection[id] ?? []).map((value) => `${nameOf(id)}=${encodeURIComponent(value)}`),
  );
  const order = sort === 'rotation' || sort === 'distance' ? [] : [`${nameOf('sort')}=${sort}`];
  const all = [...theirs, ...ours, ...order].join('&');
  return all && `?${all}`;
}

/** The selection with that part of it which an address keeps replaced. */
export function withAddressed(selection: Selection, addressed: Selection): Selection {
  const others = Object.entries(selection).filter(([id]) => !KEPT.includes(id as FacetId));
  return { ...Object.fromEntries(others), ...addressed };
}

/** Before the id of the one therapist a link names, in the part of an address that no server is sent. */
const LINK = '#kap-therapist=';

/** The id of the therapist whom an address names; undefined if it names none. */
export function readLinked(hash: string): string | undefined {
  if (!hash.startsWith(LINK)) return undefined;
  try {
    return decodeURIComponent(hash.slice(LINK.length)) || undefined;
  } catch {
    return undefined;
  }
}

/** The address of a page with a link to one therapist. */
export const linkTo = (page: string, id: string): string =>
  `${page.replace(/#.*$/s, '')}${LINK}${encodeURIComponent(id)}`;
