import * as z from 'zod/mini';
import { country, email, file, flag, oneOf, phone, states, text, upTo } from './basics.js';
import { isZone } from '../shared/zone.js';
import { sessions } from './sessions.schema.js';

/** Facts about the practice. */
export const about = z.strictObject(
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
    country: z.optional(country),
    /** The practice's time zone, like "America/Los_Angeles". */
    timeZone: z.optional(
      z
        .string('a time zone in quotes, like "America/Los_Angeles"')
        .check(
          z.regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/, 'a time zone, like "America/Los_Angeles"'),
          z.refine(isZone, { error: 'an IANA time zone, like "America/Los_Angeles"' }),
        ),
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
          foodHours: z.optional(upTo(24)),
          /** Minutes without any drink. */
          drinkMinutes: z.optional(upTo(720)),
        },
        'like {"foodHours": 4, "drinkMinutes": 120}',
      ),
    ),
    /** How many sessions there are and how long they take. */
    sessions: z.optional(sessions),
  },
  'a block in braces, like {"name": "…"}',
);
