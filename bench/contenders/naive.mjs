// Counting as it is written by hand: every person, every filter.
import { facetIds, milesBetween } from '../page/documents.mjs';

export const isNear = ({ place }, near) =>
  place !== undefined && milesBetween(near.place.lat, near.place.lng, place.lat, place.lon) <= near.miles;

/** Total, counts and the first twelve among these documents. */
export function countNaively(documents, selection) {
  const active = facetIds.filter((id) => selection[id]);
  const counts = Object.fromEntries(facetIds.map((id) => [id, new Map()]));
  const hits = [];
  let total = 0;
  for (const document of documents) {
    let failing;
    let fails = 0;
    for (const id of active) {
      if (!document[id].some((value) => selection[id].includes(value))) {
        failing = id;
        if (++fails > 1) break;
      }
    }
    if (fails > 1) continue;
    if (!fails) {
      total++;
      if (hits.length < 12) hits.push(document);
    }
    for (const id of fails ? [failing] : facetIds) {
      const own = counts[id];
      for (const value of document[id]) own.set(value, (own.get(value) ?? 0) + 1);
    }
  }
  return { total, counts, hits };
}

export const readNaively = ({ total, counts }) => ({
  total,
  counts: Object.fromEntries(Object.entries(counts).map(([id, values]) => [id, [...values]])),
});
