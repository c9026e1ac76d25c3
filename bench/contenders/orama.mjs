// Orama has words, typos, filters, counts and distances. A count that ignores its own filter needs a search without
// that filter, as with most search services: one search for the results and one for each filter in use.
import { create, insertMultiple, search } from '@orama/orama';
import { facetIds } from '../page/documents.mjs';

const milesInMetres = 1609.344;

export async function build(_people, documents) {
  const lists = Object.fromEntries(facetIds.map((id) => [id, 'enum[]']));
  const database = create({ schema: { text: 'string', place: 'geopoint', ...lists } });
  await insertMultiple(database, documents, 1000);
  const ask = ({ selection, text, near }, left, limit) => {
    const where = {};
    for (const id of Object.keys(selection)) if (id !== left) where[id] = { containsAny: selection[id] };
    if (near) {
      const { lat, lng } = near.place;
      const coordinates = { lat, lon: lng };
      where.place = { radius: { coordinates, value: near.miles * milesInMetres, unit: 'm', inside: true } };
    }
    const wanted = left ? [left] : facetIds.filter((id) => !selection[id]);
    return search(database, {
      term: text,
      properties: ['text'],
      threshold: 0,
      ...(text && { tolerance: tolerance(text) }),
      where,
      limit,
      facets: Object.fromEntries(wanted.map((id) => [id, {}])),
    });
  };
  // Typos only where nothing begins with the word, as with the others.
  const tolerance = (text) =>
    text.includes(' ') ||
    search(database, { term: text, properties: ['text'], limit: 1, preflight: true }).count
      ? 0
      : 1;
  const find = (query) => {
    const answer = ask(query, undefined, 12);
    const others = Object.keys(query.selection).map((id) => ask(query, id, 1).facets);
    return { count: answer.count, facets: Object.assign({}, answer.facets, ...others), hits: answer.hits };
  };
  const read = ({ count, facets }) => ({
    total: count,
    counts: Object.fromEntries(
      Object.entries(facets).map(([id, { values }]) => [id, Object.entries(values)]),
    ),
  });
  return { find, read };
}
