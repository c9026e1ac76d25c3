import * as z from 'zod/mini';
import { isDate } from '../../shared/date.js';
import { parseUrl } from './links.js';

// zod would try `new Function` to make faster parsers, which a page with a strict CSP reports as a violation.
z.config({ jitless: true });

/*
 * A therapist. A message given to a schema says what is expected there, with an example: it becomes the middle of the
 * sentence the practice reads. The doc comments become the descriptions in therapists.schema.json. What is left out
 * is shown as "not stated", never as a no.
 */

const words = (limit = 300) =>
  z.string('text').check(z.minLength(1, 'some text'), z.maxLength(limit, `at most ${limit} characters`));
const yesNo = z.boolean('yes or no (true or false in JSON)');
const amount = z.number('a number').check(z.nonnegative('a number of 0 or more'));
const dayExample = 'a date as year-month-day, like "2026-11-01"';
const day = z.string(dayExample).check(z.refine(isDate, { error: dayExample }));
const yearExample = 'a year, like 2024';
const code = z
  .string('a two-letter state code, like "CA"')
  .check(z.regex(/^[A-Z]{2}$/, 'a two-letter state code, like "CA"'));
const list = (example: string) => z.array(words(120), `a list, like ["${example}"]`);

/** An address that the browser itself, told to follow it, would take for one of the schemes: no `javascript:`. */
const address = (schemes: RegExp, example: string) =>
  words(2000).check(
    z.refine((value) => schemes.test(parseUrl(value, 'https://page.example/')?.protocol ?? ''), {
      error: `an address, like "${example}"`,
    }),
  );
const page = address(/^https?:$/, 'https://example.com/about');
const contact = address(/^(https?|mailto|tel):$/, 'https://example.com/book');

const licenseNumber = 'a number, like 150442';

const license = z.strictObject(
  {
    /** The kind of licence: "LMFT", "LCSW", "LPC", "PsyD", "MD" and so on; "associate" for supervised work. */
    type: words(80),
    /** Its number, as the state's register has it. California asks for it in advertising. */
    number: z.optional(words(60).check(z.refine((text) => /\d/.test(text), { error: licenseNumber }))),
    /** Two-letter code of the state that gave it. */
    state: z.optional(code),
    /** The page of the state's register that shows this license, or where one can look it up. */
    registerUrl: z.optional(page),
    /** Who supervises an associate: name and license. */
    supervisor: z.optional(words()),
  },
  'a license, like {"type": "LMFT", "number": "150442", "state": "CA"} (in a spreadsheet: LMFT 150442 CA)',
);

const training = z.strictObject(
  {
    /** Who trained them: an id like "polaris", or any other name. */
    org: words(120),
    /** The program's name. */
    program: z.optional(words()),
    /** The level, as the organization calls it: "certificate", for example. */
    level: z.optional(words(80)),
    /** Length in hours. */
    hours: z.optional(amount),
    /** Whether the therapist's own experience of a ketamine session was part of it. */
    experiential: z.optional(yesNo),
    /** The year it was finished. */
    year: z.optional(z.number(yearExample).check(z.minimum(1950, yearExample), z.maximum(2100, yearExample))),
    /** A page or file that shows it. */
    evidence: z.optional(page),
    /** The day on which the practice last held the claim against the organization's own list or a certificate. */
    checkedOn: z.optional(day),
    /** Who held it against that: the practice, if left out. */
    checkedBy: z.optional(words(120)),
  },
  'a training, like {"org": "polaris"} (in a spreadsheet: the organization’s name, or Polaris (certificate, 2023))',
);

const traumaDetails = z.strictObject(
  {
    /** What training they had for it. */
    training: z.optional(words()),
    /** How long they have worked this way, in years. */
    years: z.optional(amount),
  },
  'yes, no, or a block like {"training": "EMDR", "years": 8}',
);

