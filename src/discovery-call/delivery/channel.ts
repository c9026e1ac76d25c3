import type { Channel } from './delivery.js';
import { bodyOf, type BodyKind } from './encode.js';
import { judgeJson, type Names } from './judge.js';

/** How a receiver of no particular kind is spoken to. */
export interface ChannelSettings {
  readonly kind: BodyKind;
  /** Absolute address. */
  readonly to: string;
  /** Other names for the request's fields. */
  readonly fields?: Names | undefined;
  /** Fields with fixed values that go with every request. */
  readonly extra?: Names | undefined;
  /**
   * Whether the same id twice is one request to this receiver. True by default where it gets the request as JSON
   * (`json`, `text`), which is only of use to one that is written for it; false for plain forms.
   */
  readonly isIdempotent?: boolean | undefined;
}

/**
 * What every exchange has in common. Redirects are not followed: a browser would drop the body, or carry it to
 * somebody else. Another site learns which site the request comes from, which it has to know to allow it, but no page;
 * and it gets no cookies.
 */
export const COMMON = {
  method: 'POST',
  mode: 'cors',
  credentials: 'same-origin',
  redirect: 'manual',
  referrerPolicy: 'strict-origin',
  cache: 'no-store',
} as const satisfies RequestInit;

/** A receiver that is judged by JSON, whatever it is sent. */
export function channelFor({
  kind,
  to,
  fields = {},
  extra = {},
  isIdempotent = kind === 'json' || kind === 'text',
}: ChannelSettings): Channel {
  return {
    to,
    isIdempotent,
    compose(parcel) {
      const { body, type } = bodyOf(kind, parcel, fields, extra);
      const headers: Record<string, string> = type ? { 'Content-Type': type } : {};
      // Browsers let this one pass unasked.
      if (kind !== 'text') headers.Accept = 'application/json';
      // Another site would have to allow this header by name; the id in the body says the same.
      const isHere = new URL(to).origin === globalThis.location?.origin;
      if (kind === 'json' && isHere) headers['Idempotency-Key'] = parcel.id;
      return { ...COMMON, headers, body };
    },
    judge: (answer) => judgeJson(answer, fields),
  };
}
