import type { Channel } from '../delivery.js';
import type { Names } from '../judge.js';

/** What a practice file says of a service: the part of `call` that a service needs. */
export interface ServiceSettings {
  /** Absolute address. */
  readonly to?: string | undefined;
  /** The service's names for the request's fields: `{"name": "your-name", "consent.contact": "acceptance"}`. */
  readonly fields?: Names | undefined;
  /** Fields with fixed values. Whoever opens the page can read them: nothing secret. */
  readonly extra?: Names | undefined;
  /** There if requests are sealed; only whether it is matters here. */
  readonly seal?: unknown;
}

/** What is wrong with the settings, for the practice. */
export interface ServiceProblem {
  /** Place in the practice file. */
  readonly path: string;
  /** What was expected and what was found. */
  readonly message: string;
}

/** A service that takes requests. Each is a module of its own, fetched only where a practice file names it. */
export interface Service {
  /** What `open` could not do without. Undefined: nothing is wrong. */
  problem(settings: ServiceSettings): ServiceProblem | undefined;
  /** Only for settings without a problem. */
  open(settings: ServiceSettings): Channel;
}

/** The problem of an address that is missing or not as `pattern` says; `like` shows the practice a right one. */
export const addressProblem = (
  to: string | undefined,
  like: string,
  pattern = /^/,
): ServiceProblem | undefined =>
  to !== undefined && pattern.test(to)
    ? undefined
    : { path: 'call.to', message: `expected the form's address, like "${like}", found ${shown(to)}` };

/** The problem of a fixed field that is missing. */
export const extraProblem = (
  extra: Names | undefined,
  name: string,
  what: string,
): ServiceProblem | undefined =>
  extra?.[name] ? undefined : { path: `call.extra.${name}`, message: `expected ${what}, found nothing` };

export const shown = (value: string | undefined): string => (value === undefined ? 'nothing' : `"${value}"`);
