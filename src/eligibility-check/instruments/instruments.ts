/** Which questionnaire. */
export type InstrumentId = 'phq-2' | 'phq-8' | 'phq-9' | 'gad-7';

/** Scores from `from` up to the next band's, under the name that `instrument.band.<key>` has in the words. */
export interface Band {
  readonly from: number;
  readonly key: string;
}

/** A published questionnaire: its wording as published, its codes, and how its score is read. */
export interface Instrument {
  readonly id: InstrumentId;
  /** What clinicians call it. */
  readonly name: string;
  /** What is asked of every item. */
  readonly stem: string;
  readonly items: readonly { readonly text: string; readonly loinc: string }[];
  /** How much the problems get in the way. Not scored; its mark stands after those of the items. */
  readonly effect?: { readonly text: string; readonly loinc: string; readonly answers: readonly string[] };
  /** Place of the item that calls for the help lines with any mark above 0. */
  readonly crisisItem?: number;
  /** LOINC code of the whole. */
  readonly panel?: string;
  /** LOINC code of the score. */
  readonly total?: string;
  /** The published bands, or what lies below and above the published cut-off. */
  readonly bands: readonly [Band, ...Band[]];
}

/*
 * Wording, codes, cut-offs and licence: domain facts §2, held against on 2026-11-22. Word for word or not at all: a
 * changed wording is another questionnaire, with no published bands. So no language but English, and nothing here
 * can be replaced by a practice file. LOINC (© Regenstrief Institute, loinc.org/license) codes that nobody has
 * confirmed yet are left out: the totals of PHQ-2 and PHQ-8, and their panels.
 */
const stem = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';

/** What every item can be answered with, with the LOINC answer code. */
export const answers = [
  { text: 'Not at all', score: 0, code: 'LA6568-5' },
  { text: 'Several days', score: 1, code: 'LA6569-3' },
  { text: 'More than half the days', score: 2, code: 'LA6570-1' },
  { text: 'Nearly every day', score: 3, code: 'LA6571-9' },
] as const satisfies readonly { text: string; score: number; code: string }[];

const phq: Instrument['items'] = [
  { text: 'Little interest or pleasure in doing things', loinc: '44250-9' },
  { text: 'Feeling down, depressed, or hopeless', loinc: '44255-8' },
  { text: 'Trouble falling or staying asleep, or sleeping too much', loinc: '44259-0' },
  { text: 'Feeling tired or having little energy', loinc: '44254-1' },
  { text: 'Poor appetite or overeating', loinc: '44251-7' },
  {
    text: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
    loinc: '44258-2',
  },
  {
    text: 'Trouble concentrating on things, such as reading the newspaper or watching television',
    loinc: '44252-5',
  },
  {
    text: 'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
    loinc: '44253-3',
  },
  {
    text: 'Thoughts that you would be better off dead or of hurting yourself in some way',
    loinc: '44260-8',
  },
];

const gad: Instrument['items'] = [
  { text: 'Feeling nervous, anxious or on edge', loinc: '69725-0' },
  { text: 'Not being able to stop or control worrying', loinc: '68509-9' },
  { text: 'Worrying too much about different things', loinc: '69733-4' },
  { text: 'Trouble relaxing', loinc: '69734-2' },
  { text: 'Being so restless that it is hard to sit still', loinc: '69735-9' },
  { text: 'Becoming easily annoyed or irritable', loinc: '69689-8' },
  { text: 'Feeling afraid as if something awful might happen', loinc: '69736-7' },
];

/** The PHQ forms' last question. Its answers have no code that anybody has confirmed. */
const effect: Instrument['effect'] = {
  text: 'How difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
  loinc: '69722-7',
  answers: ['Not difficult at all', 'Somewhat difficult', 'Very difficult', 'Extremely difficult'],
};

const cutOff = (from: number): Instrument['bands'] => [
  { from: 0, key: 'below' },
  { from, key: 'above' },
];
const mildToModerate: Instrument['bands'] = [
  { from: 0, key: 'minimal' },
  { from: 5, key: 'mild' },
  { from: 10, key: 'moderate' },
];

/** Every questionnaire a practice can offer, by its id in the practice file. */
export const instruments = {
  'phq-2': { id: 'phq-2', name: 'PHQ-2', stem, items: phq.slice(0, 2), bands: cutOff(3) },
  'phq-8': { id: 'phq-8', name: 'PHQ-8', stem, items: phq.slice(0, 8), effect, bands: cutOff(10) },
  'phq-9': {
    id: 'phq-9',
    name: 'PHQ-9',
    stem,
    items: phq,
    effect,
    crisisItem: 8,
    panel: '44249-1',
    total: '44261-6',
    bands: [...mildToModerate, { from: 15, key: 'moderately-severe' }, { from: 20, key: 'severe' }],
  },
  'gad-7': {
    id: 'gad-7',
    name: 'GAD-7',
    stem,
    items: gad,
    panel: '69737-5',
    total: '70274-6',
    bands: [...mildToModerate, { from: 15, key: 'severe' }],
  },
} as const satisfies { readonly [Id in InstrumentId]: Instrument & { readonly id: Id } };
