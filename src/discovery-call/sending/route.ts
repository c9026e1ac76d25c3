import type { KapProblem } from '../../shared/events.js';
import type { PracticeFile } from '../../practice/index.js';

/** The practice file's `call` block. */
export type CallSettings = NonNullable<PracticeFile['call']>;

/** Where a request can go. */
export interface Route {
  /** Absolute URL that takes requests as JSON; without it there is no form, but phone, e-mail and link. */
  readonly to?: string;
  /** Other names for the request's keys. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What is wrong with the settings, for the practice. */
  readonly problem?: Pick<KapProblem, 'code' | 'path' | 'message'> | undefined;
}

/** Keys of a request, which `call.fields` may rename. */
const KEYS = 'id name contact email phone consent state times timeZone topic therapist lang sentAt'.split(
  ' ',
);

/**
 * Chooses where requests go. Kinds other than `json` have no form in this version.
 * @param resolve makes an address of the practice file absolute; throws if it is none
 */
export function chooseRoute(
  { deliver = 'json', to, fields }: CallSettings,
  resolve: (link: string) => string,
): Route {
  if (deliver === 'link' || deliver === 'mailto') return {};
  if (deliver !== 'json') {
    return {
      problem: {
        code: 'not-supported',
        path: 'call.deliver',
        message: `expected "json", "mailto" or "link", found "${deliver}", which is not supported yet by this version. Phone and e-mail are shown instead`,
      },
    };
  }
  if (to === undefined) return {};
  const route = { to: '' };
  try {
    route.to = resolve(to);
  } catch {
    return { problem: { code: 'invalid', path: 'call.to', message: `expected an address, found "${to}"` } };
  }
  if (!fields) return route;
  const names = KEYS.map((key) => (Object.hasOwn(fields, key) ? fields[key] : key));
  const unknown = Object.keys(fields).find((key) => !KEYS.includes(key));
  if (unknown === undefined && new Set(names).size === KEYS.length) return { ...route, fields };
  return {
    ...route,
    problem: {
      code: 'invalid',
      path: 'call.fields',
      message: `expected names of the request's own fields (${KEYS.join(', ')}), each with a name no other has, found ${
        unknown === undefined ? 'the same name twice' : `"${unknown}"`
      }. The fields keep their own names`,
    },
  };
}
