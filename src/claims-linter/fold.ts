/** Text as the rules read it, and where each of its signs was. */
export interface Folded {
  readonly text: string;
  /** Where the sign at `index` of the folded text stands in the text as written; for its length, the end. */
  readonly at: (index: number) => number;
}

/** Signs nobody sees, with which a word would hide from the rules. */
const UNSEEN = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/;

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  _: ' ',
  '*': '',
};

/** Small letters without accents, one kind of quote and space: what looks the same is the same. */
export function fold(written: string): Folded {
  if (/^[\n -)+-^`-~]*$/.test(written)) return { text: written.toLowerCase(), at: (index) => index };
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const sign of written) {
    const plain =
      PLAIN[sign] ?? (UNSEEN.test(sign) ? '' : sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
    const shown = /^[\p{Z}\t]$/u.test(sign) ? ' ' : plain;
    for (let unit = 0; unit < shown.length; unit++) places.push(place);
    text += shown;
    place += sign.length;
  }
  return { text, at: (index) => places[index] ?? written.length };
}
