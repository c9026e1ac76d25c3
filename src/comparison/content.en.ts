import type { Phrase } from '../shared/words.js';
import care from './content-care.en.js';
import facts from './content-facts.en.js';
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
  'differ.as': 'In short, the same as {options}.',
  printed: 'Printed on {date}.',
  'print.matters': 'Print what matters to me, too',
  tools: 'This table, your way',
  choose: 'Choose what is shown',
  mark: 'Mark where they differ',
  'mark.only': 'Only where they differ',
  'differ.yes': 'Differs',
  'differ.no': 'Same',
  'differ.all': 'All differ',
  'differ.some': 'Some agree',
  'differ.count': '{different} of {all} points differ.',
  'differ.none': 'The options shown say the same on every point shown.',
  matters: 'What matters to me',
  print: 'Print',
  failed: 'Could not be loaded. Press again.',
  shown: '{rows} of {allRows} points and {options} of {allOptions} options shown.',
  'shown.all': 'Show everything',
  says: '{practice} says:',
  'crisis.call': 'Call {number}',
  'crisis.text': 'Text {number}',
  'crisis.text-word': 'Text {word} to {number}',
  'crisis.danger': 'In danger now: call {number}',
  'choose.first': 'Compare',
  'choose.second': 'with',
  'choose.group': 'Choose two options',
  'sources.note': 'The note above',
  at: 'At {practice}:',
  'interest.kap':
    'Please note: {practice} offers KAP and shows you this table, so it has an interest in what you choose.',
  disclaimer:
    'This is general information, not medical advice. Talk with a clinician who knows your health before you decide.',
  'reviewed.all': 'Checked against its sources on {date}.',
  crisis: 'None of these is help in a crisis. In a crisis, reach out right away:',

  'option.kap': 'KAP',
  'option.clinic': 'Ketamine clinic',
  'option.at-home': 'At-home telehealth',
  'option.spravato': 'Spravato clinic',
  'option.other': 'Other treatment, or none',
  'about.kap': 'Ketamine-assisted psychotherapy',
  'about.clinic': 'Ketamine by drip (IV) or shot (IM)',
  'about.at-home': 'Ketamine tablets or lozenges at home',
  'about.spravato': 'Esketamine nasal spray',
  'about.other': 'Antidepressants, talk therapy, TMS, ECT, or waiting',

  'risks.heading': 'Risks that all forms of ketamine share',
  'risks.intro': 'KAP, clinics, at-home ketamine and Spravato share these risks. Ask how they apply to you.',
  'risk.dissociation': 'Feeling cut off from your body or the world (dissociation)',
  'risk.pressure': 'A rise in blood pressure',
  'risk.sedation': 'Being very sleepy (sedation)',
  'risk.breathing': 'Slowed breathing',
  'risk.misuse': 'Misuse',
  'risk.bladder': 'Harm to the bladder',
  'risk.psychiatric': 'New or worse mental health symptoms',
  'risks.other': 'Other treatments, or none, have risks too. Ask about them.',
  condition:
    'Depression is a low mood, or no joy in things, that lasts for weeks. With anxiety, worry and fear do not go away. After a trauma, the fear can come back again and again (PTSD). All of these get in the way of daily life, and all can be treated.',
  decision:
    'You live with depression, anxiety or trauma. You wonder which kind of care to try next, or none for now. This table helps you and your clinician think it through.',
  updates:
    'Each sentence shows the day it was checked against its source. Past the last day of a rule, this page says that it may have changed.',
  funding:
    'The kap-widgets project wrote these words from published sources. It names no sponsor. The practice that shows them has an interest: see the note at the top.',

  ...care,
  ...facts,
} as const satisfies Record<Needed, Phrase> & Record<string, Phrase>;
