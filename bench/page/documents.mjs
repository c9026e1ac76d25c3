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
export const toWords = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** A therapist as the libraries take it: an array for each filter, all words as one text, the place. */
export function toDocument(therapist, at) {
  const values = Object.fromEntries(facetIds.map((facet) => [facet, [...facetValues(facet, therapist)]]));
  const { name, title = '', bio = '', location } = therapist;
  const described = facetIds.flatMap((facet) =>
    values[facet].flatMap((value) => describeValue(facet, value)),
  );
  const office = location ? [location.city, location.state, ...describeValue('state', location.state)] : [];
  const texts = [name, title, bio, ...office, ...described];
  return {
    // Orama wants a text, itemsjs takes 0 for none.
    id: String(at + 1),
    at,
    ...values,
    text: [...new Set(texts.flatMap(toWords))].join(' '),
    place: location?.lat === undefined ? undefined : { lat: location.lat, lon: location.lng },
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
