const GENERIC =
  /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-(?:serif|sans-serif|monospace|rounded)|inherit)$/i;

/** Fonts whose stand-in should have serifs, too. */
const SERIFS =
  /georgia|times|garamond|lora|merriweather|playfair|baskerville|cormorant|spectral|crimson|fraunces|source serif|noto serif|pt serif|literata|newsreader|bitter|caslon|didot|palatino|bodoni|cambria/i;

/** A name that needs no quotation marks. */
const PLAIN = /^-?[a-z_][\w-]*(?: [a-z_][\w-]*)*$/i;

/**
 * A list of fonts, made safe to stand in a style sheet: names in quotation marks where they need them, a generic one at
 * the end. `undefined` for what cannot be a list of fonts.
 */
export function readFonts(text: string): string | undefined {
  if (text.length > 300) return undefined;
  const names = text.split(',').map((name) =>
    name
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim(),
  );
  if (
    names.some(
      (name) => !/^[\p{L}\p{N}_][\p{L}\p{N} ._+&'-]{0,60}$/u.test(name) && !/^-apple-system$/i.test(name),
    )
  )
    return undefined;
  const written = names.map((name) => (PLAIN.test(name) ? name : `"${name}"`));
  if (!names.some((name) => GENERIC.test(name))) written.push(SERIFS.test(text) ? 'serif' : 'sans-serif');
  return written.join(', ');
}

/** Fonts that come with Windows, macOS, iOS, Android or Linux: whoever begins a list with one loads none. */
const INSTALLED =
  /^(?:-apple-system|blinkmacsystemfont|segoe ui|arial|helvetica|verdana|tahoma|trebuchet ms|georgia|times|courier|cambria|calibri|candara|corbel|constantia|palatino|iowan old style|hoefler text|baskerville|didot|bodoni mt|garamond|charter|bitstream charter|sitka|rockwell|seravek|avenir|futura|optima|gill sans|century gothic|lucida|geneva|menlo|monaco|consolas|hiragino|american typewriter|impact|comic sans ms|dejavu|liberation|ubuntu|roboto$|sf pro|san francisco)/i;

/** The fonts that a page has to load: of each list the first, if no computer has it by itself. */
export function toLoad(lists: readonly (string | undefined)[]): readonly string[] {
  const firsts = lists.flatMap((list) => {
    const first = list
      ?.split(',')[0]
      ?.trim()
      .replace(/^"(.*)"$/, '$1');
    return first === undefined || GENERIC.test(first) || INSTALLED.test(first) ? [] : [first];
  });
  return [...new Set(firsts)];
}
