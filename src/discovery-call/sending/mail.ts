import { describe, type Says, type Telling } from './describe.js';

/** The longest address that the mail programs in use take, in characters; some Windows ones cut off after 2,000. */
export const MAIL_LENGTH = 1900;

/** A mail that a visitor's mail program opens. */
export interface Mail {
  /** `mailto:` address with what was typed. Never stands in the page. */
  readonly href: string;
  /** True if not all fitted: then the visitor is told, and can copy the whole. */
  readonly isShort: boolean;
}

/** Half of a pair cannot be written into an address. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/**
 * A mail with what was typed, at most {@link MAIL_LENGTH} long: what is too long is cut at its longest line, between two
 * letters. Empty lines stay where everyone has something to say.
 */
export function mailOf(to: string, telling: Telling, person: string | undefined, says: Says): Mail {
  const { own } = says;
  const lines = describe(telling, person, says, 'agree')
    .filter(([, text], index) => text || index < 3)
    .map(([label, text]) => ({ label, letters: [...text], end: '' }));
  const write = () => {
    const told = lines.map(({ label, letters, end }) => `${label}: ${letters.join('')}${end}`);
    const body = [own('mail-start'), '', ...told].join('\r\n');
    return `mailto:${to.replace(/^mailto:/i, '')}?subject=${encode(own('mail-subject'))}&body=${encode(body)}`;
  };
  let href = write();
  const isShort = href.length > MAIL_LENGTH;
  while (href.length > MAIL_LENGTH) {
    const longest = lines.reduce((most, each) => (each.letters.length > most.letters.length ? each : most));
    if (!longest.letters.length) break;
    // In small steps: one letter takes up to 12 characters of an address.
    longest.letters.splice(Math.floor(longest.letters.length * 0.96));
    longest.end = '…';
    href = write();
  }
  return { href, isShort };
}
