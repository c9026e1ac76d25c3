import type { Channel } from '../delivery.js';
import { COMMON } from '../channel.js';
import { failed, sent, statusVerdict } from '../judge.js';
import { fill } from './fill.js';
import { addressProblem, extraProblem, type Service, type ServiceSettings } from './service.js';

/*
 * Netlify Forms. Sources: Netlify's own guide for agents (netlify/context-and-tools, netlify-forms) and "Forms setup",
 * "Spam filters" (Netlify docs): urlencoded with `form-name` to a page of the same site, "/" or any other; where a
 * server renders the pages, to a static file like "/__forms.html"; success is `response.ok`.
 * The form must stand in static HTML when the site is built; fields that it has not are not kept. netlify-templates
 * issue 24 and others: where there is no such form, a static page answers 404. But an address that a server renders
 * may answer 200 in Netlify's place ("submissions will silently fail"), and nothing in it tells: the README says so, as
 * no page can find out. Akismet's spam is answered 200 and kept in a list of its own; a filled honeypot (`bot-field`) is thrown
 * away: it is never sent. Redirects are not followed: the page behind would look like success.
 */

const NAMES = { name: 'name', email: 'email', phone: 'phone', message: 'message' };

export function problem({ to, extra }: ServiceSettings): ReturnType<Service['problem']> {
  const here = globalThis.location?.origin;
  if (to && here && new URL(to).origin !== here) {
    return {
      path: 'call.to',
      message: `expected a page of this site, like "/" or "/__forms.html", found "${to}"`,
    };
  }
  return addressProblem(to, '/__forms.html') ?? extraProblem(extra, 'form-name', "your form's name");
}

export const open = ({ to = '', fields, extra }: ServiceSettings): Channel => ({
  to,
  isIdempotent: false,
  compose: (parcel) => ({
    ...COMMON,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fill(parcel, { ...NAMES, ...fields }, extra)).toString(),
  }),
  judge: (answer) => statusVerdict(answer) ?? (answer.ok ? sent() : failed('rejected')),
});
