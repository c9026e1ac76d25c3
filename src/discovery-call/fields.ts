import type { CallRequest } from './call-request.schema.js';

/** Ways to be reached, in the order shown. */
export const CONTACT_WAYS = ['email', 'phone', 'text'] as const satisfies readonly CallRequest['contact'][];

/** Days of the week, in the order shown. */
export const DAYS = [
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
] as const satisfies readonly CallRequest['days'][number][];

/** Parts of the day, in the order shown. */
export const TIMES = [
  'morning',
  'afternoon',
  'evening',
] as const satisfies readonly CallRequest['times'][number][];

/** The longest message, in characters: as in call-request.schema.ts, whose zod would come with it. */
export const MESSAGE = 1000;

/** Fields of the form that can be wrong, in the order shown. A dot leads into an object of the request. */
export const FIELDS = [
  'name',
  'contact',
  'email',
  'phone',
  'state',
  'opening',
  'days',
  'times',
  'topic',
  'heard',
  'message',
  'consent.contact',
  'consent.voicemail',
  'consent.text',
  'consent.selfCheck',
  'challenge',
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
  /** Start of an opening (ISO 8601 in UTC), `none` for none of them, or empty. */
  readonly opening: string;
  readonly days: readonly string[];
  readonly times: readonly string[];
  readonly topic: string;
  readonly heard: string;
  readonly message: string;
  readonly 'consent.contact': boolean;
  readonly 'consent.voicemail': boolean;
  readonly 'consent.text': boolean;
  readonly 'consent.selfCheck': boolean;
}

/** Values of an untouched form. Nothing is chosen or agreed to in advance. */
export const emptyValues: FormValues = {
  name: '',
  contact: '',
  email: '',
  phone: '',
  state: '',
  opening: '',
  days: [],
  times: [],
  topic: '',
  heard: '',
  message: '',
  'consent.contact': false,
  'consent.voicemail': false,
  'consent.text': false,
  'consent.selfCheck': false,
};

/** True where the practice's country has US states to choose from. */
export const asksState = (country = 'US'): boolean => country === 'US';
