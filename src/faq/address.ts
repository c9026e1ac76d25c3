/** Before the id of the one question that an address names, in the part of it that no server is sent. */
const LINK = '#kap-faq=';

/** The id of the question that an address names; undefined if it names none. */
export function readLinked(hash: string): string | undefined {
  if (!hash.startsWith(LINK)) return undefined;
  try {
    return decodeURIComponent(hash.slice(LINK.length)) || undefined;
  } catch {
    return undefined;
  }
}

/** The address of a page with a link to one question. */
export const linkTo = (page: string, id: string): string =>
  `${page.replace(/#.*$/s, '')}${LINK}${encodeURIComponent(id)}`;

/** What the answer of a question is called in a page without scripts, so that the same links lead to it. */
export const anchorOf = (id: string): string => linkTo('', id).slice(1);
