import type { PracticeFile } from '../../practice/index.js';
import { isSealed, linkService } from '../mode.js';
import { channelFor } from './channel.js';
import type { Channel } from './delivery.js';
import type { BodyKind } from './encode.js';
import { type CallSettings, isKeptTwice } from './places.js';
import {
  addressOf,
  mailInstead,
  namesOf,
  noAddress,
  noLink,
  noMail,
  nowhereSealed,
  otherWay,
  problem,
  type RouteProblem,
  standIn,
  TAKES,
  tooOpen,
  unnamed,
  unusableKey,
  wrongKey,
} from './problems.js';
import { channelOf, problemOf, type ServiceName } from './services/index.js';
import { hrefFor } from './services/link.js';

/* From the practice file to the way a request goes. What cannot be used is told to the practice and done without. */

export type { CallSettings } from './places.js';
export type { RouteProblem } from './problems.js';

type Way =
  | {
      readonly kind: 'channel';
      /** Absolute address. */
      readonly to: string;
      /** Rejects where a service's module cannot be fetched, or its settings are not enough: see `check`. */
      open(): Promise<Channel>;
      /**
       * What is found wrong only by trying: by a service with its settings, by the browser with the key that seals.
       * Rejects only if a service's module cannot be fetched.
       */
      check(): Promise<RouteProblem | undefined>;
    }
  | { readonly kind: 'mailto'; readonly to: string }
  | { readonly kind: 'link'; href(name?: string, email?: string): string }
  | { readonly kind: 'none' };

/** The way a request goes, and the gravest thing that is wrong with the settings. */
export type Route = Way & { readonly problem?: RouteProblem | undefined };

type About = PracticeFile['practice'];
type Resolve = (link: string) => string;

const EMAIL = /^(?:mailto:)?([^\s@/:?&]+@[^\s@/:?&]+\.[^\s@/:?&]+)$/;

/** Where Web3Forms takes requests: the same address for everybody. */
const WEB3FORMS = 'https://api.web3forms.com/submit';

/**
 * Chooses where requests go. Where a practice has said nothing, or nothing usable, and has an e-mail address, the
 * visitor's mail program sends them. What should be sealed and cannot be goes nowhere: neither open nor by mail.
 * @param resolve makes an address of the practice file absolute; throws if it is none
 * @param page the page's own address
 */
export function chooseRoute(
  call: CallSettings = {},
  practice: About,
  resolve: Resolve,
  page = location.href,
): Route {
  const { deliver, service, to = service === 'web3forms' ? WEB3FORMS : undefined } = call;
  const other = otherWay(call);
  const kind = (service ? TAKES[service][0] : deliver) ?? 'json';
  const unsealable = wrongKey(call);
  if (unsealable) return { kind: 'none', problem: unsealable };
  const without = (wrong?: RouteProblem): Route => {
    if (isSealed(call)) return { kind: 'none', problem: wrong ?? nowhereSealed(call) };
    const mail = practice?.email;
    return { ...(mail ? { kind: 'mailto', to: mail } : { kind: 'none' }), problem: wrong ?? other };
  };
  if (isSealed(call) && (kind === 'link' || kind === 'mailto')) return without();
  if (kind === 'link') {
    const href = linkOf(call, resolve);
    if (!href) return without(noLink(call));
    return linkService(call) ? { kind, href, problem: other } : { kind: 'none', problem: other };
  }
  if (kind === 'mailto') {
    const mail = EMAIL.exec(to ?? practice?.email ?? '')?.[1];
    return mail ? { kind, to: mail } : without(noMail(to));
  }
  if (to === undefined) return without(noAddress(call));
  const mail = EMAIL.exec(to)?.[1];
  if (mail !== undefined) {
    const problem = mailInstead(call);
    return isSealed(call) ? without(problem) : { kind: 'mailto', to: mail, problem };
  }
  const address = addressOf(to, resolve, page);
  if (typeof address !== 'string') return without(address);
  const { fields, problem: wrongNames } = namesOf(call, kind);
  return {
    ...channelWay({ ...call, to: address, fields }, kind),
    problem:
      other ??
      unnamed(call, address) ??
      wrongNames ??
      standIn(call, fields, kind) ??
      tooOpen(call, address, page),
  };
}

/**
 * Whether visitors may be offered to pass lines of their self-check on: the practice asks for it, and nobody but the
 * practice can read them, because they are sealed or stay on its own site. Not in a mail, nor to a scheduling page.
 */
export function maySelfCheck(
  call: CallSettings = {},
  practice: About,
  resolve: Resolve,
  page = location.href,
): boolean {
  const route = chooseRoute(call, practice, resolve, page);
  return !!call.selfCheck && route.kind === 'channel' && !tooOpen(call, route.to, page);
}

function channelWay(call: CallSettings & { to: string }, kind: BodyKind): Way {
  const { to, fields, extra, service, seal } = call;
  const unsealable = () => (isSealed(call) ? unusableKey(seal) : Promise.resolve(undefined));
  if (!service) {
    const isIdempotent = isKeptTwice(to) ? false : undefined;
    return {
      kind: 'channel',
      to,
      open: () => Promise.resolve(channelFor({ kind, to, fields, extra, isIdempotent })),
      check: unsealable,
    };
  }
  const settings = { to, fields, extra, seal };
  // The scheduling services are links, and never come here.
  const name = service as ServiceName;
  return {
    kind: 'channel',
    to,
    open: () => channelOf(name, settings),
    async check() {
      const wrong = await unsealable();
      const found = wrong ?? (await problemOf(name, settings));
      return wrong ?? (found && problem(found.path, found.message));
    },
  };
}

function linkOf(
  call: CallSettings,
  resolve: Resolve,
): ((name?: string, email?: string) => string) | undefined {
  const written = call.link ?? call.to;
  if (written === undefined) return undefined;
  try {
    const page = hrefFor(resolve(written), undefined, {});
    return (name, email) => hrefFor(page, linkService(call), { name, email });
  } catch {
    return undefined;
  }
}
