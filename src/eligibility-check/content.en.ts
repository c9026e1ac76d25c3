import { STATES } from '../shared/us-states.js';
import type { LevelOf, WordKey } from '../flow/index.js';
import type { Dictionary } from '../shared/words.js';
import type { EligibilityFlow, EligibilityQuestion } from './flow.js';
import type { criteria, EligibilityCriterion } from './policy.js';

/** Rules that leave something to ask a prescriber: those with a level, but for the emergencies. */
type Asking = {
  [C in EligibilityCriterion]: (typeof criteria)[C] extends { level: 'not-now' | 'prescriber-first' }
    ? C
    : never;
}[EligibilityCriterion];

/** The sentences the flow calls for: a question, rule or outcome without its words does not compile. */
type FlowWords = {
  readonly [K in
    | Exclude<WordKey<EligibilityFlow>, `option.${string}.${'unsure' | 'private'}`>
    | `option.${'unsure' | 'private'}`
    | `why.${EligibilityQuestion}`
    | `ask.${Asking}`
    | `text.${LevelOf<EligibilityFlow>}`
    | `next.${Exclude<LevelOf<EligibilityFlow>, 'help-now'> | 'under-18'}`]: string;
};

/** Words of the questions, reasons and outcomes, English. Facts: domain facts §2, §3 and §6, November 2026. */
export default {
  // US states by code, where the practice or the visitor is
  states: STATES,
  // The questions
  'option.unsure': 'I am not sure',
  'option.private': 'I would rather not say',

  'question.safety': 'Are you thinking about ending your life, or about hurting someone?',
  'why.safety': 'This comes first because people can help you right now.',
  'option.safety.no': 'No',
  'option.safety.thoughts': 'I have thoughts, but no plan',
  'option.safety.plan': 'I have a plan, mean to act, or did act not long ago',

  'question.age': 'How old are you?',
  'why.age': 'KAP is for adults. From 65 on there is a bit more to check.',
  'option.age.under-18': 'Under 18',
  'option.age.adult': '18 to 64',
  'option.age.older': '65 or older',

  'question.state': 'Which state will you be in for your sessions?',
  'why.state': 'A license counts where you are, not where the office is.',
  'option.state.abroad': 'Outside the United States',

  'question.brings': 'What brings you here?',
  'why.brings': 'This decides nothing. It helps you get ready for a talk.',
  'option.brings.depression': 'Feeling low or depressed',
  'option.brings.anxiety': 'Worry or anxiety',
  'option.brings.trauma': 'Trauma or PTSD',
  'option.brings.ocd': 'Thoughts that will not let go (OCD)',
  'option.brings.addiction': 'Alcohol or drug use',
  'option.brings.pain': 'Pain that does not go away',
  'option.brings.grief': 'Grief or loss',
  'option.brings.change': 'Stress or a big life change',
  'option.brings.other': 'Something else',

  'question.tried': 'What have you tried so far?',
  'why.tried': 'What helped, and what did not, shapes what to ask for next.',
  'option.tried.therapy': 'Talk therapy',
  'option.tried.antidepressant': 'One antidepressant',
  'option.tried.antidepressants': 'Two or more antidepressants',
  'option.tried.medicine': 'Other medicine for mood or sleep',
  'option.tried.stimulation': 'TMS or ECT',
  'option.tried.ketamine': 'Ketamine or esketamine',
  'option.tried.other': 'Something else',
  'option.tried.none': 'Nothing yet',

  'question.pregnancy': 'Are you pregnant, breastfeeding, or trying to get pregnant?',
  'why.pregnancy': 'Drug labels and clinics advise against ketamine at these times.',
  'option.pregnancy.none': 'No, or this does not apply to me',
  'option.pregnancy.pregnant': 'Pregnant',
  'option.pregnancy.breastfeeding': 'Breastfeeding',
  'option.pregnancy.trying': 'Trying to get pregnant',

  'question.mind': 'About your mind and mood: do any of these fit you?',
  'hint.mind': 'A close relative is a parent, brother, sister or child.',
  'why.mind':
    'Ketamine can bring some of these on, or make them worse. Bipolar disorder alone does not rule KAP out.',
  'option.mind.psychosis-self': 'I was told that I had psychosis or schizophrenia',
  'option.mind.psychosis-relative': 'A close relative had psychosis or schizophrenia',
  'option.mind.manic': 'Manic or mixed now: racing, little sleep, out of control',
  'option.mind.bipolar': 'Bipolar disorder, not manic or mixed now',
  'option.mind.dissociative': 'A dissociative disorder',
  'option.mind.none': 'None of these',

  'question.pressure': 'What was your blood pressure the last time it was checked?',
  'hint.pressure': 'If your two numbers fall in different lines, choose the higher line.',
  'why.pressure': 'Ketamine can raise blood pressure for a while.',
  'option.pressure.normal': 'Below {first}, with no medicine for it',
  'option.pressure.treated': 'Below {first}, with medicine for it',
  'option.pressure.raised': '{first} or more, but below {second}',
  'option.pressure.high': '{second} or more, but below {third}',
  'option.pressure.very-high': '{third} or more',

  'question.pressure-treated': 'Does a doctor treat your blood pressure?',
  'why.pressure-treated': 'High pressure that no one treats should be cared for first.',
  'option.pressure-treated.yes': 'Yes',
  'option.pressure-treated.no': 'No',

  'question.pressure-signs': 'Do you have chest pain, trouble breathing, or a very bad headache with it?',
  'why.pressure-signs': 'Pressure this high with one of these signs can be an emergency.',
  'option.pressure-signs.yes': 'Yes',
  'option.pressure-signs.no': 'No',

  'question.conditions': 'About your health: do you have, or did you ever have, any of these?',
  'hint.conditions':
    'If a stroke came from bleeding, choose the first line too. If you are not sure about one line, choose the others. If no other fits, choose “I am not sure”.',
  'why.conditions':
    'Ketamine can raise blood pressure, slow breathing and harm the bladder. We ask more only about what you choose.',
  'option.conditions.vessels':
    'A bulge (aneurysm) or a tangle (AVM) in the blood vessels, or a bleed in the brain',
  'option.conditions.heart': 'A heart attack, a stroke, heart failure, angina, or an uneven heartbeat',
  'option.conditions.brain': 'Raised pressure in the brain, a head injury, or seizures',
  'option.conditions.glaucoma': 'Glaucoma (an eye disease)',
  'option.conditions.breathing': 'A severe breathing problem, or sleep apnea',
  'option.conditions.liver': 'Liver disease',
  'option.conditions.bladder': 'Bladder pain, blood in the urine, or cystitis',
  'option.conditions.thyroid': 'A thyroid that is too active',
  'option.conditions.none': 'None of these',

  'question.heart': 'Did your heart problem or stroke happen, or get worse, in the last 6 weeks?',
  'why.heart': 'Ketamine can raise blood pressure, so it matters how long ago it was.',
  'option.heart.recent': 'Yes, in the last 6 weeks',
  'option.heart.past': 'No, longer ago, and not worse since',

  'question.brain': 'About your head: which of these do you have, or did you have?',
  'why.brain': 'Each one can change how a medical team would care for you.',
  'option.brain.pressure': 'Raised pressure in the brain',
  'option.brain.injury': 'A head injury',
  'option.brain.seizures': 'Seizures',

  'question.glaucoma': 'Is your glaucoma under control?',
  'why.glaucoma': 'Clinics want it under control first.',
  'option.glaucoma.yes': 'Yes',
  'option.glaucoma.no': 'No',

  'question.breathing': 'Which breathing problem do you have?',
  'why.breathing': 'Ketamine can slow breathing.',
  'option.breathing.severe': 'A severe breathing problem',
  'option.breathing.apnea': 'Sleep apnea',

  'question.liver': 'How severe is your liver disease?',
  'why.liver': 'The drug labels ask for care when the liver is not well.',
  'option.liver.severe': 'Severe',
  'option.liver.other': 'Mild or moderate, or it has passed',

  'question.bladder': 'Do you have bladder pain, blood in your urine, or cystitis now?',
  'why.bladder': 'Ketamine can harm the bladder.',
  'option.bladder.now': 'Yes, now',
  'option.bladder.past': 'No, that was in the past',

  'question.thyroid': 'Is your thyroid under control now?',
  'why.thyroid': 'Clinics want it under control first.',
  'option.thyroid.untreated': 'No, not under control',
  'option.thyroid.treated': 'Yes, it is treated, or it has passed',

  'question.substances': 'About alcohol, drugs and ketamine: do any of these fit you?',
  'why.substances':
    'Ketamine can be misused, and an allergy to it rules it out. We ask so that you get care that fits. No one here judges you.',
  'option.substances.now': 'A problem with alcohol or drugs now',
  'option.substances.recovery': 'In recovery for less than a year',
  'option.substances.ketamine': 'I have misused ketamine, now or before',
  'option.substances.reaction': 'A bad reaction to ketamine or esketamine, ever',
  'option.substances.none': 'None of these',

  'question.medicines': 'Do you take any of these medicines?',
  'why.medicines': 'Some medicines do not mix well with ketamine, or change how it works.',
  'option.medicines.benzodiazepines': 'Benzodiazepines (such as Xanax, Ativan, Klonopin)',
  'option.medicines.opioids': 'Opioids (such as oxycodone, methadone)',
  'option.medicines.stimulants': 'Stimulants (such as Adderall, Ritalin)',
  'option.medicines.maoi': 'MAO inhibitors (such as Nardil, Parnate)',
  'option.medicines.lamotrigine': 'Lamotrigine (Lamictal)',
  'option.medicines.naltrexone': 'Naltrexone',
  'option.medicines.theophylline': 'Theophylline',
  'option.medicines.sleep': 'Sleep medicines',
  'option.medicines.none': 'None of these',

  'question.ride': 'Could an adult take you home after a session, or be with you if it is at home?',
  'why.ride': 'You cannot drive until the next day, after a good sleep.',
  'option.ride.yes': 'Yes',
  'option.ride.no': 'No, not now',

  'question.approach': 'What would you want from it?',
  'why.approach': 'There is no wrong answer. It helps you find the kind of care you want.',
  'option.approach.both': 'Medicine and therapy: to prepare, and to make sense of it later',
  'option.approach.medicine': 'The medicine only',

  // The outcomes
  'level.help-now': 'Please talk to someone now',
  'text.help-now':
    'You do not have to carry this alone. The check stops here, because a real person comes first.',
  'level.emergency': 'Please get medical help now',
  'text.emergency': 'This can be an emergency. The check stops here, because your health comes first.',
  'level.not-now': 'KAP may not be safe right now',
  'text.not-now':
    'This can change. It says nothing about your worth, and other kinds of care can help. Below is what stood out, and why.',
  'next.not-now': 'Talk with your own doctor or therapist. You can also ask us what other care could fit.',
  'next.under-18': 'Talk with a parent or guardian, your doctor, or another adult you trust.',
  'level.prescriber-first': 'A medical check comes first',
  'text.prescriber-first':
    'Some of your answers need a look by a prescriber before anyone plans KAP. Below is which ones, why, and what to ask.',
  'next.prescriber-first':
    'Take the questions above to a prescriber, with a list of your medicines. A call with us is a fine place to start.',
  'level.discuss': 'Nothing here rules out a talk',
  'text.discuss':
    'None of your answers speak against a first talk about KAP. Only a licensed prescriber can decide, once they have met you and looked at your health.',
  'next.discuss': 'In a first call, ask who prescribes, who stays with you, and what it costs.',

  'overlay.crisis-lines': 'Thank you for telling us',
  'reason.lines-shown':
    'If any of this is on your mind, people are here for you now. You can go on below when you want to.',
  'overlay.out-of-area': 'Where you will be',
  'reason.out-of-area':
    'This practice works with people in {states}. Licenses go by state, so care where you are needs someone with a license there.',
  'overlay.logistics': 'Getting home',
  'reason.no-ride':
    'You will need an adult to take you home, or to be with you at home. You cannot drive until the next day, after a good sleep. Ask the practice how others solve this.',
  'overlay.approved-option': 'An approved option',
  'reason.approved-option':
    'You have tried two or more antidepressants. One nasal spray is approved by the FDA for depression that those did not help. It is called Spravato, and the drug in it is esketamine. A certified clinic gives it and watches over you for at least two hours. KAP is a different kind of care and has no such approval. A prescriber can tell you more.',
  'overlay.older': '65 or older',
  'reason.older': 'Your age does not rule KAP out. Ask the prescriber what they check for people your age.',
  'overlay.therapy-wanted': 'What you want',
  'reason.therapy-wanted':
    'You want to prepare, and to make sense of it later. Those two steps are the therapy part of KAP. Ask how many sessions there are, and who leads them.',
  'overlay.medicine-only': 'What you want',
  'reason.medicine-only':
    'KAP is built around therapy. Some clinics offer the medicine without it. A prescriber can tell you which kind of care could fit. If you are not ready for therapy, that is fine too.',

  // The reasons, and what to ask
  'reason.unknown':
    'You were not sure or would rather not say. That is fine. A prescriber can go over it with you in private.',
  'reason.unknown-pressure-emergency':
    'Please check for these signs again now. If you have one, or cannot tell, call {emergency}. If not, call a doctor today.',
  'ask.unknown-pressure-emergency': 'Can you look at my blood pressure and these signs today?',
  'ask.unknown': 'Can we look at this together before we plan anything?',
  'reason.plan':
    'This sounds heavy. Please call or text one of these lines now, or go to an emergency room. Stay near someone you trust.',
  'reason.thoughts':
    'Thoughts like these do not shut you out. They do mean that a live person should talk with you today, before any plan for KAP.',
  'ask.thoughts': 'I have these thoughts. Can you help me today, and how would you support me along the way?',
  'reason.under-18':
    'Published criteria for KAP start at 18. A doctor or a therapist who works with young people can help now.',
  'ask.under-18': 'What could help me now, at my age?',
  'reason.pregnant': 'Drug labels and clinics say no to ketamine while you are pregnant or breastfeed.',
  'ask.pregnant': 'What can help me now, and when could we look at this again?',
  'reason.trying':
    'Drug labels and clinics say no to ketamine while you are pregnant, so the timing matters.',
  'ask.trying': 'How do we time this with my plan to have a baby?',
  'reason.psychosis': 'Published criteria rule KAP out here, since ketamine can bring such symptoms on.',
  'ask.psychosis': 'Which other treatment would you choose for me?',
  'reason.psychosis-relative': 'Published rules ask for a closer look when a close relative had psychosis.',
  'ask.psychosis-relative': 'What does my family history mean for me?',
  'reason.mania':
    'Published criteria ask that a manic or mixed time has passed first. Please call your doctor soon.',
  'ask.mania': 'What would help me feel steady, and when could we talk again?',
  'reason.bipolar':
    'Bipolar disorder does not rule KAP out by itself. A prescriber needs to know how steady you are.',
  'ask.bipolar': 'How would you keep my mood steady?',
  'reason.dissociative':
    'Ketamine can make you feel far from your body or yourself. That can be hard with a dissociative disorder.',
  'ask.dissociative': 'Do you have training in this, and what would you do differently for me?',
  'reason.pressure-emergency':
    'Very high blood pressure with one of these signs can be an emergency. Please call {emergency} now, or have someone take you to an emergency room.',
  'reason.pressure-high':
    'Blood pressure this high should come down first. If you get chest pain, trouble breathing or a very bad headache, call {emergency}.',
  'ask.pressure-high': 'How can we bring my blood pressure down, and what number do you want to see?',
  'reason.pressure-untreated': 'Your blood pressure is raised and no one treats it. That comes first.',
  'ask.pressure-untreated': 'Can you check my blood pressure, and treat it if it stays up?',
  'reason.pressure-raised':
    'Ketamine can raise blood pressure for a while, so a prescriber needs to know your numbers and your treatment.',
  'ask.pressure-raised': 'Is my blood pressure under good control for this?',
  'reason.vessels': 'The Spravato label rules it out here. A rise in blood pressure could do great harm.',
  'ask.vessels': 'Which treatment does not raise my blood pressure?',
  'reason.heart-recent': 'The heart and brain need time to heal first.',
  'ask.heart-recent': 'When is my heart well enough to talk about this again?',
  'reason.heart': 'Ketamine can raise blood pressure for a while, and that matters for your heart.',
  'ask.heart': 'Could my heart doctor and you talk about this first?',
  'reason.brain-pressure': 'Ketamine could push the pressure in your brain up more.',
  'ask.brain-pressure': 'Which treatments do not affect the pressure in my brain?',
  'reason.glaucoma': 'Clinics ask that glaucoma is under control first.',
  'ask.glaucoma': 'Can we get my eye pressure under control, and talk again then?',
  'reason.brain': 'A prescriber needs to know about this before they plan anything.',
  'ask.brain': 'What does this mean for me, and who else should you talk to?',
  'reason.breathing': 'Ketamine can slow breathing. With a severe breathing problem that could be dangerous.',
  'ask.breathing': 'Which treatments do not affect my breathing?',
  'reason.sleep-apnea': 'Ketamine can make you sleepy and slow your breathing.',
  'ask.sleep-apnea': 'How will you watch my breathing?',
  'reason.liver-severe': 'The drug labels advise against it when the liver is very ill.',
  'ask.liver-severe': 'Which treatments are easier on my liver?',
  'reason.liver': 'The drug labels ask for care when the liver is not well.',
  'ask.liver': 'Do you need a blood test of my liver first?',
  'reason.bladder-now': 'Ketamine can harm the bladder, so these signs need a doctor first.',
  'ask.bladder-now': 'Can you find out what causes this?',
  'reason.bladder': 'Ketamine can harm the bladder, so past trouble matters.',
  'ask.bladder': 'How will you watch for bladder trouble?',
  'reason.thyroid-untreated': 'A thyroid that is too active should be under control first.',
  'ask.thyroid-untreated': 'Can we treat my thyroid, and talk again then?',
  'reason.thyroid': 'A prescriber will want to see that your thyroid is steady.',
  'ask.thyroid': 'Do you need a new blood test of my thyroid?',
  'reason.reaction': 'A bad reaction before can mean an allergy. The Spravato label rules it out then.',
  'ask.reaction': 'Was this an allergy, and which other treatment would you choose?',
  'reason.substances-now': 'Help with alcohol or drugs comes first. You can get it now.',
  'ask.substances-now': 'Where can I get help this week?',
  'reason.ketamine-misuse': 'Ketamine can be misused. Published criteria rule it out after that.',
  'ask.ketamine-misuse': 'Which treatment does not put my recovery at risk?',
  'reason.recovery': 'You have come a long way. Early recovery needs a plan that protects it.',
  'ask.recovery': 'How would we protect my recovery?',
  'reason.benzodiazepines': 'Taken with ketamine, these can make you very deeply sleepy.',
  'ask.benzodiazepines':
    'I take this medicine. How do you handle it, and who talks with the doctor who gave it to me?',
  'reason.opioids': 'Taken with ketamine, these can make you very deeply sleepy.',
  'ask.opioids': 'I take this medicine. How do you handle it, and how would you watch my breathing?',
  'reason.stimulants': 'Taken with ketamine, this medicine may change your blood pressure.',
  'ask.stimulants': 'What about the days when I take my stimulant?',
  'reason.maoi': 'Taken with ketamine, this medicine may change your blood pressure.',
  'ask.maoi': 'What does my MAO inhibitor mean for this?',
  'reason.lamotrigine': 'Lamotrigine may change the way ketamine works.',
  'ask.lamotrigine': 'What does my lamotrigine mean for this?',
  'reason.naltrexone': 'Naltrexone may change the way ketamine works.',
  'ask.naltrexone': 'What does my naltrexone mean for this?',
  'reason.theophylline': 'The Ketalar label warns of this pair.',
  'ask.theophylline': 'What does my theophylline mean for this?',
  'reason.sleep-medicines': 'Sleep medicines and ketamine can both make you very sleepy.',
  'ask.sleep-medicines': 'What about nights when I take my sleep medicine?',

  // The screens
  progress: 'Question {at} of {longest}',
  'progress-range': 'Question {at} of {least} to {longest}',
  'progress-most': 'Question {at} of up to {longest}',
  'why-label': 'Why we ask:',
  several: 'Choose all that fit.',
  choose: 'Choose a state',
  continue: 'Continue',
  back: 'Back',
  'errors-heading': 'Something is missing',
  'error-one': 'Please choose an answer.',
  'error-many': 'Please choose at least one answer.',
  'error-pick': 'Please choose from the list.',
  review: 'Review my answers',
  'review-heading': 'Your answers so far',
  'review-empty': 'You have not answered a question yet.',
  change: 'Change',
  'go-on': 'Go on',
  'see-result': 'See my result',
  again: 'Start again',
  clear: 'Clear my answers',
  'reasons-heading': 'What stood out, and why',
  'you-said': 'You said',
  'ask-label': 'What to ask',
  sources: 'Where this comes from',
  reviewed: 'Rule checked against its source on {date}.',
  unconfirmed: 'No clinician has confirmed the exact limit in this rule for us yet.',
  expired: 'The rules may have changed since.',
  'medicine-note': 'Do not stop or change any medicine on your own.',
  'substance-line': 'SAMHSA help line: {number}',
  'notes-heading': 'Also good to know',
  'else-heading': 'What else can help',
  'else-therapy': 'Therapy without ketamine',
  'else-medicine': 'Other medicines that you and your doctor choose',
  'else-stimulation': 'For depression: TMS or ECT',
  'next-heading': 'Next steps',
  'take-open': 'Print, copy or save',
  call: 'Request a call',
  'call-phone': 'Call {number}',
  'call-words': 'Call or write to the practice to set up a first talk.',
  limits: 'This check is not a diagnosis and not medical advice. Your result stays in this page.',
} as const satisfies FlowWords & Dictionary;
