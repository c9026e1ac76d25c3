/** A link as the browser reads it; undefined if it is none. (`URL.parse` is too new to count on.) */
export function parseUrl(link: string, base: string): URL | undefined {
  try {
    return new URL(link, base);
  } catch {
    return undefined;
  }
}
