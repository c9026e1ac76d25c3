/*
 * E-mail addresses and phone numbers as people type and paste them. What comes out is what call-request.schema.ts takes;
 * a test holds the two together.
 */

/** As in call-request.schema.ts. */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** The longest address. */
const LINE = 200;

/** Signs that come with a paste and are not seen. */
const UNSEEN = /\p{Cf}/gu;

/**
 * An e-mail address, its domain in the letters that all mail programs know (`xn--`), as browsers write it; undefined if
 * it is none.
 */
export function normalizeEmail(typed: string): string | undefined {
  const plain = typed.replace(UNSEEN, '').trim();
  const at = plain.lastIndexOf('@');
  const email = /[^\0-\x7f]/.test(plain.slice(at))
    ? plain.slice(0, at + 1) + asciiOf(plain.slice(at + 1))
    : plain;
  return email.length <= LINE && EMAIL.test(email) ? email : undefined;
}

function asciiOf(domain: string): string {
  try {
    return new URL(`https://${domain}`).hostname;
  } catch {
    return domain;
  }
}

/** True of an address that only its letters keep from being one: "josé@…", which few mail programs can write to. */
export const hasForeignLetters = (typed: string): boolean => {
  const [, before = ''] = /^([^@\s]*[^\0-\x7f][^@\s]*)@[^@\s]+\.[^@\s]+$/.exec(typed.trim()) ?? [];
  return before !== '';
};

/** "x12", "ext. 3", "extensión 3", "#12", ";ext=12" at the end of a number. */
const EXTENSION =
  /[\s,;]*(?:ext(?:ension|ensión|n)?|ex|anexo|interno|int|[x×#])\s*[.:=#]?\s*(\d{1,6})[\s.]*$/iu;

const KINDS =
  '(?:cell(?:ular|phone)?|cel|mobile|mob|m[oó]vil|home|casa|work|trabajo|office|oficina|phone|tel|tel[eé]fono|fijo)';

/** "tel:", "Mobile:" or "cell" before a number, "(home)" around it, "work" after it. */
const LABEL = new RegExp(
  [
    String.raw`^[^\d+(]*\p{L}[^\d+(]*:`,
    String.raw`[([{][^\d()[\]{}]*\p{L}[^\d()[\]{}]*[)\]}]`,
    String.raw`^\s*${KINDS}\.?\s+(?=[\d+(])`,
    String.raw`(?<=\d[\s,)]+)${KINDS}\.?\s*$`,
  ].join('|'),
  'giu',
);

/** What stands between digits and means nothing. */
const BETWEEN = /[\s\p{Pd}_().\/·•∙‧・*~'’"|[\]]/gu;

/**
 * A phone number as digits, with a leading plus where the country is known, and `;ext=12` for an extension (RFC 3966);
 * undefined if it is none. In North America a number without a plus gets its `+1`, and one that cannot be dialled there
 * is refused.
 */
export function normalizePhone(typed: string, country = 'US'): string | undefined {
  // Full-width digits and other forms of the same signs become plain ones.
  const whole = typed.normalize('NFKC').replace(UNSEEN, '').replace(LABEL, ' ');
  const [, extension] = EXTENSION.exec(whole) ?? [];
  const plain = whole
    .replace(EXTENSION, '')
    .replace(/^[\s,;:.]+|[\s,;:.!?]+$/g, '')
    // The zero that is dialled only within a country: +44 (0)20 …
    .replace(/^(\s*(?:\+|00|011)[\d\s]+)\(0\)/, '$1')
    .replace(BETWEEN, '')
    .replace(/^(00|011)(?=[1-9])/, '+');
  const number = dialled(plain, country);
  return number && extension ? `${number};ext=${extension}` : number;
}

function dialled(plain: string, country: string): string | undefined {
  if (!/^\+?\d{7,15}$/.test(plain)) return undefined;
  const isNorthAmerican = /^(US|CA)$/.test(country) && !plain.startsWith('+');
  const number = isNorthAmerican ? `+${plain.length === 10 ? 1 : ''}${plain}` : plain;
  if (isNorthAmerican && !number.startsWith('+1')) return undefined;
  return number.startsWith('+1') && !/^\+1[2-9]\d\d[2-9]\d{6}$/.test(number) ? undefined : number;
}

/** True of a number with an extension, to which no text message gets. */
export const hasExtension = (phone: string | undefined): boolean => !!phone?.includes(';');
