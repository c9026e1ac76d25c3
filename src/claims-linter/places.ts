import type { PracticeFile } from '../practice/index.js';

/** A text of a practice's own, and where it stands: `faq[2].answer`, counted from 1 as people do. */
export interface Place {
  readonly path: string;
  readonly text: string;
  /** The language it is said to be in. */
  readonly lang?: string | undefined;
}

type Block = Readonly<Record<string, unknown>>;

const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null;

type Language = string | undefined;

/** Every text in a value, however deep, in its order. */
function* texts(value: unknown, path: string, lang: Language, depth = 0): Generator<Place> {
  if (typeof value === 'string') yield { path, text: value, lang };
  else if (Array.isArray(value))
    for (const [at, each] of value.entries()) yield* texts(each, `${path}[${at + 1}]`, lang, depth);
  else if (isBlock(value) && depth < 6)
    for (const [key, each] of Object.entries(value)) yield* texts(each, `${path}.${key}`, lang, depth + 1);
}

/** The texts under some keys of a block. */
function* under(value: unknown, path: string, lang: Language, keys: readonly string[]): Generator<Place> {
  if (!isBlock(value)) return;
  for (const key of keys) yield* texts(value[key], `${path}.${key}`, lang);
}

/** The texts under the names of the languages they are in. */
function* byLanguage(value: unknown, path: string): Generator<Place> {
  if (!isBlock(value)) return;
  for (const [lang, each] of Object.entries(value)) yield* texts(each, `${path}.${lang}`, lang, 1);
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
 * @param lang the language they say it in, if that is known
 * @param path how the list is named, before `[1].bio`
 */
export function* placesOfTherapists(
  therapists: Iterable<unknown>,
  lang?: string,
  path = '',
): Generator<Place> {
  let number = 0;
  for (const therapist of therapists) {
    number++;
    for (const place of under(therapist, `${path}[${number}]`, lang, SAID))
      if (!UNSAID.test(place.path)) yield place;
  }
}

/** The sentences of a flow of a practice's own; the titles of its sources are names. */
export function* placesOfFlow(flow: unknown): Generator<Place> {
  if (!isBlock(flow)) return;
  for (const place of byLanguage(flow.words, 'words'))
    if (!/^words\.[^.]*\.source\./.test(place.path)) yield place;
}

/** Everything that visitors read in the practice's own words, in the order of the schema. */
export function* placesOfPractice(file: PracticeFile): Generator<Place> {
  const { lang, practice, therapists, comparison, journey, faq, call, crisis, text } = file;
  yield* under(practice, 'practice', lang, ['name', 'legalName', 'clientTerm', 'prescriber']);
  if (Array.isArray(therapists)) yield* placesOfTherapists(therapists, lang, 'therapists');
  yield* under(comparison?.hybrid, 'comparison.hybrid', lang, ['name', 'about']);
  yield* texts(comparison?.cells, 'comparison.cells', lang);
  yield* texts(journey?.steps, 'journey.steps', lang);
  for (const [at, each] of (faq ?? []).entries())
    yield* under(each, `faq[${at + 1}]`, each?.lang ?? lang, ['question', 'answer']);
  yield* texts(call?.topics, 'call.topics', lang);
  for (const [at, each] of (crisis?.extra ?? []).entries())
    yield* under(each, `crisis.extra[${at + 1}]`, lang, ['name', 'note']);
  yield* byLanguage(text, 'text');
}
