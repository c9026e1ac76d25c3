// The index of <kap-therapist-finder>, as the element builds and asks it.
import { SearchIndex } from '../../src/therapist-finder/search/search-index.ts';
import { describeValue } from '../page/documents.mjs';

export async function build(people) {
  const index = await SearchIndex.build(people, { day: '2026-11-22', lang: 'en', describe: describeValue });
  return {
    find: (query) => index.find({ ...query, sort: 'rotation' }, 12),
    read: ({ total, facets }) => ({
      total,
      counts: Object.fromEntries(
        facets.map(({ id, values }) => [id, values.map(({ value, count }) => [value, count])]),
      ),
    }),
  };
}
