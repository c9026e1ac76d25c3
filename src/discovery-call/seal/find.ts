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

/** Sealed requests in a text, in their order, each once. */
export function findSealed(text: string): string[] {
  const found = new Set<string>();
  for (const part of [text, ...encodedParts(text)]) {
    // Every header begins with `{"`.
    for (let at = part.indexOf('eyJ'); at >= 0; ) {
      const [sealed, end] = sealedAt(part, at) ?? [];
      if (sealed) found.add(sealed);
      at = part.indexOf('eyJ', end ?? at + 1);
    }
  }
  return [...found];
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

/** The sealed request that begins here, its breaks taken out, and where it ends. */
function sealedAt(text: string, start: number): [sealed: string, end: number] | undefined {
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
  if (!isHeader(header) || !dot() || !dot()) return undefined;
  const iv = read(IV);
  if (iv.length < IV || !dot()) return undefined;
  const body = read(TEXT);
  if (!body || !dot()) return undefined;
  const tag = read(TAG);
  return tag.length < TAG ? undefined : [[header, '', iv, body, tag].join('.'), at];
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

const isHeader = (header: string) => readHeader(header)?.alg === 'ECDH-ES';
