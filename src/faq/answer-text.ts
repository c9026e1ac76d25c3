/** A piece of a line: words, or words that lead somewhere. */
export type Run = string | { readonly words: string; readonly href: string };

/** A paragraph (`runs`) or a list (`items`). */
export interface Block {
  readonly runs?: readonly Run[];
  readonly items?: readonly (readonly Run[])[];
}

/** `[words](address)`; an address may hold one pair of round brackets. */
const LINK = /\[([^[\]]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g;

/** Where a link may lead: to a web page, an e-mail or a phone, and to nothing that runs. */
const isSafe = (href: string) => /^(https?:\/\/|mailto:|tel:)/i.test(href) && URL.canParse(href);

/**
 * Reads an answer: an empty line parts paragraphs, lines that begin with "- " make a list, `[words](https://…)` is a
 * link. Anything else is plain words, markup too. Never throws.
 */
export function parseAnswer(text: string): Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  let items: Run[][] = [];
  const close = () => {
    if (words.length) blocks.push({ runs: parseRuns(words.join(' ')) });
    if (items.length) blocks.push({ items });
    words = [];
    items = [];
  };
  for (const line of text.split(/\r\n?|\n/)) {
    const [, item] = /^\s*[-•]\s+(.*\S)/.exec(line) ?? [];
    if (!line.trim() || (item ? words.length : items.length)) close();
    if (item) items.push(parseRuns(item));
    else if (line.trim()) words.push(line.trim());
  }
  close();
  return blocks;
}

function parseRuns(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: whole, 1: words = '', 2: href = '', index } of text.matchAll(LINK)) {
    if (!isSafe(href)) continue;
    if (index > from) runs.push(text.slice(from, index));
    runs.push({ words, href });
    from = index + whole.length;
  }
  if (from < text.length) runs.push(text.slice(from));
  return runs;
}

/** Addresses written as links that lead nowhere we let them. */
export const refusedLinks = (text: string): string[] =>
  [...text.matchAll(LINK)].map(([, , href = '']) => href).filter((href) => !isSafe(href));

const wordsOf = (runs: readonly Run[]) =>
  runs.map((run) => (typeof run === 'string' ? run : run.words)).join('');

/** The words of blocks as they are read, one line for each paragraph and each entry of a list. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks.flatMap(({ runs = [], items = [runs] }) => items.map(wordsOf)).join('\n');
