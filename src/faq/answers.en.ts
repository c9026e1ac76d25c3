/**
 * Words of the answers, English. In an answer an empty line parts paragraphs, lines that begin with "- "
 * make a list, and a link is `[words](tel:…)`. Facts: the project's domain facts, November 2026; see claims.ts.
 */
export default {
  'crisis-now':
    'In a crisis, call [{line}](tel:{lineTel}). In danger right now, call [{emergency}](tel:{emergency}).',
  'what-is-kap.answer':
    'KAP is short for ketamine-assisted psychotherapy. You take a dose of ketamine with a licensed therapist at your side. You meet for talk therapy before and after.\n\nKetamine is a medicine. The FDA approved it to put people to sleep for surgery. Its use for mental health is “off-label”: the FDA has not approved it for that.',
  'what-is-kap.route': 'In KAP it is often a lozenge in the mouth or a shot in a muscle.',
  'how-it-works.answer':
    'Ketamine blocks a kind of switch on nerve cells: the NMDA (N-methyl-D-aspartate) receptor. For a while it changes mood, thoughts and the senses. How it may help with low mood is still being studied.\n\nThe therapy is what you do around it:\n\n- Before: you get to know your therapist and say what you hope for.\n- During: your therapist stays with you.\n- After: you talk through what came up and what to do with it.',
  'ketamine-clinic.answer':
    'What differs most is who is with you, and what happens before and after.\n\n- KAP: a licensed therapist is with you. Meetings before and after are built in.\n- Ketamine clinic: medical staff give it by drip or by shot. It varies if therapy is part of it. Ask.\n- Spravato clinic: certified staff give a nasal spray and watch over you for at least 2 hours.\n\nNo trial has compared KAP with a clinic. So no one can say which one works better.',
  'need-therapist.answer':
    'Not for the medicine alone. Some clinics and home programs give ketamine with no therapy. In KAP a therapist is part of the care: they help you get ready, stay with you, and talk it through with you after.\n\nIt is not known yet if therapy adds to the effect. If you have a therapist now, ask if the two can work together.',
  'does-therapy-help.answer':
    'Therapists say that talking helps people make sense of what came up. Studies have not shown yet that therapy makes ketamine work better or last longer.\n\n- A review from 2026 looked at 72 studies. In only 2 of them did chance decide who got the therapy.\n- In one study of 1,806 people in KAP, symptoms were lower after 3 months. But only 346 of them could be followed that long, and it had no group to compare with.',
  'integration.answer':
    'It is the work after a session. You look at what came up and choose what to do with it. You can talk, write, draw, walk, rest, or take one small step in your daily life.\n\nYou may hear that the brain is open to change for some days after. That idea comes from a study in mice. No one can promise that it is so for you.',
  'integration.when': 'Many therapists plan to meet 24 to 72 hours after a dose.',
  'how-long.answer':
    'The effect on mood can fade. In one trial, 24 people had a course of drips. Of those it helped, half had relapsed after 18 days. It is not known if therapy makes it last longer.\n\nSome people come back for more sessions, often every 1 to 2 months. Ask what that would mean for your health and for the cost.',
  'safety.answer':
    'No treatment is free of risk. With ketamine, these are the ones to know:\n\n- Feeling cut off from your body or the world (dissociation)\n- A rise in blood pressure\n- Being very sleepy (sedation)\n- Slowed breathing\n- Misuse\n- Harm to the bladder\n- New or worse mental health symptoms\n\nA prescriber looks at your health first. Ask what these risks mean for you, who checks on you, and who helps if something goes wrong.',
  'who-should-not.answer':
    'Only a licensed prescriber can decide that. For now, KAP may not be right for you if any of these is true:\n\n- You are under 18.\n- You are pregnant or breastfeeding.\n- You have had psychosis or schizophrenia.\n- You are in a manic state now.\n- You have or had an aneurysm or AVM (weak or tangled blood vessels), or bleeding in the brain.\n- You have raised pressure in the brain, or glaucoma that is not under control.\n- You have severe liver disease.\n- Your thyroid is overactive and not treated.\n- You once had a bad reaction to ketamine.\n- You have a problem with alcohol or drugs now, or you have misused ketamine.\n\nTell them about any other illness. A “not now” can change, and other care may fit you.',
  'who-should-not.limits':
    'The same may be true in these cases. Published limits differ.\n\n- Your blood pressure is very high, or high and not treated.\n- You had a heart attack or stroke in the last 6 weeks.\n- You have severe trouble breathing.\n- You have bladder pain or blood in the urine now.',
  'medicines.answer':
    'Tell the prescriber about all of them. Some add to the risks of ketamine or change how it works:\n\n- Medicines for sleep or worry (benzodiazepines)\n- Strong pain medicines (opioids)\n- Stimulants, MAO inhibitors, lamotrigine, naltrexone and theophylline\n\nWith ketamine, the first two can make you so sleepy that it is dangerous. Do not stop or change any medicine on your own.',
  'addictive.answer':
    'It can be. Misuse is a known risk, and US law controls ketamine for that reason. With long use, the body can come to depend on it. Using it often can also harm the bladder.\n\nTell the prescriber about any problem with alcohol or drugs, now or in the past. Ask how often you would have it, and what they do to prevent misuse.',
  'hard.answer':
    'It can be. Fear, grief or old pain can come up, and it can feel strange or scary to lose your usual sense of self. The effects wear off. Most often that takes 45 to 60 minutes, and it can take up to 90.\n\nWhat can help:\n\n- Tell your therapist what is going on. In KAP they stay with you.\n- Breathe slowly. You do not have to fight it or make sense of it yet.\n- Ask for what you agreed on before: quiet, other music, a hand to hold.\n- Talk about it when you next meet.\n\nCall your prescriber if you feel much worse after, if you see or hear things, or if it hurts to pass urine. If you are in danger or might hurt yourself, call [{line}](tel:{lineTel}) or [{emergency}](tel:{emergency}) now.',
  'no-help.answer':
    'That happens, and it is not your fault. Tell your therapist and your prescriber how you are. Then decide with them what comes next.\n\nThere are other paths: other medicines, talk therapy, magnetic pulses (TMS) or electric current (ECT). For depression that other medicines did not help, the FDA has approved one nasal spray (Spravato).\n\nDo not stop any medicine on your own. If you feel worse, tell someone now: call [{line}](tel:{lineTel}).',
  'crisis.answer':
    'Do not wait for us. Call [{line}](tel:{lineTel}) now. If you or someone near you is in danger, call [{emergency}](tel:{emergency}).\n\nKAP is not help in a crisis. Even for Spravato, a form of ketamine, the label says it has not been shown to prevent suicide.',
  'day.answer':
    'It is not the same everywhere, but often it goes like this:\n\n- You arrive. Your blood pressure is checked, and you go over what you hope for.\n- You take the medicine and lie back, often with an eye mask and music.\n- Your therapist stays with you while it works and while you come back to yourself.\n- You share your first thoughts, if you like.\n- Someone takes you home. You rest, and you make no big choices that day.\n\nWear loose clothes. Bring water and something to write in.',
  'day.sober': 'Have no alcohol or cannabis for 24 hours before.',
  'day.length': 'Plan 2 to 3 hours in all. The effects often last 45 to 60 minutes, and can last up to 90.',
  'day.food': 'Ask your prescriber how long to go without food and drink.',
  'feel.answer':
    'It differs from one person to the next, and from one time to the next.\n\n- You may feel light, or far from your body. Time and sounds can seem odd.\n- You may see images, or feel strong joy, grief or fear.\n- You may lose the sense of where you end and the world begins.\n\nSome people find it calm. Some find parts of it hard. Both can happen in one session.',
  'how-many.answer':
    'You meet before the first dose, and again after each one. Ask what a whole course looks like, and when you would look back at it together.',
  'how-many.usual': 'A course is often 6 to 8 doses, about one every 2 weeks.',
  'online.answer':
    'Some practices meet in an office, some by video, and some both. In KAP at home, an adult (a chaperone) is there with you. If a home program offers it, ask who has to be there. Care is licensed by state, so ask if they can see people in the state where you will be.',
  'online.rule':
    'As of November 2026, the US rules for ketamine by video are set to end on December 31, 2026.',
  'driving.answer':
    'No. Have someone take you home. Do not drive or use machines until the next day, after a good night’s sleep. That is what the label of Spravato, a form of ketamine, says. Your prescriber may ask for more.',
  'cost.answer':
    'It varies a lot. These are prices that US practices and clinics have put on their sites:\n\n- KAP: $800 to $1,400 a session\n- Ketamine clinic: $400 to $1,000 a drip, or $275 to $800 a shot\n- Home programs: about $129 a month to $215 a session\n- Spravato: $590 to $1,000 list price; from $10 with a health plan and a savings program\n\nAsk for the price of the whole course: each session, the meetings before and after, and the medicine.',
  'cost.prescriber': 'The prescriber’s fees are often extra.',
  'cost.estimate':
    'If you pay on your own, you have a right to a good-faith estimate: the cost you can expect, in writing, before you start.',
  'insurance.answer':
    'Sometimes, and seldom for all of it.\n\n- KAP: some plans pay for the therapy and the medical visits.\n- Ketamine clinic: plans seldom pay.\n- Home programs: plans do not pay. Ask what all of it would cost you.\n- Spravato: plans often pay.\n\nCall your plan before you start. Ask the practice if it gives you a bill that you can send to your plan.',
  'legal.answer':
    'Ketamine is legal when a licensed prescriber orders it for you. KAP is not FDA-approved.\n\n- Ketamine is approved to put people to sleep for surgery. For mental health its use is “off-label”.\n- Lozenges are mixed by a pharmacy (compounded). The FDA has not approved them. In October 2023 it warned about their risks.\n- Only one form is approved for depression: esketamine nasal spray (Spravato). It is for depression that other medicines did not help (on its own since January 2025). It is also for major depression with acute thoughts of suicide. It is given under a safety program (REMS).',
  'prescriber.answer':
    'A licensed medical prescriber. They look at your health, decide if you can have it, and order it. Your therapist is often someone else, and the two work together.',
  'prescriber.who':
    'Ask who the prescriber is, if they work for the practice, and how to reach them after hours.',
  'privacy.answer':
    'This list of questions does not keep or send which answers you open. Other parts of a website may do so; its privacy notice should say.\n\nBefore you start care, ask who can see your records, and what they would have to share.',
  'find-therapist.answer':
    'Look at the license first: its type, its number and its state. You can check it with the state board. Then ask about training in KAP: where, how long, and who guided them.\n\nNo board certifies KAP. A certificate can show training, but it is not a license.',
  'what-to-ask.answer':
    'Good ones to ask:\n\n- Who is with me the whole time?\n- What is your license, and what is your training in KAP?\n- Who prescribes, and how do you work together?\n- What do you do if it gets hard, or in an emergency?\n- Do you use touch? How would I say yes or no to it?\n- What does the whole course cost?\n- What would we do if it does not help?',
  'first-step.answer':
    'With a short call. Say what you hope for, and ask what you want to know. You do not have to decide on the call. If you both want to go on, a prescriber looks at your health next.',
  'first-step.call': 'A first call often takes 15 to 20 minutes.',
} as const;
