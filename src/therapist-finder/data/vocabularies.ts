import { modalityNames, orgNames } from './names.js';

/*
 * What a practice may write, and the id it stands for. A label in English is an alias by itself, because the ids are
 * made from the labels ("In office" is `in-office`); case, accents and signs never count. Other words are kept as they
 * are written. Source: the project's domain facts, section 5, November 2026.
 */

/** Ids of a vocabulary, each with the other ways people write it. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

const ids = (list: string): Vocabulary => Object.fromEntries(list.split(' ').map((id) => [id, []]));
const named = (names: Readonly<Record<string, string>>): Vocabulary =>
  Object.fromEntries(Object.entries(names).map(([id, name]) => [id, [name]]));

/** Adds further ways to write some ids, with a stroke between them. */
function also(vocabulary: Vocabulary, more: Readonly<Record<string, string>>): Vocabulary {
  const both = Object.entries(more).map(([id, aliases]) => [
    id,
    [...(vocabulary[id] ?? []), ...aliases.split('|')],
  ]);
  return { ...vocabulary, ...Object.fromEntries(both) };
}

/** Vocabularies by the therapist's key they belong to (`org` and `level` are of a training, `type` of a licence). */
export const vocabularies = {
  org: also(
    { ...named(orgNames), other: [] },
    {
      ciis: 'California Institute of Integral Studies',
      polaris: 'Polaris|Polaris Insight',
      prati: 'Psychedelic Research and Training Institute',
      fluence: 'Fluence Training',
      ipi: 'IPI',
      // The second name stands in an article; no such institute was found, so it is taken for the Training Center.
      ktc: 'KTC|Ketamine Training Institute',
      kriya: 'KRIYA Institute|KRIYA Ketamine Research Institute',
      sage: 'Sage',
      onca: 'ONCA Foundation',
      'inbodied-life': 'InbodiedLife',
      maps: 'Multidisciplinary Association for Psychedelic Studies|MAPS PBC|Lykos',
      naropa: 'Naropa University',
    },
  ),
  level: {
    introductory: ['intro', 'introduction'],
    intermediate: [],
    advanced: [],
    certificate: ['certificate program', 'certificate of completion'],
    certification: ['certified'],
  },
  type: also(ids('LMFT LCSW LICSW LPC LPCC LMHC LCAT PsyD PhD MD DO PMHNP NP PA RN CRNA associate'), {
    LMFT: 'MFT|Licensed Marriage and Family Therapist|Marriage and Family Therapist',
    LCSW: 'Licensed Clinical Social Worker',
    LICSW: 'Licensed Independent Clinical Social Worker',
    LPC: 'Licensed Professional Counselor',
    LPCC: 'Licensed Professional Clinical Counselor',
    LMHC: 'Licensed Mental Health Counselor',
    LCAT: 'Licensed Creative Arts Therapist',
    PsyD: 'Psy.D.|Doctor of Psychology',
    PhD: 'Ph.D.',
    MD: 'M.D.|Doctor of Medicine|Medical Doctor',
    DO: 'D.O.|Doctor of Osteopathic Medicine',
    PMHNP: 'PMHNP-BC|Psychiatric Nurse Practitioner|Psychiatric Mental Health Nurse Practitioner',
    NP: 'Nurse Practitioner|N.P.',
    PA: 'PA-C|P.A.|Physician Assistant|Physician Associate',
    RN: 'Registered Nurse|R.N.',
    CRNA: 'Nurse Anesthetist|Certified Registered Nurse Anesthetist',
    associate:
      'AMFT|ASW|ACSW|APCC|LMFT Associate|LPC Associate|Associate Marriage and Family Therapist|' +
      'Associate Clinical Social Worker|Associate Professional Clinical Counselor',
  }),
  role: also(ids('kap-therapist integration-only prescriber'), {
    'kap-therapist': 'therapist',
    'integration-only': 'integration|integration therapist',
    prescriber: 'medical prescriber|prescribing clinician',
  }),
  // No alias for a plain "no": it might mean "none" as well as "I do not say".
  ownExperience: { disclosed: ['yes', 'true', 'sí'], 'not-disclosed': ['undisclosed', 'prefer not to say'] },
  accepting: also(ids('yes waitlist no'), {
    yes: 'true|open|accepting|accepting clients|accepting new clients|sí|verdadero',
    waitlist: 'wait list|waiting list|lista de espera',
    no: 'false|closed|full|not accepting|not accepting new clients|falso',
  }),
  prescriberArrangement: also(ids('self in-house partner your-own'), {
    self: 'own prescriber|prescribes|self-prescribing|therapist prescribes',
    'in-house': 'in house prescriber|in our practice|same practice',
    partner: 'partner prescriber|prescribing partner|partner practice',
    'your-own': 'bring your own|bring your own prescriber|your own prescriber|client brings prescriber',
  }),
  modalities: also(
    {
      ...named(modalityNames),
      ...ids('psychodynamic somatic mindfulness narrative art transpersonal relaxation-and-breathing'),
    },
    {
      cbt: 'Cognitive Behavioral Therapy|Cognitive Behavioural Therapy',
      ifs: 'Internal Family Systems',
      emdr: 'Eye Movement Desensitization and Reprocessing',
      act: 'Acceptance and Commitment Therapy',
      hakomi: 'Hakomi method',
      dbt: 'Dialectical Behavior Therapy|Dialectical Behavioral Therapy',
      eft: 'Emotionally Focused Therapy',
      psychodynamic: 'Psychodynamic therapy|Psychodynamic psychotherapy',
      somatic: 'Somatic therapy|Somatic Experiencing',
      mindfulness: 'Mindfulness-based|Mindfulness-based therapy',
      art: 'Art therapy',
      narrative: 'Narrative therapy',
      transpersonal: 'Transpersonal psychology|Transpersonal therapy',
      'relaxation-and-breathing': 'Relaxation|Breathing|Breathwork|Relaxation and breathing techniques',
    },
  ),
  conditions: also(
    ids(
      'depression treatment-resistant-depression anxiety ptsd complex-trauma ocd addiction chronic-pain grief ' +
        'stress relationship-difficulties life-transitions end-of-life-distress',
    ),
    {
      depression: 'Major depression|MDD',
      'treatment-resistant-depression': 'TRD',
      anxiety: 'Anxiety disorders',
      ptsd: 'Post-traumatic stress disorder|Posttraumatic stress disorder',
      'complex-trauma': 'C-PTSD|CPTSD|Complex PTSD',
      ocd: 'Obsessive-compulsive disorder|Obsessive compulsive',
      addiction: 'Addictions|Substance use|Substance use disorder',
      grief: 'Bereavement|Grief and loss',
      'relationship-difficulties': 'Relationships|Relationship issues',
      'life-transitions': 'Life changes',
      'end-of-life-distress': 'End of life|End-of-life anxiety',
    },
  ),
  routes: also(ids('sublingual iv im nasal oral'), {
    sublingual: 'lozenge|lozenges|troche|troches|RDT|rapid dissolving tablet|sublingual lozenge',
    iv: 'intravenous|infusion|infusions|IV infusion',
    im: 'intramuscular|injection|IM injection|intramuscular injection',
    nasal: 'Spravato|esketamine|nasal (esketamine)|intranasal|nasal spray',
    oral: 'by mouth|swallowed',
  }),
  formats: also(ids('in-office online remote-with-chaperone group'), {
    'in-office': 'in person|office|in the office',
    online: 'telehealth|teletherapy|virtual|video',
    'remote-with-chaperone': 'remote with a chaperone|at home with a chaperone|home with chaperone',
    group: 'groups|group therapy|group sessions',
  }),
  populations: also(ids('adults older-adults veterans lgbtqia bipoc couples clinicians perinatal'), {
    adults: 'adult',
    'older-adults': 'seniors|elders',
    veterans: 'veteran',
    lgbtqia: 'LGBTQ+|LGBTQ|LGBT|LGBTQI',
    bipoc: 'people of color',
    couples: 'couple',
    clinicians: 'therapists|health care workers|healthcare workers',
    perinatal: 'postpartum|perinatal mental health',
  }),
  insurance: also(ids('in-network out-of-network superbill'), {
    'out-of-network': 'OON|out-of-network benefits',
    superbill: 'superbills',
  }),
} as const satisfies Record<string, Vocabulary>;

/** Languages whose English and Spanish names are understood beside their BCP 47 tags. */
export const spokenLanguages =
  'en es fr de it pt ru uk pl sv ja ko zh yue vi tl hi ur pa bn ta te fa ar he tr el nl ro hu cs am so sw ht hy ase'.split(
    ' ',
  );
