import type { CellKey, HybridKey, RowsOf } from './facts.js';
import type { GistIn, HybridGistId } from './gists.js';

/** Words of the rows on the medicine, on what is practical and on what is known, English. Claims: claims.ts. */
export default {
  'group.medicine': 'The medicine',
  'group.practical': 'Time and money',
  'group.known': 'What is known',

  'row.route': 'How you take it',
  'kap.route': 'A lozenge that melts in the mouth, or a shot in a muscle (IM).',
  'clinic.route': 'A drip into a vein (IV) for about 40 minutes, or a shot in a muscle (IM).',
  'at-home.route': 'A tablet or lozenge (troche), made for you by a compounding pharmacy.',
  'spravato.route': 'A spray in the nose, which you use yourself while staff watch.',
  'other.route': 'A pill, a talk, magnetic pulses (TMS), or electric current while you are asleep (ECT).',

  'row.monitoring': 'Health checks',
  'kap.monitoring':
    'Vital signs, such as blood pressure, are checked before and after. At home, no medical staff are on site.',
  'clinic.monitoring': 'Vital signs are checked all through, or from time to time. Ask which, and by whom.',
  'at-home.monitoring': 'From a distance only. No medical staff are on site. Ask who checks, and when.',
  'spravato.monitoring': 'Staff watch over you for at least 2 hours. The safety program (REMS) requires it.',
  'other.monitoring': 'Pills: check-ups, most of all in the first weeks. TMS and ECT: staff watch each time.',

  'row.risks': 'Risks',
  'kap.risks':
    'Feeling cut off or very sleepy. Slow breathing, higher blood pressure, misuse, harm to the bladder. Your mental health can get worse. At home, no medical staff can step in.',
  'clinic.risks':
    'Feeling cut off or very sleepy. Slow breathing, higher blood pressure, misuse, harm to the bladder. Your mental health can get worse.',
  'at-home.risks':
    'Feeling cut off or very sleepy. Slow breathing, higher blood pressure, misuse, harm to the bladder. Your mental health can get worse. No medical staff can step in.',
  'spravato.risks':
    'Feeling cut off or very sleepy. Slow breathing, higher blood pressure, misuse, harm to the bladder. Your mental health can get worse. The label warns of more suicidal thoughts in young people.',
  'other.risks':
    'Pills: nausea, weight gain, sexual problems, more suicidal thoughts in some under 25. TMS: headache, rarely a seizure. ECT: memory loss. Waiting: it may get worse.',

  'row.length': 'Length of a visit',
  'kap.length': '2 to 3 hours on a dosing day. Meetings before and after come on top.',
  'clinic.length': 'About 1 to 2 hours, with the drip and the rest after it.',
  'at-home.length': 'About 1 hour. Keep time free to rest at home after it.',
  'spravato.length': 'At least 2 hours. You may not drive home, so plan a ride.',
  'other.length':
    'Therapy: about 45 to 60 minutes. TMS: about 40 minutes. ECT: about 1 hour until you are up.',

  'row.course': 'Length of a course',
  'kap.course': '6 to 8 doses, about one every 2 weeks, with meetings in between.',
  'clinic.course': 'About 6 visits in 2 to 3 weeks. Ask what comes after them.',
  'at-home.course': 'Monthly or daily programs. Ask how long they tend to run, and how one stops.',
  'spravato.course': 'Twice a week for 4 weeks, once a week for 4 weeks, then every 1 or 2 weeks.',
  'other.course':
    'Pills: 4 to 8 weeks to work, then months. TMS: 4 to 6 weeks. ECT: 6 to 12 visits. Therapy: weeks or months.',

  'row.return': 'When one has to come back',
  'kap.return': 'After the course, some people come back every 1 to 2 months. Ask how that is decided.',
  'clinic.return':
    'In one trial of 24 people, half of those it helped had relapsed after 18 days. Ask how often people return.',
  'at-home.return': 'Programs go on by the month or by the day. Ask what happens once you stop.',
  'spravato.return': 'After the first two stages, every 1 or 2 weeks for as long as it goes on.',
  'other.return':
    'Pills often go on for months. TMS and ECT may be done again. Therapy can be taken up again.',

  'row.cost': 'Cost',
  'kap.cost': '$800 to $1,400 a session. The prescriber’s fees are extra.',
  'clinic.cost': 'IV: $400 to $1,000 a visit. IM: $275 to $800 a visit.',
  'at-home.cost': 'From about $129 a month to about $215 a session, by program.',
  'spravato.cost': '$590 to $1,000, list price. From $10 with a health plan and a savings program.',
  'other.cost': 'Therapy: about $100 to $250 a session. TMS: about $400 to $500. Pills and ECT: ask.',
  'note.cost':
    'Prices in US dollars; they change. If you pay on your own, you have a right to a good-faith estimate: the cost you can expect, in writing, before you start.',

  'row.insurance': 'Insurance',
  'kap.insurance': 'Sometimes pays for the therapy and the medical visits. Ask about each part.',
  'clinic.insurance': 'Rarely pays. Ask if you get a bill that you can send in.',
  'at-home.insurance': 'Does not pay. Ask what all of it would cost you.',
  'spravato.insurance': 'Often pays. Ask the clinic to check your plan before you start.',
  'other.insurance': 'Often pays for therapy, pills, TMS and ECT. Plans set rules for each. Ask yours.',

  'row.fda': 'FDA status',
  'kap.fda':
    'Off-label: approved only to put people to sleep for surgery. Lozenges are compounded and not approved. The FDA put out an alert about their risks in October 2023.',
  'clinic.fda':
    'Off-label: the FDA approved ketamine to put people to sleep for surgery, not for mental health.',
  'at-home.fda':
    'Not approved: these are compounded products. The FDA put out an alert about their risks in October 2023.',
  'spravato.fda':
    'Approved for depression that other medicines did not help; since January 2025 also on its own. Also for major depression with acute thoughts of suicide.',
  'other.fda':
    'Approved or cleared for depression: many pills, TMS when pills did not help, and ECT if it is severe. Ask about yours.',
  'hybrid.fda':
    'Off-label where ketamine is used for mental health. The FDA has not reviewed such a mix. Ask about each part.',

  'row.evidence': 'What studies show',
  'kap.evidence':
    'Of 1,806 people in one study, 346 could be followed for 3 months. Symptoms were lower (effect size in the preprint: 0.75 to 0.86), with no comparison group.',
  'clinic.evidence':
    'Trials cover the short term, and some found relief. One trial, of 65 people, found no gain over midazolam, a sedative.',
  'at-home.evidence':
    'Mostly studies that follow people over time. They do not choose by chance who gets it, so they prove less.',
  'spravato.evidence':
    'In a late-stage (phase 3) trial, 22.5% of people had few or no symptoms left at 4 weeks. With a placebo spray it was 7.6%.',
  'other.evidence':
    'Pills, therapy, TMS and ECT were all tested in trials. Many people got better, some only after a few tries. Some get better untreated.',
  'hybrid.evidence':
    'We know of no study of such a mix. What is known of its parts may not hold for the two together.',

  'row.unknown': 'What is not known',
  'kap.unknown':
    'Whether therapy adds to the effect or makes it last. Of 72 studies in a 2026 review, only 2 chose by chance who got it.',
  'clinic.unknown':
    'How well it works over months and years, how often to repeat it, and what many repeats do to the bladder.',
  'at-home.unknown':
    'How much of a change is due to it, and how safe it is with no staff there. The FDA asks for more studies.',
  'spravato.unknown':
    'Whether it prevents suicide or eases thoughts of it. The label says that neither has been shown.',
  'other.unknown':
    'Which treatment will help which person, so it can take several tries. Also, who gets better with none.',
  'hybrid.unknown':
    'Whether the mix does more or less than its parts, how long it lasts, and if its risks differ.',

  'gist.lozenge-or-shot': 'Lozenge or shot',
  'gist.drip-or-shot': 'Drip or shot',
  'gist.tablet': 'Tablet or lozenge',
  'gist.spray': 'Nasal spray',
  'gist.many-ways': 'Pill, talk, TMS, ECT',
  'gist.before-and-after': 'Before and after',
  'gist.during': 'During the visit',
  'gist.remote': 'From a distance',
  'gist.hours-2-more': 'At least 2 hours',
  'gist.check-ups-or-staff': 'Check-ups, or staff',
  'gist.ketamine-risks': 'Those of ketamine',
  'gist.ketamine-risks-kap': 'As ketamine; home: no staff',
  'gist.ketamine-risks-home': 'As ketamine; no staff there',
  'gist.ketamine-risks-label': 'As ketamine; label warning',
  'gist.other-risks': 'Different for each',
  'gist.hours-2-3': '2 to 3 hours',
  'gist.hours-1-2': 'About 1 to 2 hours',
  'gist.hour-1': 'About 1 hour',
  'gist.hour-or-less': 'About 1 hour or less',
  'gist.doses-6-8': '6 to 8 doses',
  'gist.visits-6': 'About 6 visits',
  'gist.rolling': 'Monthly or daily',
  'gist.weekly': 'Twice weekly, then less',
  'gist.weeks-to-months': 'Weeks to months',
  'gist.months-1-2': 'Every 1 to 2 months',
  'gist.if-it-returns': 'If symptoms return',
  'gist.with-program': 'With the program',
  'gist.weeks-1-2': 'Every 1 or 2 weeks',
  'gist.often-for-months': 'Often for months',
  'gist.by-session': 'By the session',
  'gist.by-visit': 'By the visit',
  'gist.by-month-or-session': 'By month or session',
  'gist.list-or-share': 'List price, or less',
  'gist.by-treatment': 'By the treatment',
  'gist.pays-parts': 'Sometimes, for parts',
  'gist.pays-rarely': 'Rarely',
  'gist.pays-no': 'No',
  'gist.pays-often': 'Often',
  'gist.off-label-compounded': 'Off-label; lozenges: FDA alert',
  'gist.off-label': 'Off-label',
  'gist.compounded': 'Not approved; FDA alert',
  'gist.approved': 'Approved for depression',
  'gist.approved-many': 'Many approved or cleared',
  'gist.no-comparison': 'A study of one group',
  'gist.trials-short': 'Short trials, mixed results',
  'gist.follow-only': 'Studies that only follow',
  'gist.trials-phase-3': 'Late-stage trials',
  'gist.trials-many': 'Many trials',
  'gist.unknown-therapy': 'What therapy adds',
  'gist.unknown-long-term': 'The long term',
  'gist.unknown-home': 'Effect and safety',
  'gist.unknown-suicide': 'Whether it prevents suicide',
  'gist.unknown-who': 'What helps whom',
  'gist.mix-not-reviewed': 'Mix not reviewed',
  'gist.mix-not-studied': 'Mix not studied',
  'gist.unknown-mix': 'What the mix does',
} as const satisfies Readonly<
  Record<
    | CellKey<RowsOf<'medicine' | 'practical' | 'known'>>
    | HybridKey
    | `row.${RowsOf<'medicine' | 'practical' | 'known'>}`
    | `gist.${GistIn<'medicine' | 'practical' | 'known'> | HybridGistId}`,
    string
  >
> &
  Readonly<Record<string, string>>;
