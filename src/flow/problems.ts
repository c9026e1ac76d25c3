import type { Problem } from './types.js';

/** More than this are counted, not listed. */
const LISTED = 50;

export type Complain = (path: string, message: string, expected: string, found: string) => void;

/** Short enough for a message, whatever a file holds. */
export const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** A list of problems and the function that adds one to it, until there are too many to be read. */
export function complaints(): { readonly problems: Problem[]; readonly complain: Complain } {
  const problems: Problem[] = [];
  let more = 0;
  const complain: Complain = (path, message, expected, found) => {
    if (problems.length < LISTED) problems.push({ path, message, expected, found: clip(found) });
    else problems[LISTED] = { path: '', message: `and ${++more} more`, expected: 'none', found: `${more}` };
  };
  return { problems, complain };
}