/** One therapist. Only the name is needed; the id is made from it if there is none. */
export const therapistSchema = z.strictObject(
  {
    /** A short name for links and events, different for everyone: "wren-castellano". Made from the name if left out. */
    id: z.optional(words(120)),
    /** Full name, as licensed. */
    name: words(120),
    /** Professional title, as licensed: "Licensed Marriage and Family Therapist". California asks for it. */
    title: z.optional(words()),
    /** For example "she/her". */
    pronouns: z.optional(words(60)),
    /** Address of a portrait; without it the initials are shown. */
    photo: z.optional(page),
    /** A few sentences in the therapist's own words. No testimonials. */
    bio: z.optional(words(5000)),
    /** The therapist's own page. */
    url: z.optional(page),
    /** Where to ask this therapist for a call, if not with the form on the page. */
    callUrl: z.optional(contact),
    /** "kap-therapist" (preparation, dosing and integration), "integration-only" or "prescriber". */
    role: z.optional(
      z.enum(
        ['kap-therapist', 'integration-only', 'prescriber'],
        'one of "kap-therapist", "integration-only", "prescriber"',
      ),
    ),
    /**
     * Licenses, the most important first. In a spreadsheet: "LMFT 150442 CA", with ";" before the next; after it may
     * stand "supervised by" and a name, and a link to the register's page.
     */
    licenses: z.optional(z.array(license, 'a list of licenses')),
    /**
     * Trainings for KAP, as the therapist states them. In a spreadsheet: the organization's name, and in brackets, if
     * wanted and in any order, what is known of it: "Polaris Insight Center (certificate, 2023, 150 hours,
     * experiential, checked 2026-10-01)". A link is taken for the evidence, other words for the program's name.
     */
    trainings: z.optional(z.array(training, 'a list of trainings')),
    /** Whether they call their work trauma-informed; with what training and for how many years, if they say. */
    traumaInformed: z.optional(
      z.union([z.boolean(), traumaDetails], 'yes, no, or a block like {"training": "EMDR", "years": 8}'),
    ),
    /** Whether they say that they have had ketamine sessions themselves. Nobody has to answer this. */
    ownExperience: z.optional(z.enum(['disclosed', 'not-disclosed'], 'one of "disclosed", "not-disclosed"')),
    /** Ways of working: "ifs", "emdr", "mindfulness" or other words. */
    modalities: z.optional(list('ifs')),
    /** What they work with: "depression", "ptsd", "grief" or other words. */
    conditions: z.optional(list('depression')),
    /** How the medicine is taken: "sublingual", "iv", "im", "nasal", "oral". */
    routes: z.optional(list('sublingual')),
    /** How they meet people: "in-office", "online", "remote-with-chaperone", "group". */
    formats: z.optional(list('in-office')),
    /** Whether this person stays during the dosing session. */
    presentDuringDosing: z.optional(yesNo),
    /** States whose residents they may treat. Never guessed from a license or an office. */
    states: z.optional(z.array(code, 'a list of two-letter state codes, like ["CA", "TX"]')),
    /** Where the office is. */
    location: z.optional(
      z.strictObject(
        {
          /** Town. */
          city: z.optional(words(120)),
          /** Two-letter state code. */
          state: z.optional(code),
          /** ZIP code, as text. */
          zip: z.optional(words(12)),
          /** Latitude in degrees. */
          lat: z.optional(
            z
              .number('a latitude in degrees')
              .check(z.minimum(-90, 'a latitude in degrees'), z.maximum(90, 'a latitude in degrees')),
          ),
          /** Longitude in degrees; west is negative. */
          lng: z.optional(
            z
              .number('a longitude in degrees')
              .check(z.minimum(-180, 'a longitude in degrees'), z.maximum(180, 'a longitude in degrees')),
          ),
        },
        'a place, like {"city": "Los Angeles", "state": "CA"}',
      ),
    ),
    /** Languages they work in, as tags: "en", "es". */
    languages: z.optional(list('en')),
    /** Groups they know well: "veterans", "lgbtqia", "couples" or other words. */
    populations: z.optional(list('veterans')),
    /** "in-network", "out-of-network", "superbill" or an insurer's name. */
    insurance: z.optional(list('superbill')),
    /** What it costs. */
    fee: z.optional(
      z.strictObject(
        {
          /** The price of one unit, in the country's currency. */
          amount: amount,
          /** What the price is for: "session", "hour", "dosing session". */
          unit: z.optional(words(60)),
          /** Whether people with less money can pay less. */
          slidingScale: z.optional(yesNo),
          /** The day the price was last right. */
          asOf: z.optional(day),
        },
        'a fee, like {"amount": 180, "unit": "session", "asOf": "2026-11-01"}',
      ),
    ),
    /** Whether they take new clients: "yes", "waitlist" or "no". */
    accepting: z.optional(z.enum(['yes', 'waitlist', 'no'], 'one of "yes", "waitlist", "no"')),
    /** The first day on which someone new can come, as far as the practice knows. A day in the past is not shown. */
    nextOpening: z.optional(day),
    /** Who prescribes for this therapist's clients: a name. */
    prescriber: z.optional(words()),
    /**
     * How prescribing is arranged: "self" (this person prescribes), "in-house" (a prescriber of the same practice),
     * "partner" (a prescriber elsewhere whom the practice works with), "your-own" (the client brings a prescriber), or
     * other words.
     */
    prescriberArrangement: z.optional(words(80)),
  },
  'a therapist, like {"name": "…"}',
);

/** As {@link therapistSchema}, for one who gives such details: what is wrong in one of them then costs only that. */
export const detailedSchema = z.extend(therapistSchema, { traumaInformed: z.optional(traumaDetails) });

/** A therapist whose every part has passed the schema. */
export type Therapist = z.infer<typeof therapistSchema> & { readonly id: string };
