// MiniSearch finds the words; it has no counts, so they are counted by hand. Without words it is not asked at all.
import MiniSearch from 'minisearch';
import { countNaively, isNear, readNaively } from './naive.mjs';

/** The index, with the options that give the same matches: any word that begins so, all words, one typo if need be. */
export function buildText(documents) {
  const index = new MiniSearch({
    idField: 'at',
    fields: ['text'],
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  index.addAll(documents);
  return index;
}

/** Typos only where nothing begins with the word: the same rule for all, and the faster one for MiniSearch. */
export function searchText(index, text) {
  const exact = index.search(text);
  return exact.length || text.includes(' ') ? exact : index.search(text, { fuzzy: 1 });
}

export async function build(_people, documents) {
  const index = buildText(documents);
  const find = ({ selection, text, near }) => {
    let found = text ? searchText(index, text).map(({ id }) => documents[id]) : documents;
    if (near) found = found.filter((document) => isNear(document, near));
    return countNaively(found, selection);
  };
  return { find, read: readNaively, save: () => JSON.stringify(index) };
}
