import type { GroupId, HYBRID_OWN, OptionId, RowId, RowsOf } from './facts.js';

/**
 * What stands out above each cell's sentence: a few words, by id (`gist.<id>` in the content files). Cells that mean
 * the same share one, so two options differ on a point exactly if their gists do.
 */
export const gists = {
  present: {
    kap: 'therapist',
    clinic: 'medical-staff',
    'at-home': 'often-self-led',
    spravato: 'certified-staff',
    other: 'therapist-or-team',
  },
  focus: {
    kap: 'therapy-first',
    clinic: 'medical-first',
    'at-home': 'prescribing-first',
    spravato: 'medical-first',
    other: 'therapy-or-medical',
  },
  goal: {
    kap: 'change-too',
    clinic: 'relief',
    'at-home': 'relief-varies',
    spravato: 'relief',
    other: 'relief-or-change',
  },
  personal: {
    kap: 'by-your-story',
    clinic: 'by-your-body',
    'at-home': 'by-program',
    spravato: 'by-label',
    other: 'step-by-step',
  },
  setting: {
    kap: 'office-or-home',
    clinic: 'clinic',
    'at-home': 'home',
    spravato: 'certified-clinic',
    other: 'several-places',
  },
  preparation: {
    kap: 'built-in',
    clinic: 'varies',
    'at-home': 'app-or-coach',
    spravato: 'not-required',
    other: 'first-visit',
  },
  dosing: {
    kap: 'inward',
    clinic: 'drip',
    'at-home': 'own-room',
    spravato: 'spray-and-rest',
    other: 'talk-or-procedure',
  },
  hard: {
    kap: 'therapist-helps',
    clinic: 'staff-near',
    'at-home': 'help-remote',
    spravato: 'staff-near',
    other: 'next-session',
  },
  trauma: {
    kap: 'trauma-in-therapy',
    clinic: 'varies',
    'at-home': 'help-remote',
    spravato: 'trauma-referred',
    other: 'trauma-therapy',
  },
  integration: {
    kap: 'built-in',
    clinic: 'varies',
    'at-home': 'app-or-coach',
    spravato: 'not-required',
    other: 'follow-up',
  },
  route: {
    kap: 'lozenge-or-shot',
    clinic: 'drip-or-shot',
    'at-home': 'tablet',
    spravato: 'spray',
    other: 'many-ways',
  },
  monitoring: {
    kap: 'before-and-after',
    clinic: 'during',
    'at-home': 'remote',
    spravato: 'hours-2-more',
    other: 'check-ups-or-staff',
  },
  risks: {
    kap: 'ketamine-risks-kap',
    clinic: 'ketamine-risks',
    'at-home': 'ketamine-risks-home',
    spravato: 'ketamine-risks-label',
    other: 'other-risks',
  },
  length: {
    kap: 'hours-2-3',
    clinic: 'hours-1-2',
    'at-home': 'hour-1',
    spravato: 'hours-2-more',
    other: 'hour-or-less',
  },
  course: {
    kap: 'doses-6-8',
    clinic: 'visits-6',
    'at-home': 'rolling',
    spravato: 'weekly',
    other: 'weeks-to-months',
  },
  return: {
    kap: 'months-1-2',
    clinic: 'if-it-returns',
    'at-home': 'with-program',
    spravato: 'weeks-1-2',
    other: 'often-for-months',
  },
  cost: {
    kap: 'by-session',
    clinic: 'by-visit',
    'at-home': 'by-month-or-session',
    spravato: 'list-or-share',
    other: 'by-treatment',
  },
  insurance: {
    kap: 'pays-parts',
    clinic: 'pays-rarely',
    'at-home': 'pays-no',
    spravato: 'pays-often',
    other: 'pays-often',
  },
  fda: {
    kap: 'off-label-compounded',
    clinic: 'off-label',
    'at-home': 'compounded',
    spravato: 'approved',
    other: 'approved-many',
  },
  evidence: {
    kap: 'no-comparison',
    clinic: 'trials-short',
    'at-home': 'follow-only',
    spravato: 'trials-phase-3',
    other: 'trials-many',
  },
  unknown: {
    kap: 'unknown-therapy',
    clinic: 'unknown-long-term',
    'at-home': 'unknown-home',
    spravato: 'unknown-suicide',
    other: 'unknown-who',
  },
} as const satisfies Readonly<Record<RowId, Readonly<Record<OptionId, string>>>>;

/** The gists of a practice's own mix, where it never takes another option's. */
export const hybridGists = {
  fda: 'mix-not-reviewed',
  evidence: 'mix-not-studied',
  unknown: 'unknown-mix',
} as const satisfies Readonly<Record<(typeof HYBRID_OWN)[number], string>>;

/** Ids of the gists in the rows of some groups. */
export type GistIn<Group extends GroupId> = {
  [Row in RowsOf<Group>]: (typeof gists)[Row][OptionId];
}[RowsOf<Group>];
export type HybridGistId = (typeof hybridGists)[keyof typeof hybridGists];
/** Id of a gist. */
export type GistId = GistIn<GroupId> | HybridGistId;
