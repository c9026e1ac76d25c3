import { DATA_BLOCK, dataBlock, pageAddress } from '../shared/data-block.js';
import { toJsonLd } from '../shared/json-ld.js';
import type { Section } from './entries.js';
import { faqData } from './structured-data.js';

const MARK = 'data-kap-faq-described';

/** What each widget would tell search engines. */
const wanted = new Map<HTMLElement, string>();

/**
 * Puts questions and answers into the page for search engines, as a child of the widget. A page is one FAQPage: of
 * several widgets the first speaks for it, and none does where the page has brought such data inside the widget itself.
 */
export function publish(host: HTMLElement, sections: readonly Section[], lang: string): void {
  wanted.set(host, toJsonLd(faqData(sections, pageAddress(), lang)));
  settle();
}

/** Takes back what {@link publish} has put into the page; the next widget speaks then. */
export function withdraw(host: HTMLElement): void {
  wanted.delete(host);
  for (const script of published(host)) script.remove();
  settle();
}

function settle(): void {
  const asking = [...wanted.keys()].filter(
    (host) => host.isConnected && !host.querySelector(`${DATA_BLOCK}:not([${MARK}])`),
  );
  const first = asking.reduce<HTMLElement | undefined>(
    (before, host) => (before && before.compareDocumentPosition(host) & 4 ? before : host),
    undefined,
  );
  for (const host of wanted.keys()) {
    const [old, ...others] = published(host);
    for (const other of others) other.remove();
    const json = host === first && !isElsewhere(host) ? wanted.get(host) : undefined;
    if (json === undefined) old?.remove();
    else if (old?.textContent !== json) {
      const script = dataBlock(json);
      script.setAttribute(MARK, '');
      if (old) old.replaceWith(script);
      else host.append(script);
    }
  }
}

/** By a mark and not from memory: a page may have been saved, or the widget copied, with the data in it. */
const published = (host: HTMLElement) => [...host.querySelectorAll(`:scope > [${MARK}]`)];

/** True if a widget of another copy of the library speaks for the page. */
const isElsewhere = (host: HTMLElement) =>
  [...document.querySelectorAll(`[${MARK}]`)].some(
    ({ parentElement: other }) => other && other !== host && !wanted.has(other),
  );
