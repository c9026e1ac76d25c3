// Privacy shown: what session recorders and other scripts of a page get of the therapist finder. Real recorders, set
// to keep all they can, watch a visitor search, filter, compare and print; then everything they kept or sent is
// searched for every word of the finder and of the people on it.
import { site } from './finder-site.mjs';
import { watch } from './watch.mjs';

watch('finder-remains', site);
