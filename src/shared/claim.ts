import type { SourceId } from './all-sources.js';

/**
 * What stands behind a clinical or legal sentence. Every widget has its own, by the keys of its words, in `claims.ts`;
 * `src/claims/register.ts` is all of them together.
 */
export interface Claim {
  /** Ids in shared/sources.ts. Empty where the sentence claims nothing and only says what to ask. */
  readonly sources: readonly SourceId[];
  /** When the sentence was last read against its sources, ISO 8601. */
  readonly reviewedOn: string;
  /** When its prices were gathered, ISO 8601. */
  readonly asOf?: string;
  /** After this day it may no longer hold, ISO 8601: that of its source, which is fetched only when asked for. */
  readonly validUntil?: string;
  /** Widely said, but nobody has checked it yet; the reader is told so. */
  readonly unverified?: true;
}

/** When all the built-in sentences were last reviewed together, ISO 8601. */
export const REVIEWED_ON = '2026-11-23';

/** A claim that rests on sources. */
export const by = (...sources: SourceId[]): Claim => ({ sources, reviewedOn: REVIEWED_ON });

/** A claim that is widely said; the sources given, if any, come near it, and nobody has checked it. */
export const unchecked = (...sources: SourceId[]): Claim => ({ ...by(...sources), unverified: true });

/** The day, ISO 8601, after which a sentence may no longer hold, if that day is past. */
export const pastSince = ({ validUntil }: Claim, today = new Date()): string | undefined =>
  validUntil && today.toISOString().slice(0, 10) > validUntil ? validUntil : undefined;
