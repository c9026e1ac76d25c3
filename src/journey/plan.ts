import { isInClinic, type Route } from '../practice/facts.js';
import type { PracticeFile } from '../practice/index.js';
import { countryOf } from '../shared/help-lines.js';

/*
 * What a practice file says about the way, as one plan: which steps, where, how the medicine is taken, how long and how
 * often. Defaults: the project's domain facts, sections 6 and 7, November 2026; what stands behind them is in claims.ts,
 * by the sentence that says them.
 */

type About = NonNullable<PracticeFile['practice']>;
type Prescriber = NonNullable<About['prescriber']>;

/** The steps, in their order. Their ids are what `journey.steps` and `journey.leaveOut` in a practice file name. */
export const STEPS = [
  'call',
  'evaluation',
  'preparation',
  'day-before',
  'dosing',
  'feel',
  'same-day',
  'integration',
  'long-term',
] as const;
export type StepId = (typeof STEPS)[number];

/** The steps by when they are. */
export const GROUPS = [
  { id: 'before', steps: ['call', 'evaluation', 'preparation', 'day-before'] },
  { id: 'day', steps: ['dosing', 'feel'] },
  { id: 'after', steps: ['same-day', 'integration', 'long-term'] },
] as const satisfies readonly { id: string; steps: readonly StepId[] }[];

export type Place = 'in-person' | 'online';
export type Range = readonly [least: number, most: number];

/** A number of the plan, and whether the practice stated it. */
export interface Fact<T> {
  readonly value: T;
  readonly own: boolean;
}

/** What the visitor chose to read about, where a practice has several. */
export interface Choice {
  readonly place?: Place | undefined;
  readonly route?: Route | undefined;
}

export interface Plan {
  readonly places: readonly Place[];
  readonly place: Place;
  readonly routes: readonly Route[];
  readonly route: Route;
  /** Where the medicine is taken. What medical staff must give is never given at home. */
  readonly site: 'home' | 'office' | 'clinic';
  readonly steps: readonly StepId[];
  /** Minutes. */
  readonly call: Fact<Range>;
  /** Minutes. */
  readonly evaluation: Fact<Range>;
  /** Meetings before the first dosing session. Open at one end where the practice states the other only. */
  readonly preparation: Fact<readonly [least: number | undefined, most: number | undefined]>;
  readonly dosing: {
    /** Hours from door to door. */
    readonly hours: Fact<Range>;
    /** Minutes in which the effects, or the drip, or the watch over you last. */
    readonly effect: Fact<Range>;
    /** Minutes until which effects may be felt, beyond those. */
    readonly effectUpTo: number | undefined;
    readonly count: Fact<Range>;
    /** Days from one to the next. */
    readonly everyDays: Fact<number>;
  };
  readonly integration: {
    /** The fewest meetings; undefined where nobody states it. */
    readonly least: number | undefined;
    /** Hours after a dosing session in which the first meeting is. */
    readonly within: Fact<Range>;
  };
  /** Days from the last dosing session to the look back. */
  readonly followUp: Fact<number>;
  readonly prescriber: Prescriber | undefined;
  /** The practice's own number. */
  readonly phone: string | undefined;
  /** Code of the country whose help lines are named. */
  readonly country: string | undefined;
  /** Hours without food and minutes without drink, where the practice states them. */
  readonly fasting: { readonly food: number | undefined; readonly drink: number | undefined };
}

/** What holds where a practice states nothing. A shot in a therapist's office (IM) is as a lozenge is. */
const LOZENGE = { hours: [2, 3], effect: [45, 60], upTo: 90, count: [6, 8], everyDays: 14 } as const;
const DOSING: Readonly<Record<Route, { [K in keyof typeof LOZENGE]: number | Range | undefined }>> = {
  sublingual: LOZENGE,
  oral: LOZENGE,
  im: LOZENGE,
  iv: { hours: [1, 2], effect: [40, 40], upTo: undefined, count: [6, 6], everyDays: 3 },
  nasal: { hours: [2, 2], effect: [120, 120], upTo: undefined, count: [12, 12], everyDays: 3.5 },
};

/** The plan that a practice file and a visitor's choice make. */
export function planOf(file: PracticeFile, choice: Choice = {}): Plan {
  const { practice = {}, journey = {} } = file;
  const { prescriber, sessions = {}, phone, fasting = {} } = practice;
  const places = placesOf(practice);
  const routes: readonly Route[] = practice.routes?.length ? [...new Set(practice.routes)] : ['sublingual'];
  const place = chosen(places, choice.place);
  const route = chosen(routes, choice.route);
  const left = STEPS.filter((id) => !journey.leaveOut?.includes(id));
  return {
    places,
    place,
    routes,
    route,
    site: isInClinic(route) || (route === 'im' && place === 'online') ? 'clinic' : siteOf(place),
    steps: left.length ? left : STEPS,
    call: fact(sessions.call?.minutes, [15, 20]),
    evaluation: fact(sessions.evaluation?.minutes, [60, 60]),
    preparation: preparationOf(sessions.preparation),
    dosing: dosingOf(sessions.dosing, route),
    integration: {
      least: sessions.integration?.min,
      within: fact(withinOf(sessions.integration?.withinHours), [24, 72]),
    },
    followUp: fact(sessions.followUp?.days, 30),
    prescriber,
    phone,
    country: countryOf(file),
    fasting: { food: fasting.foodHours, drink: fasting.drinkMinutes },
  };
}

const siteOf = (place: Place) => (place === 'online' ? 'home' : 'office');

const fact = <T>(stated: T | undefined, otherwise: T): Fact<T> => ({
  value: stated ?? otherwise,
  own: stated !== undefined,
});

const chosen = <T>(all: readonly T[], wanted: T | undefined): T =>
  wanted !== undefined && all.includes(wanted) ? wanted : (all[0] as T);

const withinOf = (hours: number | undefined): Range | undefined =>
  hours === undefined ? undefined : [0, hours];

/** Where nothing is stated, both: a visitor may read either. */
function placesOf({ inPersonStates, onlineStates }: About): readonly Place[] {
  const places: Place[] = [];
  if (inPersonStates?.length) places.push('in-person');
  if (onlineStates?.length) places.push('online');
  return places.length ? places : ['in-person', 'online'];
}

function preparationOf({ min, max }: { min?: number | undefined; max?: number | undefined } = {}) {
  return fact<Plan['preparation']['value']>((min ?? max) ? [min, max] : undefined, [1, 4]);
}

type Dosing = NonNullable<NonNullable<About['sessions']>['dosing']>;

function dosingOf(stated: Dosing = {}, route: Route): Plan['dosing'] {
  const { upTo, ...usual } = DOSING[route];
  const { hours, effectMinutes, count, everyDays } = stated;
  return {
    hours: fact<Range>(hours, usual.hours as Range),
    effect: fact<Range>(effectMinutes, usual.effect as Range),
    effectUpTo: effectMinutes ? undefined : (upTo as number | undefined),
    count: fact<Range>(count, usual.count as Range),
    everyDays: fact(everyDays, usual.everyDays as number),
  };
}
