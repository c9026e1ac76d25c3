/** A help line. Its words (`us-988.name`, `us-988.note`) are in the content files. */
export interface CrisisLine {
  readonly id: string;
  /** Number to call, as people write it. */
  readonly phone?: string;
  /** Number to text, and the word to send where the line asks for one. */
  readonly sms?: { readonly to: string; readonly body?: string };
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

/**
 * Help lines by ISO country code. Source: domain facts of the project, November 2026: US and Canada from the lines'
 * own sites; the others wait for a check and say so.
 */
export const crisisCountries: Readonly<Record<string, CrisisCountry>> = {
  US: {
    emergency: '911',
    checkedOn: '2026-11-22',
    lines: [
      { id: 'us-988', phone: '988', sms: { to: '988' }, chat: 'https://988lifeline.org' },
      { id: 'us-crisis-text', sms: { to: '741741', body: 'HOME' } },
      { id: 'us-veterans', phone: '988', sms: { to: '838255' } },
      { id: 'us-trevor', phone: '1-866-488-7386', sms: { to: '678678' } },
      { id: 'us-samhsa', phone: '1-800-662-4357' },
    ],
  },
  CA: {
    emergency: '911',
    checkedOn: '2026-11-22',
    lines: [{ id: 'ca-988', phone: '988', sms: { to: '988' } }],
  },
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
};

/** The lines of a country; of the US, which the library is made for, when it has none of that country. */
export const crisisCountry = (code: string | undefined): CrisisCountry =>
  (code !== undefined && Object.hasOwn(crisisCountries, code) ? crisisCountries[code] : undefined) ??
  (crisisCountries['US'] as CrisisCountry);

/** `sms:` address, with the word to send if there is one. */
export const smsHref = ({ to, body }: { to: string; body?: string }): string =>
  `sms:${to.replace(/[^\d+]/g, '')}${body ? `?&body=${encodeURIComponent(body)}` : ''}`;
