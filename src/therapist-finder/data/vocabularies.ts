import { modalityNames, orgNames } from './names.js';

/*
 * What a practice may write, and the id it stands for. A label in English is an alias by itself, because the ids are
 * made from the labels ("In office" is `in-office`). Source: the project's domain facts, section 5, November 2026.
 */

/** Ids of a vocabulary, each with the other ways people write it. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

const ids = (list: string): Vocabulary => Object.fromEntries(list.split(' ').map((id) => [id, []]));
const named = (names: Readonly<Record<string, string>>): Vocabulary =>
  Object.fromEntries(Object.entries(names).map(([id, name]) => [id, [name]]));

/** Adds further ways to write some ids. */
function also(vocabulary: Vocabulary, more: Vocabulary): Vocabulary {
  const both = Object.entries(more).map(([id, aliases]) => [id, [...(vocabulary[id] ?? []), ...aliases]]);
  return { ...vocabulary, ...Object.fromEntries(both) };
}

/** Vocabularies by the therapist's key they belong to (`org` and `type` are of a training and a licence). */
export const vocabularies = {
  org: also(named(orgNames), {
    ciis: ['California Institute of Integral Studies'],
    polaris: ['Polaris'],
    prati: ['Psychedelic Research and Training Institute'],
    fluence: ['Fluence Training'],
    ipi: ['IPI'],
    // The second name stands in an article; no such institute was found, so it is taken for the Training Center.
    ktc: ['KTC', 'Ketamine Training Institute'],
    kriya: ['KRIYA Institute', 'KRIYA Ketamine Research Institute'],
    sage: ['Sage'],
    onca: ['ONCA Foundation'],
    'inbodied-life': ['InbodiedLife'],
    maps: ['Multidisciplinary Association for Psychedelic Studies', 'Lykos'],
    naropa: ['Naropa University'],
    other: [],
  }),
  type: {
    LMFT: ['MFT', 'Licensed Marriage and Family Therapist', 'Marriage and Family Therapist'],
    LCSW: ['LICSW', 'Licensed Clinical Social Worker'],
    LPC: ['Licensed Professional Counselor'],
    LPCC: ['Licensed Professional Clinical Counselor'],
    LMHC: ['Licensed Mental Health Counselor'],
    LCAT: ['Licensed Creative Arts Therapist'],
    PsyD: ['Psy.D.'],
    PhD: ['Ph.D.'],
    MD: ['M.D.'],
    DO: ['D.O.'],
    PMHNP: ['PMHNP-BC', 'Psychiatric Nurse Practitioner'],
    NP: ['Nurse Practitioner'],
    PA: ['PA-C', 'Physician Assistant'],
    RN: ['Registered Nurse'],
    CRNA: ['Nurse Anesthetist'],
    associate: ['AMFT', 'ACSW', 'APCC'],
  },
  role: { 'kap-therapist': ['therapist'], 'integration-only': ['integration'], prescriber: [] },
  ownExperience: { disclosed: ['yes', 'true'], 'not-disclosed': [] },
  accepting: {
    yes: ['true', 'open', 'accepting'],
    waitlist: ['wait list', 'waiting list'],
    no: ['false', 'closed', 'full', 'not accepting'],
  },
  modalities: also(
    {
      ...named(modalityNames),
      ...ids('psychodynamic somatic mindfulness narrative art transpersonal relaxation-and-breathing'),
    },
    {
      cbt: ['Cognitive Behavioral Therapy'],
      ifs: ['Internal Family Systems'],
      emdr: ['Eye Movement Desensitization and Reprocessing'],
      act: ['Acceptance and Commitment Therapy'],
      dbt: ['Dialectical Behavior Therapy'],
      eft: ['Emotionally Focused Therapy'],
      somatic: ['Somatic therapy', 'Somatic Experiencing'],
      art: ['Art therapy'],
      narrative: ['Narrative therapy'],
      'relaxation-and-breathing': ['Relaxation', 'Breathing', 'Breathwork'],
    },
  ),
  conditions: also(
    ids(
      'depression treatment-resistant-depression anxiety ptsd complex-trauma ocd addiction chronic-pain grief ' +
        'stress relationship-difficulties life-transitions end-of-life-distress',
    ),
    {
      'treatment-resistant-depression': ['TRD'],
      ptsd: ['Post-traumatic stress disorder', 'Trauma'],
      'complex-trauma': ['C-PTSD', 'CPTSD'],
      addiction: ['Substance use'],
      'relationship-difficulties': ['Relationships'],
      'end-of-life-distress': ['End of life'],
    },
  ),
  routes: {
    sublingual: ['lozenge', 'troche', 'RDT'],
    iv: ['intravenous', 'infusion'],
    im: ['intramuscular', 'injection'],
    nasal: ['Spravato', 'esketamine', 'nasal (esketamine)'],
    oral: [],
  },
  formats: {
    'in-office': ['in person', 'office'],
    online: ['telehealth', 'virtual', 'video'],
    'remote-with-chaperone': ['remote with a chaperone', 'at home with a chaperone'],
    group: ['groups'],
  },
  populations: also(ids('adults older-adults veterans lgbtqia bipoc couples clinicians perinatal'), {
    'older-adults': ['seniors'],
    lgbtqia: ['LGBTQ+', 'LGBTQ'],
    clinicians: ['therapists', 'health care workers'],
  }),
  insurance: {
    'in-network': ['in network'],
    'out-of-network': ['out of network', 'OON'],
    superbill: ['superbills'],
  },
} as const satisfies Record<string, Vocabulary>;

/** Languages whose English and Spanish names are understood beside their BCP 47 tags. */
export const spokenLanguages =
  'en es fr de it pt ru uk pl sv ja ko zh yue vi tl hi ur pa bn ta te fa ar he tr el nl ro hu cs am so sw ht hy ase'.split(
    ' ',
  );
