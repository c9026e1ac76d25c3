import * as z from 'zod/mini';
import { isDate } from '../shared/date.js';

// zod would try `new Function` to make faster parsers, which a page with a strict CSP reports as a violation.
z.config({ jitless: true });

/*
 * The practice file. A message given to a schema says what is expected there, with an example: it becomes the middle
 * of the sentence the practice reads. The doc comments become the descriptions in practice.schema.json.
 */

const text = (limit = 300) =>
  z
    .string('text in quotes')
    .check(z.minLength(1, 'some text'), z.maxLength(limit, `at most ${limit} characters`));
const isPair = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(isCount) && value[0] <= value[1];
const flag = z.boolean('true or false, without quotes');
const isCount = (value: unknown) => typeof value === 'number' && value >= 0;
const count = z.number('a number of 0 or more, without quotes').check(z.nonnegative('a number of 0 or more'));
const stateCode = z
  .string('a two-letter state code, like "CA"')
  .check(z.regex(/^[A-Z]{2}$/, 'a two-letter state code in capitals, like "CA"'));
const states = z.array(stateCode, 'a list of two-letter state codes, like ["CA", "TX"]');
const dateExample = 'a date as year-month-day, like "2026-11-01"';
const date = z.string(dateExample).check(z.refine(isDate, { error: dateExample }));
const phone = z
  .string('a phone number in quotes, like "+13105550100"')
  .check(z.regex(/^(?=(.*\d){3})\+?[\d\s().-]{3,24}$/, 'a phone number, like "+13105550100"'));
const emailExample = 'an e-mail address, like "hello@example.com"';
const email = z.string(emailExample).check(z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, emailExample));

/** Only links that cannot run code: `javascript:` and `data:` are refused. */
const link = (example: string, schemes = 'https?|mailto|tel|sms') =>
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
const file = (example: string) => link(example, 'https?');

const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, `one of ${values.map((value) => `"${value}"`).join(', ')}`);
/** The shortest and the longest, or the fewest and the most. zod's tuple would cost a visitor half a kilobyte. */
const range = (example: string) =>
  z.custom<[number, number]>(isPair, `two numbers, the smaller one first, like ${example}`);
/** An id in a place of its own: letters, digits and hyphens, for links to it. */
const id = z
  .string('an id in quotes, like "parking"')
  .check(z.regex(/^[a-z][a-z\d-]{0,39}$/, 'an id of small letters, digits and hyphens, like "parking"'));
const lines = (example: string) => z.array(text(300), `a list of sentences in quotes, like ${example}`);

const pressure = z
  .string('upper/lower blood pressure in quotes, like "140/90"')
  .check(z.regex(/^\d{2,3}\/\d{2,3}$/, 'upper/lower blood pressure, like "140/90"'));

/** A dictionary of the practice's own text by key: an object of no known keys, half the size of zod's records. */
const byKey = <T extends z.ZodMiniType>(value: T, example: string) =>
  z.catchall(z.object({}, `pairs in braces, like ${example}`), value);

