import type { CallRequest } from '../call-request.schema.js';
import { asksState, CONTACT_WAYS, type Field, FIELDS, type FormValues, MESSAGE, TIMES } from '../fields.js';
import type { Mode } from '../mode.js';
import type { SelfCheckLine } from '../state.js';
import type { Opening } from '../when/read-openings.js';
import { type Day, daysOf } from '../when/windows.js';
import { hasExtension, hasForeignLetters, normalizeEmail, normalizePhone } from './reach.js';

/*
 * The same rules as call-request.schema.ts, written without zod, which would cost a visitor more than the rest of the
 * form. A test holds the two together.
 */

/** The part of a request that the visitor fills in. */
export type CallContent = Omit<
  CallRequest,
  'id' | 'sentAt' | 'lang' | 'timeZone' | 'therapist' | 'therapistName' | 'challenge'
>;

/** What the form offers, as far as it matters to what is right. */
export interface FormRules {
  /** With `link` name and e-mail are asked for alone, and both may be left out. */
  readonly mode?: Mode | undefined;
  /** ISO code of the practice's country: how a phone number without a plus is read. `US` by default. */
  readonly country?: string | undefined;
  /** Topics on offer; a choice that is no longer offered is left out. */
  readonly topics?: readonly string[] | undefined;
  /** Ways to have heard of the practice that are on offer, likewise. */
  readonly heard?: readonly string[] | undefined;
  /** True where own words are asked for. */
  readonly hasMessage?: boolean | undefined;
  /** Days on offer, likewise; Monday to Friday by default. */
  readonly days?: readonly Day[] | undefined;
  /** Openings on offer now; undefined where there are none to choose from. One that is gone is a mistake. */
  readonly openings?: readonly Opening[] | undefined;
  /** Lines of the self-check that the visitor left in. */
  readonly selfCheck?: readonly SelfCheckLine[] | undefined;
  /** What the element in the slot `challenge` gave: empty if nothing yet, undefined where there is none. */
  readonly challenge?: string | undefined;
}

/** The longest a line may be. */
export const LINE = 200;

/** No text at all: control characters and halves of characters. White space is told apart from them before. */
const NO_TEXT = /(?!\s)[\p{Cc}\p{Cs}]/gu;

/** Signs that come with a paste, are not seen, and turn a line around. Others of their kind are part of names. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text as one line, as the schema has it: a line break in a page's markup or a practice file is a space. */
export const oneLine = (text: string): string =>
  text.replace(NO_TEXT, '').replace(TURNS, '').replace(/\s+/g, ' ').trim();

/** Fields that need another look, in the order shown. */
export function mistakesIn(values: FormValues, rules: FormRules = {}): readonly Field[] {
  const { mode, country, openings, challenge } = rules;
  const name = oneLine(values.name);
  const hasEmail = values.email.trim() !== '';
  const phone = normalizePhone(values.phone, country);
  const { contact, opening } = values;
  const isLink = mode === 'link';
  const byPhone = !isLink && (contact === 'phone' || contact === 'text');
  const wrong: Partial<Record<Field, boolean>> = {
    name: name.length > LINE || !(name || isLink),
    email: (isLink ? hasEmail : contact === 'email') && !normalizeEmail(values.email),
    phone: byPhone && (!phone || (contact === 'text' && hasExtension(phone))),
    ...(!isLink && {
      contact: !CONTACT_WAYS.some((way) => way === contact),
      state: asksState(country) && !/^([A-Z]{2}|other)$/.test(values.state),
      opening: isMoment(opening) && !!openings && !openings.some(({ start }) => start === opening),
      message: !!rules.hasMessage && values.message.trim().length > MESSAGE,
      'consent.contact': !values['consent.contact'],
      'consent.text': contact === 'text' && !values['consent.text'],
      challenge: mode !== 'mail' && challenge === '',
    }),
  };
  return FIELDS.filter((field) => wrong[field]);
}

/** What more than that it is wrong can be said of a field. */
export function reasonOf(
  field: Field,
  { email, contact, phone }: FormValues,
): 'letters' | 'extension' | undefined {
  if (field === 'email' && hasForeignLetters(email)) return 'letters';
  // A number that is none at all is that first.
  if (field === 'phone' && contact === 'text' && hasExtension(normalizePhone(phone, ''))) return 'extension';
  return undefined;
}

/** An opening was chosen, and not that none of them fits. */
const isMoment = (opening: string): boolean => opening !== '' && opening !== 'none';

/**
 * What the visitor asks for, ready to be sent, or the fields that need another look, in the order shown.
 * Only what belongs to the chosen way to be reached goes in, and of the times either an opening or days and hours.
 */
export function validate(
  values: FormValues,
  rules: FormRules = {},
): { readonly content: CallContent } | { readonly errors: readonly Field[] } {
  const errors = mistakesIn(values, rules);
  const contact = CONTACT_WAYS.find((way) => way === values.contact);
  if (!contact || errors.length) return { errors };
  const { country, selfCheck = [] } = rules;
  const phone = contact === 'email' ? undefined : normalizePhone(values.phone, country);
  const email = contact === 'email' ? normalizeEmail(values.email) : undefined;
  const opening = rules.openings?.find(({ start }) => start === values.opening);
  const message = rules.hasMessage ? values.message.replace(NO_TEXT, '').trim() : '';
  const hasLines = values['consent.selfCheck'] && selfCheck.length > 0;
  return {
    content: {
      name: oneLine(values.name),
      contact,
      ...(phone && { phone }),
      ...(email && { email }),
      consent: {
        contact: true,
        voicemail: contact === 'phone' && values['consent.voicemail'],
        text: contact === 'text',
        ...(hasLines && { selfCheck: true }),
      },
      state: asksState(country) ? values.state : 'other',
      days: opening ? [] : daysOf(rules.days).filter((day) => values.days.includes(day)),
      times: opening ? [] : TIMES.filter((time) => values.times.includes(time)),
      ...(opening && { opening: { start: opening.start, minutes: opening.minutes } }),
      ...lineOf('topic', values.topic, rules.topics),
      ...lineOf('heard', values.heard, rules.heard),
      ...(message && { message }),
      ...(hasLines && { selfCheck: selfCheck.map(({ question, answer }) => ({ question, answer })) }),
    },
  };
}

/** A choice of a list, if it is still on it. */
function lineOf<Name extends 'topic' | 'heard'>(name: Name, chosen: string, offered: readonly string[] = []) {
  const line = offered.includes(chosen) ? oneLine(chosen) : '';
  return line && line.length <= LINE ? ({ [name]: line } as Readonly<Partial<Record<Name, string>>>) : {};
}
