import { isAssociate } from './associates.js';
import type { Therapist } from './therapist.schema.js';

/*
 * Where a license can be looked up. Only official pages whose address was found in public material, reviewed
 * November 2026; they lead to the search form and never carry a number, since the registers do not promise such links.
 * A license whose register is not here has no link; a practice can name one in `registerUrl`.
 */

/** A state's public register of licenses. */
export interface Register {
  readonly url: string;
  /** Who keeps it. A name, the same in every language. For a link of the practice's own it is the site's address. */
  readonly name: string;
}

/** Kinds of license by the boards that usually share a register. */
const groups: Readonly<Record<string, readonly string[]>> = {
  counseling: ['LMFT', 'LPC', 'LPCC', 'LMHC', 'associate'],
  'social-work': ['LCSW', 'LICSW'],
  psychology: ['PsyD', 'PhD'],
  nursing: ['PMHNP', 'NP', 'RN', 'CRNA'],
  other: ['LCAT', 'MD', 'DO', 'PA'],
};

const everyGroup = Object.keys(groups);

/** The registers of states, each with the kinds of license it is known to hold. */
const registers: readonly (Register & { readonly state: string; readonly holds: readonly string[] })[] = [
  {
    state: 'CA',
    name: 'California Department of Consumer Affairs',
    url: 'https://search.dca.ca.gov/',
    holds: everyGroup,
  },
  {
    state: 'TX',
    name: 'Texas Behavioral Health Executive Council',
    url: 'https://www.bhec.texas.gov/verify-a-license/',
    holds: ['counseling', 'social-work', 'psychology'],
  },
  {
    state: 'NY',
    name: 'New York State Education Department, Office of the Professions',
    url: 'https://www.op.nysed.gov/verification-search',
    holds: everyGroup,
  },
  {
    state: 'FL',
    name: 'Florida Department of Health',
    url: 'https://mqa-internet.doh.state.fl.us/MQASearchServices/HealthCareProviders',
    holds: everyGroup,
  },
  {
    state: 'CO',
    name: 'Colorado Department of Regulatory Agencies',
    url: 'https://apps2.colorado.gov/dora/licensing/lookup/licenselookup.aspx',
    holds: everyGroup,
  },
  {
    state: 'WA',
    name: 'Washington State Department of Health',
    url: 'https://fortress.wa.gov/doh/providercredentialsearch/',
    holds: everyGroup,
  },
  {
    state: 'MA',
    name: 'Massachusetts Department of Public Health',
    url: 'https://checkahealthlicense.mass.gov/',
    holds: ['counseling', 'social-work', 'psychology', 'nursing'],
  },
  {
    state: 'OR',
    name: 'Oregon Board of Licensed Professional Counselors and Therapists',
    url: 'https://www.oregon.gov/oblpct/Pages/records.aspx',
    holds: ['counseling'],
  },
  {
    state: 'AZ',
    name: 'Arizona Board of Behavioral Health Examiners',
    url: 'https://azbbhe.us/',
    holds: ['counseling', 'social-work'],
  },
  {
    state: 'NJ',
    name: 'New Jersey Division of Consumer Affairs',
    url: 'https://newjersey.mylicense.com/verification/',
    holds: everyGroup,
  },
];

/** Nurses of every state, through their boards' council. */
const nurses: Register = { url: 'https://www.nursys.com/', name: 'Nursys' };

type License = NonNullable<Therapist['licenses']>[number];

/**
 * Where a license can be looked up: the practice's own link first, then the state's register, for a nurse else the
 * boards' common one. Undefined where none is known.
 */
export function registerOf({ type, state, registerUrl }: License): Register | undefined {
  if (registerUrl) return { url: registerUrl, name: hostOf(registerUrl) };
  const group = everyGroup.find((name) => groups[name]?.includes(isAssociate(type) ? 'associate' : type));
  if (!group || !state) return undefined;
  const found = registers.find((register) => register.state === state && register.holds.includes(group));
  return found ? { url: found.url, name: found.name } : group === 'nursing' ? nurses : undefined;
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
