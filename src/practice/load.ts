import { ContextEvent, createContext } from '@lit/context';
import { fetchText } from '../shared/fetch-text.js';
import type { PracticeState } from './context.js';
import { parsePractice, parsePracticeText } from './parse.js';

/*
 * Loading and parsing a practice file, and with them zod: a module of its own that only a page with a practice file
 * fetches.
 */

const files = new Map<string, Promise<PracticeState>>();

/** The addresses of those that did not come, until they are asked for again. */
const failed = new Set<string>();

/** The key by which one copy of the library asks the others whether they have fetched a file. */
const fileContext = (url: string) =>
  createContext<Promise<PracticeState>, string>(`kap-practice-file ${url}`);

document.addEventListener('context-request', (event) => {
  for (const [url, state] of files) {
    if (event.context !== fileContext(url)) continue;
    event.stopImmediatePropagation();
    event.callback(state);
  }
});

/**
 * A practice file's state. A URL is fetched once a page, however many widgets and copies of the library name it.
 * Never rejects.
 * @param host from which the practice is told of claims in its own words, later
 * @param again whether a file that failed is fetched anew: by the first to ask, for all
 */
export function loadPractice(link: string, host: EventTarget, again = false): Promise<PracticeState> {
  const url = URL.canParse(link, document.baseURI) ? new URL(link, document.baseURI).href : link;
  const isAgain = again && failed.delete(url);
  let state = isAgain ? undefined : files.get(url);
  if (!state) {
    if (!isAgain)
      document.dispatchEvent(
        new ContextEvent(fileContext(url), document.documentElement, (theirs) => {
          state = theirs;
        }),
      );
    state ??= fetchPractice(url, link);
    files.set(url, state);
  }
  void state.then((read) => {
    lookThrough(host, read);
    if (read.status === 'failed') failed.add(url);
  });
  return state;
}

/** The state of a practice given as an object. Never throws. */
export function readPractice(value: unknown, host: EventTarget): PracticeState {
  const file = 'the property "practice"';
  const state: PracticeState = {
    status: 'ready',
    url: document.baseURI,
    file,
    ...parsePractice(value, file),
  };
  lookThrough(host, state);
  return state;
}

/** A mark on what was looked through, which every copy of the library on the page understands. */
const LINTED = Symbol.for('kap-widgets: linted');

/** Safari has no idle time to ask for; by then most pages are done. In ms. */
const LATER = 2_000;

/**
 * Has a practice's own words looked through, once a page: at once for names that no widget has, and for claims when the
 * page has nothing better to do.
 */
function lookThrough(host: EventTarget, state: PracticeState): void {
  const { data, file } = state;
  const { text, faq, comparison, journey, crisis, therapists } = data;
  const isOwn =
    text ||
    faq ||
    comparison?.cells ||
    comparison?.hybrid ||
    journey?.steps ||
    crisis?.extra ||
    Array.isArray(therapists);
  if (!isOwn || LINTED in state) return;
  Object.defineProperty(state, LINTED, { value: true });
  if (text) void import('./tell-text.js').then(({ tellText }) => tellText(host, data, file)).catch(() => {});
  const lint = () =>
    import('../claims-linter/tell.js')
      .then(({ tellClaims }) => tellClaims(host, data, file))
      // Offline, say: visitors miss nothing, and the command line says the same.
      .catch(() => {});
  if ('requestIdleCallback' in window) window.requestIdleCallback(() => void lint());
  else setTimeout(() => void lint(), LATER);
}

async function fetchPractice(url: string, link: string): Promise<PracticeState> {
  const fetched = await fetchText(link);
  if ('problem' in fetched)
    return { status: 'failed', url, file: link, data: {}, problems: [fetched.problem] };
  const { data, problems } = parsePracticeText(fetched.text, link);
  const broken = problems.some(({ code }) => code === 'json');
  return { status: broken ? 'failed' : 'ready', url, file: link, data, problems };
}
