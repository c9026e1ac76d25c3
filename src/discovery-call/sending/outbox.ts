import type { CallRequest } from '../call-request.schema.js';
import type { CallContent } from './validate.js';

/** What goes with a visitor's own words: taken from the page at the moment of sending. */
export type CallCircumstances = Pick<CallRequest, 'lang' | 'timeZone' | 'therapist'>;

/**
 * Makes requests and keeps each until one is through, so that trying the same again sends the same request with the
 * same id, also after something else was tried in between. In the page's memory only.
 */
export class Outbox {
  #made = new Map<string, CallRequest>();

  /** The request for this content: the one made before, or a new one. */
  requestFor(content: CallContent, circumstances: CallCircumstances): CallRequest {
    // The language is no part of what is asked: after an unclear failure a second id could mean a second request.
    const key = JSON.stringify([content, circumstances.therapist]);
    let request = this.#made.get(key);
    if (!request) {
      request = { id: newId(), ...content, ...circumstances, sentAt: new Date().toISOString() };
      this.#made.set(key, request);
    }
    return request;
  }

  /** Forgets everything: what was asked for has arrived. */
  clear(): void {
    this.#made.clear();
  }
}

/** A random UUID, also on a page without https, where browsers lack `randomUUID`. */
function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}
