import type { CallRequest } from '../call-request.schema.js';
import type { Entry } from '../sending/outbox.js';

/*
 * A request that could not be sent and that the visitor chose to keep on this device: how long, and which of them can be
 * offered where. Pure: the clock comes from outside.
 */

/** How long an unsent request is kept, in milliseconds: a day. */
export const KEPT_FOR = 24 * 60 * 60_000;

/** An unsent request, as it lies on the device. */
export interface KeptRequest extends Entry {
  /** Name of the therapist the call is to be with, as shown. */
  readonly person?: string | undefined;
  /** The practice it is for, by its name. */
  readonly practice: string;
  /** Where it was to go, as the visitor was told. */
  readonly to: string;
  /** True if it may have arrived all the same. */
  readonly isUnclear: boolean;
  /** When it was kept, in milliseconds. */
  readonly since: number;
}

/** When it is no longer offered, in milliseconds. */
export const untilOf = ({ since }: Pick<KeptRequest, 'since'>): number => since + KEPT_FOR;

/**
 * What of the things found on the device is a request that may still be offered. One from the future is not: the clock
 * was put back, and nobody can tell how old it is.
 */
export const stillKept = (found: unknown, now: number): readonly KeptRequest[] =>
  (Array.isArray(found) ? (found as unknown[]) : [])
    .filter(isKept)
    .filter((each) => each.since <= now && now < untilOf(each));

/** The newest one for a practice, but for those that stand in a form. */
export const keptFor = (
  list: readonly KeptRequest[],
  practice: string,
  but: readonly string[] = [],
): KeptRequest | undefined => withoutKept(list, but).findLast((each) => each.practice === practice);

/** The list with one more; it takes the place of the same request. */
export const withKept = (list: readonly KeptRequest[], one: KeptRequest): readonly KeptRequest[] => [
  ...withoutKept(list, [one.request.id]),
  one,
];

/** The list without the requests of these ids. */
export const withoutKept = (list: readonly KeptRequest[], ids: readonly string[]): readonly KeptRequest[] =>
  list.filter(({ request }) => !ids.includes(request.id));

function isKept(found: unknown): found is KeptRequest {
  const { request, practice, to, since } = (found ?? {}) as Partial<KeptRequest>;
  const { id, name, contact, sentAt } = (request ?? {}) as Partial<CallRequest>;
  const lines: readonly unknown[] = [id, name, contact, sentAt, practice, to];
  return lines.every((line) => typeof line === 'string') && typeof since === 'number';
}
