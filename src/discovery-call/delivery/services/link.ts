import type { LinkService } from '../../mode.js';

/*
 * Scheduling pages. They are opened, not sent to, and get a name and an e-mail address, nothing else.
 * Cal.com: "Pre-fill fields/questions" (Cal.com help): a question's identifier is the parameter; `name` and `email`
 * are those of the first two. Calendly: "How to pre-fill invitee information in your Calendly link" (Calendly help):
 * `name`, `email`, a space written as %20.
 */

/** What may go with a visitor to a scheduling page. */
export interface LinkPerson {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** Names of the parameters; Cal.com and Calendly happen to agree. */
const NAMES = ['name', 'email'] as const satisfies readonly (keyof LinkPerson)[];

/**
 * The scheduling page's address with the visitor's name and e-mail address filled in. All else in the link is kept.
 * Any https address is taken, since practices host Cal.com themselves. Without a known service nothing is added: a
 * page of which nothing is known would only keep them in its log.
 * @param link absolute
 * @throws TypeError if the link is none, or is not https
 */
export function hrefFor(link: string, service: LinkService | undefined, person: LinkPerson): string {
  const url = new URL(link);
  if (url.protocol !== 'https:') throw new TypeError('expected an https address');
  if (!service) return url.href;
  const parts = url.search.slice(1).split('&').filter(Boolean);
  for (const name of NAMES) {
    const value = person[name]?.trim();
    // As the services write it: "+" for a space, as URLSearchParams has it, is not read as one everywhere.
    if (value) {
      const at = parts.findIndex((part) => part.split('=', 1)[0] === name);
      parts.splice(at < 0 ? parts.length : at, at < 0 ? 0 : 1, `${name}=${encodeURIComponent(value)}`);
    }
  }
  url.search = parts.join('&');
  return url.href;
}
