import type { Answer } from '../../flow/index.js';
import { answersText, questionLang, questionText, type View } from '../view.js';
import type { Said } from './summary.js';

export const saidOf = (view: View, question: string, answer: Answer): Said => ({
  lang: questionLang(view, question),
  question: questionText(view, question),
  answer: answersText(view, question, answer),
});

/** What was marked in the questionnaires, item by item. */
const markedOf = ({ instruments: { offered, marks }, extras }: View): readonly Said[] =>
  offered.flatMap(({ id, name, items }) =>
    items.flatMap(({ text }, at) => {
      const mark = marks[id]?.[at];
      const answer = extras.instruments?.answers.find(({ score }) => score === mark)?.text;
      return answer ? [{ lang: 'en', question: `${name}: ${text}`, answer }] : [];
    }),
  );

/** Scores of the questionnaires that were finished. */
export const scoresOf = (view: View) => view.extras.instruments?.scoreLines(view) ?? [];

/** Everything that was answered, in the order asked. */
export const allSaid = (view: View): readonly Said[] => [
  ...view.place.path.map((id) => saidOf(view, id, view.place.answers[id] ?? [])),
  ...markedOf(view),
];

/**
 * What the visitor can bring to the call form: the outcome, the scores and all answers, in the words of the summary
 * for a doctor.
 */
export const linesOf = (view: View): readonly Said[] => {
  const outcome = `level.${view.place.found.outcome}`;
  return [
    { lang: view.langOf(outcome), question: view.say('bring-result'), answer: view.say(outcome) },
    ...scoresOf(view).map(({ name, line }) => ({ lang: view.lang, question: name, answer: line })),
    ...allSaid(view),
  ];
};
