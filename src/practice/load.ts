import { ContextEvent, createContext } from '@lit/context';
import { fetchText } from '../shared/fetch-text.js';
import type { PracticeState } from './context.js';
import { parsePractice, parsePracticeText } from './parse.js';

/*
 * Loading and parsing a practice file, and with them zod: a module of its own that only a page with a practice file
 * fetches.
 */

const files = new Map<string, Promise<PracticeState>>();

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
 */
export function loadPractice(link: string): Promise<PracticeState> {
  const url = URL.canParse(link, document.baseURI) ? new URL(link, document.baseURI).href : link;
  let state = files.get(url);
  if (!state) {
    document.dispatchEvent(
      new ContextEvent(fileContext(url), document.documentElement, (theirs) => {
        state = theirs;
      }),
    );
    state ??= fetchPractice(url, link);
    files.set(url, state);
  }
  return state;
}

/** The state of a practice given as an object. Never throws. */
export function readPractice(value: unknown): PracticeState {
  const file = 'the property "practice"';
  return { status: 'ready', url: document.baseURI, file, ...parsePractice(value, file) };
}

async function fetchPractice(url: string, link: string): Promise<PracticeState> {
  const fetched = await fetchText(link);
  if ('problem' in fetched)
    return { status: 'failed', url, file: link, data: {}, problems: [fetched.problem] };
  const { data, problems } = parsePracticeText(fetched.text, link);
  const broken = problems.some(({ code }) => code === 'json');
  return { status: broken ? 'failed' : 'ready', url, file: link, data, problems };
}
