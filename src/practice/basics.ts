import * as z from 'zod/mini';
import { isDate } from '../shared/date.js';

// zod would try `new Function` to make faster parsers, which a page with a strict CSP reports as a violation. It asks
// when a schema is made: this file is read before any of those that make one of its parts.
z.config({ jitless: true });

/*
 * What the practice file is made of. A message given to a schema says what is expected there, with an example: it
 * becomes the middle of the sentence the practice reads.
 */

export const text = (limit = 300) =>
  z
    .string('text in quotes')
    .check(z.minLength(1, 'some text'), z.maxLength(limit, `at most ${limit} characters`));

export const flag = z.boolean('true or false, without quotes');

/** A number above 0 that somebody can mean. */
export const upTo = (most: number) => {
  const expected = `a number above 0 and at most ${most}, without quotes`;
  return z.number(expected).check(z.positive(expected), z.maximum(most, expected));
};

/** A whole number of things that somebody can mean. */
export const countUpTo = (most: number) => {
  const expected = `a whole number from 1 to ${most}, without quotes`;
  return z
    .number(expected)
    .check(z.refine(Number.isInteger, expected), z.positive(expected), z.maximum(most, expected));
};

/** The shortest and the longest, or the fewest and the most. zod's tuple would cost a visitor half a kilobyte. */
export const range = (each: z.ZodMiniType<number>, example: string) => {
  const expected = `two numbers, the smaller one first, like ${example}`;
  const pair = z.array(each, expected).check(
    z.minLength(2, expected),
    z.maxLength(2, expected),
    z.refine(([least = 0, most = 0]) => least <= most, { error: expected }),
  );
  return pair as unknown as z.ZodMiniType<[number, number]>;
};

const stateCode = z
  .string('a two-letter state code, like "CA"')
  .check(z.regex(/^[A-Z]{2}$/, 'a two-letter state code in capitals, like "CA"'));
export const states = z.array(stateCode, 'a list of two-letter state codes, like ["CA", "TX"]');

export const country = z
  .string('a country code, like "US"')
  .check(z.regex(/^[A-Z]{2}$/, 'a country code in capitals, like "US"'));

const dateExample = 'a date as year-month-day, like "2026-11-01"';
export const date = z.string(dateExample).check(z.refine(isDate, { error: dateExample }));

export const phone = z
  .string('a phone number in quotes, like "+13105550100"')
  .check(z.regex(/^(?=(.*\d){3})\+?[\d\s().-]{3,24}$/, 'a phone number, like "+13105550100"'));

const emailExample = 'an e-mail address, like "hello@example.com"';
export const email = z
  .string(emailExample)
  .check(z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, emailExample));

/** Only links that cannot run code: `javascript:` and `data:` are refused. */
export const link = (example: string, schemes = 'https?|mailto|tel|sms') =>
  z.string(`an address in quotes, like "${example}"`).check(
    z.minLength(1, `an address, like "${example}"`),
    z.maxLength(2000, 'at most 2000 characters'),
    // A relative address has no scheme; everything else must be one of the allowed ones. Browsers skip control
    // characters and spaces in a scheme, so they are skipped here too.
    z.refine(
      (value) => {
        const scheme = /^([a-z][a-z\d+.-]*):/i.exec([...value].filter((c) => c > ' ').join(''));
        const isAllowed = !scheme || new RegExp(`^(${schemes})$`, 'i').test(scheme[1] ?? '');
        return isAllowed && URL.canParse(value, 'https://base.example');
      },
      { error: `an address that starts with https://, like "${example}"` },
    ),
  );
export const file = (example: string) => link(example, 'https?');

export const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, `one of ${values.map((value) => `"${value}"`).join(', ')}`);

/** An id in a place of its own: letters, digits and hyphens, for links to it. */
export const id = z
  .string('an id in quotes, like "parking"')
  .check(z.regex(/^[a-z][a-z\d-]{0,39}$/, 'an id of small letters, digits and hyphens, like "parking"'));

export const lines = (example: string) =>
  z.array(text(300), `a list of sentences in quotes, like ${example}`);

/** A dictionary of the practice's own text by key: an object of no known keys, half the size of zod's records. */
export const byKey = <T extends z.ZodMiniType>(value: T, example: string) =>
  z.catchall(z.object({}, `pairs in braces, like ${example}`), value);
