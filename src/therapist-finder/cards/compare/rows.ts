import type { ListWords } from '../../labels.js';
import type { Hit } from '../../search/query.js';
import { type FactId, factIds, type Line, linesOf } from '../facts.js';

/** One fact of everyone who is compared. */
export interface Row {
  readonly id: FactId;
  /** What each of them says, in order; no line means that nothing is stated. */
  readonly cells: readonly (readonly Line[])[];
  /** True if two of them state different things. Who states nothing is not known to differ. */
  readonly differs: boolean;
}

/** The same facts of everyone. One that nobody has to tell is a row only if somebody does. */
export function rowsOf(list: ListWords, hits: readonly Hit[]): readonly Row[] {
  return factIds.flatMap((id): Row[] => {
    const cells = hits.map((hit) => linesOf(id, list, hit));
    if (id === 'experience' && !cells.some((lines) => lines.length)) return [];
    const stated = cells.filter((lines) => lines.length).map(textOf);
    return [{ id, cells, differs: new Set(stated).size > 1 }];
  });
}

const textOf = (lines: readonly Line[]) => JSON.stringify(lines.map(({ text, notes }) => [text, ...notes]));