const about = z.strictObject(
  {
    /** The practice's name as visitors know it. */
    name: z.optional(text()),
    /** The registered name, for the small print. */
    legalName: z.optional(text()),
    /** The number visitors may call, with the country code. */
    phone: z.optional(phone),
    /** The address visitors may write to. */
    email: z.optional(email),
    /** The practice's site. */
    website: z.optional(file('https://example.com')),
    /** The page that says what happens with what a visitor sends. */
    privacyPolicy: z.optional(file('https://example.com/privacy')),
    /** Two-letter country code; "US" by default. */
    country: z.optional(
      z
        .string('a country code, like "US"')
        .check(z.regex(/^[A-Z]{2}$/, 'a country code in capitals, like "US"')),
    ),
    /** What the people who come are called: "client" (the default), "patient" or the practice's own word. */
    clientTerm: z.optional(text(40)),
    /** States whose residents may come to the office. */
    inPersonStates: z.optional(states),
    /** States whose residents may meet online. */
    onlineStates: z.optional(states),
    /** Who prescribes: the practice's own prescriber or a partner. */
    prescriber: z.optional(
      z.strictObject(
        {
          /** "own" (on the practice's staff) or "partner" (another organisation). */
          kind: z.optional(oneOf(['own', 'partner'])),
          /** The prescriber's or the organisation's name. */
          name: z.optional(text()),
          /** Whether the price of a session includes the prescriber. */
          included: z.optional(flag),
          /** The number to call about medicine and side effects. */
          phone: z.optional(phone),
        },
        'like {"kind": "partner", "name": "…"}',
      ),
    ),
    /** How the medicine is taken here. */
    routes: z.optional(
      z.array(oneOf(['sublingual', 'iv', 'im', 'nasal', 'oral']), 'a list of routes, like ["sublingual"]'),
    ),
    /** What you ask people to do about food and drink before the medicine. Without it: "follow your prescriber". */
    fasting: z.optional(
      z.strictObject(
        {
          /** Hours without food. */
          foodHours: z.optional(count),
          /** Minutes without any drink. */
          drinkMinutes: z.optional(count),
        },
        'like {"foodHours": 4, "drinkMinutes": 120}',
      ),
    ),
    /** How many sessions there are and how long they take. */
    sessions: z.optional(
      z.strictObject(
        {
          /** The first call. */
          call: z.optional(
            z.strictObject(
              {
                /** Its length in minutes: the shortest and the longest; [15, 20] by default. */
                minutes: z.optional(range('[15, 20]')),
              },
              'like {"minutes": [15, 20]}',
            ),
          ),
          /** The medical evaluation. */
          evaluation: z.optional(
            z.strictObject(
              {
                /** Its length in minutes: the shortest and the longest; about an hour by default. */
                minutes: z.optional(range('[45, 60]')),
              },
              'like {"minutes": [45, 60]}',
            ),
          ),
          /** Meetings before the first dosing session. */
          preparation: z.optional(
            z.strictObject(
              {
                /** The fewest there are. */
                min: z.optional(count),
                /** The most there are. */
                max: z.optional(count),
              },
              'like {"min": 1}',
            ),
          ),
          /** The dosing sessions. */
          dosing: z.optional(
            z.strictObject(
              {
                /** Length of one in hours: the shortest and the longest. */
                hours: z.optional(range('[2, 3]')),
                /** How long the effects are felt, in minutes: the shortest and the longest; [45, 60] by default. */
                effectMinutes: z.optional(range('[45, 60]')),
                /** How many make a course: the fewest and the most. */
                count: z.optional(range('[6, 8]')),
                /** Days from one to the next. */
                everyDays: z.optional(count),
              },
              'like {"hours": [2, 3]}',
            ),
          ),
          /** Meetings after a dosing session. */
          integration: z.optional(
            z.strictObject(
              {
                /** The fewest there are. */
                min: z.optional(count),
                /** How soon after a dosing session the first one is, in hours. */
                withinHours: z.optional(count),
              },
              'like {"min": 2, "withinHours": 48}',
            ),
          ),
          /** The look back after a course. */
          followUp: z.optional(
            z.strictObject(
              {
                /** Days after the last dosing session. */
                days: z.optional(count),
              },
              'like {"days": 30}',
            ),
          ),
        },
        'like {"preparation": {"min": 1}}',
      ),
    ),
  },
  'a block in braces, like {"name": "…"}',
);

/** Ids of the options that the comparison can show. */
export const COMPARISON_OPTIONS = ['kap', 'clinic', 'at-home', 'spravato', 'other'] as const;

/** Outcome levels of the self-check, most severe first. */
export const LEVELS = ['help-now', 'not-now', 'prescriber-first', 'discuss'] as const;

