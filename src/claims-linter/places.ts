import type { PracticeFile } from '../practice/index.js';

/** A text of a practice's own, and where it stands: `faq[2].answer`, counted from 1 as people do. */
export interface Place {
  readonly path: string;
  readonly text: string;
}

type Block = Readonly<Record<string, unknown>>;

const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null;

/** Every text in a value, however deep, in its order. */
function* texts(value: unknown, path: string, depth = 0): Generator<Place> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value))
    for (const [at, each] of value.entries()) yield* texts(each, `${path}[${at + 1}]`, depth);
  else if (isBlock(value) && depth < 6)
    for (const [key, each] of Object.entries(value))
      yield* texts(each, path ? `${path}.${key}` : key, depth + 1);
}

/** The texts under some keys of a block. */
function* under(value: unknown, path: string, keys: readonly string[]): Generator<Place> {
  if (!isBlock(value)) return;
  for (const key of keys) yield* texts(value[key], `${path}.${key}`);
}

/** What of a therapist is words, not a name of a school, a place or an id. */
const SAID = [
  'name',
  'title',
  'bio',
  'role',
  'licenses',
  'trainings',
  'traumaInformed',
  'modalities',
  'conditions',
];
const UNSAID = /\.(?:org|number|state|registerUrl|evidence|checkedOn|checkedBy|supervisor)$/;

/**
 * What therapists say of themselves.
 * @param therapists as in a list of therapists; what is none is passed over
 * @param path how the list is named, before `[1].bio`
 */
export function* placesOfTherapists(therapists: Iterable<unknown>, path = ''): Generator<Place> {
  let number = 0;
  for (const therapist of therapists) {
    number++;
    for (const place of under(therapist, `${path}[${number}]`, SAID))
      if (!UNSAID.test(place.path)) yield place;
  }
}

/** The sentences of a flow of a practice's own; the titles of its sources are names. */
export function* placesOfFlow(flow: unknown): Generator<Place> {
  for (const place of under(flow, '', ['words']))
    if (!/^\.words\.[^.]*\.source\./.test(place.path)) yield { ...place, path: place.path.slice(1) };
}

/** Everything that visitors read in the practice's own words, in the order of the schema. */
export function* placesOfPractice(file: PracticeFile): Generator<Place> {
  const { practice, therapists, comparison, journey, faq, call, crisis, text } = file;
  yield* under(practice, 'practice', ['name', 'legalName', 'clientTerm', 'prescriber']);
  if (Array.isArray(therapists)) yield* placesOfTherapists(therapists, 'therapists');
  yield* under(comparison?.hybrid, 'comparison.hybrid', ['name', 'about']);
  yield* texts(comparison?.cells, 'comparison.cells');
  yield* texts(journey?.steps, 'journey.steps');
  for (const [at, each] of (faq ?? []).entries())
    yield* under(each, `faq[${at + 1}]`, ['question', 'answer']);
  yield* texts(call?.topics, 'call.topics');
  for (const [at, each] of (crisis?.extra ?? []).entries())
    yield* under(each, `crisis.extra[${at + 1}]`, ['name', 'note']);
  yield* texts(text, 'text');
}
