import { type Thing, thing, thingWith } from '../../shared/json-ld.js';
import { isAssociate } from '../data/associates.js';
import type { Therapist } from '../data/therapist.schema.js';
import type { DataContext } from './context.js';
import { webAddress } from './links.js';
import { areaOf } from './offer.js';

/** Licenses, and those trainings that ended with a certificate: the others are no credentials. */
export function credentialsOf({ licenses = [], trainings = [] }: Therapist, context: DataContext): Thing[] {
  const { label } = context.list;
  return [
    ...licenses.map(({ type, number, state }) =>
      thing('EducationalOccupationalCredential', {
        name: type === 'associate' ? label('license', type) : type,
        // Letters alone may be a degree, and an associate is registered, not licensed.
        credentialCategory: !isAssociate(type) && (number ?? state) ? 'license' : undefined,
        identifier: number,
        validIn: state === undefined ? undefined : areaOf(state, context),
      }),
    ),
    ...trainings.filter(isCertified).map(({ org, program, level, evidence }) =>
      thing('EducationalOccupationalCredential', {
        name: program ?? level,
        credentialCategory: 'certificate',
        recognizedBy: organizationOf(org, context),
        url: webAddress(evidence),
      }),
    ),
  ];
}

type Training = NonNullable<Therapist['trainings']>[number];

const isCertified = ({ level = '' }: Training) => /^certifica(te|do)$/i.test(level.trim());

const organizationOf = (org: string, { list }: DataContext): Thing | undefined =>
  org === 'other' ? undefined : thing('Organization', { name: list.label('training', org) });

/** `knowsAbout` is for topics, "suggesting possible expertise but not implying it": so for trainings without an end, too. */
export function topicsOf(therapist: Therapist, context: DataContext): (string | Thing)[] {
  const { modalities = [], conditions = [], trainings = [] } = therapist;
  const { label } = context.list;
  const programs = trainings
    .filter((training) => !isCertified(training))
    .map(({ org, program }) =>
      thingWith('EducationalOccupationalProgram', { name: program, provider: organizationOf(org, context) }),
    );
  return [
    ...modalities.map((value) => label('modality', value)),
    ...conditions.map((value) => label('condition', value)),
    ...programs.filter((program) => program !== undefined),
  ];
}
