import { html, nothing } from 'lit';
import { type CrisisLine, smsHref, wordFor } from '../shared/help-lines.js';
import { showPhone, telHref } from '../shared/phone.js';
import type { Words } from '../shared/words.js';
import type en from './content.en.js';

/** A link that calls or texts, and the number it is for. */
export interface NumberLink {
  readonly number: string;
  readonly link: unknown;
}

/** The links of a line: to call, and to text with the word it asks for in the language of the words. */
export function linksOf(
  { phone, sms }: Pick<CrisisLine, 'phone' | 'sms'>,
  words: Words<typeof en>,
  style: string | typeof nothing = nothing,
): readonly NumberLink[] {
  const link = (number: string, href: string, text: string): NumberLink => ({
    number,
    link: html`<a part=${style} class=${style} href=${href}>${text}</a>`,
  });
  const call = phone && showPhone(phone);
  const word = wordFor(sms, words.lang);
  return [
    ...(phone && call ? [link(call, telHref(phone), words.say('call', { number: call }))] : []),
    ...(sms
      ? [
          link(
            sms.to,
            smsHref({ to: sms.to, body: word }),
            word ? words.say('text-word', { word, number: sms.to }) : words.say('text', { number: sms.to }),
          ),
        ]
      : []),
  ];
}
