import type { PracticeFile } from '../practice/index.js';

/** A help line. Its words (`us-988.name`, `us-988.note`) are in the content files. */
export interface CrisisLine {
  readonly id: string;
  /** Number to call, as people write it. */
  readonly phone?: string;
  /** Number to text, and the word to send where the line asks for one: `es` on pages in Spanish. */
  readonly sms?: { readonly to: string; readonly body?: string; readonly es?: string };
  /** Address of its chat. */
  readonly chat?: string;
}

/** A country's lines, the most general first. */
export interface CrisisCountry {
  /** The emergency number. */
  readonly emergency: string;
  readonly lines: readonly CrisisLine[];
  /** When the numbers were last checked against the lines' own sites, ISO 8601; absent: nobody has yet. */
  readonly checkedOn?: string;
}

const checkedOn = '2026-11-23';

/**
 * Help lines by ISO country code. US and Canada were held against the lines' own sites (see claims.ts of the crisis
 * line); the others wait for a check and say so. The option "press 3" of 988 ended on 17 July 2025.
 */
export const crisisCountries = {
  US: {
    emergency: '911',
    checkedOn,
    lines: [
      { id: 'us-988', phone: '988', sms: { to: '988', es: 'AYUDA' }, chat: 'https://988lifeline.org' },
      { id: 'us-crisis-text', sms: { to: '741741', body: 'HOME', es: 'AYUDA' } },
      { id: 'us-veterans', phone: '988', sms: { to: '838255' } },
      { id: 'us-trevor', phone: '1-866-488-7386', sms: { to: '678-678', body: 'START' } },
      { id: 'us-samhsa', phone: '1-800-662-4357' },
    ],
  },
  CA: { emergency: '911', checkedOn, lines: [{ id: 'ca-988', phone: '988', sms: { to: '988' } }] },
  GB: {
    emergency: '999',
    lines: [
      { id: 'gb-samaritans', phone: '116 123' },
      { id: 'gb-nhs', phone: '111' },
    ],
  },
  IE: { emergency: '112', lines: [{ id: 'ie-samaritans', phone: '116 123' }] },
  AU: { emergency: '000', lines: [{ id: 'au-lifeline', phone: '13 11 14', sms: { to: '0477 13 11 14' } }] },
  NZ: { emergency: '111', lines: [{ id: 'nz-1737', phone: '1737', sms: { to: '1737' } }] },
  EU: { emergency: '112', lines: [] },
} as const satisfies Readonly<Record<string, CrisisCountry>>;

/** Members of the EU that have no lines here yet: 112 is answered in all of them. */
const others = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK';

/** The key of a country's lines above; undefined where there are none. */
export function linesOf(code: string): keyof typeof crisisCountries | undefined {
  const found = code.toUpperCase();
  if (Object.hasOwn(crisisCountries, found)) return found as keyof typeof crisisCountries;
  return others.split(' ').includes(found) ? 'EU' : undefined;
}

/** What is told to a practice whose country has no lines here. */
export const noLines = (code: string): string =>
  `expected a country with help lines here, found "${code}"; the lines of the US are shown`;

/** The lines of a country; of the US, which the library is made for, when it has none of that country. */
export const crisisCountry = (code = 'US'): CrisisCountry => crisisCountries[linesOf(code) ?? 'US'];

/** The country whose lines a practice's file asks for; undefined for the default. */
export const countryOf = ({ crisis, practice }: PracticeFile): string | undefined =>
  crisis?.country ?? practice?.country;

/** The word a line asks for in a text, in a language. */
export const wordFor = (sms: CrisisLine['sms'], lang: string): string | undefined =>
  (lang.startsWith('es') ? sms?.es : undefined) ?? sms?.body;

/**
 * `sms:` address, with the word to send if there is one. Android asks for `?body=`, iOS for `&body=`; each reads its
 * own out of `?&body=`. Where neither does, the word is in the link's text.
 */
export const smsHref = ({ to, body }: { to: string; body?: string | undefined }): string =>
  `sms:${to.replace(/[^\d+]/g, '')}${body ? `?&body=${encodeURIComponent(body)}` : ''}`;
