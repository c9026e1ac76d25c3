import type { CellKey, RowsOf } from './facts.js';
import type { GistIn } from './gists.js';

/** Words of the rows on care and on a session, English. What each rests on: claims.ts. */
export default {
  'group.care': 'The care',
  'group.session': 'A session',

  'row.present': 'Who is with you',
  'kap.present':
    'A licensed therapist stays until you have come back to yourself. At home: by video, with an adult beside you and no medical staff.',
  'clinic.present':
    'Medical staff give the medicine and watch over you. Whether a therapist is there too varies by clinic.',
  'at-home.present':
    'After the first sessions, people often lead their own. A guide or coach may be on call. No medical staff are there.',
  'spravato.present':
    'Staff of a certified clinic watch over you until you can leave. A therapist is not required.',
  'other.present':
    'In talk therapy, a therapist. For TMS and ECT, a trained team. With pills or waiting, no one.',

  'row.focus': 'What the staff are trained for',
  'kap.focus':
    'The therapist is trained in talk therapy, often in trauma and KAP too. A medical prescriber joins in.',
  'clinic.focus':
    'Most staff are trained to give the medicine and care for your body. Training in therapy varies.',
  'at-home.focus':
    'A licensed prescriber decides from a distance. Guides and coaches may not be licensed therapists. Ask.',
  'spravato.focus':
    'Staff are trained to give the spray and care for your body. Training in talk therapy varies.',
  'other.focus':
    'Therapists are trained in talk therapy. Doctors and nurses are trained to give pills, TMS or ECT.',

  'row.goal': 'What it aims at: feel better, or change',
  'kap.goal':
    'To ease symptoms, and to help you look beneath them and change. How well the second works is not settled.',
  'clinic.goal': 'To ease symptoms. Looking beneath them is left to other care, unless the clinic adds it.',
  'at-home.goal': 'To ease symptoms. Some programs add an app or a guide for those who look for change.',
  'spravato.goal': 'To ease the symptoms of depression. Looking beneath them is left to other care.',
  'other.goal':
    'Pills, TMS and ECT aim to ease symptoms. Talk therapy also aims to change how you think and act.',

  'row.personal': 'How it is fitted to you',
  'kap.personal':
    'Your therapist fits the pace, the themes and the music to your story. A prescriber sets the dose.',
  'clinic.personal': 'Staff fit the dose to your body. How much else is fitted to you varies. Ask.',
  'at-home.personal': 'A prescriber sets the dose. The rest may be a set program. Ask what can change.',
  'spravato.personal':
    'The label sets how often you come. Your prescriber chooses within it. Ask what can change.',
  'other.personal':
    'Pills and therapy are changed step by step if they do not help. It can take several tries.',

  'row.setting': 'Where it happens',
  'kap.setting': 'In an office, or at home with your therapist online and a chaperone beside you.',
  'clinic.setting': 'In a clinic, with medical staff close by. How calm the room is varies. Ask to see it.',
  'at-home.setting': 'In your own home, with support from a distance. Ask if another adult has to be there.',
  'spravato.setting':
    'Only in a certified clinic. A safety program (REMS) requires it. You may not take it home.',
  'other.setting':
    'Therapy: an office or online. TMS and ECT: a clinic or hospital. Pills or waiting: at home.',
  'note.setting':
    'Some of this care is prescribed by video. As of November 2026, the US rules for that are set to end on December 31, 2026.',

  'row.preparation': 'Before: preparation',
  'kap.preparation':
    'Built in. You meet with your therapist 1 to 4 times before the first dose and set an intention.',
  'clinic.preparation':
    'It varies. Staff check your health first. Ask if anyone helps you get ready in mind as well.',
  'at-home.preparation':
    'It varies: an app, a guide or a coach. A prescriber checks your health from a distance.',
  'spravato.preparation':
    'Not required, apart from health checks such as blood pressure. Ask if more is offered.',
  'other.preparation':
    'Therapy starts with talks about you and your goals. Pills, TMS and ECT start with a health check.',

  'row.dosing': 'What a session is like',
  'kap.dosing':
    'You lie back with music and an eye mask. A therapist is with you. Effects last about 45 to 60 minutes.',
  'clinic.dosing':
    'You lie back while a drip runs for about 40 minutes, or after a shot. You may feel far away.',
  'at-home.dosing': 'You take a tablet or lozenge in your own room and lie back. You may feel far away.',
  'spravato.dosing':
    'You use the spray yourself while staff watch. Then you rest there. You may feel far away.',
  'other.dosing': 'Therapy is a talk. Pills are taken daily. For TMS you sit awake. For ECT you are asleep.',

  'row.hard': 'Help in a hard experience',
  'kap.hard':
    'A hard hour can happen. Your therapist stays and helps you settle. At home it is by video, with no medical staff there.',
  'clinic.hard':
    'A hard hour can happen. Staff are close by. How they help with strong feelings varies. Ask.',
  'at-home.hard':
    'A hard hour can happen. Help is a call or a message away, with no medical staff there. Ask who answers.',
  'spravato.hard':
    'A hard hour can happen. Staff are close by. How they help with strong feelings varies. Ask.',
  'other.hard':
    'Hard days can happen. A therapist helps in the next session. With pills or waiting, plan whom to call.',

  'row.trauma': 'If past trauma comes up',
  'kap.trauma':
    'The therapist works on it with you, in the session and after. Ask how they are trained in trauma.',
  'clinic.trauma':
    'It varies. Some clinics have a therapist, or partners they send you to. Ask before you start.',
  'at-home.trauma':
    'Help is from a distance, and may not be from a therapist. Ask who helps, right then and later.',
  'spravato.trauma':
    'Therapy is not part of the program. Ask if the clinic has a therapist, or sends you to one.',
  'other.trauma':
    'Some talk therapies are made for it. They turn to the memories on purpose, with a therapist.',
  'note.trauma':
    'No trial has compared these options for trauma. The table says how they differ, not which is better.',

  'row.integration': 'After: integration',
  'kap.integration':
    'Built in. You talk it through, often 24 to 72 hours later. You are told to rest and go easy.',
  'clinic.integration': 'It varies. Ask who talks with you after a visit, and what you are told to do.',
  'at-home.integration': 'It varies: an app, a guide or a coach. Ask what you are told to do.',
  'spravato.integration': 'Not required. You are told not to drive until the next day, after a good sleep.',
  'other.integration':
    'Therapy: things to try at home. Pills and TMS: check-ups. ECT: rest until you are fully awake.',

  'gist.therapist': 'A therapist, all through',
  'gist.medical-staff': 'Medical staff',
  'gist.often-self-led': 'Often self-led',
  'gist.certified-staff': 'Certified staff',
  'gist.therapist-or-team': 'Therapist, team or no one',
  'gist.therapy-first': 'Therapy',
  'gist.medical-first': 'Medicine',
  'gist.prescribing-first': 'Prescribing; the rest varies',
  'gist.therapy-or-medical': 'Therapy or medicine',
  'gist.change-too': 'Feel better, and change',
  'gist.relief': 'Feel better',
  'gist.relief-varies': 'Feel better; change varies',
  'gist.relief-or-change': 'Feel better, or change',
  'gist.by-your-story': 'By your story',
  'gist.by-your-body': 'By your body',
  'gist.by-program': 'By a program',
  'gist.by-label': 'By the label',
  'gist.step-by-step': 'Step by step',
  'gist.office-or-home': 'Office, or home',
  'gist.clinic': 'A clinic',
  'gist.home': 'Your home',
  'gist.certified-clinic': 'A certified clinic',
  'gist.several-places': 'Office, clinic or home',
  'gist.built-in': 'Built in',
  'gist.varies': 'It varies',
  'gist.app-or-coach': 'App, guide or coach',
  'gist.not-required': 'Not required',
  'gist.first-visit': 'First talk or check-up',
  'gist.inward': 'Music, mask, a therapist',
  'gist.drip': 'A drip or shot',
  'gist.own-room': 'In your own room',
  'gist.spray-and-rest': 'Spray, then rest',
  'gist.talk-or-procedure': 'Talk, pill or procedure',
  'gist.therapist-helps': 'Your therapist helps',
  'gist.staff-near': 'Staff are close by',
  'gist.help-remote': 'Help from a distance',
  'gist.next-session': 'Your therapist, or your plan',
  'gist.trauma-in-therapy': 'Part of the therapy',
  'gist.trauma-referred': 'Left to other care',
  'gist.trauma-therapy': 'Therapies made for it',
  'gist.follow-up': 'Practice and check-ups',
} as const satisfies Readonly<
  Record<
    | CellKey<RowsOf<'care' | 'session'>>
    | `row.${RowsOf<'care' | 'session'>}`
    | `gist.${GistIn<'care' | 'session'>}`,
    string
  >
> &
  Readonly<Record<string, string>>;
