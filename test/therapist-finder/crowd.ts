import type { Therapist } from '../../src/therapist-finder/index.js';
import { seeded } from './people.js';

const towns: readonly (readonly [string, string, number, number])[] = [
  ['Los Angeles', 'CA', 34.05, -118.24],
  ['San Diego', 'CA', 32.72, -117.16],
  ['Austin', 'TX', 30.27, -97.74],
  ['Boston', 'MA', 42.36, -71.06],
  ['Denver', 'CO', 39.74, -104.99],
  ['New York', 'NY', 40.71, -74.01],
  ['Miami', 'FL', 25.76, -80.19],
  ['San Juan', 'PR', 18.47, -66.11],
];

/** A larger list, the same each time, whose people differ in all filters. */
export function crowd(size: number): Therapist[] {
  const random = seeded(4);
  const some = (text: string, most: number) => {
    const values = text.split(' ').filter(() => random() < 0.35);
    return values.slice(0, most);
  };
  const one = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
  const maybe = <T>(value: T) => (random() < 0.75 ? value : undefined);
  return Array.from({ length: size }, (_, at): Therapist => {
    const [city, state, lat, lng] = one(towns);
    return {
      id: `p-${at}`,
      name: `Person ${at}`,
      bio: one(['I listen first.', 'I work with grief.', 'I sit with you.']),
      role: one(['kap-therapist', 'integration-only', 'prescriber']),
      licenses: [
        { type: one(['LMFT', 'LCSW', 'LPC', 'PsyD', 'MD', 'PMHNP', 'NP', 'RN', 'LMHC', 'associate']) },
      ],
      trainings: some('polaris fluence prati ktc maps ipi sage onca ciis naropa', 2).map((org) => ({
        org,
        level: one(['certificate', 'introduction']),
        experiential: random() < 0.5,
      })),
      traumaInformed: one([true, false, { training: 'EMDR' }, { years: 8 }, undefined]),
      ownExperience: one(['disclosed', 'not-disclosed', undefined]),
      formats: some('in-office online remote-with-chaperone group', 3),
      states: [state, ...some('WA OR NV AZ NM IL OH PA NJ GA NC MI MN VA', 4)],
      location: { city, state, lat: lat + random() - 0.5, lng: lng + random() - 0.5 },
      routes: some('sublingual iv im nasal', 2),
      presentDuringDosing: one([true, false, undefined]),
      prescriberArrangement: one(['self', 'in-house', 'partner', 'your-own', undefined]),
      modalities: some('ifs emdr cbt somatic act hakomi mindfulness art dbt', 4),
      conditions: some(
        'depression ptsd anxiety grief ocd addiction stress chronic-pain end-of-life-distress',
        4,
      ),
      populations: some('adults older-adults veterans lgbtqia bipoc couples clinicians', 3),
      languages: ['en', ...some('es fr zh vi', 2)],
      insurance: some('in-network out-of-network superbill', 2),
      fee: maybe({ amount: one([120, 180, 260, 450, 900]), unit: 'session', slidingScale: random() < 0.4 }),
      accepting: one(['yes', 'waitlist', 'no', undefined]),
    };
  });
}
