import type { Parcel } from '../delivery.js';
import { FLAT_KEYS, flatten } from '../encode.js';
import type { Names } from '../judge.js';

/* For forms whose fields are made beforehand at the service, which drops every other without a word. */

/** What the form calls `key`, if it has a field for it. */
const nameFor = (key: string, names: Names): string | undefined => {
  const known = [key, key.replace('_', '.')].find((each) => Object.hasOwn(names, each));
  return known && names[known];
};

/** What only a receiver has use for, not whoever reads the text. */
const NOT_SAID: readonly string[] = ['challenge'];

/**
 * Puts a request into the fields that a form has. What it has none for goes together into the one for the message, a
 * line each under the request's own name, so that nothing a visitor said is lost; a sealed request is all that is
 * there, to be copied whole. A consent that has a field is a box: there only if it is ticked.
 * @param names names `message`, and what else the form has
 * @param extra fixed fields, which never stand in for something a visitor said or left out
 */
export function fill(parcel: Parcel, names: Names, extra: Names = {}): Readonly<Record<string, string>> {
  const { message, sealed, ...flat } = flatten(parcel);
  // A sealed request shows none of a visitor's fields: those that a form must have get the practice's own.
  const own = sealed ? ['message'] : FLAT_KEYS;
  const taken = new Set(own.map((key) => nameFor(key, names)));
  const filled = Object.fromEntries(Object.entries(extra).filter(([name]) => !taken.has(name)));
  const text = names.message ?? 'message';
  const used = new Set([text]);
  const rest: string[] = [];
  for (const [key, value] of Object.entries(flat)) {
    const name = nameFor(key, names);
    if (name === undefined || used.has(name)) {
      if (!sealed && !NOT_SAID.includes(key)) {
        rest.push(`${key.replace('_', '.')}:${value.includes('\n') ? '\n' : ' '}${value}`);
      }
    } else {
      used.add(name);
      if (!key.startsWith('consent_') || value === 'true') filled[name] = value;
    }
  }
  return { ...filled, [text]: sealed ?? [message, rest.join('\n')].filter(Boolean).join('\n\n') };
}

/** The same names, by which a sealed request goes where a message would. For services that take any field. */
export const withSealed = (names: Names = {}): Names => ({
  // First, so that an error of the service's on it is one on the message.
  message: 'message',
  ...names,
  sealed: names.sealed ?? names.message ?? 'message',
});
