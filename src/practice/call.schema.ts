import * as z from 'zod/mini';
import { byKey, file, flag, link, oneOf, text, upTo } from './basics.js';

/** Services that take call requests. */
export const CALL_SERVICES = [
  'formspree',
  'web3forms',
  'basin',
  'netlify',
  'hubspot',
  'contact-form-7',
  'gravity-forms',
  'apps-script',
  'cal',
  'calendly',
] as const;

/** Days of the week. */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Asking for a call. */
export const call = z.strictObject(
  {
    /** How a request travels: "json" is the default. */
    deliver: z.optional(oneOf(['json', 'form', 'multipart', 'text', 'mailto', 'link'])),
    /** The service that takes the requests, if it is one of these: then `deliver` need not be said. */
    service: z.optional(oneOf(CALL_SERVICES)),
    /** Where a request goes. */
    to: z.optional(link('https://example.com/requests', 'https?|mailto')),
    /** Other names for the fields, for a service that wants its own. */
    fields: z.optional(byKey(text(100), '{"name": "full_name"}')),
    /** Fields with fixed values that go with every request, such as a service's access key. */
    extra: z.optional(byKey(text(300), '{"access_key": "…"}')),
    /** What a visitor may want to talk about. */
    topics: z.optional(z.array(text(120), 'a list of topics in quotes')),
    /** How a visitor may have heard of you; the question is asked only where there is a list. */
    heard: z.optional(z.array(text(120), 'a list of answers in quotes, like ["A friend"]')),
    /** Lets visitors write a few words of their own. They are asked not to share medical details. */
    message: z.optional(flag),
    /** Days on which you make calls; Monday to Friday by default. */
    days: z.optional(z.array(oneOf(WEEKDAYS), 'a list of days, like ["mon", "tue"]')),
    /** A list of real openings to choose from: the address of a JSON file, like [{"start": "2026-12-01T10:00:00-08:00", "minutes": 20}]. */
    openings: z.optional(file('openings.json')),
    /** Within how many hours you answer. */
    answerHours: z.optional(upTo(720)),
    /** The practice's scheduling page. */
    link: z.optional(link('https://example.com/book')),
    /**
     * Your public key, as `npx kap-widgets keygen` prints it: requests are then encrypted in the visitor's browser,
     * and nobody on the way can read them. With anything else here no request is sent.
     */
    // Whatever it is, it is judged where requests are sealed: left out as wrong, they would go open.
    seal: z.optional(z.unknown()),
    /** Lets visitors pass lines of their self-check on with a request, if they ask for it. Off by default. */
    selfCheck: z.optional(flag),
  },
  'a block in braces',
);
