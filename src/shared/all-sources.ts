import { type Source, sources } from './sources.js';

const reviewedOn = '2026-11-22';

/** Every source that the built-in words cite, by id. */
export const allSources = {
  ...sources,
  'kap-cohort-preprint': {
    title: 'Study of 1,806 people in KAP, preprint',
    url: 'https://doi.org/10.1101/2023.01.11.23284248',
    reviewedOn,
  },
  'at-home-study': {
    title: 'Hull and others, 2022: study of one program of ketamine at home by telehealth',
    url: 'https://doi.org/10.1016/j.jad.2022.07.004',
    reviewedOn,
  },
  'murrough-2013': {
    title: 'Murrough and others, 2013: six ketamine infusions',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3725185',
    reviewedOn,
  },
  'infusion-interviews': {
    title: 'Interviews with 12 people after ketamine infusions in a trial, Frontiers in Psychiatry, 2021',
    url: 'https://www.frontiersin.org/journals/psychiatry/articles/10.3389/fpsyt.2021.695335/full',
    reviewedOn,
  },
  'critical-period-mice': {
    title: 'Nardou and others, Nature, 2023: psychedelics reopen a critical period in mice',
    url: 'https://www.nature.com/articles/s41586-023-06204-3',
    reviewedOn,
  },
  'nimh-brain': {
    title: 'National Institute of Mental Health: brain stimulation therapies',
    url: 'https://www.nimh.nih.gov/braintherapies',
    reviewedOn,
  },
  'nimh-depression': {
    title: 'National Institute of Mental Health: depression',
    url: 'https://www.nimh.nih.gov/health/publications/depression',
    reviewedOn,
  },
  'nimh-anxiety': {
    title: 'National Institute of Mental Health: anxiety disorders',
    url: 'https://www.nimh.nih.gov/health/topics/anxiety-disorders',
    reviewedOn,
  },
  'nami-brain': {
    title: 'National Alliance on Mental Illness: ECT, TMS and other brain stimulation therapies',
    reviewedOn,
  },
  'tms-society': {
    title: 'Clinical TMS Society: consensus review of TMS for depression, and its side effects',
    url: 'https://www.clinicaltmssociety.org/content/what-are-side-effects-tms',
    reviewedOn,
  },
  'ahrq-trd': {
    title: 'Nonpharmacologic Interventions for Treatment-Resistant Depression in Adults, AHRQ, 2011',
    url: 'https://www.ncbi.nlm.nih.gov/books/n/cer33/',
    reviewedOn,
  },
  'ect-clinic': {
    title: 'Questions and answers on ECT published by a US hospital',
    url: 'https://northernlighthealth.org/Our-System/Acadia-Hospital/Care-Centers-Services/Electroconvulsive-Therapy/FAQ/How-Many-Treatments-Are-Needed-and-How-Often',
    reviewedOn,
  },
  'mayo-psychotherapy': {
    title: 'Mayo Clinic: psychotherapy, what you can expect',
    reviewedOn,
  },
  'ptsd-therapies': {
    title: 'Review of recommended talk therapies for PTSD, Frontiers in Behavioral Neuroscience, 2018',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6224348',
    reviewedOn,
  },
  'therapy-trials': {
    title: 'Overview of four decades of trials of talk therapy for depression in adults',
    reviewedOn,
  },
  'star-d': {
    title: 'STAR*D: outcomes of up to four treatment steps, American Journal of Psychiatry, 2006',
    url: 'https://psychiatryonline.org/doi/10.1176/ajp.2006.163.11.1905',
    reviewedOn,
  },
  'depression-long-term': {
    title: 'Review of the long-term care of major depression, Focus, 2012',
    url: 'https://psychiatryonline.org/doi/10.1176/appi.focus.10.4.434',
    reviewedOn,
  },
  'antidepressant-warning': {
    title: 'FDA: antidepressant use in children, adolescents, and adults, 2007 (archived)',
    url: 'https://webarchive.library.unt.edu/eot2008/20090117045022/http://www.fda.gov/cder/drug/antidepressants/default.htm',
    reviewedOn,
  },
  untreated: {
    title: 'Informed Choices about Depression: what happens to depression without treatment',
    url: 'https://depression.informedchoices.ca/understanding-depression/what-happens-to-depression-without-treatment/',
    reviewedOn,
  },
  'fda-ect': {
    title: 'FDA final order on ECT devices, December 26, 2018',
    url: 'https://regulations.justia.com/regulations/fedreg/2018/12/26/2018-27809.html',
    reviewedOn,
  },
  'tms-coverage': {
    title: 'Medicare local coverage determinations L34522 and L34998: TMS for depression',
    url: 'https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=34522',
    reviewedOn,
  },
  marketplace: {
    title: 'HealthCare.gov: mental health coverage of Marketplace plans',
    url: 'https://www.healthcare.gov/coverage/mental-health-substance-abuse-coverage/',
    reviewedOn,
  },
  'other-prices': {
    title: 'Prices of talk therapy and TMS published by US practices',
    reviewedOn,
  },
  'us-911': {
    title: '988 and 911: getting the right support in a crisis, State of Colorado',
    url: 'https://oss.colorado.gov/news-article/988-and-911-getting-the-right-support-in-a-crisis',
    reviewedOn,
  },
  'emergency-signs': {
    title: 'American College of Emergency Physicians: warning signs',
    url: 'https://stjoseph.stlukeshealth.org/services/emergency/medical-emergency',
    reviewedOn,
  },
  'crisis-text-line': { title: 'Crisis Text Line', url: 'https://crisistextline.org', reviewedOn },
  'veterans-crisis-line': {
    title: 'Veterans Crisis Line',
    url: 'https://www.veteranscrisisline.net',
    reviewedOn,
  },
  'trevor-project': {
    title: 'The Trevor Project',
    url: 'https://www.thetrevorproject.org/get-help/',
    reviewedOn,
  },
  samhsa: {
    title: 'SAMHSA National Helpline',
    url: 'https://www.samhsa.gov/find-help/national-helpline',
    reviewedOn,
  },
  '988-canada': { title: '9-8-8: Suicide Crisis Helpline, Canada', url: 'https://988.ca', reviewedOn },
  samaritans: {
    title: 'Samaritans: contact a Samaritan',
    url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
    reviewedOn,
  },
  'lifeline-au': {
    title: 'Lifeline’s text service, Life in Mind, Australia',
    url: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
    reviewedOn,
  },
  '1737': {
    title: '1737, Mental Health Foundation of New Zealand',
    url: 'https://mentalhealth.org.nz/getting-through-together/are-you-worried-someone-is-thinking-of-suicide',
    reviewedOn,
  },
  'ketamine-label': {
    title: 'Ketamine hydrochloride injection, US prescribing information: abuse and dependence',
    url: 'https://www.pfizermedicalinformation.com/en-us/ketamine/drug-abuse',
    reviewedOn,
  },
  'no-surprises-act': {
    title: 'No Surprises Act: the right to a good-faith estimate',
    url: 'https://www.cms.gov/nosurprises',
    reviewedOn,
  },
} as const satisfies Record<string, Source>;

/** Id of a source. */
export type SourceId = keyof typeof allSources;
