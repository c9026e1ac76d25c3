// What the hand-written page and the InstantSearch page share: the people, the answers and the words, which are the
// element's own, so that all three pages show the same.
import { people } from '../people.mjs';
import { linesOf } from '../../src/therapist-finder/cards/facts.ts';
import en from '../../src/therapist-finder/content.en.ts';
import { fill } from '../../src/shared/words.ts';
import { facetIds, label as nameOf, toDocument } from './documents.mjs';

const money = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 0,
});
const days = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** A sentence of the element. */
export function say(key, values = {}) {
  const phrase = en[key];
  if (typeof phrase === 'string') return fill(phrase, values);
  return fill((values.count === 1 && phrase.one) || phrase.other, values);
}

/** What a value is called. */
export function label(kind, value) {
  if (value === 'not-stated') return say(value);
  if (kind === 'price') return money.format(Number(value));
  if (kind === 'day') return days.format(Date.parse(value));
  return nameOf(kind, value);
}

const list = { words: { say }, label };
const glance =
  'trainings trauma presence experience states format routes languages fee insurance openings'.split(' ');
const further = 'modalities conditions populations prescriber'.split(' ');

/** What a card says of a therapist. */
export function cardOf(therapist) {
  const facts = (ids) =>
    ids.flatMap((id) => {
      const lines = linesOf(id, list, { therapist });
      return lines.length ? [{ name: label('fact', id), lines }] : [];
    });
  const { id, name, pronouns = '', title = '', bio = '', url } = therapist;
  const initials = name.replace(/[^A-Z]/g, '');
  const licenses = linesOf('license', list, { therapist });
  const values = { name };
  const words = { about: say('about', values), actions: ['Compare', 'Questions to ask', 'Copy link'] };
  return {
    id,
    name,
    initials,
    pronouns,
    title,
    licenses,
    bio,
    url,
    ...words,
    facts: facts(glance),
    more: facts(further),
  };
}

/** The people of a page, and the engine that answers. */
export async function load(count, build) {
  const therapists = [...people(count)];
  return { therapists, engine: await build(therapists, therapists.map(toDocument)) };
}

/** The filters to show, by what the element calls them: `[{ id, values, more }]`. */
export function filtersOf(shape) {
  return shape.groups.map(({ name, values, more }) => {
    const id = facetIds.find((facet) => label('fact', facet) === name);
    return { id, name, values, more };
  });
}

/**
 * Presses a checkbox; the milliseconds until a frame has been painted that shows so many people.
 * @param shown how many people the page says there are
 */
export function press(input, shown, expected) {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    const start = performance.now();
    channel.port1.onmessage = () => resolve(performance.now() - start);
    const look = () => {
      // Inside the frame: what is there now is what it paints. The message comes after that.
      if (shown() === expected) channel.port2.postMessage('');
      else requestAnimationFrame(look);
    };
    input.click();
    requestAnimationFrame(look);
  });
}

/** The first number in a text. */
export const numberIn = (text) => Number(/[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', ''));
