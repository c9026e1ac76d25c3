/*
 * Checked by the compiler, not run: a key that a language of ours lacks, or has too many, is an error.
 * "@ts-expect-error" is one itself where nothing is wrong.
 */
import type { Phrase, Translation, WordSource } from '../../src/shared/words.js';

const en = { hello: 'Hello', people: { one: '{count} person', other: '{count} people' } } as const;

export const whole: Translation<typeof en> = { hello: 'Hola', people: '{count} personas' };

// @ts-expect-error a sentence is missing
export const missing: Translation<typeof en> = { hello: 'Hola' };

// @ts-expect-error a sentence that English has not
export const unknown: Translation<typeof en> = { hello: 'Hola', people: '{count} personas', bye: 'Adiós' };

// @ts-expect-error forms without the one that every language has
export const formless: Phrase = { one: '{count} persona' };

export const incomplete: WordSource<typeof en> = {
  prefix: 'test',
  en,
  // @ts-expect-error a language that lacks a sentence
  others: { es: () => Promise.resolve({ default: { hello: 'Hola' } }) },
};
