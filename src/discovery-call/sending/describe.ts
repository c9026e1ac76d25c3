import { showPhone } from '../../shared/phone.js';
import { statesOf } from '../../shared/us-states.js';
import type { CallRequest } from '../call-request.schema.js';
import type formWords from '../content.en.js';
import { DAYS, type FormValues } from '../fields.js';
import { formatFor, localeFor, showTime, showZone } from '../when/show.js';
import { minutesOf, wallAt } from '../when/zones.js';
import type words from './content.en.js';

type SayKey<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** Both dictionaries of the widget: of the form, and of what comes of it. */
export interface Says {
  readonly form: SayKey<keyof typeof formWords>;
  readonly own: SayKey<keyof typeof words>;
  /** What the practice wrote itself, a topic say, in the language of the page where its file has it so. */
  readonly theirs?: ((own: string) => string) | undefined;
  /** BCP 47 tag of both. */
  readonly lang: string;
  /** ISO code of the practice's country, where its file has one: in one language clocks differ by country. */
  readonly country?: string | undefined;
}

/** What can be told of a request, and of a form that is still being filled in. */
export type Telling = Pick<FormValues, 'name' | 'contact' | 'state' | 'days' | 'times'> &
  Partial<
    Pick<
      CallRequest,
      'email' | 'phone' | 'opening' | 'timeZone' | 'topic' | 'heard' | 'message' | 'selfCheck'
    >
  > & { readonly consent?: Readonly<Partial<Record<keyof CallRequest['consent'], boolean | undefined>>> };

/** What stands in the form, as it would be told. Only lines that a visitor has agreed to pass on count as said. */
export const tellingOf = ({ opening, ...values }: FormValues): Telling => ({
  ...values,
  consent: {
    contact: values['consent.contact'],
    voicemail: values.contact === 'phone' && values['consent.voicemail'],
    text: values.contact === 'text' && values['consent.text'],
  },
  ...(/^\d/.test(opening) && {
    opening: { start: opening, minutes: 0 },
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }),
});

/**
 * A moment as the form shows times: by the clock of this device, or of a time zone, which is then named; by that of the
 * device also where this browser does not know the zone.
 */
export function showMoment(moment: Date, { form, lang, country }: Says, timeZone?: string): string {
  const words = { noon: form('noon'), midnight: form('midnight') };
  const show = (zone: string | undefined) => {
    const wall = wallAt(moment.getTime(), zone);
    const format = formatFor(lang, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });
    const time = showTime(minutesOf(wall), localeFor(lang, country), words);
    return [`${format.format(wall)}, ${time}`, zone && showZone(lang, zone)].filter(Boolean).join(' ');
  };
  try {
    return show(timeZone);
  } catch {
    return show(undefined);
  }
}

/** The opening asked for, with its length where that is known. */
function showOpening({ opening, timeZone }: Telling, says: Says): string {
  if (!opening) return '';
  const when = showMoment(new Date(opening.start), says, timeZone);
  return opening.minutes ? says.own('opening-length', { when, count: opening.minutes }) : when;
}

/** Several things, as the language tells them. */
const listed = (names: readonly string[], lang: string): string =>
  new Intl.ListFormat(lang, { type: 'unit' }).format(names);

/** Days of the week in words, in their own order. */
function showDays(days: readonly string[], lang: string): string {
  // The fifth of January 1970 was a Monday.
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  return listed(
    DAYS.flatMap((day, index) => (days.includes(day) ? format.format(Date.UTC(1970, 0, 5 + index)) : [])),
    lang,
  );
}

/**
 * A request as pairs of label and text, in the words of the form. Empty where nothing was said. Lines of the self-check
 * are none of these: what is told here may end up in a mail or on a clipboard.
 * @param person who the call is to be with
 * @param agreed what stands before what the visitor agreed to: told to them, or in their own words
 */
export function describe(
  telling: Telling,
  person: string | undefined,
  says: Says,
  agreed: 'agreed-to' | 'agree' = 'agreed-to',
): [label: string, text: string][] {
  const { name, contact, email = '', phone = '', state, days, times, consent } = telling;
  const { topic = '', heard = '', message = '' } = telling;
  const { form, own, lang, theirs = (word: string) => word } = says;
  const opening = showOpening(telling, says);
  const given = (['contact', 'voicemail', 'text', 'selfCheck'] as const)
    .filter((kind) => consent?.[kind])
    // In their own words there are no lines.
    .filter((kind) => agreed === 'agreed-to' || kind !== 'selfCheck');
  const hours = listed(
    times.map((time) => form(time as 'morning')),
    lang,
  );
  return [
    [form('name'), name],
    [
      form(contact ? (`by-${contact}` as 'by-email') : 'contact'),
      contact === 'email' ? email : showPhone(phone),
    ],
    [form('state'), state === 'other' ? form('other') : (statesOf(own('states'))[state] ?? state)],
    [
      form('times'),
      opening ? '' : [showDays(days, lang), hours || own('any-time')].filter(Boolean).join('; '),
    ],
    [own('asked-time'), opening],
    [form('topic'), theirs(topic)],
    [form('heard'), theirs(heard)],
    [form('message'), message],
    [form('with'), person ?? ''],
    [
      own(agreed),
      listed(
        given.map((kind) => own(`agreed.${kind}`)),
        lang,
      ),
    ],
  ];
}

/** A request as lines of text, for the visitor to keep or to send another way. */
export const asText = (telling: Telling, person: string | undefined, says: Says): string =>
  describe(telling, person, says, 'agree')
    .filter(([, text]) => text)
    .map((line) => line.join(': '))
    .join('\n');
