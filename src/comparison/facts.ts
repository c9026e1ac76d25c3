import type { PracticeFile } from '../practice/index.js';
import { by, type Claim, REVIEWED_ON, unchecked } from '../shared/claim.js';

type PracticeOption = NonNullable<NonNullable<PracticeFile['comparison']>['options']>[number];

/** The options, in the order in which they always stand: it is no ranking, and a practice cannot change it. */
export const OPTIONS = [
  'kap',
  'clinic',
  'at-home',
  'spravato',
  'other',
] as const satisfies readonly PracticeOption[];

/** The points on which every option is described, in their order. */
export const ROWS = [
  'present',
  'setting',
  'preparation',
  'integration',
  'route',
  'monitoring',
  'length',
  'course',
  'cost',
  'insurance',
  'fda',
  'evidence',
] as const;

export type OptionId = (typeof OPTIONS)[number];
export type RowId = (typeof ROWS)[number];
/** Names a cell, in the practice file and in the content files alike. */
export type CellKey = `${OptionId}.${RowId}`;

const prices: Claim = { ...by('price-survey'), asOf: REVIEWED_ON };

/** What most cells of an option rest on. */
const usual: Readonly<Record<OptionId, Claim>> = {
  kap: by('practice-articles'),
  clinic: by('practice-articles'),
  'at-home': by('price-survey'),
  spravato: by('spravato'),
  other: by(),
};
const insurance = by('price-survey');
const kapAtHome = by('practice-articles', 'kap-network');

/** What stands behind each built-in cell. Source of the whole: the project's domain facts, section 6. */
export const facts: Readonly<Record<RowId, Readonly<Record<OptionId, Claim>>>> = {
  present: { ...usual, kap: kapAtHome },
  setting: { ...usual, kap: kapAtHome },
  preparation: usual,
  integration: usual,
  route: { ...usual, 'at-home': by('fda-compounding') },
  monitoring: usual,
  length: { ...usual, clinic: unchecked('practice-articles'), 'at-home': unchecked('price-survey') },
  course: { ...usual, kap: by('kap-network') },
  cost: { kap: prices, clinic: prices, 'at-home': prices, spravato: prices, other: by() },
  insurance: { kap: insurance, clinic: insurance, 'at-home': insurance, spravato: insurance, other: by() },
  fda: {
    ...usual,
    kap: by('ketalar', 'fda-compounding'),
    clinic: by('ketalar'),
    'at-home': by('fda-compounding'),
  },
  evidence: {
    ...usual,
    kap: by('kap-cohort', 'clin-psychol-rev-2026'),
    clinic: by('karma-dep-2', 'bjpsych-open-2023'),
    'at-home': unchecked('fda-compounding'),
  },
};

/** What holds for a whole row and stands below its cells. */
export const notes: Readonly<Partial<Record<RowId, Claim>>> = {
  setting: { ...by('dea'), validUntil: '2026-12-31' },
  cost: { ...by(), unverified: true },
};

/** Risks of every option with ketamine or esketamine in it. Sources: the FDA's alert and the Spravato label. */
export const RISKS = [
  'dissociation',
  'pressure',
  'sedation',
  'breathing',
  'misuse',
  'bladder',
  'psychiatric',
] as const;
export const risks: Claim = by('fda-compounding', 'spravato');
