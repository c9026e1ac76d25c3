import { type Claim, pastSince } from '../shared/claim.js';
import type { PracticeFile } from '../practice/index.js';
import type { PracticeFact, practiceFacts } from './own-facts.js';
import { type CellKey, facts, notes, type OptionId, type RowId } from './facts.js';

/** One option on one point. */
export interface Cell {
  readonly option: OptionId;
  readonly key: CellKey;
  /** What the built-in sentence rests on. */
  readonly basis: Claim;
  /** The practice's own words, which stand in place of the built-in sentence. */
  readonly own: { readonly text: string; readonly asOf?: string | undefined } | undefined;
  /** What follows from the practice's facts, to stand below the built-in sentence. */
  readonly facts: readonly PracticeFact[];
}

/** One point with the options' cells. */
export interface Row {
  readonly id: RowId;
  readonly cells: readonly Cell[];
  /** What the sentence below the cells rests on, if there is one. */
  readonly note: Claim | undefined;
}

/**
 * The table: built-in cells, the practice's own words and what follows from its facts.
 * @param optionIds the options to show, in the order to show them
 * @param follow what follows from the practice's facts for a row; comes later than the rest, if at all
 */
export function comparisonRows(
  optionIds: readonly OptionId[],
  rowIds: readonly RowId[],
  file: PracticeFile,
  follow?: typeof practiceFacts,
): readonly Row[] {
  const own = file.comparison?.cells ?? {};
  const offered = practiceOption(file);
  return rowIds.map((id) => ({
    id,
    note: notes[id],
    cells: optionIds.map((option) => {
      const key: CellKey = `${option}.${id}`;
      const words = Object.hasOwn(own, key) ? own[key] : undefined;
      const follows = option === offered && !words ? (follow?.(id, file) ?? []) : [];
      return { option, key, basis: facts[id][option], own: words, facts: follows };
    }),
  }));
}

/**
 * Which option a practice's own facts belong to. Every practice here offers KAP; one that gives infusions itself is
 * a clinic, whose visitors look for it in that column.
 */
export const practiceOption = ({ practice }: PracticeFile): 'kap' | 'clinic' =>
  practice?.prescriber?.kind === 'own' && practice.routes?.includes('iv') ? 'clinic' : 'kap';

/** True once any sentence of the table may no longer hold. */
export const isAnyPast = (rows: readonly Row[], today = new Date()): boolean =>
  rows.some(({ note, cells }) =>
    [...cells.map(({ basis }) => basis), ...(note ? [note] : [])].some((basis) => pastSince(basis, today)),
  );

/** Two options side by side. */
export type Pair = readonly [OptionId, OptionId];

/** The options that a narrow screen shows: those last chosen, and for one that is not there the first that is free. */
export function pairOf(options: readonly OptionId[], chosen: Pair): Pair {
  const free = options.filter((id) => !chosen.includes(id));
  const there = (id: OptionId) => (options.includes(id) ? id : (free.shift() ?? id));
  return [there(chosen[0]), there(chosen[1])];
}

/** Known ids out of a list as people write it, each once and in the table's order, and the unknown ones. */
export function pickIds<T extends string>(all: readonly T[], written: readonly string[]) {
  return {
    known: all.filter((id) => written.includes(id)),
    unknown: written.filter((id) => !all.some((known) => known === id)),
  };
}
