import type { Therapist } from '../data/therapist.schema.js';
import type { ListWords } from '../labels.js';
import { NOT_STATED } from '../search/facets.js';
import type { Hit } from '../search/query.js';
import { registerOf } from '../data/registers.js';

/*
 * What is known of a therapist, in words: the same on a card, in the comparison, in the questions and on paper.
 */

/** Something to follow. */
export interface FactLink {
  readonly href: string;
  readonly text: string;
  /** What it is called where several stand on one page; begins with `text`. */
  readonly label: string;
}

/** One thing that is said. */
export interface Line {
  readonly text: string;
  /** What stands below it, in small letters. */
  readonly notes: readonly string[];
  readonly link?: FactLink | undefined;
}

/** Says what is known; no line means that nothing is stated. */
type Say = (list: ListWords, hit: Hit) => readonly Line[];

const saysOf = {
  license: ({ words, label }, { therapist: { licenses = [] } }) =>
    licenses.map((license) => {
      const { type, number, state, supervisor } = license;
      const short = type === 'associate' ? label('license', type) : type;
      const text = joined([[short, number].filter(Boolean).join(' '), state]);
      const register = registerOf(license);
      return {
        text,
        notes: some([supervisor && words.say('supervisor', { name: supervisor })]),
        link: register && {
          href: register.url,
          text: words.say('register'),
          label: words.say('register-of', { license: text, name: register.name }),
        },
      };
    }),
  trainings: ({ words, label }, { therapist: { trainings = [] } }) => {
    const unchecked = trainings.every(({ checkedOn }) => !checkedOn) ? trainings.length : 0;
    return trainings.map((training, at) => {
      const { org, program, level, hours, experiential, year, evidence, checkedOn, checkedBy } = training;
      const name = label('training', org);
      const date = checkedOn && label('day', checkedOn);
      return {
        text: joined([
          name,
          program,
          level && label('level', level),
          hours !== undefined && words.say('hours', { count: hours }),
          year,
        ]),
        notes: some([
          experiential !== undefined && words.say(experiential ? 'experiential' : 'not-experiential'),
          org === 'maps' && words.say('maps-note'),
          date
            ? words.say(checkedBy ? 'checked-by' : 'checked', { date, who: checkedBy ?? '' })
            : // Of several that nobody has checked this is said once.
              (!unchecked || at === unchecked - 1) && words.say('unchecked', { count: unchecked || 1 }),
        ]),
        link: evidence
          ? { href: evidence, text: words.say('evidence'), label: words.say('evidence-of', { name }) }
          : undefined,
      };
    });
  },
  trauma: ({ words, label }, { therapist: { traumaInformed: claim } }) => {
    if (claim === undefined) return [];
    if (!claim) return line(label('trauma', 'no'));
    const { training = words.say('no-training'), years } = claim === true ? {} : claim;
    const note = joined([training, years !== undefined && words.say('years', { count: years })]);
    return line(label('trauma', 'yes'), note);
  },
  states: ({ label }, { therapist }) => values(therapist.states, (value) => label('state', value)),
  format: ({ words, label }, { therapist: { formats, location: { city, state } = {} }, miles }) => {
    const place = (miles !== undefined || formats?.includes('in-office')) && some([city, state]).join(', ');
    const away =
      miles !== undefined && words.say(miles < 1 ? 'miles-few' : 'miles', { count: Math.round(miles) });
    const office = place ? line(words.say('office', { place }), away) : [];
    return formats?.length || !office.length
      ? [...values(formats, (value) => label('format', value)), ...office]
      : [...line(label('fact', NOT_STATED)), ...office];
  },
  openings: ({ words, label }, { therapist: { accepting, nextOpening: next } }) => {
    const isAhead = next !== undefined && next >= new Date().toLocaleDateString('en-CA');
    const opening = isAhead && words.say('next-opening', { date: label('day', next) });
    if (accepting) return line(label('accepting', accepting), opening);
    return opening ? line(opening) : [];
  },
  presence: ({ words }, { therapist: { presentDuringDosing: present } }) =>
    present === undefined ? [] : line(words.say(present ? 'present-yes' : 'present-no')),
  // Nobody has to tell; so it is not said of anybody that they did not.
  experience: ({ words }, { therapist: { ownExperience: experience } }) =>
    experience === 'disclosed' ? line(words.say('experience-yes')) : [],
  routes: ({ label }, { therapist }) => values(therapist.routes, (value) => label('route', value)),
  languages: ({ label }, { therapist }) => values(therapist.languages, (value) => label('language', value)),
  fee: ({ words, label }, { therapist: { fee } }) => {
    if (!fee) return [];
    const amount = label('price', String(fee.amount));
    return line(
      fee.unit ? words.say('fee', { amount, unit: label('unit', fee.unit) }) : amount,
      joined([
        fee.slidingScale !== undefined && words.say(fee.slidingScale ? 'fee-scale' : 'fee-no-scale'),
        fee.asOf ? words.say('fee-as-of', { date: label('day', fee.asOf) }) : words.say('fee-undated'),
      ]),
      words.say('fee-estimate'),
    );
  },
  insurance: ({ label }, { therapist }) => values(therapist.insurance, (value) => label('insurance', value)),
  modalities: ({ label }, { therapist }) => values(therapist.modalities, (value) => label('modality', value)),
  conditions: ({ label }, { therapist }) =>
    values(therapist.conditions, (value) => label('condition', value)),
  populations: ({ label }, { therapist }) =>
    values(therapist.populations, (value) => label('population', value)),
  prescriber: ({ label }, { therapist: { prescriber, prescriberArrangement: arrangement } }) =>
    arrangement ? line(label('prescriber', arrangement), prescriber) : prescriber ? line(prescriber) : [],
} as const satisfies Record<string, Say>;

/** Id of something that can be known of a therapist. */
export type FactId = keyof typeof saysOf;

/** Who is with me, where and how, when; then the session, and what it costs: in this order. */
export const factIds = Object.keys(saysOf) as readonly FactId[];

/** What is known of a therapist, in words; no line means that nothing is stated. */
export const linesOf: (id: FactId, ...of: Parameters<Say>) => readonly Line[] = (id, list, hit) =>
  saysOf[id](list, hit);

/** All that is known of a therapist: each fact that they state. */
export type Facts = ReadonlyMap<FactId, readonly Line[]>;

/** All that is known of a therapist, in order. */
export const factsOf = (list: ListWords, hit: Hit): Facts =>
  new Map(factIds.map((id) => [id, linesOf(id, list, hit)] as const).filter(([, lines]) => lines.length > 0));

const looked: readonly FactId[] = ['license', 'trainings', 'trauma', 'states', 'format', 'fee', 'openings'];
const withMedicine: readonly FactId[] = ['presence', 'routes'];

/** What one would look for and a therapist does not state. What does not concern them is not missed. */
export const missedIn = (facts: Facts, { role }: Therapist): readonly FactId[] =>
  factIds.filter(
    (id) =>
      !facts.has(id) && (looked.includes(id) || (role !== 'integration-only' && withMedicine.includes(id))),
  );

type Maybe = string | number | false | undefined;

const some = (texts: readonly Maybe[]): string[] => texts.filter((text) => text || text === 0).map(String);

const joined = (texts: readonly Maybe[]) => some(texts).join(' · ');

const line = (text: string, ...notes: Maybe[]): readonly Line[] => [{ text, notes: some(notes) }];

const values = (of: readonly string[] = [], name: (value: string) => string) =>
  of.length ? line(joined(of.map(name))) : [];
