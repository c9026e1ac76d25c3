import { STATES } from '../shared/us-states.js';

/** Words around what a practice says of itself, English. */
export default {
  // US states by code, where the practice or the visitor is
  states: STATES,
  'group.own': 'More from {practice}',
  at: 'At {practice}:',
  'route.sublingual': 'a lozenge in the mouth',
  'route.iv': 'a drip into a vein (IV)',
  'route.im': 'a shot in a muscle (IM)',
  'route.nasal': 'a spray in the nose',
  'route.oral': 'a tablet to swallow',
  'fact.routes': 'How you take it: {list}.',
  'fact.clinic': 'In a clinic, with medical staff: {list}. Ask if a therapist is there too.',
  'fact.cost': '{text} (As of {date}.)',
  'fact.in-person': 'In person for people in {list}.',
  'fact.online': 'Online for people in {list}.',
  'fact.prescriber.own': 'Our own prescriber.',
  'fact.prescriber.own-named': 'Our own prescriber: {name}.',
  'fact.prescriber.partner': 'A partner of the practice prescribes.',
  'fact.prescriber.partner-named': 'A partner prescribes: {name}.',
  'fact.included': 'The price of a session includes the prescriber.',
  'fact.not-included': 'The prescriber’s fees are extra.',
  'fact.preparation': {
    one: 'At least {count} meeting before the first dose.',
    other: 'At least {count} meetings before the first dose.',
  },
  'fact.preparation-range': 'From {from} to {to} meetings before the first dose.',
  'fact.doses': { one: '{count} dose in a course.', other: '{count} doses in a course.' },
  'fact.doses-range': 'From {from} to {to} doses in a course.',
  'fact.every': { one: 'One dose a day.', other: 'About {count} days from one dose to the next.' },
  'fact.every-weeks': {
    one: 'About one week from one dose to the next.',
    other: 'About {count} weeks from one dose to the next.',
  },
  'fact.integration': {
    one: 'At least {count} meeting after a dose.',
    other: 'At least {count} meetings after a dose.',
  },
  'fact.integration-series': {
    one: '{count} meeting or more during the series.',
    other: '{count} or more meetings during the series.',
  },
  'fact.within': {
    one: 'The first meeting after a dose is within {count} hour.',
    other: 'The first meeting after a dose is within {count} hours.',
  },
  'fact.hours': { one: 'Plan {count} hour for a session.', other: 'Plan {count} hours for a session.' },
  'fact.hours-range': 'Plan {from} to {to} hours for a session.',
  'fact.effect': {
    one: 'The effects last about {count} minute.',
    other: 'The effects last about {count} minutes.',
  },
  'fact.effect-range': 'The effects last about {from} to {to} minutes.',
  'fact.food': {
    one: 'No food for {count} hour before the medicine.',
    other: 'No food for {count} hours before the medicine.',
  },
  'fact.drink': {
    one: 'Nothing to drink for {count} minute before it.',
    other: 'Nothing to drink for {count} minutes before it.',
  },
  'fact.drink-hours': {
    one: 'Nothing to drink for {count} hour before it.',
    other: 'Nothing to drink for {count} hours before it.',
  },
  'fact.call': {
    one: 'The first call takes {count} minute.',
    other: 'The first call takes {count} minutes.',
  },
  'fact.call-range': 'The first call takes {from} to {to} minutes.',
  'fact.phone': 'Call [{shown}](tel:{tel}).',
  'fact.email': 'Write to [{email}](mailto:{email}).',
  'fact.prescriber-phone': 'The number for questions about the medicine: [{shown}](tel:{tel}).',
  'fact.privacy': 'Our [privacy notice]({link}).',
  // Answers in place of the general ones, for a way of giving the medicine; see instead.ts.
  'clinic.what-is-kap.answer':
    'KAP is short for ketamine-assisted psychotherapy. It joins doses of ketamine with talk therapy. Here medical staff give you the ketamine and stay with you. A licensed therapist is there too, if you planned it so. You meet for talk therapy before and after.\n\nKetamine is a medicine. The FDA approved it to put people to sleep for surgery. Its use for mental health is “off-label”: the FDA has not approved it for that.',
  'clinic.how-it-works.answer':
    'Ketamine blocks a kind of switch on nerve cells: the NMDA (N-methyl-D-aspartate) receptor. For a while it changes mood, thoughts and the senses. How it may help with low mood is still being studied.\n\nThe therapy is what you do around it:\n\n- Before: you get to know your therapist and say what you hope for.\n- During: medical staff stay with you, and a therapist if you planned it so.\n- After: you talk through what came up and what to do with it.',
  'clinic.need-therapist.answer':
    'Not for the medicine alone. Medical staff give it and stay with you. A therapist can be part of the care: they help you get ready, and talk it through with you after. They are there for a dose if you planned it so.\n\nIt is not known yet if therapy adds to the effect. If you have a therapist now, ask if the two can work together.',
  'clinic.hard.answer':
    'It can be. Fear, grief or old pain can come up, and it can feel strange or scary to lose your usual sense of self. The effects wear off, and staff watch over you until you are steady.\n\nWhat can help:\n\n- Tell the staff what is going on. They stay near. If a therapist is there, tell them too.\n- Breathe slowly. You do not have to fight it or make sense of it yet.\n- Ask for what you agreed on before: quiet, other music, a hand to hold.\n- Talk about it when you next meet.\n\nCall your prescriber if you feel much worse after, if you see or hear things, or if it hurts to pass urine. If you are in danger or might hurt yourself, call [{line}](tel:{lineTel}) or [{emergency}](tel:{emergency}) now.',
  'clinic.day.answer':
    'It is not the same everywhere, but often it goes like this:\n\n- You arrive. Staff take your blood pressure, and you go over what you hope for.\n- You get the medicine and lie back, often with an eye mask and music.\n- Medical staff stay near while it works and while you come back to yourself. A therapist is there too, if you planned it so.\n- You share your first thoughts, if you like.\n- Someone takes you home. You rest, and you make no big choices that day.\n\nWear loose clothes. Bring water and something to write in.',
  'iv.day.length': 'Plan about 1 to 2 hours in all. The drip often runs for about 40 minutes.',
  'nasal.day.length': 'Plan at least 2 hours. Staff watch over you all that time.',
  'clinic.how-many.answer':
    'You meet before the first dose, and again during the series and after it. Ask what a whole course looks like, and when you would look back at it together.',
  'iv.how-many.usual': 'A course is often about 6 drips in 2 to 3 weeks.',
  'nasal.how-many.usual':
    'It is most often twice a week for 4 weeks, once a week for 4 weeks, then every 1 or 2 weeks.',
  'clinic.online.answer':
    'Not the dose. This form of the medicine is given in a clinic. Meetings before and after can be by video, if the practice offers it. Care is licensed by state, so ask if they can see people in the state where you will be.',
  'home.day.answer':
    'It is not the same everywhere, but often it goes like this:\n\n- You meet by video. An adult (a chaperone) is at home with you. You go over what you hope for.\n- You take the medicine and lie back, often with an eye mask and music.\n- Your therapist stays with you on the screen while it works and while you come back to yourself.\n- You share your first thoughts, if you like.\n- The chaperone stays until you feel steady. You rest, and you make no big choices that day.\n\nWear loose clothes. Have water and something to write in near you.',
  'home.driving.answer':
    'No. Do not drive or use machines until the next day, after a good night’s sleep. That is what the label of Spravato, a form of ketamine, says. Your prescriber may ask for more.',
} as const;
