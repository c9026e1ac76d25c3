import { parseUrl } from '../data/links.js';

/** A link that may stand in a page: a web page, an e-mail address or a phone number; undefined for every other. */
export function safeLink(link: string | undefined): string | undefined {
  if (link === undefined) return undefined;
  const whole = parseUrl(link, 'https://page.example/');
  if (!whole || !/^(https?|mailto|tel):$/.test(whole.protocol)) return undefined;
  // A link without a host of its own starts from the page it stands in, wherever that will be.
  return absolute(link) ?? link.trim();
}

/** The address of a web page or a picture that is complete without a page to start from; undefined for every other. */
export function webAddress(link: string | undefined): string | undefined {
  const href = link === undefined ? undefined : absolute(link);
  return href && /^https?:/.test(href) ? href : undefined;
}

function absolute(link: string): string | undefined {
  try {
    return new URL(link).href;
  } catch {
    return undefined;
  }
}
