import type { CallRequest, SealedRequest } from '../call-request.schema.js';
import type { Parcel } from '../delivery/delivery.js';
import type { CallContent } from './validate.js';

/** What goes with a visitor's own words: taken from the page at the moment of sending. */
export type CallCircumstances = Pick<CallRequest, 'lang' | 'timeZone' | 'therapist' | 'therapistName'>;

/** A request and, where it was sealed, what it was sealed into: every try carries the same bytes. */
export interface Entry {
  readonly request: CallRequest;
  sealed?: { readonly by: string; readonly parcel: SealedRequest } | undefined;
  /** True if an earlier try of it may have arrived, from whichever press or visit: no later one makes that undone. */
  isUnclear?: boolean | undefined;
}

/** What of a request is not what is asked for: another language or another try does not make it another request. */
const CIRCUMSTANCES = new Set(['id', 'sentAt', 'lang', 'timeZone', 'therapistName', 'challenge']);

/**
 * Makes requests and keeps each until one is through, so that trying the same again sends the same request with the
 * same id, also after something else was tried in between. In the page's memory only.
 */
export class Outbox {
  #made = new Map<string, Entry>();

  /** The request for this content: the one made before, or a new one. */
  entryFor(content: CallContent, circumstances: CallCircumstances): Entry {
    return this.find(content, circumstances) ?? this.#make(content, circumstances);
  }

  /** The request made before for this content, if there is one. */
  find(content: CallContent, circumstances: CallCircumstances): Entry | undefined {
    return this.#made.get(keyOf({ ...content, ...circumstances }));
  }

  /** Takes in a request made in another visit: the same content then is that request. */
  adopt(entry: Entry): Entry {
    this.#made.set(keyOf(entry.request), entry);
    return entry;
  }

  /** True if another version than this may have arrived: other content is another request. */
  hasEarlier({ request }: Entry): boolean {
    return [...this.#made.values()].some((each) => each.isUnclear && each.request.id !== request.id);
  }

  /** Ids of all that was made and is not known to have arrived. */
  get ids(): readonly string[] {
    return [...this.#made.values()].map(({ request }) => request.id);
  }

  /** Forgets everything: what was asked for has arrived. */
  clear(): void {
    this.#made.clear();
  }

  #make(content: CallContent, circumstances: CallCircumstances): Entry {
    const request = { id: newId(), ...content, ...circumstances, sentAt: new Date().toISOString() };
    return this.adopt({ request });
  }
}

/**
 * What goes over the wire: the request, or the sealed one.
 * @param key the practice's public key; without one the request goes open
 * @param challenge a token for this try: it is good for one, and no part of what is asked
 * @throws if it could not be sealed. It is never sent open then.
 */
export async function parcelOf(entry: Entry, key: unknown, challenge?: string): Promise<Parcel> {
  const token = challenge && { challenge };
  if (key === undefined) return { ...entry.request, ...token };
  const by = JSON.stringify(key);
  if (entry.sealed?.by !== by) {
    const { seal } = await import('../seal/seal.js');
    entry.sealed = { by, parcel: await seal(entry.request, key) };
  }
  return { ...entry.sealed.parcel, ...token };
}

const keyOf = (request: CallContent & CallCircumstances): string =>
  JSON.stringify(
    Object.entries(request)
      .filter(([name]) => !CIRCUMSTANCES.has(name))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** A random UUID, also on a page without https, where browsers lack `randomUUID`. */
function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}
