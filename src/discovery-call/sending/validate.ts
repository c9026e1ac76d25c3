import type { CallRequest } from '../call-request.schema.js';
import { asksState, CONTACT_WAYS, type Field, FIELDS, type FormValues, TIMES } from '../fields.js';

/*
 * The same rules as call-request.schema.ts, written without zod, which would cost a visitor more than the rest of the
 * form. A test holds the two together.
 */

/** The part of a request that the visitor fills in. */
export type CallContent = Omit<CallRequest, 'id' | 'sentAt' | 'lang' | 'timeZone' | 'therapist'>;

/** What the form offers, as far as it matters to what is right. */
export interface FormRules {
  /** ISO code of the practice's country: how a phone number without a plus is read. `US` by default. */
  readonly country?: string | undefined;
  /** Topics on offer; a choice that is no longer offered is left out. */
  readonly topics?: readonly string[] | undefined;
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
    .replace(/[\s\p{Pd}\p{Cf}().\/]/gu, '')
    .replace(/^(00|011)(?=[1-9])/, '+');
  if (!/^\+?\d{7,15}$/.test(plain)) return undefined;
  const isNorthAmerican = /^(US|CA)$/.test(country) && !plain.startsWith('+');
  const number = isNorthAmerican ? `+${plain.length === 10 ? 1 : ''}${plain}` : plain;
  if (isNorthAmerican && !number.startsWith('+1')) return undefined;
  return number.startsWith('+1') && !/^\+1[2-9]\d\d[2-9]\d{6}$/.test(number) ? undefined : number;
}

/**
 * What the visitor asks for, ready to be sent, or the fields that need another look, in the order shown.
 * Only what belongs to the chosen way to be reached goes in.
 */
export function validate(
  values: FormValues,
  { country, topics = [] }: FormRules = {},
): { readonly content: CallContent } | { readonly errors: readonly Field[] } {
  const name = values.name.trim();
  const contact = CONTACT_WAYS.find((way) => way === values.contact);
  const email = values.email.trim();
  const phone = normalizePhone(values.phone, country);
  const state = asksState(country) ? values.state : 'other';
  const wrong: Partial<Record<Field, boolean>> = {
    name: !name || name.length > LINE,
    contact: !contact,
    email: contact === 'email' && (email.length > LINE || !EMAIL.test(email)),
    phone: !!contact && contact !== 'email' && !phone,
    state: !/^([A-Z]{2}|other)$/.test(state),
    'consent.contact': !values['consent.contact'],
    'consent.text': contact === 'text' && !values['consent.text'],
  };
  const errors = FIELDS.filter((field) => wrong[field]);
  if (!contact || errors.length) return { errors };
  const topic = topics.includes(values.topic) ? values.topic.trim() : '';
  return {
    content: {
      name,
      contact,
      ...(contact === 'email' ? { email } : phone && { phone }),
      consent: {
        contact: true,
        voicemail: contact === 'phone' && values['consent.voicemail'],
        text: contact === 'text',
      },
      state,
      times: TIMES.filter((time) => values.times.includes(time)),
      ...(topic && topic.length <= LINE && { topic }),
    },
  };
}
