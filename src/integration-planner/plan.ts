import { isDate } from '../shared/date.js';
import { newUid } from '../shared/calendar.js';

/** What someone may wish for, and what they may bring along: themes of an intention. */
export const WISHES = ['symptoms', 'clarity', 'trauma'] as const;
export const THEMES = ['feel', 'release', 'fear', 'support', 'part', 'open'] as const;

/** What helps in the first days, with ideas to tick. */
export const IDEAS = {
  body: ['walk', 'stretch', 'bath'],
  nature: ['outside', 'sky', 'touch'],
  rest: ['early', 'free', 'screens'],
  art: ['playlist', 'draw', 'sing'],
} as const;

export const PARTS = ['before', 'first', 'after'] as const;
export const CARES = ['body', 'nature', 'rest', 'art'] as const satisfies readonly (keyof typeof IDEAS)[];

export type ThemeId = (typeof WISHES)[number] | (typeof THEMES)[number];
export type CareId = keyof typeof IDEAS;
export type PartId = (typeof PARTS)[number];
/** An idea by its kind, as `body.walk`. */
export type IdeaId = { [K in CareId]: `${K}.${(typeof IDEAS)[K][number]}` }[CareId];
/** Something that is ticked, or not. */
export type PickId = `theme.${ThemeId}` | IdeaId;

const OTHERS = ['journal', 'people', 'leave', 'at24', 'at72', 'habit', 'meaning', 'views', 'coping'] as const;
/** A field for someone's own words. */
export type NoteId = (typeof OTHERS)[number] | CareId | `theme.${ThemeId}`;

/** What a visitor has planned. Days are `2026-11-05`, times `18:30`, and what is not given is empty. */
export interface Plan {
  /** Names its calendar entries, so that a changed one takes the place of the old; tells nothing. */
  readonly uid: string;
  readonly notes: Readonly<Partial<Record<NoteId, string>>>;
  readonly picked: readonly PickId[];
  /** When the session is. */
  readonly day: string;
  readonly time: string;
  /** Day of the week on which the habit is, 0 for Sunday; its time, and for how many weeks. */
  readonly habitDay: string;
  readonly habitTime: string;
  readonly habitWeeks: string;
  /** The next integration session. */
  readonly nextDay: string;
  readonly nextTime: string;
  /** What stands in the calendar instead of the widget's own words. */
  readonly title: string;
  /** The device rings at the entries. */
  readonly rings: '' | 'yes';
  /** What goes on paper. */
  readonly shown: readonly PartId[];
}

/** The fields that hold one short value. */
export type FieldId = { [K in keyof Plan]: Plan[K] extends string ? K : never }[keyof Plan];

export const MOST_WEEKS = 26;

export const emptyPlan = (): Plan => ({
  uid: newUid(),
  notes: {},
  picked: [],
  day: '',
  time: '',
  habitDay: '',
  habitTime: '',
  habitWeeks: '4',
  nextDay: '',
  nextTime: '',
  title: '',
  rings: '',
  shown: PARTS,
});

const noteIds: readonly string[] = [
  ...OTHERS,
  ...CARES,
  ...[...WISHES, ...THEMES].map((theme) => `theme.${theme}`),
];
const pickIds: readonly string[] = [
  ...[...WISHES, ...THEMES].map((theme) => `theme.${theme}`),
  ...CARES.flatMap((care) => IDEAS[care].map((idea) => `${care}.${idea}`)),
];

export const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
/** A day; four digits of a year, so that a half-typed one is none. */
export const isDay = (value: string): boolean => /^[12]\d{3}-/.test(value) && isDate(value);

/** A day as it was typed, of whatever year. */
const isTyped = (value: string): boolean => value === '' || isDate(value);

/** What is strange about a day's year: `far` from today, or `unusable`, so that no dates follow from it. */
export function strangeYear(day: string, today: Date): 'far' | 'unusable' | undefined {
  if (day === '') return undefined;
  if (!isDay(day)) return 'unusable';
  const years = Number(day.slice(0, 4)) - today.getFullYear();
  return years < -1 || years > 2 ? 'far' : undefined;
}

/** A plan from what was kept, whatever an earlier version of this widget wrote. */
export function readPlan(kept: unknown): Plan | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const from = kept as Record<string, unknown>;
  const plan = emptyPlan();
  const read = (name: FieldId, fits: (value: string) => boolean) => {
    const value = from[name];
    return typeof value === 'string' && fits(value) ? value : plan[name];
  };
  const list = <T extends string>(name: string, known: readonly string[], otherwise: readonly T[]) => {
    const value: unknown = from[name];
    return Array.isArray(value)
      ? value.filter((each): each is T => typeof each === 'string' && known.includes(each))
      : otherwise;
  };
  const notes = Object.entries(from['notes'] ?? {}).filter(
    (pair): pair is [NoteId, string] => noteIds.includes(pair[0]) && typeof pair[1] === 'string',
  );
  return {
    uid: read('uid', (value) => /^[\da-f]{32}$/.test(value)),
    notes: Object.fromEntries(notes),
    picked: list('picked', pickIds, plan.picked),
    day: read('day', isTyped),
    time: read('time', isTime),
    habitDay: read('habitDay', (value) => /^[0-6]$/.test(value)),
    habitTime: read('habitTime', isTime),
    habitWeeks: read('habitWeeks', (value) => value.length < 9),
    nextDay: read('nextDay', isTyped),
    nextTime: read('nextTime', isTime),
    title: read('title', () => true),
    rings: from['rings'] === 'yes' ? 'yes' : '',
    shown: list('shown', PARTS, plan.shown),
  };
}

/** For how many weeks a habit is planned, whatever was typed: one at least, and not more than a calendar should hold. */
export const weeksOf = (typed: string): number =>
  Math.min(MOST_WEEKS, Math.max(1, Math.trunc(Number(typed)) || 1));

/** True of a number of weeks that can be planned as it was typed. */
export const isWeeks = (typed: string): boolean => typed === `${weeksOf(typed)}`;

/** True if nothing has been written, picked or set. */
export const isEmpty = ({
  notes,
  picked,
  day,
  time,
  habitDay,
  habitTime,
  nextDay,
  nextTime,
}: Plan): boolean =>
  !picked.length &&
  Object.values(notes).every((note) => !note.trim()) &&
  !`${day}${time}${habitDay}${habitTime}${nextDay}${nextTime}`;
