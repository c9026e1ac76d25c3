import { type Answer, type Flow, type Lists, type Question, replay, roleOf } from '../flow/index.js';
import { type Condition, conditionsOf, type Opening } from './conditions.js';
import { LISTED } from './runs.js';
import type {
  FhirAnswer,
  FhirCoding,
  FhirEnableWhen,
  FhirExtension,
  FhirQuestionnaire,
  FhirQuestionnaireItem,
  FhirQuestionnaireResponse,
} from './types.js';
import {
  display,
  type QuestionnaireOptions,
  questionnaire,
  response,
  type ResponseOptions,
} from './about.js';
import { coding, given, HL7, text } from './values.js';

/** A flow with its words. Words come by function, because a page may have replaced any of them. */
export interface FhirSource {
  /** A whole flow, one that `check` finds nothing wrong with. */
  readonly flow: Flow;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /**
   * The words of `question.<id>`, and where there are any of `why.<id>` and `hint.<id>`. Undefined, empty or the key
   * itself: there are none.
   */
  readonly say: (key: string) => string | undefined;
  /** The words of an answer: of an option of the question, or of a value of its list. */
  readonly answerText: (question: string, answer: string) => string | undefined;
  /** The values of the flow's lists. A `pick` question whose list is not here takes any text. */
  readonly lists?: Lists<Flow>;
  /** By list, the code system of its values: `{ states: usStateSystem }`. */
  readonly systems?: Readonly<Record<string, string>>;
}

/**
 * The flow as a FHIR R4 Questionnaire: each question with its answers, and when it is asked. Rules and outcomes are
 * not in it: FHIR has no place for them there. Never throws for a flow that is whole.
 */
export function toQuestionnaire(source: FhirSource, options: QuestionnaireOptions = {}): FhirQuestionnaire {
  const conditions = conditionsOf(source.flow, (question) => !!valuesOf(source, question));
  const items = [...conditions].flatMap(([id, condition]) => {
    const question = source.flow.questions[id];
    return question && condition !== 'never' ? [questionItem(source, id, question, condition)] : [];
  });
  return questionnaire(source.lang, options, items);
}

/**
 * Answers as a FHIR R4 QuestionnaireResponse: those on the way through the flow, no others, with their words. Nothing
 * about the person that they did not say: no subject, author or identifier; and no outcome, which is not an answer.
 * @param answers by question, from any source: what is no answer ends the way there
 */
export function toQuestionnaireResponse(
  source: FhirSource,
  answers: Readonly<Record<string, unknown>>,
  options: ResponseOptions,
): FhirQuestionnaireResponse {
  const { flow, lists } = source;
  const { path, answers: said, current } = replay(flow, answers, lists ? { lists } : {});
  const items = path.map((id) =>
    given({
      linkId: id,
      text: wordsOf(source, `question.${id}`) ?? id,
      answer: [said[id] as Answer].flat().map((answer) => answerOf(source, id, answer)),
    }),
  );
  return response(source.lang, options, current === undefined, items);
}

function questionItem(
  source: FhirSource,
  id: string,
  question: Question,
  condition: Condition,
): FhirQuestionnaireItem {
  const { kind, options } = question;
  const listed = valuesOf(source, question);
  const when = typeof condition === 'object' && 'any' in condition ? condition.any : [];
  const conditions = when.flatMap((opening) => conditionItems(source, opening));
  const answers = [...(listed ?? []), ...options].map((answer) => {
    // One that stands alone: "none of these", "not sure", "rather not say".
    const alone = kind === 'many' && roleOf(question, answer) !== undefined;
    return given({
      extension: alone ? [{ url: `${HL7}/questionnaire-optionExclusive`, valueBoolean: true }] : undefined,
      valueCoding: codingOf(source, id, answer),
    });
  });
  return given({
    linkId: id,
    extension:
      typeof condition === 'object' && 'expression' in condition ? [enableWhen(condition)] : undefined,
    text: wordsOf(source, `question.${id}`) ?? id,
    type: listed ? ('choice' as const) : ('open-choice' as const),
    enableWhen: conditions,
    enableBehavior: conditions.length ? ('any' as const) : undefined,
    required: true,
    repeats: kind === 'many' ? true : undefined,
    answerOption: answers,
    // The standard's own place for help is an item of words inside the question. `prompt` stands by the answers, as
    // a hint must; `help` is shown on request, which is the nearest to a reason why one asks.
    item: [
      ...display(`${id}.hint`, wordsOf(source, `hint.${id}`), 'prompt'),
      ...display(`${id}.why`, wordsOf(source, `why.${id}`), 'help'),
    ],
  });
}

/** FHIR's own conditions are a flat list; this is the extension of Structured Data Capture for what exceeds it. */
const enableWhen = ({ expression }: { readonly expression: string }): FhirExtension => ({
  url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',
  valueExpression: { language: 'text/fhirpath', expression },
});

function conditionItems(source: FhirSource, { question: id, is }: Opening): readonly FhirEnableWhen[] {
  if (!is) return [{ question: id, operator: 'exists', answerBoolean: true }];
  const listed = valuesOf(source, source.flow.questions[id]) ?? [];
  return is
    .flatMap((option) => (option === LISTED ? listed : option))
    .map((answer) => ({ question: id, operator: '=', answerCoding: codingOf(source, id, answer) }));
}

function wordsOf({ say }: FhirSource, key: string): string | undefined {
  const words = say(key);
  return words === key ? undefined : text(words);
}

/** What can be picked besides the options; nothing for other kinds, undefined if the list is not known. */
function valuesOf({ lists = {} }: FhirSource, question: Question | undefined): readonly string[] | undefined {
  if (question?.kind !== 'pick') return [];
  const known: Readonly<Record<string, readonly string[] | undefined>> = lists;
  const values = Object.hasOwn(known, question.list) ? known[question.list] : undefined;
  return values && [...new Set(values)].filter((value) => !question.options.includes(value));
}

function codingOf(source: FhirSource, id: string, answer: string): FhirCoding {
  const question = source.flow.questions[id];
  const { systems = {} } = source;
  const fromList =
    question?.kind === 'pick' && !question.options.includes(answer) ? question.list : undefined;
  const system = fromList !== undefined && Object.hasOwn(systems, fromList) ? systems[fromList] : undefined;
  return coding(answer, source.answerText(id, answer), system);
}

function answerOf(source: FhirSource, id: string, answer: string): FhirAnswer {
  const question = source.flow.questions[id];
  const isFree = !question?.options.includes(answer) && !valuesOf(source, question);
  return isFree ? { valueString: text(answer) ?? '-' } : { valueCoding: codingOf(source, id, answer) };
}
