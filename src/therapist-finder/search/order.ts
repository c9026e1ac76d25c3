/**
 * The default order: by a number made from the day and each id, so that everybody comes first as often as everybody
 * else in the long run, and a page that is opened twice on one day shows the same order. Nothing else counts: there
 * is no paid place.
 * @param day the visitor's date, for example `2026-11-22`
 */
export function orderOfDay<T extends { readonly id: string }>(items: readonly T[], day: string): T[] {
  return items
    .map((item) => ({ item, at: hash(`${day} ${item.id}`) }))
    .sort((a, b) => a.at - b.at || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}

/** FNV-1a with a last mix, since ids that differ only at the end would else stay neighbours. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
