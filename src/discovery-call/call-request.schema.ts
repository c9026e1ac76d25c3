import * as z from 'zod/mini';

/** The longest a single line may be; a name or an address longer than this is a mistake or an attack. */
const LINE = 200;

/** One trimmed line of text, 1 to 200 characters. */
const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(LINE));

/** Ways a visitor may be reached. */
export const CONTACT_WAYS = ['email', 'phone', 'text'] as const;

/** Parts of the day, in the visitor's own time zone. */
export const TIMES = ['morning', 'afternoon', 'evening'] as const;

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
    email: z.optional(z.email().check(z.maxLength(LINE))),
    /** Present when `contact` is `phone` or `text`: digits with an optional leading plus. */
    phone: z.optional(z.string().check(z.regex(/^\+?\d{7,15}$/))),
    /** What the visitor agreed to, each asked on its own and unticked at first. */
    consent: z.strictObject({
      /** The practice may use what was typed to contact the person about a call. Needed to send. */
      contact: z.literal(true),
      /** A voice message may be left. */
      voicemail: z.boolean(),
      /** Text messages may be sent. */
      text: z.boolean(),
    }),
    /** Two-letter code of the state the visitor will be in, or `other`. */
    state: z.string().check(z.regex(/^([A-Z]{2}|other)$/)),
    /** Good times for a call; an empty list means any time. */
    times: z.array(z.enum(TIMES)).check(z.maxLength(TIMES.length)),
    /** The visitor's IANA time zone, for example `America/Los_Angeles`. */
    timeZone: z.optional(line),
    /** One topic of the practice's own list. */
    topic: z.optional(line),
    /** Id of the therapist the visitor chose; absent means whoever fits. */
    therapist: z.optional(line),
    /** BCP 47 tag of the language the form was shown in. */
    lang: line,
    /** When the visitor pressed send, ISO 8601 in UTC. */
    sentAt: z.iso.datetime(),
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
  );

/** A call request that passed {@link callRequestSchema}. */
export type CallRequest = z.infer<typeof callRequestSchema>;
