import type { Source } from '../shared/sources.js';
import { citedBy, type Registered, register } from './register.js';

/** A clinical or legal sentence of the library, as one reads it through. */
export interface ListedClaim {
  /** The key that a practice's own `text` has for it: `comparison.kap.cost`. */
  readonly id: string;
  readonly en: string;
  readonly es: string;
  readonly sources: readonly (Pick<Source, 'title' | 'url'> & { readonly id: string })[];
  /** When it was last read against its sources, ISO 8601. */
  readonly reviewedOn: string;
  /** When its prices were gathered, ISO 8601. */
  readonly asOf?: string;
  /** After this day it may no longer hold, ISO 8601. */
  readonly validUntil?: string;
  /** Nobody has checked it yet. */
  readonly unverified?: true;
}

const listed = ({ id, en, es, claim }: Registered): ListedClaim => ({
  id,
  en,
  es,
  ...claim,
  sources: citedBy(claim).map(({ id: source, title, url }) => ({ id: source, title, ...(url && { url }) })),
});

/** Every clinical and legal sentence of the library with what stands behind it, in the order of the widgets. */
export const listClaims = (): readonly ListedClaim[] => register.map(listed);

const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

function block({ id, en, es, sources, reviewedOn, asOf, validUntil, unverified }: ListedClaim): string {
  const cited = sources.map(({ title, url }) => (url ? `[${title}](${url})` : title));
  const facts = [
    `Reviewed ${reviewedOn}`,
    asOf && `prices as of ${asOf}`,
    validUntil && `valid until ${validUntil}`,
    unverified && '**nobody has checked this yet**',
  ];
  return [
    `### ${id}`,
    `- English: ${bare(en)}`,
    `- Spanish: ${bare(es)}`,
    `- Sources: ${cited.join('; ') || 'none: it only asks, or says what a practice states of itself'}`,
    `- ${facts.filter(Boolean).join(', ')}`,
  ].join('\n');
}

/** The register as a document to read and mark up: what nobody has checked yet comes first in its count. */
export function toMarkdown(claims: readonly ListedClaim[] = listClaims()): string {
  const open = claims.filter(({ unverified }) => unverified).map(({ id }) => id);
  return [
    '# Clinical and legal sentences',
    `${claims.length} sentences; ${open.length} of them wait for a check: ${open.join(', ')}.`,
    'A place in braces is filled in with a practice’s own facts, or with the defaults that are listed here too.',
    ...claims.map(block),
    '',
  ].join('\n\n');
}
