import type { Parcel } from './delivery.js';
import type { Names } from './judge.js';

/* A request as bytes. What a receiver gets is told here and nowhere else. */

/** How a request is written down. */
export type BodyKind = 'json' | 'form' | 'multipart' | 'text';

/** Keys of a request, sealed or open, which `call.fields` may rename. */
export const KEYS: readonly string[] =
  'id name contact email phone consent state days times opening timeZone topic therapist therapistName heard message selfCheck lang sentAt challenge sealed'.split(
    ' ',
  );

/** The same where every value is a line of text. */
export const FLAT_KEYS: readonly string[] = KEYS.flatMap((key) =>
  key === 'consent' ? ['contact', 'voicemail', 'text', 'selfCheck'].map((kind) => `consent_${kind}`) : key,
);

/** The keys that a request has when written as `kind`. */
export const keysOf = (kind: BodyKind): readonly string[] =>
  kind === 'json' || kind === 'text' ? KEYS : FLAT_KEYS;

/** What the receiver calls `key`: `consent_text` may also be renamed as `consent.text`. */
export function nameOf(key: string, names: Names): string {
  const path = key.replace('_', '.');
  const known = [key, path].find((each) => Object.hasOwn(names, each));
  return (known && names[known]) || key;
}

/**
 * A request as lines of text by their own flat names (`consent_contact`). Lists are joined by a comma, an opening is
 * its start in ISO 8601, lines of the self-check are one below the other. What is empty is left out.
 */
export function flatten(parcel: Parcel): Readonly<Record<string, string>> {
  const flat: [string, string][] = [];
  for (const [key, value] of Object.entries(parcel)) {
    if (key === 'consent') {
      for (const [kind, agreed] of Object.entries(value as object)) {
        flat.push([`consent_${kind}`, String(agreed)]);
      }
    } else flat.push([key, asText(key, value)]);
  }
  return Object.fromEntries(flat.filter(([, text]) => text));
}

function asText(key: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (key === 'opening') return (value as { start: string }).start;
  if (key === 'selfCheck') {
    return (value as { question: string; answer: string }[])
      .map(({ question, answer }) => `${question}${/[?:.!]$/.test(question) ? '' : ':'} ${answer}`)
      .join('\n');
  }
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/**
 * Gives entries the receiver's names and adds the practice's fixed ones, which never stand in for something of the
 * visitor's, said or not.
 */
export function withNames<Value>(
  entries: Readonly<Record<string, Value>>,
  kind: BodyKind,
  names: Names = {},
  extra: Names = {},
): Readonly<Record<string, Value | string>> {
  const taken = new Set(keysOf(kind).map((key) => nameOf(key, names)));
  return Object.fromEntries<Value | string>([
    ...Object.entries(extra).filter(([name]) => !taken.has(name)),
    ...Object.entries(entries).map(([key, value]) => [nameOf(key, names), value] as const),
  ]);
}

/**
 * The body of a request and its content type; none for multipart, whose boundary only the browser knows.
 * `text` is JSON under a type that a browser sends to another site without asking it first.
 */
export function bodyOf(
  kind: BodyKind,
  parcel: Parcel,
  names: Names = {},
  extra: Names = {},
): { readonly body: string | FormData; readonly type?: string } {
  if (kind === 'json' || kind === 'text') {
    const type = kind === 'json' ? 'application/json' : 'text/plain;charset=utf-8';
    return { body: JSON.stringify(withNames(parcel, kind, names, extra)), type };
  }
  const entries = Object.entries(withNames(flatten(parcel), kind, names, extra));
  if (kind === 'form') {
    const type = 'application/x-www-form-urlencoded;charset=UTF-8';
    return { body: new URLSearchParams(entries).toString(), type };
  }
  const body = new FormData();
  for (const [name, value] of entries) body.append(name, value);
  return { body };
}
