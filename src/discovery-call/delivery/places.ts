import type { PracticeFile } from '../../practice/index.js';

/* Whose an address is. Nobody has to say so, and a wrong guess here is on the careful side. */

/** The practice file's `call` block. */
export type CallSettings = NonNullable<PracticeFile['call']>;

/** Services known by the beginning of their addresses' host and path. */
const KNOWN: readonly (readonly [RegExp, CallSettings['service']])[] = [
  [/^formspree\.io\//, 'formspree'],
  [/^api\.web3forms\.com\//, 'web3forms'],
  [/^usebasin\.com\//, 'basin'],
  [/^(api|forms)(-\w+)?\.hsforms\.com\//, 'hubspot'],
  [/^script\.google(usercontent)?\.com\//, 'apps-script'],
  [/^[^/]+\/.*\/?contact-form-7\/v1\//, 'contact-form-7'],
  [/^[^/]+\/.*\/?gf\/v2\/forms\//, 'gravity-forms'],
];

/** Others that keep what they get, each time they get it. */
const OTHERS =
  /(^|\.)(zapier\.com|make\.com|getform\.(io|com)|formsubmit\.co|submit-form\.com|formspark\.io|google\.com|airtable\.com|n8n\.cloud|pipedream\.net)$/;

/** The service whose address this is, if it is a known one's. */
export function serviceAt(to: string): CallSettings['service'] {
  const { hostname, pathname } = new URL(to);
  return KNOWN.find(([pattern]) => pattern.test(hostname + pathname))?.[1];
}

/** True where the same request twice is surely two: such an address is not tried again after an unclear try. */
export const isKeptTwice = (to: string): boolean =>
  serviceAt(to) !== undefined || OTHERS.test(new URL(to).hostname);

/** True where a page at `page` posts to its own site: the same host, or one below the other (`www` aside). */
export function isSameSite(to: string, page: string): boolean {
  const [there, here] = [to, page].map((address) => new URL(address).hostname.replace(/^www\./, ''));
  return there === here || `${there}`.endsWith(`.${here}`) || `${here}`.endsWith(`.${there}`);
}

/** Machines that a browser trusts without https. */
export const isLoopback = (to: string): boolean =>
  /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(to).hostname);
