import type { Therapist } from './therapist.schema.js';

/** States whose rules ask for title and licence number in a therapist's advertising. Source: domain facts, section 4. */
const STATES = ['CA'];

/**
 * What a state's advertising rules ask for and a therapist lacks, each part with a message for the practice; nothing
 * if they may be shown. The rules are taken to be about everyone who is licensed there, sees clients there or has an
 * office there; not about prescribers.
 */
export function missingForAdvertising({
  role,
  title,
  states = [],
  licenses = [],
  location,
}: Omit<Therapist, 'id'>): readonly { readonly path: string; readonly message: string }[] {
  if (role === 'prescriber') return [];
  const state = STATES.find(
    (code) =>
      states.includes(code) || location?.state === code || licenses.some((license) => license.state === code),
  );
  if (!state) return [];
  const lacks = (path: string, what: string) => ({
    path,
    message: `expected ${what}, which ${state} asks for in a therapist’s advertising; found none. Left out until it is there`,
  });
  const there = licenses.findIndex((license) => license.state === state);
  const unstated = licenses.findIndex((license) => !license.state);
  const at = there < 0 ? unstated : there;
  // One license from there with its number is enough: a second one may be of another kind.
  const hasNumber = licenses.some((license) => license.number && (license.state ?? state) === state);
  return [
    ...(hasNumber
      ? []
      : [lacks(at < 0 ? 'licenses' : `licenses[${at + 1}].number`, `a license number from ${state}`)]),
    ...(title ? [] : [lacks('title', 'the professional title')]),
  ];
}
