/** A tag and what is left of it without its last parts: `zh-Hant-TW`, `zh-Hant`, `zh`. */
const shortened = (tag: string): string[] => {
  const parts = tag.split('-');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
};

/** What is not said in a tag, as likely as not: `zh-TW` is `zh-Hant-TW`. Nothing for what is no tag. */
function likely(tag: string): Partial<Intl.Locale> {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return {};
  }
}

/**
 * Those of some tags that a page's tag holds, the nearest first: `zh-Hant` and `zh` for `zh-TW`.
 * @param wanted the page's tag
 * @param there the tags there are words for; both as the standard writes them
 */
export function lookup(wanted: string, there: readonly string[]): string[] {
  const { language, script, region } = likely(wanted);
  const whole = [language, script, region].filter(Boolean).join('-');
  const chain = new Set([...shortened(wanted), ...shortened(whole)]);
  return there.filter((tag) => chain.has(tag)).sort((a, b) => b.length - a.length);
}

/** A tag for the same language in the same script, of another region: `pt-BR` for `pt`. */
export function nearby(wanted: string, there: readonly string[]): string | undefined {
  const { language, script } = likely(wanted);
  return there.find((tag) => {
    const other = likely(tag);
    return language !== undefined && other.language === language && other.script === script;
  });
}
