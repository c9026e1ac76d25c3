import { type Thing, thing, thingWith } from '../../shared/json-ld.js';
import { usStates } from '../../shared/us-states.js';
import type { Therapist } from '../data/therapist.schema.js';
import { currencies, type ListWords } from '../labels.js';
import type { DataContext } from './context.js';

/** A state by its code: in the US by its name, anywhere else by the code alone. */
export function areaOf(code: string, { practice: { practice }, list }: DataContext): Thing {
  const { country } = practice ?? {};
  const isUs = (country ?? 'US') === 'US' && Object.hasOwn(usStates, code);
  return thing(isUs && code !== 'DC' ? 'State' : 'AdministrativeArea', {
    name: isUs ? list.label('state', code) : code,
    // Georgia is a country, too.
    containedInPlace: country === undefined ? undefined : thing('Country', { name: country }),
  });
}

/** What is offered, if the role says it; where, which Person has no word for; and what it costs. */
export function offerOf(therapist: Therapist, context: DataContext): Thing | undefined {
  const { role, states } = therapist;
  const serviceType = role && serviceTypeOf(role, context.list);
  return thingWith('Offer', {
    itemOffered: serviceType ? thing('Service', { serviceType }) : undefined,
    areaServed: states?.map((code) => areaOf(code, context)),
    priceSpecification: priceOf(therapist, context),
  });
}

/** The name of the whole treatment, which stands in no list of words: everywhere else it is KAP. */
const kap: Readonly<Record<string, string>> = {
  en: 'Ketamine-assisted psychotherapy',
  es: 'Psicoterapia asistida con ketamina',
};

function serviceTypeOf(
  role: NonNullable<Therapist['role']>,
  { words, label }: ListWords,
): string | undefined {
  if (role === 'kap-therapist') return kap[words.lang.split('-')[0] ?? 'en'] ?? kap.en;
  return role === 'integration-only' ? label('role', role) : undefined;
}

/** The day on which a fee was right has no word of its own: `validFrom` is another thing. So it is told in a sentence. */
function priceOf({ fee }: Therapist, { practice, list: { words, label } }: DataContext): Thing | undefined {
  const { country = 'US' } = practice.practice ?? {};
  const priceCurrency = country === 'US' ? 'USD' : currencies[country];
  if (!fee || !priceCurrency) return undefined;
  const { amount, unit, slidingScale, asOf } = fee;
  const remarks = [
    slidingScale ? words.say('fee-scale') : '',
    asOf ? words.say('fee-as-of', { date: label('day', asOf) }) : '',
  ].filter(Boolean);
  return thing('UnitPriceSpecification', {
    price: amount,
    priceCurrency,
    unitText: unit === undefined ? undefined : label('unit', unit),
    description: remarks.join(' · ') || undefined,
  });
}
