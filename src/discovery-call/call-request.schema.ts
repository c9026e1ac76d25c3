import * as z from 'zod/mini';

/** The longest a single line may be; a name or an address longer than this is a mistake or an attack. */
const LINE = 200;

/** No line breaks, control characters or halves of characters. */
const ONE_LINE = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;

/** The same with line breaks and other white space. */
const LINES = /^(?:[^\p{Cc}\p{Cs}]|\s)*$/u;

/** One trimmed line of text, 1 to 200 characters. */
const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(LINE), z.regex(ONE_LINE));

/**
 * An e-mail address as browsers take it in a field for one (HTML, "valid e-mail address"), of a domain with a dot: one
 * without is a slip of the finger.
 */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** A phone number: digits with an optional plus, and perhaps an extension as in RFC 3966. */
const PHONE = /^\+?\d{7,15}(;ext=\d{1,6})?$/;

/** A question or an answer of the self-check. */
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(500), z.regex(LINES));

/** A token of the element in the slot `challenge`. */
const challenge = z.string().check(z.minLength(1), z.maxLength(4000));

/** Ways a visitor may be reached. */
export const CONTACT_WAYS = ['email', 'phone', 'text'] as const;

/** Days of the week, in the visitor's own time zone. */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Parts of the day, in the visitor's own time zone: from 8 to 12, 12 to 17 and 17 to 21 o'clock. */
export const TIMES = ['morning', 'afternoon', 'evening'] as const;

/** A request encrypted for a practice: compact JWE (RFC 7516), whose five parts are base64url. */
const SEALED = /^[\w-]+(\.[\w-]*){4}$/;

/** The longest message a visitor may write, in characters. */
export const MESSAGE = 1000;

/**
 * A request for a discovery call, as the widget posts it and a receiver should check it again.
 * It holds what is needed to call back and nothing about health.
 */
export const callRequestSchema = z
  .strictObject({
    /** Made once for each request by the browser; the same id twice is the same request. */
    id: z.uuid(),
    /** How the visitor wants to be called. */
    name: line,
    /** The one way the visitor chose to be reached. */
    contact: z.enum(CONTACT_WAYS),
    /** Present when `contact` is `email`. */
    email: z.optional(z.email({ pattern: EMAIL }).check(z.maxLength(LINE))),
    /**
     * Present when `contact` is `phone` or `text`: digits with an optional leading plus. For calls perhaps with an
     * extension, `+13105550142;ext=12` (RFC 3966).
     */
    phone: z.optional(z.string().check(z.regex(PHONE))),
    /** What the visitor agreed to, each asked on its own and unticked at first. */
    consent: z.strictObject({
      /** The practice may use what was typed to contact the person about a call. Needed to send. */
      contact: z.literal(true),
      /** A voice message may be left. */
      voicemail: z.boolean(),
      /** Text messages may be sent. */
      text: z.boolean(),
      /** The lines in `selfCheck` may be passed on. There only if they are. */
      selfCheck: z.optional(z.literal(true)),
    }),
    /** Two-letter code of the state the visitor will be in, or `other`. */
    state: z.string().check(z.regex(/^([A-Z]{2}|other)$/)),
    /** Good days for a call; an empty list means any day. */
    days: z.array(z.enum(DAYS)).check(z.maxLength(DAYS.length)),
    /** Good times for a call; an empty list means any time. */
    times: z.array(z.enum(TIMES)).check(z.maxLength(TIMES.length)),
    /** One of the practice's own openings, in place of days and times. It is asked for, not yet agreed. */
    opening: z.optional(
      z.strictObject({
        /** When it begins, ISO 8601 in UTC. */
        start: z.iso.datetime(),
        /** How long it is, in minutes. */
        minutes: z.int().check(z.minimum(5), z.maximum(240)),
      }),
    ),
    /** The visitor's IANA time zone, for example `America/Los_Angeles`. */
    timeZone: z.optional(line),
    /** One topic of the practice's own list. */
    topic: z.optional(line),
    /** Id of the therapist the visitor chose; absent means whoever fits. */
    therapist: z.optional(line),
    /** That therapist's name, as the page showed it. */
    therapistName: z.optional(line),
    /** How the visitor heard of the practice, one of its own list. */
    heard: z.optional(line),
    /** The visitor's own words, where the practice asks for them. */
    message: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(MESSAGE), z.regex(LINES))),
    /** Lines of the self-check that the visitor saw, left in and agreed to pass on. */
    selfCheck: z.optional(
      z.array(z.strictObject({ question: words, answer: words })).check(z.minLength(1), z.maxLength(80)),
    ),
    /** BCP 47 tag of the language the form was shown in. */
    lang: line,
    /** When the visitor pressed send, ISO 8601 in UTC. */
    sentAt: z.iso.datetime(),
    /** What an element in the slot `challenge` gave: shows a receiver that asks for it that no machine fills in forms. */
    challenge: z.optional(challenge),
  })
  .check(
    z.refine(({ contact, consent }) => contact !== 'text' || consent.text, {
      path: ['consent', 'text'],
      error: 'whoever asks to be reached by text message has to agree to text messages',
    }),
    z.refine((request) => (request.contact === 'email' ? request.email : request.phone) !== undefined, {
      path: ['contact'],
      error: 'the chosen way to be reached needs its address or number',
    }),
    z.refine(({ contact, phone }) => contact !== 'text' || !phone?.includes(';'), {
      path: ['phone'],
      error: 'no text message gets to an extension',
    }),
    z.refine(({ selfCheck, consent }) => !selfCheck === !consent.selfCheck, {
      path: ['consent', 'selfCheck'],
      error: 'lines of the self-check need a consent of their own, and it needs lines',
    }),
  );

/** A call request that passed {@link callRequestSchema}. */
export type CallRequest = z.infer<typeof callRequestSchema>;

/**
 * A request that only the practice can read, as the widget posts it where the practice file has a public key: what
 * {@link callRequestSchema} describes is in `sealed`.
 */
export const sealedRequestSchema = z.strictObject({
  /** The id of the request inside. */
  id: z.uuid(),
  /** The request as JSON, encrypted: compact JWE. */
  sealed: z.string().check(z.maxLength(60_000), z.regex(SEALED)),
  /** When the visitor pressed send, ISO 8601 in UTC. */
  sentAt: z.iso.datetime(),
  /** As in {@link callRequestSchema}: a receiver has to see it before it opens anything. */
  challenge: z.optional(challenge),
});

/** A sealed request that passed {@link sealedRequestSchema}. */
export type SealedRequest = z.infer<typeof sealedRequestSchema>;
