import type { Phrase } from '../shared/words.js';
import type { CellKey, OptionId, RISKS, RowId } from './facts.js';

type Needed =
  | CellKey
  | `option.${OptionId}`
  | `about.${OptionId}`
  | `row.${RowId}`
  | `risk.${(typeof RISKS)[number]}`;

/** Words of the comparison, English. Facts: the project's domain facts, sections 1 and 6, November 2026. */
export default {
  heading: 'Compare your options',
  intro: 'What each option is like, what it costs, and what is known. The order is not a ranking.',
  caption: 'Options for care, compared point by point',
  sideways: 'Scroll the table sideways to see every option.',
  'choose.first': 'Compare',
  'choose.second': 'with',
  'choose.group': 'Choose two options',
  sources: 'Sources and dates',
  'sources.failed': 'Could not be loaded. Close this and open it again.',
  'sources.none': 'Nothing claimed here, so no source. Ask those who offer it.',
  'sources.note': 'The note above',
  'sources.own': 'In the words of {practice}.',
  'sources.facts': '“At {practice}”: from {practice}.',
  unverified: 'Not yet checked against a source.',
  reviewed: 'Reviewed {date}.',
  'as-of': 'As of {date}',
  past: 'This rule may have changed since {date}. Ask.',
  'past.all': 'Some rules on this page may have changed since it was reviewed. Ask before you decide.',
  at: 'At {practice}:',
  'this-practice': 'this practice',
  'interest.kap':
    'Please note: {practice} offers KAP and shows you this table, so it has an interest in what you choose.',
  'interest.clinic':
    'Please note: {practice} is a ketamine clinic that offers KAP. It shows you this table, so it has an interest in what you choose.',
  disclaimer:
    'This is general information, not medical advice. Talk with a clinician who knows your health before you decide.',
  'reviewed.all': 'Last reviewed on {date}.',
  crisis: 'None of these is help in a crisis. In the US, call or text 988 at any time.',

  'option.kap': 'KAP',
  'option.clinic': 'Ketamine clinic',
  'option.at-home': 'At-home telehealth',
  'option.spravato': 'Spravato clinic',
  'option.other': 'Other treatment, or none',
  'about.kap': 'Ketamine-assisted psychotherapy',
  'about.clinic': 'Ketamine by drip (IV) or shot (IM)',
  'about.at-home': 'Ketamine tablets or lozenges at home',
  'about.spravato': 'Esketamine nasal spray',
  'about.other': 'Other medicine, talk therapy, TMS, ECT',

  'row.present': 'Who is with you',
  'kap.present': 'A licensed therapist. If you are at home, an adult chaperone is there too.',
  'clinic.present': 'Medical staff. It varies whether a therapist is there too. Ask.',
  'at-home.present': 'After the early sessions, people often lead their own. Ask who you can reach.',
  'spravato.present': 'Staff who are certified to give it.',
  'other.present': 'It depends on the treatment. Ask who would be with you.',

  'row.setting': 'Where it happens',
  'kap.setting': 'In an office, or at home with your therapist online and a chaperone beside you.',
  'clinic.setting': 'In a clinic.',
  'at-home.setting': 'At home, with support from a distance.',
  'spravato.setting': 'In a certified clinic, under a US safety program (REMS).',
  'other.setting': 'It depends on the treatment. Ask where it is given.',
  'note.setting':
    'Some of this care is prescribed by video. The present US rules for that are set to end on December 31, 2026.',

  'row.preparation': 'Before: preparation',
  'kap.preparation': 'Built in. You meet with your therapist before the first dose.',
  'clinic.preparation': 'It varies. Ask what is done before the first visit.',
  'at-home.preparation': 'It varies: an app, a guide or a coach.',
  'spravato.preparation': 'Not required. Ask if it is offered.',
  'other.preparation': 'It depends on the treatment. Ask how you would prepare.',

  'row.integration': 'After: integration',
  'kap.integration':
    'Built in. You talk through what came up. Many therapists plan this 24 to 72 hours after a dose.',
  'clinic.integration': 'It varies. Ask who talks with you after a visit.',
  'at-home.integration': 'It varies: an app, a guide or a coach.',
  'spravato.integration': 'Not required. Ask if it is offered.',
  'other.integration': 'It depends on the treatment. Ask what follows it.',

  'row.route': 'How you take it',
  'kap.route': 'A lozenge in the mouth, or a shot in a muscle (IM).',
  'clinic.route': 'A drip into a vein (IV) for about 40 minutes, or a shot in a muscle (IM).',
  'at-home.route': 'A tablet or lozenge (troche), made by a compounding pharmacy.',
  'spravato.route': 'A spray in the nose.',
  'other.route': 'It depends: a medicine, talk, magnetic pulses (TMS) or electric current (ECT).',

  'row.monitoring': 'Health checks',
  'kap.monitoring': 'Vital signs, such as blood pressure, are checked before and after.',
  'clinic.monitoring': 'Vital signs are checked all through, or from time to time.',
  'at-home.monitoring': 'From a distance. Ask who checks, and when.',
  'spravato.monitoring': 'Staff watch over you for at least 2 hours. The safety program (REMS) requires it.',
  'other.monitoring': 'It depends on the treatment. Ask what is checked.',

  'row.length': 'Length of a visit',
  'kap.length': '2 to 3 hours.',
  'clinic.length': 'About 1 to 2 hours.',
  'at-home.length': 'About 1 hour.',
  'spravato.length': 'At least 2 hours.',
  'other.length': 'It depends on the treatment. Ask.',

  'row.course': 'Length of a course',
  'kap.course': '6 to 8 doses, about one every 2 weeks.',
  'clinic.course': 'About 6 visits in 2 to 3 weeks.',
  'at-home.course': 'Monthly or daily programs.',
  'spravato.course': 'Twice a week for 4 weeks, then once a week for 4 weeks, then every 1 or 2 weeks.',
  'other.course': 'It depends on the treatment. Ask.',

  'row.cost': 'Cost',
  'kap.cost': '$800 to $1,400 a session. The prescriber’s fees are extra.',
  'clinic.cost': 'IV: $400 to $1,000 a visit. IM: $275 to $800 a visit.',
  'at-home.cost': 'From about $129 a month to $215 a session.',
  'spravato.cost': '$590 to $1,000, list price. From $10 with a health plan and a savings program.',
  'other.cost': 'It depends on the treatment and on your health plan. Ask.',
  'note.cost':
    'Prices in US dollars; they change. Ask for a good-faith estimate: the whole cost in writing, before you start.',

  'row.insurance': 'Insurance',
  'kap.insurance': 'Sometimes pays for the therapy and the medical visits.',
  'clinic.insurance': 'Rarely pays.',
  'at-home.insurance': 'Does not pay.',
  'spravato.insurance': 'Often pays.',
  'other.insurance': 'It depends on the treatment and on your health plan. Ask.',

  'row.fda': 'FDA status',
  'kap.fda':
    'Off-label: the FDA approved ketamine to put people to sleep for surgery, not for mental health. Lozenges are compounded, and the FDA has not approved them.',
  'clinic.fda':
    'Off-label: the FDA approved ketamine to put people to sleep for surgery, not for mental health.',
  'at-home.fda':
    'Not approved: these are compounded products. The FDA put out an alert about their risks in October 2023.',
  'spravato.fda':
    'Approved for depression that other medicines did not help (on its own since January 2025). Also for major depression when a person is acutely suicidal.',
  'other.fda': 'It depends on the treatment. Ask.',

  'row.evidence': 'What is known, and what is not',
  'kap.evidence':
    'In one study of 1,806 people, symptoms were lower after 3 months (effect size 0.75 to 0.86). It had no comparison group and is a preprint. Not known: whether therapy adds to the effect or makes it last. Of 72 studies in a 2026 review, only 2 chose by chance who got the therapy.',
  'clinic.evidence':
    'Trials cover the short term. One large trial found no gain over midazolam, a sedative. In one review, the middle (median) time to relapse after a course was 18 days. Less is known about the long term.',
  'at-home.evidence':
    'Mostly studies that follow people and do not choose by chance who gets it. Not known: how much of a change is due to it.',
  'spravato.evidence':
    'In a late-stage (phase 3) trial, 22.5% of people had few or no symptoms left at 4 weeks, against 7.6% without it. Not shown: that it prevents suicide or eases suicidal thoughts.',
  'other.evidence':
    'Each treatment has its own studies. This table does not review them. Ask what they show.',

  'risks.heading': 'Risks that all forms of ketamine share',
  'risks.intro':
    'KAP, ketamine clinics, at-home ketamine and Spravato (esketamine) share these risks. Ask how they apply to you.',
  'risk.dissociation': 'Feeling cut off from your body or the world (dissociation)',
  'risk.pressure': 'A rise in blood pressure',
  'risk.sedation': 'Being very sleepy (sedation)',
  'risk.breathing': 'Slowed breathing',
  'risk.misuse': 'Misuse',
  'risk.bladder': 'Harm to the bladder',
  'risk.psychiatric': 'New or worse mental health symptoms',
  'risks.other': 'Other treatments have risks too, and so has no treatment. Ask about them as well.',
} as const satisfies Record<Needed, Phrase> & Record<string, Phrase>;