/** The whole practice file. Every key may be left out but the practice's name, which is asked for. */
export const practiceFileSchema = z.strictObject(
  {
    /** For editors: where the schema of this file is. */
    $schema: z.optional(z.string()),
    /** Facts about the practice. */
    practice: z.optional(about),
    /** The therapists: a CSV, JSON or packed (.kapd) file, or the list itself. */
    therapists: z.optional(
      // Each therapist is looked at by the finder, which alone needs to know what one is.
      z.custom<string | unknown[]>(
        (value) => Array.isArray(value) || file('').safeParse(value).success,
        'the address of a file, like "therapists.csv", or a list of therapists',
      ),
    ),
    /** The eligibility self-check. */
    eligibility: z.optional(
      z.strictObject(
        {
          /**
           * Questionnaires that a visitor may answer after the result: "phq-2", "phq-8" or "phq-9" on low mood, "gad-7"
           * on worry. "phq-9" also asks about thoughts of death; nobody watches the answers given on a page.
           */
          instruments: z.optional(
            z.array(oneOf(['phq-2', 'phq-8', 'phq-9', 'gad-7']), 'a list, like ["phq-8"]'),
          ),
          /** Blood pressure from which each level holds. Only stricter (lower) values than ours are taken. */
          bloodPressure: z.optional(
            z.strictObject(
              {
                /** From here on a prescriber should look first; "140/90" by default. */
                prescriberFirst: z.optional(pressure),
                /** From here on not now; "160/100" by default. */
                notNow: z.optional(pressure),
              },
              'like {"prescriberFirst": "140/90"}',
            ),
          ),
          /** Rules made stricter: the rule's id and its new level. */
          stricter: z.optional(byKey(oneOf(LEVELS), '{"lamotrigine": "not-now"}')),
          /**
           * The practice's own questions, rules and words in place of the built-in ones: the address of a file (see
           * flow.schema.json). With a mistake in it the built-in questions are asked, and the console says why.
           */
          flow: z.optional(file('screening.json')),
          /** Offer visitors their answers as a FHIR file (QuestionnaireResponse), for a doctor's system. */
          fhir: z.optional(flag),
        },
        'a block in braces',
      ),
    ),
    /** The comparison. */
    comparison: z.optional(
      z.strictObject(
        {
          /** Which options are shown. */
          options: z.optional(z.array(oneOf(COMPARISON_OPTIONS), 'a list, like ["kap", "clinic"]')),
          /**
           * What the practice offers, where it is a mix of two options (infusions with a therapist, say): a column of
           * its own, last before "other". Every cell says what the option it is based on says, unless `take` names
           * another option for the row, or `cells` has words for it ("hybrid.cost").
           */
          hybrid: z.optional(
            z.strictObject(
              {
                /** What the column is called. */
                name: text(60),
                /** A few words below the name. */
                about: z.optional(text(120)),
                /** The option it is based on. */
                base: oneOf(COMPARISON_OPTIONS),
                /** Rows taken from another option. */
                take: z.optional(byKey(oneOf(COMPARISON_OPTIONS), '{"preparation": "kap"}')),
              },
              'like {"name": "Infusions with a therapist", "base": "clinic", "take": {"preparation": "kap"}}',
            ),
          ),
          /** The practice's own words for a cell, by "option.row". */
          cells: z.optional(
            byKey(
              z.strictObject(
                {
                  /** The cell in a few words, which stand out above the sentence. */
                  gist: z.optional(text(60)),
                  /** What the cell says. */
                  text: text(600),
                  /** When that was last true. */
                  asOf: z.optional(date),
                },
                'like {"text": "…", "asOf": "2026-11-01"}',
              ),
              '{"kap.cost": {"text": "…"}}',
            ),
          ),
        },
        'a block in braces',
      ),
    ),
    /** The journey guide. */
    journey: z.optional(
      z.strictObject(
        {
          /** The practice's own words for a step. */
          steps: z.optional(
            byKey(
              z.strictObject(
                {
                  /** The step's name. */
                  title: z.optional(text(80)),
                  /** What the step says. */
                  text: z.optional(text(2000)),
                  /** Who is there. */
                  who: z.optional(text(300)),
                  /** What to bring, in place of the built-in list. */
                  bring: z.optional(lines('["A playlist"]')),
                  /** What to ask, in place of the built-in list. */
                  ask: z.optional(lines('["Who stays with me?"]')),
                },
                'like {"text": "…"}',
              ),
              '{"preparation": {"text": "…"}}',
            ),
          ),
          /** Steps that are not part of your way of working. */
          leaveOut: z.optional(z.array(text(40), 'a list of ids of steps, like ["evaluation"]')),
        },
        'a block in braces',
      ),
    ),
    /** Questions and answers, after the built-in ones. One with the id of a built-in question takes its place. */
    faq: z.optional(
      z.array(
        z.strictObject(
          {
            /** For links to the question; made from the question if it is left out. */
            id: z.optional(id),
            /** The question. */
            question: text(),
            /** The answer. An empty line parts paragraphs; lines that begin with "- " make a list. */
            answer: text(4000),
            /** The language it is written in, like "es": it is then shown on pages in that language only. */
            lang: z.optional(
              z
                .string('a language, like "es"')
                .check(z.regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, 'a language, like "es"')),
            ),
            /** When that was last true. */
            asOf: z.optional(date),
          },
          'like {"question": "…", "answer": "…"}',
        ),
        'a list of questions and answers',
      ),
    ),
    /** Asking for a call. */
    call: z.optional(
      z.strictObject(
        {
          /** How a request travels: "json" is the default. */
          deliver: z.optional(oneOf(['json', 'form', 'multipart', 'text', 'mailto', 'link'])),
          /** Where a request goes. */
          to: z.optional(file('https://example.com/requests')),
          /** Other names for the fields, for a service that wants its own. */
          fields: z.optional(byKey(text(100), '{"name": "full_name"}')),
          /** What a visitor may want to talk about. */
          topics: z.optional(z.array(text(120), 'a list of topics in quotes')),
          /** The practice's scheduling page. */
          link: z.optional(link('https://example.com/book')),
        },
        'a block in braces',
      ),
    ),
    /** Help in a crisis. */
    crisis: z.optional(
      z.strictObject(
        {
          /** Whose lines are shown; the practice's country by default. */
          country: z.optional(
            z.string('a country code, like "US"').check(z.regex(/^[A-Z]{2}$/, 'a country code, like "US"')),
          ),
          /** Further lines, after the public ones. */
          extra: z.optional(
            z.array(
              z.strictObject(
                {
                  /** Who answers. */
                  name: text(120),
                  /** The number. */
                  phone: phone,
                  /** Who it is for, or when it is open. */
                  note: z.optional(text(160)),
                  /** "peer-support" stands apart and is never called a crisis line. "crisis" by default. */
                  kind: z.optional(oneOf(['crisis', 'peer-support'])),
                },
                'like {"name": "…", "phone": "…"}',
              ),
              'a list, like [{"name": "…", "phone": "…"}]',
            ),
          ),
        },
        'a block in braces',
      ),
    ),
    /** Any sentence of a widget in the practice's own words, by language and key. */
    text: z.optional(byKey(byKey(text(4000), '{"call.heading": "…"}'), '{"en": {"call.heading": "…"}}')),
  },
  'a practice file in braces, like {"practice": {"name": "…"}}',
);

/** A practice file's valid parts. */
export type PracticeFile = z.infer<typeof practiceFileSchema>;
