import { fetchText } from '../shared/fetch-text.js';
import { type FlowWords, type OwnFlow, readOwnFlow, refused } from './read-own-flow.js';

export { type OwnFlow, readOwnFlow };

/*
 * A practice's own questions, with the parser of flow files: a part of its own that only a page whose practice file
 * names such a file fetches.
 */

/** The most bytes read of a flow file. */
const LIMIT = 500_000;

const files = new Map<string, Promise<OwnFlow>>();

/**
 * The practice's own flow. A URL is fetched once a page, however many widgets name it. Never rejects.
 * @param link absolute, or relative to the page
 * @param name the name the practice knows the file by, for the messages
 */
export function loadOwnFlow(link: string, name: string): Promise<OwnFlow> {
  const url = URL.canParse(link, document.baseURI) ? new URL(link, document.baseURI).href : link;
  const known = files.get(url);
  if (known) return known;
  const loaded = fetchText(url, undefined, LIMIT).then((fetched) =>
    'problem' in fetched
      ? refused(name, [{ ...fetched.problem, file: name }])
      : readOwnFlow(fetched.text, name),
  );
  files.set(url, loaded);
  return loaded;
}

/** A flow's sentences for a page. */
export interface OwnWords {
  /** BCP 47 tag of their language, which need not be the page's. */
  readonly lang: string;
  /** By key. A key that is not there is one of the widget's own; an empty text means that there is no such sentence. */
  readonly sentences: Readonly<Record<string, string>>;
}

/**
 * The sentences for a page: its language, else its language of another region, else English, else the first there is.
 * @param words of at least one language
 * @param lang BCP 47 tag of the page's language
 */
export function chooseWords(words: FlowWords, lang: string): OwnWords {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  const languages = Object.keys(words);
  const find = (fits: (tag: string) => boolean) => languages.find(fits);
  const chosen =
    find((tag) => tag.toLowerCase() === lang.toLowerCase()) ??
    find((tag) => tag === primary(lang)) ??
    find((tag) => primary(tag) === primary(lang)) ??
    find((tag) => primary(tag) === 'en') ??
    languages[0] ??
    'en';
  return { lang: chosen, sentences: words[chosen] ?? {} };
}
