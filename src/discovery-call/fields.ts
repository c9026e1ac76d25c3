import type { CallRequest } from './call-request.schema.js';

/** Ways to be reached, in the order shown. */
export const CONTACT_WAYS = ['email', 'phone', 'text'] as const satisfies readonly CallRequest['contact'][];

/** Parts of the day, in the order shown. */
export const TIMES = [
  'morning',
  'afternoon',
  'evening',
] as const satisfies readonly CallRequest['times'][number][];

/** Fields of the form that can be wrong, in the order shown. A dot leads into an object of the request. */
export const FIELDS = [
  'name',
  'contact',
  'email',
  'phone',
  'state',
  'times',
  'topic',
  'consent.contact',
  'consent.voicemail',
  'consent.text',
] as const;

/** A field of the form. */
export type Field = (typeof FIELDS)[number];

/** What stands in the form, as typed. */
export interface FormValues {
  readonly name: string;
  /** One of {@link CONTACT_WAYS}, or empty. */
  readonly contact: string;
  readonly email: string;
  readonly phone: string;
  /** A state's code, `other`, or empty. */
  readonly state: string;
  readonly times: readonly string[];
  readonly topic: string;
  readonly 'consent.contact': boolean;
  readonly 'consent.voicemail': boolean;
  readonly 'consent.text': boolean;
}

/** Values of an untouched form. Nothing is chosen or agreed to in advance. */
export const emptyValues: FormValues = {
  name: '',
  contact: '',
  email: '',
  phone: '',
  state: '',
  times: [],
  topic: '',
  'consent.contact': false,
  'consent.voicemail': false,
  'consent.text': false,
};

/** True where the practice's country has US states to choose from. */
export const asksState = (country = 'US'): boolean => country === 'US';
