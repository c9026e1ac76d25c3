import { type Reference, type StructuredData, type Thing, thing, thingWith } from '../../shared/json-ld.js';
import { linkTo } from '../address.js';
import type { Therapist } from '../data/therapist.schema.js';
import type { DataContext } from './context.js';
import { credentialsOf, topicsOf } from './credentials.js';
import { webAddress } from './links.js';
import { offerOf } from './offer.js';

/*
 * What the therapists state, for search engines, as schema.org has the words for it (read November 22, 2026). Nothing
 * is in it that was not stated, and nothing that the list on the page does not show.
 *
 * Left out on purpose: reviews and stars, which nobody has; own ketamine experience, trauma claims, groups of people
 * and pronouns, which are about the person and not about the profession, and which an engine keeps after they were
 * taken back; the biography, which is words and stands in the page as such; `worksFor`, since a practice may list
 * people it does not employ; `isAcceptingNewPatients`, which belongs to MedicalOrganization; `priceRange`, which
 * belongs to LocalBusiness; `priceValidUntil`, since a fee tells from when it is known and not until when it holds.
 */

/** Describes a list of therapists and the practice that shows it. Never throws, never changes what it is given. */
export function structuredData(therapists: readonly Therapist[], context: DataContext): StructuredData {
  const practice = practiceOf(context);
  const people = therapists.map((therapist) => personOf(therapist, context, practice?.['@id']));
  return { '@context': 'https://schema.org', '@graph': practice ? [practice, ...people] : people };
}

function practiceOf({ practice: { practice }, page }: DataContext): (Thing & Reference) | undefined {
  if (!practice?.name) return undefined;
  const { name, legalName, website, phone, email } = practice;
  const about = { name, legalName, url: webAddress(website), telephone: phone, email };
  return { '@id': `${page.replace(/#.*$/s, '')}#kap-practice`, ...thing('ProfessionalService', about) };
}

function personOf(therapist: Therapist, context: DataContext, practice: string | undefined): Thing {
  const { id, name, title, photo, url, languages } = therapist;
  return thing('Person', {
    // Half a character cannot stand in an address.
    '@id': linkTo(context.page, id.replace(/\p{Surrogate}/gu, '\ufffd')),
    name,
    jobTitle: title,
    image: webAddress(photo),
    url: webAddress(url),
    // Not an employer: "an organization that this person is affiliated with" holds for everyone whom a practice lists.
    affiliation: practice === undefined ? undefined : { '@id': practice },
    hasCredential: credentialsOf(therapist, context),
    knowsAbout: topicsOf(therapist, context),
    knowsLanguage: languages?.map(languageOf),
    workLocation: officeOf(therapist, context),
    makesOffer: offerOf(therapist, context),
  });
}

/** A language tag as BCP 47 has it; anything else is a name that the practice wrote. */
function languageOf(language: string): string | Thing {
  if (/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(language)) {
    try {
      return Intl.getCanonicalLocales(language)[0] ?? language;
    } catch {
      // A name, then.
    }
  }
  return thing('Language', { name: language });
}

/** The town alone: the list shows no more, and an office at home is somebody's home. */
function officeOf({ formats, location }: Therapist, { practice }: DataContext): Thing | undefined {
  if (!formats?.includes('in-office') || !location) return undefined;
  const { city, state } = location;
  const place = thingWith('PostalAddress', { addressLocality: city, addressRegion: state });
  const addressCountry = practice.practice?.country;
  return place && thing('Place', { address: thing('PostalAddress', { ...place, addressCountry }) });
}
