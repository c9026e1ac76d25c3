// The hunt for what is private in what was kept, sent or heard.

const marked = /zqx[a-z]{3}/;

/**
 * @param markers the markers by what they mark
 * @param plain words that are private as they are; a regular expression where they could be part of something else
 */
export function createHunt({ markers, plain }) {
  const keyOf = Object.fromEntries(Object.entries(markers).map(([key, marker]) => [marker, key]));
  const nameOf = (marker) => keyOf[marker] ?? marker;
  const holds = (text, words) => (words instanceof RegExp ? words.test(text) : text.includes(words));

  return {
    /** Everything private in a text: the keys of marked sentences, and plain words. */
    leaks(texts) {
      const found = new Set();
      for (const text of texts)
        for (const [marker] of text.matchAll(new RegExp(marked, 'g'))) found.add(nameOf(marker));
      const all = texts.join('\n');
      for (const words of plain) if (holds(all, words)) found.add(`“${words}”`);
      return [...found];
    },
    /** Where the listener came upon something private, as `event.originalTarget`, `selection`; with an example each. */
    waysIn(heard) {
      const ways = {};
      for (const each of heard) {
        const marker = marked.exec(each)?.[0];
        const words = marker ? nameOf(marker) : plain.find((words) => holds(each, words));
        if (!words) continue;
        const label = each.slice(0, each.indexOf(': '));
        const [, name] = /^event [\w-]+\.(\w+(?:\(\))?)/.exec(label) ?? [];
        ways[name ? `event.${name}` : label.split('.')[0]] ??= `${words}, by ${label}`;
      }
      return ways;
    },
  };
}

/** Keys that were typed, one by one, or the first letters of a word, as a recorder would keep them. */
export const typedIn = (texts) =>
  texts.flatMap(
    (text) => text.match(/"(key|code|data|value|text)":"((Key|Digit)?[a-z0-9]|zqx[a-z]{0,2})"/gi) ?? [],
  );
