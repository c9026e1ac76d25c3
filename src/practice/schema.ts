import * as z from 'zod/mini';
import type { Phrase } from '../shared/words.js';
import { about } from './about.schema.js';
import { byKey, country, date, file, flag, id, lines, oneOf, phone, text } from './basics.js';
import { call } from './call.schema.js';

/* The doc comments become the descriptions in practice.schema.json. */

/** Ids of the options that the comparison can show. */
const COMPARISON_OPTIONS = ['kap', 'clinic', 'at-home', 'spravato', 'other'] as const;

/** Outcome levels of the self-check, most severe first. */
const LEVELS = ['help-now', 'not-now', 'prescriber-first', 'discuss'] as const;

const pressure = z
  .string('upper/lower blood pressure in quotes, like "140/90"')
  .check(z.regex(/^\d{2,3}\/\d{2,3}$/, 'upper/lower blood pressure, like "140/90"'));

const form = z.optional(text(4000));
/** A sentence, or its forms by the plural category of the number in it. */
const phrase = z.union(
  [text(4000), z.object({ zero: form, one: form, two: form, few: form, many: form, other: text(4000) })],
  'text in quotes of 1 to 4000 characters, or its forms, like {"one": "…", "other": "…"}',
) as z.ZodMiniType as z.ZodMiniType<Phrase>;

const language = z
  .string('a language, like "es"')
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, 'a language, like "es"'));

/** The whole practice file. Every key may be left out but the practice's name, which is asked for. */
export const practiceFileSchema = z.strictObject(
  {
    /** For editors: where the schema of this file is. */
    $schema: z.optional(z.string()),
    /**
     * The language your own words in this file are in (cells, steps, topics, answers), like "en": on a page in another
     * they are marked with it, so that a screen reader says them right. English and Spanish are found out if left out.
     */
    lang: z.optional(language),
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
            lang: z.optional(language),
            /** When that was last true. */
            asOf: z.optional(date),
          },
          'like {"question": "…", "answer": "…"}',
        ),
        'a list of questions and answers',
      ),
    ),
    /** Asking for a call. */
    call: z.optional(call),
    /** Help in a crisis. */
    crisis: z.optional(
      z.strictObject(
        {
          /** Whose lines are shown; the practice's country by default. */
          country: z.optional(country),
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
    /**
     * Any sentence of a widget in the practice's own words, by language and key. Words of your own in this file (a topic,
     * a cell, a step) are put into a language by themselves: {"es": {"Something else": "Otra cosa"}}.
     */
    text: z.optional(byKey(byKey(phrase, '{"call.heading": "…"}'), '{"en": {"call.heading": "…"}}')),
  },
  'a practice file in braces, like {"practice": {"name": "…"}}',
);

/** A practice file's valid parts. */
export type PracticeFile = z.infer<typeof practiceFileSchema>;
