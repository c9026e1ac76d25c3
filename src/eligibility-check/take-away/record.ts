import { usStates } from '../../shared/us-states.js';
import { answersText, type View } from '../view.js';
import type { TextFile } from '../../shared/save.js';

/**
 * The answers for a health record system, as a FHIR R4 QuestionnaireResponse; with questionnaires answered besides,
 * a Bundle of them all. Undefined while the part that makes them is not there.
 */
export function recordOf(view: View, authored: Date): TextFile | undefined {
  const { extras, flow, place, say } = view;
  const lang = view.langOf(`question.${flow.start}`);
  const { fhir, instruments } = extras;
  if (!fhir) return undefined;
  const response = fhir.toQuestionnaireResponse(
    {
      flow,
      lang,
      say,
      answerText: (question, answer) => answersText(view, question, answer),
      lists: { states: Object.keys(usStates) },
      systems: { states: fhir.usStateSystem },
    },
    place.answers,
    { authored },
  );
  const scored = view.instruments.offered.flatMap((instrument) => {
    const marks = view.instruments.marks[instrument.id] ?? [];
    // Also one that was not finished: a mark in it can be what the result rests on.
    if (!instruments || !marks.some((each) => each !== undefined)) return [];
    const source = { instrument, answers: instruments.answers };
    return [fhir.toInstrumentResponse(source, marks, { authored })];
  });
  const file = fhir.toFile(response);
  if (!scored.length) return file;
  const entry = [response, ...scored].map((resource) => ({ resource }));
  const bundle = { resourceType: 'Bundle', type: 'collection', timestamp: authored.toISOString(), entry };
  return { ...file, text: `${JSON.stringify(bundle, null, 2)}\n` };
}
