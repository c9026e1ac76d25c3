import type { PracticeFile } from '../../../practice/index.js';
import type { Channel } from '../delivery.js';
import type { Service, ServiceProblem, ServiceSettings } from './service.js';

/** A service that takes requests; Cal.com and Calendly are links, see `link.ts`. */
export type ServiceName = Exclude<
  NonNullable<NonNullable<PracticeFile['call']>['service']>,
  'cal' | 'calendly'
>;

/** Where each is. Only the one that a practice file names is fetched. */
const SERVICES: Readonly<Record<ServiceName, () => Promise<Service>>> = {
  formspree: () => import('./formspree.js'),
  web3forms: () => import('./web3forms.js'),
  basin: () => import('./basin.js'),
  netlify: () => import('./netlify.js'),
  hubspot: () => import('./hubspot.js'),
  'contact-form-7': () => import('./contact-form-7.js'),
  'gravity-forms': () => import('./gravity-forms.js'),
  'apps-script': () => import('./apps-script.js'),
};

/** What is wrong with the settings of a service. Rejects only if its module cannot be fetched. */
export const problemOf = async (
  service: ServiceName,
  settings: ServiceSettings,
): Promise<ServiceProblem | undefined> => (await SERVICES[service]()).problem(settings);

/**
 * How a service is spoken to. Rejects if its module cannot be fetched, or if {@link problemOf} has something to say.
 */
export async function channelOf(service: ServiceName, settings: ServiceSettings): Promise<Channel> {
  const { problem, open } = await SERVICES[service]();
  const found = problem(settings);
  if (found) throw new Error(`${found.path}: ${found.message}`);
  return open(settings);
}
