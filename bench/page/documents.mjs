// The same people for every contender: flat documents with the values of each filter, the words and the place.
import { describe } from '../../src/therapist-finder/describe.ts';
import { usStates } from '../../src/shared/us-states.ts';
import { modalityNames, orgNames } from '../../src/therapist-finder/data/names.ts';
import en from '../../src/therapist-finder/content.en.ts';
import { facetIds, facetValues } from '../../src/therapist-finder/search/facets.ts';

export { facetIds };

const languages = new Intl.DisplayNames('en', { type: 'language' });
const names = { training: orgNames, modality: modalityNames, state: usStates };

/** What the page calls a value; the element's own words, without the element. */
export function label(facet, value) {
  const written = en[`${facet}.${value}`];
  if (typeof written === 'string') return written;
  if (facet === 'language') return languages.of(value) ?? value;
  return names[facet]?.[value] ?? value;
}

/** The words by which a value can be searched for. */
export const describeValue = (facet, value) => describe(label, facet, value);

/** Lower case, without accents, cut at everything that is no letter or digit. */
function toWords(text) {
  const isPlain = /^[\x20-\x7e]*$/.test(text);
  if (isPlain) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const described = new Map();

/** The words of a value, which thousands of people have. */
function wordsOfValue(facet, value) {
  const key = `${facet} ${value}`;
  if (!described.has(key)) described.set(key, describeValue(facet, value).flatMap(toWords));
  return described.get(key);
}

/** A therapist as the libraries take it: an array for each filter, all words as one text, the place. */
export function toDocument(therapist, at) {
  const values = Object.fromEntries(facetIds.map((facet) => [facet, [...facetValues(facet, therapist)]]));
  const { name, title = '', bio = '', location } = therapist;
  const words = new Set(toWords(`${name} ${title} ${bio} ${location?.city ?? ''} ${location?.state ?? ''}`));
  const add = (facet, value) => wordsOfValue(facet, value).forEach((word) => words.add(word));
  for (const facet of facetIds) for (const value of values[facet]) add(facet, value);
  if (location) add('state', location.state);
  return {
    // Orama wants a text, itemsjs takes 0 for none.
    id: String(at + 1),
    at,
    ...values,
    text: [...words].join(' '),
    place: location && { lat: location.lat, lon: location.lng },
  };
}

const RADIANS = Math.PI / 180;

/** Miles between two points on the earth, in a straight line. */
export function milesBetween(lat, lng, otherLat, otherLng) {
  const a =
    Math.sin(((otherLat - lat) * RADIANS) / 2) ** 2 +
    Math.cos(lat * RADIANS) * Math.cos(otherLat * RADIANS) * Math.sin(((otherLng - lng) * RADIANS) / 2) ** 2;
  return 2 * 3958.7613 * Math.asin(Math.sqrt(a));
}
