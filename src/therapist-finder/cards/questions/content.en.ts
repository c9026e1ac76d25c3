/** Words of the questions to ask a therapist, English. Each `why-` stands below its `ask-`. */
export default {
  'ask-heading': 'Questions to ask {name}',
  'ask-intro':
    'Take the ones that matter to you. You can ask them on a first call, and you need not decide that day.',
  'ask-listed': 'On the list:',
  'ask-group.person': 'Who will be with me?',
  'ask-group.day': 'The day of the medicine',
  'ask-group.around': 'Before, after, and the cost',

  'ask.license': 'What is your license, and may you treat me in the state where I will be?',
  'why.license': 'Licenses are given state by state. A certificate is not a license.',
  'ask.training': 'What training do you have for KAP, and was a ketamine session of your own a part of it?',
  'why.training': 'No board certifies KAP. So ask how long it was, and what it was about.',
  'ask.consultation': 'Who do you turn to when you want a second view on your work?',
  'why.consultation': 'People who talk their cases over with others do not have to be sure all alone.',
  'ask.experience': 'Have you had ketamine sessions yourself?',
  'why.experience':
    'Some people want a guide who has. Nobody has to answer, and views differ on how much it matters.',

  'ask.prescriber': 'Who prescribes, and how do the two of you work together?',
  'why.prescriber':
    'Only a licensed prescriber can decide on the medicine. It helps to know who that is from the start.',
  'ask.presence': 'Who is with me from start to end, in the room or on the screen?',
  'why.presence': 'In some places no therapist is there while the medicine works.',
  'ask.emergency': 'What do you do in an emergency, and who would come?',
  'why.emergency':
    'Ketamine can raise blood pressure and make people very sleepy. There should be a plan before the day.',
  'ask.touch': 'Do you ever use touch? How do I say yes or no, and can I change my mind?',
  'why.touch': 'It can be hard to say what you want while the medicine works. So agree on it before.',
  'ask.hard': 'What happens if it gets hard?',
  'why.hard': 'It can. Ask what helps then, and who stays until you feel like yourself again.',

  'ask.integration': 'How do we prepare, and when do we meet after?',
  'why.integration':
    'Getting ready and making sense of it after are part of KAP. Many meet one to three days later.',
  'ask.cost': 'What will all of it cost, with the medical visits and the medicine?',
  'why.cost': 'The prescriber and the medicine can cost extra. You can ask for a good-faith estimate.',

  'ask-source':
    'Source: what people ask for, gathered from what practices and public pages say. Checked {date}.',
} as const;
