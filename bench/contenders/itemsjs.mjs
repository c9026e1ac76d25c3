// itemsjs counts by itself, also any-within-a-filter (`conjunction: false`). Words come from MiniSearch by `ids`, as
// its documentation has it for prefixes and typos; a distance too, for it knows none.
import itemsjs from 'itemsjs';
import { facetIds } from '../page/documents.mjs';
import { buildText, searchText } from './minisearch.mjs';
import { isNear } from './naive.mjs';

export async function build(_people, documents, { withText }) {
  const aggregations = Object.fromEntries(facetIds.map((id) => [id, { conjunction: false, size: 1000 }]));
  const engine = itemsjs(documents, { native_search_enabled: false, aggregations });
  const index = withText ? buildText(documents) : undefined;
  const find = ({ selection, text, near }) => {
    let ids;
    if (text) ids = searchText(index, text).map(({ id }) => documents[id].id);
    if (near) {
      ids = ids
        ? ids.filter((id) => isNear(documents[id - 1], near))
        : documents.filter((document) => isNear(document, near)).map(({ id }) => id);
    }
    return engine.search({ per_page: 12, filters: selection, ids });
  };
  const read = ({ pagination, data }) => ({
    total: pagination.total,
    counts: Object.fromEntries(
      Object.entries(data.aggregations).map(([id, { buckets }]) => [
        id,
        buckets.map(({ key, doc_count: count }) => [key, count]),
      ]),
    ),
  });
  return { find, read };
}
