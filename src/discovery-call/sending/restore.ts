import { showPhone } from '../../shared/phone.js';
import type { CallRequest } from '../call-request.schema.js';
import { emptyValues, type FormValues } from '../fields.js';

/** What stood in the form when this request was made, as far as it matters to what is asked. */
export const valuesOf = ({
  name,
  contact,
  email = '',
  phone = '',
  state,
  opening,
  days,
  times,
  topic = '',
  heard = '',
  message = '',
  consent,
}: CallRequest): FormValues => ({
  ...emptyValues,
  name,
  contact,
  email,
  phone: showPhone(phone),
  state,
  // Days and hours stand beside openings only where none of those fits.
  opening: opening?.start ?? (days.length || times.length ? 'none' : ''),
  days,
  times,
  topic,
  heard,
  message,
  'consent.contact': consent.contact,
  'consent.voicemail': consent.voicemail,
  'consent.text': consent.text,
  'consent.selfCheck': consent.selfCheck ?? false,
});

/** True of a form in which nothing stands yet. */
export const isEmpty = (values: FormValues): boolean =>
  Object.entries(emptyValues).every(
    ([name, value]) => String(values[name as keyof FormValues]) === String(value),
  );
