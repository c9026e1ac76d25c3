/*
 * Finding sealed requests in whatever a practice has: a saved mail, a spreadsheet, a log. A sealed request has five
 * parts with dots between; the second is empty (nothing stands between the agreed key and the text), and of all but the
 * first and the fourth the length is known. So its end is known too, even where a mail program broke it into lines.
 */

/** What mail programs and exports put inside a long word: soft line ends, quote marks, line ends written out, breaks. */
const BREAK = /(?:=\r?\n|\r?\n[ \t>]{0,20}|[ \t\u00ad\u200b]|\\[rnt]|<w?br ?\/?>){0,20}/y;

/** Signs of a part in one piece. Bounded, as is everything here: a file may be long and hostile. */
const RUN = /[\w-]{1,1000}/y;

/** The longest each part may be. */
const HEADER = 1000;
const IV = 16;
const TEXT = 60_000;
const TAG = 22;

/** What is in a text. */
export interface Found {
  /** Sealed requests, in their order, each once, their breaks taken out. */
  readonly whole: readonly string[];
  /** Beginnings of others, of which the rest is not there: they cannot be opened, and nobody would miss them. */
  readonly cut: readonly string[];
}

/** How what this library seals begins: `{"alg":"ECDH-ES","`. */
const START = 'eyJhbGciOiJFQ0RILUVTIiwi';

/** Sealed requests in a text, in their order, each once. */
export const findSealed = (text: string): string[] => [...lookForSealed(text).whole];

/** Sealed requests in a text, and what there is of those that were cut off. */
export function lookForSealed(text: string): Found {
  const whole = new Set<string>();
  const cut = new Set<string>();
  for (const part of [text, ...encodedParts(text)]) {
    // Every header begins with `{"`. One that was cut off may take the next one's beginning for its own end: what
    // follows a header is therefore looked through once more.
    for (let at = part.indexOf('eyJ'); at >= 0; at = part.indexOf('eyJ', at + 1)) {
      const { sealed, begun } = sealedAt(part, at);
      if (sealed) whole.add(sealed);
      else if (begun) cut.add(begun);
    }
  }
  return { whole: [...whole], cut: [...cut] };
}

/** Bodies of a saved mail that are written in base64. */
function encodedParts(text: string): string[] {
  const bodies = text.matchAll(
    /^content-transfer-encoding:[ \t]*base64\b[^]*?\r?\n\r?\n((?:[\w+/=]+[ \t]*(?:\r?\n|$))+)/gim,
  );
  return Array.from(bodies, ([, body = '']) => {
    try {
      return atob(body.replace(/\s/g, ''));
    } catch {
      return '';
    }
  });
}

/** The sealed request that begins here, its breaks taken out; or what there is of it. */
function sealedAt(text: string, start: number): { readonly sealed?: string; readonly begun?: string } {
  let at = start;

  /** Up to `longest` signs of a part, over all breaks. */
  const read = (longest: number): string => {
    let part = '';
    while (part.length < longest) {
      BREAK.lastIndex = at;
      const skipped = BREAK.exec(text)?.[0].length ?? 0;
      RUN.lastIndex = at + skipped;
      const run = RUN.exec(text)?.[0].slice(0, longest - part.length);
      if (!run) break;
      part += run;
      at += skipped + run.length;
    }
    return part;
  };
  const dot = (): boolean => {
    BREAK.lastIndex = at;
    const next = at + (BREAK.exec(text)?.[0].length ?? 0);
    if (text[next] !== '.') return false;
    at = next + 1;
    return true;
  };

  const header = read(HEADER);
  const known = readHeader(header);
  if (known?.alg !== 'ECDH-ES') return !known && header.startsWith(START) ? { begun: header } : {};
  // A header that has no key to agree with is not one of a sealed request.
  const begun = (...rest: string[]) => ('epk' in known ? { begun: [header, '', ...rest].join('.') } : {});
  if (!dot() || !dot()) return begun();
  const iv = read(IV);
  if (iv.length < IV || !dot()) return begun(iv);
  const body = read(TEXT);
  if (!body || !dot()) return begun(iv, body);
  const tag = read(TAG);
  return tag.length < TAG ? begun(iv, body, tag) : { sealed: [header, '', iv, body, tag].join('.') };
}

/** What stands in front of a sealed text, readable by all; undefined if it is no such thing. */
export function readHeader(sealed: string): { readonly alg?: unknown; readonly kid?: unknown } | undefined {
  try {
    const [header = ''] = sealed.split('.');
    const read: unknown = JSON.parse(atob(header.replace(/-/g, '+').replace(/_/g, '/')));
    return typeof read === 'object' && read !== null ? read : undefined;
  } catch {
    return undefined;
  }
}
