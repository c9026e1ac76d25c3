import type { DirectoryHost } from './directory-controller.js';
import type { SearchClient, SearchSorts } from './search/remote/search-client.js';

/** What the element gives its parts: its attributes and properties. */
export interface FinderHost extends DirectoryHost {
  readonly pageSize: number;
  readonly syncUrl: boolean;
  readonly structuredData: boolean;
  readonly searchClient: SearchClient | undefined;
  readonly searchIndex: string;
  readonly searchSorts: SearchSorts | undefined;
}
