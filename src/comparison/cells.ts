import type { PracticeFile } from '../practice/index.js';
import { type Claim, pastSince } from '../shared/claim.js';
import { claims } from './claims.js';
import { HYBRID_OWN, IN_GENERAL, type OptionId, OPTIONS, type RowId } from './facts.js';
import { type GistId, gists, hybridGists } from './gists.js';
import type { PracticeFact, practiceFacts } from './own-facts.js';

/** A column: an option, or the practice's own mix of two. */
export type ColumnId = OptionId | 'hybrid';

/** Key of a built-in sentence. */
export type SentenceKey = Extract<keyof typeof claims, `${ColumnId}.${RowId}`>;

/** All the columns, in the order in which they stand. The mix comes last before `other`, whoever shows the table. */
export const COLUMNS: readonly ColumnId[] = OPTIONS.flatMap((id) => (id === 'other' ? ['hybrid', id] : id));

/** One option on one point. */
export interface Cell {
  readonly option: ColumnId;
  /** Its built-in sentence, few words above it, and what the sentence rests on. */
  readonly key: SentenceKey;
  readonly gist: GistId;
  readonly basis: Claim;
  /** In the column of a mix: the option whose built-in sentence this is. */
  readonly taken: OptionId | undefined;
  /** The practice's own words, which stand in place of the built-in ones, or above them. */
  readonly own:
    | { readonly gist?: string | undefined; readonly text: string; readonly asOf?: string | undefined }
    | undefined;
  /** True if the built-in sentence stands below the practice's own words. */
  readonly inGeneral: boolean;
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

type Hybrid = NonNullable<NonNullable<PracticeFile['comparison']>['hybrid']>;

/**
 * The table: built-in cells, the practice's own words and what follows from its facts.
 * @param columns the options to show, in the order to show them
 * @param follow what follows from the practice's facts for a row; comes later than the rest, if at all
 */
export function comparisonRows(
  columns: readonly ColumnId[],
  rowIds: readonly RowId[],
  file: PracticeFile,
  follow?: typeof practiceFacts,
): readonly Row[] {
  const { cells: own = {}, hybrid } = file.comparison ?? {};
  const offered = practiceOption(file);
  const cellOf = (option: ColumnId, row: RowId): Cell => {
    const name = `${option}.${row}`;
    const words = Object.hasOwn(own, name) ? own[name] : undefined;
    const follows = option === offered && !words ? (follow?.(row, file) ?? []) : [];
    const inGeneral = words !== undefined && IN_GENERAL.includes(row);
    return { option, ...builtIn(option, row, hybrid), own: words, inGeneral, facts: follows };
  };
  return rowIds.map((id) => ({ id, note: noteOf(id), cells: columns.map((column) => cellOf(column, id)) }));
}

/** What stands in a cell unless the practice writes it: in a mix, what one of its parts has there. */
function builtIn(option: ColumnId, row: RowId, hybrid: Hybrid | undefined) {
  if (option === 'hybrid' && isHybridOwn(row)) {
    const key = `hybrid.${row}` as const;
    return { key, gist: hybridGists[row], basis: claims[key], taken: undefined };
  }
  const { take = {}, base = 'other' } = hybrid ?? {};
  const taken =
    option === 'hybrid' ? ((Object.hasOwn(take, row) ? take[row] : undefined) ?? base) : undefined;
  const from = taken ?? (option as OptionId);
  const key = `${from}.${row}` as const;
  return { key, gist: gists[row][from], basis: claims[key], taken };
}

/** True for a point on which what is known of a mix's parts is not known of the mix. */
export const isHybridOwn = (row: string): row is (typeof HYBRID_OWN)[number] =>
  (HYBRID_OWN as readonly string[]).includes(row);

const notes: Readonly<Record<string, Claim>> = claims;
const noteOf = (row: RowId) => notes[`note.${row}`];

/**
 * The column that a practice's own facts belong to: its mix, if it has one. Every practice here offers KAP; one that
 * gives infusions itself is a clinic, whose visitors look for it in that column.
 */
export function practiceOption({ practice, comparison }: PracticeFile): 'kap' | 'clinic' | 'hybrid' {
  if (comparison?.hybrid) return 'hybrid';
  return practice?.prescriber?.kind === 'own' && practice.routes?.includes('iv') ? 'clinic' : 'kap';
}

/** True once any sentence of the table may no longer hold. */
export const isAnyPast = (rows: readonly Row[], today = new Date()): boolean =>
  rows.some(({ note, cells }) =>
    [...cells.map(({ basis }) => basis), ...(note ? [note] : [])].some((basis) => pastSince(basis, today)),
  );

/** Two options side by side. */
export type Pair = readonly [ColumnId, ColumnId];

/** The options that a narrow screen shows: those last chosen, and for one that is not there the first that is free. */
export function pairOf(options: readonly ColumnId[], chosen: Pair): Pair {
  const free = options.filter((id) => !chosen.includes(id));
  const there = (id: ColumnId) => (options.includes(id) ? id : (free.shift() ?? id));
  return [there(chosen[0]), there(chosen[1])];
}

/** Known ids out of a list as people write it, each once and in the table's order, and the unknown ones. */
export function pickIds<T extends string>(all: readonly T[], written: readonly string[]) {
  return {
    known: all.filter((id) => written.includes(id)),
    unknown: written.filter((id) => !all.some((known) => known === id)),
  };
}
