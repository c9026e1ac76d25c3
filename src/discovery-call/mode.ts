import type { PracticeFile } from '../practice/index.js';

/**
 * What the widget can do for a visitor. `form`: it sends a request; `mail`: the same form, and the visitor's mail
 * program sends it; `link`: name and e-mail for a scheduling page that takes them; `ways`: phone, e-mail and link,
 * without a form.
 */
export type Mode = 'form' | 'mail' | 'link' | 'ways';

/** Whether requests are to be sealed: with a wrong key too, and then nothing is sent. */
export const isSealed = (call: PracticeFile['call']): boolean => !!call && 'seal' in call;

/** Scheduling services whose pages take a name and an e-mail address from a link. */
export type LinkService = 'cal' | 'calendly';

/** The one a practice names, or has its page at; of any other page nobody knows what it would do with a name. */
export const linkService = ({ service, link, to = '' }: NonNullable<PracticeFile['call']>) =>
  (/^cal(endly)?$/.exec(service ?? '')?.[0] ??
    /^https:\/\/(?:[\w-]+\.)*(cal|calendly)\.com\//.exec(link ?? to)?.[1]) as LinkService | undefined;

/**
 * The mode as the practice file's words have it: enough for the first paint. Whether its addresses can be used is known
 * once what sending needs has been fetched.
 */
export function modeOf({ call = {}, practice }: PracticeFile): Mode {
  const { deliver, service, to, link } = call;
  const isLink = deliver === 'link' || service === 'cal' || service === 'calendly';
  if (isSealed(call)) {
    // Nothing seals what a mail program or a scheduling page gets, nor do browsers seal on a page without https.
    return !isLink && deliver !== 'mailto' && (to ?? service) && isSecureContext ? 'form' : 'ways';
  }
  if (isLink) {
    if (link ?? to) return linkService(call) ? 'link' : 'ways';
  } else if (deliver !== 'mailto' && (to ?? service)) return 'form';
  return (deliver === 'mailto' && to) || practice?.email ? 'mail' : 'ways';
}
