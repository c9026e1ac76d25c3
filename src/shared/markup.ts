/** Markup whose every text has been escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // What is rendered is often put into a template, whose language would take two braces for its own.
  '{': '&#123;',
  '}': '&#125;',
};

const escape = (text: string) => text.replace(/[&<>"'{}]/g, (sign) => signs[sign] ?? sign);

/** What can stand between the strings of {@link markup}: nothing, text, markup, or several of them. */
export type Part = undefined | false | string | number | Html | readonly Part[];

/**
 * Makes markup: what stands between the strings is escaped for text and for quoted attributes alike. Unlike Lit's own,
 * it needs no document.
 */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((all, text, index) => `${all}${write(parts[index - 1])}${text}`));

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  return typeof part === 'object' ? part.map(write).join('') : escape(String(part));
}
