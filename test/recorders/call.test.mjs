// Privacy shown: what session recorders and other scripts of a page get of a visitor who asks for a call: who types and
// chooses in every field, whose request fails, is copied and goes through. As for the finder (finder.test.mjs).
import { site } from './call-site.mjs';
import { watch } from './watch.mjs';

watch('call-remains', site);
