import { html, render } from 'lit';
import type { PracticeFile } from '../../practice/index.js';
import type { Therapist } from '../data/therapist.schema.js';
import type { ListWords } from '../labels.js';
import type { TherapistList } from '../search/query.js';
import { toJsonLd } from './json-ld.js';
import { structuredData } from './structured-data.js';

/**
 * The most therapists that are described. A description is about a kilobyte, made on the visitor's device while the
 * page is new; and a page that lists thousands is not a page about each of them. A longer directory is rendered at
 * build time instead, where it costs a visitor nothing.
 */
export const DESCRIBED = 100;

const MARK = 'data-kap-described';
const DATA = 'script[type="application/ld+json"]';

/**
 * Puts what therapists state into the page for search engines, as a child of the widget: its inside is closed to them.
 * What was put there before is replaced. Nothing is done if the page has brought such data inside the widget itself.
 * @param host the widget; nothing is done if it is no longer in the page
 * @param people the first {@link DESCRIBED} are described
 */
export function publish(
  host: HTMLElement,
  people: TherapistList | readonly Therapist[],
  list: ListWords,
  practice: PracticeFile,
): void {
  if (!host.isConnected || !people.length || host.querySelector(`${DATA}:not([${MARK}])`)) {
    withdraw(host);
    return;
  }
  const first = Array.from({ length: Math.min(people.length, DESCRIBED) }, (_, index) => people.at(index));
  const known = first.filter((therapist) => therapist !== undefined);
  const json = toJsonLd(structuredData(known, { practice, page: pageAddress(), list }));
  const [old, ...others] = published(host);
  for (const other of others) other.remove();
  if (old?.textContent === json) return;
  const script = dataBlock();
  script.append(document.createTextNode(json));
  if (old) old.replaceWith(script);
  else host.append(script);
}

/** Takes back what {@link publish} has put into the page. */
export function withdraw(host: HTMLElement): void {
  for (const script of published(host)) script.remove();
}

/** By a mark and not from memory: a page may have been saved, or the widget copied, with the data in it. */
const published = (host: HTMLElement) => [...host.querySelectorAll(`:scope > [${MARK}]`)];

/**
 * A data block. Where a page asks for Trusted Types, text in a script element that `createElement` made is taken for
 * code when it is inserted, whatever its type, and is reported. An element parsed out of a template has no such moment:
 * a parser has marked it as one that never runs. That template is Lit's own, as all of the widget's.
 */
function dataBlock(): Element {
  const box = document.createElement('div');
  render(html`<script type="application/ld+json" data-kap-described></script>`, box);
  return box.firstElementChild ?? box;
}

/**
 * The page without its query, in which a visitor's filters may stand, unless the page says what its address is.
 * (A page in a frame of its own has none.)
 */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (canonical && /^https?:/.test(canonical)) return canonical;
  return /^https?:$/.test(location.protocol) ? `${location.origin}${location.pathname}` : '';
}
