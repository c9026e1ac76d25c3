import type { PracticeFile } from '../../practice/index.js';
import { DATA_BLOCK, dataBlock, pageAddress } from '../../shared/data-block.js';
import { toJsonLd } from '../../shared/json-ld.js';
import type { Therapist } from '../data/therapist.schema.js';
import type { ListWords } from '../labels.js';
import type { TherapistList } from '../search/query.js';
import { structuredData } from './structured-data.js';

/**
 * The most therapists that are described. A description is about a kilobyte, made on the visitor's device while the
 * page is new; and a page that lists thousands is not a page about each of them. A longer directory is rendered at
 * build time instead, where it costs a visitor nothing.
 */
export const DESCRIBED = 100;

const MARK = 'data-kap-described';

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
  if (!host.isConnected || !people.length || host.querySelector(`${DATA_BLOCK}:not([${MARK}])`)) {
    withdraw(host);
    return;
  }
  const first = Array.from({ length: Math.min(people.length, DESCRIBED) }, (_, index) => people.at(index));
  const known = first.filter((therapist) => therapist !== undefined);
  const json = toJsonLd(structuredData(known, { practice, page: pageAddress(), list }));
  const [old, ...others] = published(host);
  for (const other of others) other.remove();
  if (old?.textContent === json) return;
  const script = dataBlock(json);
  script.setAttribute(MARK, '');
  if (old) old.replaceWith(script);
  else host.append(script);
}

/** Takes back what {@link publish} has put into the page. */
export function withdraw(host: HTMLElement): void {
  for (const script of published(host)) script.remove();
}

/** By a mark and not from memory: a page may have been saved, or the widget copied, with the data in it. */
const published = (host: HTMLElement) => [...host.querySelectorAll(`:scope > [${MARK}]`)];
