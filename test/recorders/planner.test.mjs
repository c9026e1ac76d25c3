// Privacy shown: what session recorders and other scripts of a page get of a visitor who writes a plan, takes it along
// and keeps it, and what can be read of it on the device. As for the finder (finder.test.mjs).
import { site } from './planner-site.mjs';
import { watch } from './watch.mjs';

watch('planner-remains', site);
