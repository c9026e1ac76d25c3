import { html, render } from 'lit';

/**
 * A script element that holds JSON-LD. Where a page asks for Trusted Types, text in a script element that
 * `createElement` made is taken for code when it is inserted, whatever its type, and is reported. An element parsed out
 * of a template has no such moment: a parser has marked it as one that never runs. That template is Lit's own.
 */
export function dataBlock(json: string): Element {
  const box = document.createElement('div');
  render(html`<script type="application/ld+json"></script>`, box);
  const script = box.firstElementChild ?? box;
  script.append(document.createTextNode(json));
  return script;
}

/** A query for the data blocks that a page has brought itself, or that were made here. */
export const DATA_BLOCK = 'script[type="application/ld+json"]';

/**
 * The page without its query, in which a visitor's filters may stand, unless the page says what its address is.
 * (A page in a frame of its own has none.)
 */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (canonical && /^https?:/.test(canonical)) return canonical;
  return /^https?:$/.test(location.protocol) ? `${location.origin}${location.pathname}` : '';
}
