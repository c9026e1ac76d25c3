import { showPhone } from '../../shared/phone.js';
import { usStates } from '../../shared/us-states.js';
import type { CallRequest } from '../call-request.schema.js';
import type formWords from '../content.en.js';
import type { FormValues } from '../fields.js';
import type words from './content.en.js';

type SayKey<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** Both dictionaries of the widget: of the form, and of what comes of it. */
export interface Says {
  readonly form: SayKey<keyof typeof formWords>;
  readonly own: SayKey<keyof typeof words>;
}

/** What can be told of a request, and of a form that is still being filled in. */
export type Telling = Pick<FormValues, 'name' | 'contact' | 'state' | 'times'> &
  Partial<Pick<CallRequest, 'email' | 'phone' | 'topic' | 'consent'>>;

/**
 * A request as pairs of label and text, in the words of the form. Empty where nothing was said.
 * @param person who the call is to be with
 */
export function describe(
  { name, contact, email = '', phone = '', state, times, topic = '', consent }: Telling,
  person: string | undefined,
  { form, own }: Says,
): [label: string, text: string][] {
  const agreed = (['contact', 'voicemail', 'text'] as const).filter((kind) => consent?.[kind]);
  return [
    [form('name'), name],
    [
      form(contact ? (`by-${contact}` as 'by-email') : 'contact'),
      contact === 'email' ? email : showPhone(phone),
    ],
    [form('state'), state === 'other' ? form('other') : (usStates[state] ?? state)],
    [form('times'), times.map((time) => form(time as 'morning')).join(', ') || own('any-time')],
    [form('topic'), topic],
    [form('with'), person ?? ''],
    [own('agreed-to'), agreed.map((kind) => own(`agreed.${kind}`)).join(', ')],
  ];
}

/** A request as lines of text, for the visitor to keep or to send another way. */
export const asText = (...about: Parameters<typeof describe>): string =>
  describe(...about)
    .filter(([, text]) => text)
    .map((line) => line.join(': '))
    .join('\n');

/** Address that opens a mail with what was typed. Empty lines stay where everyone has something to say. */
export function mailHref(email: string, ...about: Parameters<typeof describe>): string {
  const { own } = about[2];
  const lines = describe(...about).filter(([, text], index) => text || index < 4);
  const body = [own('mail-start'), '', ...lines.map((line) => line.join(': '))].join('\r\n');
  return `mailto:${email}?subject=${encodeURIComponent(own('mail-subject'))}&body=${encodeURIComponent(body)}`;
}
