import type { Therapist } from '../data/therapist.schema.js';

/*
 * In which order people are shown. Every rule gives each person a number, the smallest first, and those who have the
 * same are in the order of the day; so no rule has a place that can be bought.
 */

/** The number of whoever says nothing that a rule could go by: last. */
export const LAST = 0xffffffff;

/**
 * The default order, `rotation`: by a number made from the day and each id, so that everybody comes first as often as
 * everybody else in the long run, and a page that is opened twice on one day shows the same order.
 * @param day the visitor's date, for example `2026-11-22`
 */
export const turnOf = (day: string, id: string): number => hash(`${day} ${id}`);

/** FNV-1a with a last mix, since ids that differ only at the end would else stay neighbours. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Number of a day. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * `opening`: whoever names a day that is still to come, by that day; a yes without one counts as today. Then waiting
 * lists, then those who do not say, then those who take nobody.
 */
export function openingOf({ accepting, nextOpening }: Therapist, today: string): number {
  if (nextOpening && nextOpening >= today) return dayNumber(nextOpening) - dayNumber(today);
  return accepting === 'yes' ? 0 : accepting === 'waitlist' ? LAST - 2 : accepting ? LAST : LAST - 1;
}

/** `fee`: the lowest amount first, whatever it is for (an hour, a session); those of unknown fee last. */
export const feeOf = ({ fee }: Therapist): number =>
  fee ? Math.min(Math.round(fee.amount * 100), LAST - 1) : LAST;

/**
 * Numbers of people by their keys, the smallest key first; those with the same key stay as they are in `before`.
 * By two bytes at a time for long lists, for which comparing would take ten times as long.
 */
export function sortByKeys(before: Uint32Array, keys: Uint32Array): Uint32Array {
  if (before.length < 2048) return before.slice().sort((a, b) => (keys[a] as number) - (keys[b] as number));
  let from = before;
  for (let shift = 0; shift < 32; shift += 16) {
    const starts = new Uint32Array(0x10001);
    for (let at = 0; at < keys.length; at++) {
      const next = (((keys[at] as number) >>> shift) & 0xffff) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let at = 1; at < starts.length; at++)
      starts[at] = (starts[at] as number) + (starts[at - 1] as number);
    const to = new Uint32Array(from.length);
    for (let at = 0; at < from.length; at++) {
      const item = from[at] as number;
      const part = ((keys[item] as number) >>> shift) & 0xffff;
      const place = starts[part] as number;
      to[place] = item;
      starts[part] = place + 1;
    }
    from = to;
  }
  return from;
}

/** Items in the order of the day. */
export const orderOfDay = <T extends { readonly id: string }>(items: readonly T[], day: string): T[] =>
  items
    .map((item) => ({ item, at: turnOf(day, item.id) }))
    .sort((a, b) => a.at - b.at || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
