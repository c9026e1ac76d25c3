import type { CallRequest } from '../call-request.schema.js';
import { asksState, CONTACT_WAYS, type Field, FIELDS, type FormValues, MESSAGE, TIMES } from '../fields.js';
import type { Mode } from '../mode.js';
import type { SelfCheckLine } from '../state.js';
import type { Opening } from '../when/read-openings.js';
import { type Day, daysOf } from '../when/windows.js';

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

const LINE = 200;
const EMAIL =
  /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/**
 * A phone number as people type it, as digits with a leading plus where the country is known; undefined if it is
 * none. In North America a number without a plus gets its `+1`, and one that cannot be dialled there is refused.
 */
export function normalizePhone(typed: string, country = 'US'): string | undefined {
  // Full-width digits and other forms of the same signs become plain ones.
  const plain = typed
    .normalize('NFKC')
    // The zero that is dialled only within a country: +44 (0)20 …
    .replace(/^(\s*(?:\+|00|011)[\d\s]+)\(0\)/, '$1')
    .replace(/[\s\p{Pd}\p{Cf}().\/]/gu, '')
    .replace(/^(00|011)(?=[1-9])/, '+');
  if (!/^\+?\d{7,15}$/.test(plain)) return undefined;
  const isNorthAmerican = /^(US|CA)$/.test(country) && !plain.startsWith('+');
  const number = isNorthAmerican ? `+${plain.length === 10 ? 1 : ''}${plain}` : plain;
  if (isNorthAmerican && !number.startsWith('+1')) return undefined;
  return number.startsWith('+1') && !/^\+1[2-9]\d\d[2-9]\d{6}$/.test(number) ? undefined : number;
}

/** Fields that need another look, in the order shown. */
export function mistakesIn(values: FormValues, rules: FormRules = {}): readonly Field[] {
  const { mode, country, openings, challenge } = rules;
  const name = values.name.trim();
  const email = values.email.trim();
  const { contact, opening } = values;
  const isLink = mode === 'link';
  const byPhone = !isLink && (contact === 'phone' || contact === 'text');
  const wrong: Partial<Record<Field, boolean>> = {
    name: name.length > LINE || !(name || isLink),
    email: (isLink ? email !== '' : contact === 'email') && (email.length > LINE || !EMAIL.test(email)),
    phone: byPhone && !normalizePhone(values.phone, country),
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
  const phone = contact !== 'email' && normalizePhone(values.phone, country);
  const opening = rules.openings?.find(({ start }) => start === values.opening);
  const message = rules.hasMessage ? values.message.trim() : '';
  const hasLines = values['consent.selfCheck'] && selfCheck.length > 0;
  return {
    content: {
      name: values.name.trim(),
      contact,
      ...(phone ? { phone } : { email: values.email.trim() }),
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
  const line = offered.includes(chosen) ? chosen.trim() : '';
  return line && line.length <= LINE ? ({ [name]: line } as Readonly<Partial<Record<Name, string>>>) : {};
}
