import type { PracticeFile } from '../practice/index.js';

type PracticeOption = NonNullable<NonNullable<PracticeFile['comparison']>['options']>[number];

/** The options, in the order in which they always stand: it is no ranking, and a practice cannot change it. */
export const OPTIONS = [
  'kap',
  'clinic',
  'at-home',
  'spravato',
  'other',
] as const satisfies readonly PracticeOption[];

/** The points on which every option is described, in groups, in their order. */
export const GROUPS = [
  { id: 'care', rows: ['present', 'focus', 'goal', 'personal', 'setting'] },
  { id: 'session', rows: ['preparation', 'dosing', 'hard', 'trauma', 'integration'] },
  { id: 'medicine', rows: ['route', 'monitoring', 'risks'] },
  { id: 'practical', rows: ['length', 'course', 'return', 'cost', 'insurance'] },
  { id: 'known', rows: ['fda', 'evidence', 'unknown'] },
] as const;

export type OptionId = (typeof OPTIONS)[number];
export type GroupId = (typeof GROUPS)[number]['id'];
/** Ids of the rows of some groups. */
export type RowsOf<Group extends GroupId> = Extract<(typeof GROUPS)[number], { id: Group }>['rows'][number];
export type RowId = RowsOf<GroupId>;
/** Names a cell, in the practice file and in the content files alike. */
export type CellKey<Row extends RowId = RowId> = `${OptionId}.${Row}`;

/** All the points, in their order. */
export const ROWS: readonly RowId[] = GROUPS.flatMap(({ rows }) => rows);

/**
 * Points on which a practice's own mix of options never takes a built-in cell: what is known of its parts is not
 * known of the mix.
 */
export const HYBRID_OWN = ['fda', 'evidence', 'unknown'] as const satisfies readonly RowId[];
/** Names a built-in cell of a practice's own mix. */
export type HybridKey = `hybrid.${(typeof HYBRID_OWN)[number]}`;

/**
 * Points on which the built-in sentence stands below a practice's own too: nobody's words take the place of what a form
 * of care costs elsewhere, of its risks, and of what is known of it.
 */
export const IN_GENERAL: readonly RowId[] = ['risks', 'cost', 'fda', 'evidence', 'unknown'];

/** Risks of every option with ketamine or esketamine in it, named in full below the table. */
export const RISKS = [
  'dissociation',
  'pressure',
  'sedation',
  'breathing',
  'misuse',
  'bladder',
  'psychiatric',
] as const;
