/*
 * What one does with a list of therapists away from a page: read it, render it as HTML, pack it, make records
 * for a search service. For builds, servers
 * and the command line; nothing here touches a document.
 */

export * from './plain/index.js';
export { blockName, pack, type Packed } from './data/packed/pack.js';
export { unexported } from './data/published.js';
export {
  facetAttributes,
  recordsOf,
  searchableAttributes,
  typesenseSchema,
} from './search/remote/records.js';
