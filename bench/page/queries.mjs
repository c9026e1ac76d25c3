// What is asked: the same random questions for every contender, each about somebody who is on the list.
import { facetIds } from './documents.mjs';

/** Kinds of question. */
export const kinds = ['facets', 'text', 'typo', 'distance', 'combined'];

function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Questions of a kind: `{ selection, text, near }`, as many as asked for. */
export function makeQueries(kind, documents, count) {
  const random = generator(kinds.indexOf(kind) + 11);
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
  const pick = (list) => list[Math.floor(random() * list.length)];
  const vocabulary = new Set();
  if (kind === 'typo')
    for (const { text } of documents) for (const each of text.split(' ')) vocabulary.add(each);
  const isBegun = (typed) => {
    for (const each of vocabulary) if (each.startsWith(typed)) return true;
    return false;
  };

  /** One to four filters with one or two values, such that at least this person fits. */
  const selection = (person, from, to) => {
    const chosen = {};
    for (let left = whole(from, to); left > 0; left--) {
      const facet = pick(facetIds);
      chosen[facet] = [
        ...new Set([pick(person[facet]), ...(random() < 0.4 ? [pick(pick(documents)[facet])] : [])]),
      ];
    }
    return chosen;
  };
  const word = (person, least) => pick(person.text.split(' ').filter(({ length }) => length >= least));
  const prefix = (person) => {
    const full = word(person, 4);
    return full.slice(0, whole(3, full.length));
  };
  /** A word with one letter more, less or other, with which no word of the list begins. */
  const misspelt = (person) => {
    for (;;) {
      const right = word(person, 6);
      const at = whole(1, right.length - 2);
      const letter = String.fromCharCode(97 + whole(0, 25));
      const wrong = right.slice(0, at) + pick(['', letter, letter + right[at]]) + right.slice(at + 1);
      if (!isBegun(wrong)) return wrong;
    }
  };
  const near = (person) =>
    person.place && {
      place: { lat: person.place.lat, lng: person.place.lon },
      miles: pick([10, 25, 50, 100]),
    };
  const placed = documents.filter(({ place }) => place);

  const make = {
    facets: (person) => ({ selection: selection(person, 1, 4) }),
    text: (person) => ({ text: random() < 0.5 ? prefix(person) : `${prefix(person)} ${prefix(person)}` }),
    typo: (person) => ({ text: misspelt(person) }),
    distance: (person) => ({ near: near(person) }),
    combined: (person) => ({ selection: selection(person, 1, 3), text: prefix(person), near: near(person) }),
  }[kind];
  const from = kind === 'distance' || kind === 'combined' ? placed : documents;
  return Array.from({ length: count }, () => ({
    selection: {},
    text: '',
    near: undefined,
    ...make(pick(from)),
  }));
}
