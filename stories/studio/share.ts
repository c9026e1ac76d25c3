import { fromWholeLink, type Missed, tell, toWholeLink } from '../../src/theme/index.js';
import { type Design, START } from './design.js';
import { nameOf } from './roles.js';

/** Longer than any theme; anything above was not made here. */
const LONGEST = 6000;

/** What stands behind the `#` of a link to a design: the same as the command line reads and writes. */
export const toHash = (design: Design): string => toWholeLink(design);

/**
 * The address of the studio by itself, with what stands behind the `#`: the window it may be framed in does not say in its
 * own address what is in it.
 */
export const linkTo = (hash: string): string =>
  new URL(`iframe.html?id=theme-studio--studio&viewMode=story${hash}`, location.href).href;

/** A design out of a link, and what of the link could not be taken: each in a few words. */
export interface FromLink {
  readonly design: Design;
  readonly missed: readonly string[];
}

/** The design in a link, what is wrong with the link, or nothing where there is none. */
export function fromHash(hash: string): FromLink | { wrong: string } | undefined {
  if (!/^#?kap=/.test(hash)) return undefined;
  if (hash.length > LONGEST) return { wrong: 'The link is longer than any theme.' };
  const read = fromWholeLink(hash);
  if ('problems' in read) return { wrong: read.problems.map(tell).join(' ') };
  const { missed, ...design } = read;
  return { design: { ...START, ...design }, missed: missed.map(said) };
}

const cut = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);

function said({ part, name, token, code, isSeeThrough }: Missed): string {
  if (part === 'kind') return `“${cut(code)}”, which is neither light nor dark`;
  if (token === undefined) return `“${cut(name)}”, which is no color of a theme`;
  return `${nameOf(token)}: “${cut(code)}” ${isSeeThrough ? 'is see-through' : 'is no color'}`;
}
