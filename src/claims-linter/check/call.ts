import { chooseRoute } from '../../discovery-call/delivery/route.js';
import { keyId, type SealKey } from '../../discovery-call/seal/key.js';
import type { PracticeFile } from '../../practice/schema.js';
import type { KapProblem } from '../../shared/events.js';

/** Name of the demonstration's key (examples/receiver/demo-key.json), whose private half everybody has. */
const DEMO_KEY = 'v85SB82uxxuzs6eXAQXYWHjXLO5-bIS3oSwp7m9WAAY';

/** No practice has a site there (RFC 2606): such a file is a demonstration itself. */
const DEMO_SITE = /\.example$/;

const WAYS = '"to" or "link" here, or "phone" or "email" in "practice"';

/** Asking for a call, as the widget judges it: how a request travels, and whether there is any way at all. */
export async function callProblems(data: PracticeFile, file: string): Promise<KapProblem[]> {
  const { call, practice = {} } = data;
  if (!call) return [];
  const { website = '' } = practice;
  const site = URL.canParse(website) ? website : 'https://site.example/';
  const route = chooseRoute(call, practice, (link) => new URL(link, site).href, site);
  const { kind, problem } = route;
  const found = kind === 'channel' ? await route.check() : undefined;
  const isUnreachable = kind === 'none' && !call.link && !practice.phone;
  const told = [problem, found].flatMap((each) => (each ? [{ ...each, file }] : []));
  if (!told.length && isUnreachable) {
    const message = `expected a way to reach the practice: ${WAYS}; found none`;
    return [{ code: 'required', file, path: 'call', message }];
  }
  // Only a key that requests are sealed with has a name.
  if (kind === 'channel' && call.seal && !found && (await keyId(call.seal as SealKey)) === DEMO_KEY) {
    const message =
      'the key of the demonstration, whose private half everybody has: whoever carries a request can read it. Make your own pair with "npx kap-widgets keygen"';
    const isDemo = site === website && DEMO_SITE.test(new URL(site).hostname);
    if (!isDemo) told.push({ code: 'demo-key', file, path: 'call.seal', message });
  }
  return told;
}
