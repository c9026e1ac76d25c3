import { questionnaire, type QuestionnaireOptions, response, type ResponseOptions } from './about.js';
import type {
  FhirCoding,
  FhirQuestionnaire,
  FhirQuestionnaireItem,
  FhirQuestionnaireResponse,
  FhirResponseItem,
} from './types.js';
import { code, coding, given, HL7, loincCoding, text } from './values.js';

/**
 * A published questionnaire with its LOINC codes. Codes that nobody has verified are left out (the project's domain
 * facts name none for the panels and totals of PHQ-2 and PHQ-8): no code is better than a wrong one.
 */
export interface FhirInstrument {
  /** Such as `phq-8`. */
  readonly id: string;
  /** Such as `PHQ-8`. */
  readonly name: string;
  /** The words before the items. */
  readonly stem: string;
  readonly items: readonly { readonly text: string; readonly loinc: string }[];
  /** The question after the items, which has no score. */
  readonly effect?: { readonly text: string; readonly loinc: string; readonly answers: readonly string[] };
  /** LOINC code of the whole. */
  readonly panel?: string;
  /** LOINC code of the sum of the scores. */
  readonly total?: string;
}

/** A questionnaire, the answers that all its items share, and the language its words are in. */
export interface FhirInstrumentSource {
  readonly instrument: FhirInstrument;
  readonly answers: readonly { readonly text: string; readonly score: number; readonly code: string }[];
  /** What to call the sum. Default: `Total score`. */
  readonly totalText?: string;
  /** BCP 47 tag of the words. Default `en`, the language the wording was published in. */
  readonly lang?: string;
}

/** The questionnaire as a FHIR R4 Questionnaire, coded with LOINC, each answer with its score. */
export function toInstrumentQuestionnaire(
  source: FhirInstrumentSource,
  options: QuestionnaireOptions = {},
): FhirQuestionnaire {
  const { instrument } = source;
  const answerOption = source.answers.map((answer) => ({ valueCoding: scored(answer) }));
  const item: FhirQuestionnaireItem[] = [
    {
      ...stemOf(instrument),
      type: 'group',
      item: instrument.items.map(({ text: words, loinc }) => ({
        ...coded(loinc, words),
        type: 'choice' as const,
        required: true,
        answerOption,
      })),
    },
  ];
  const { effect } = instrument;
  if (effect) {
    item.push({
      ...coded(effect.loinc, effect.text),
      type: 'choice',
      answerOption: effect.answers.map((words) => ({ valueCoding: uncoded(words) })),
    });
  }
  item.push({ ...totalOf(source), type: 'integer', readOnly: true });
  return questionnaire(source.lang ?? 'en', { title: instrument.name, ...options }, item, {
    ...(instrument.panel === undefined ? {} : { code: [loincCoding(instrument.panel)] }),
    copyright: LOINC_NOTICE,
  });
}

/**
 * What was marked as a FHIR R4 QuestionnaireResponse. The total is there only when every item has a score: a sum of
 * some would be taken for the whole.
 * @param marks the score of each item in its order, then the place of the answer to `effect`, counted from 0; what is
 * no answer counts as not marked
 */
export function toInstrumentResponse(
  source: FhirInstrumentSource,
  marks: readonly (number | undefined)[],
  options: ResponseOptions,
): FhirQuestionnaireResponse {
  const { items, effect } = source.instrument;
  const marked = items.map((_, at) => source.answers.find(({ score }) => score === marks[at]));
  const isWhole = marked.every((answer) => answer !== undefined);
  const sum = marked.reduce((total, answer) => total + (answer?.score ?? 0), 0);
  const item: FhirResponseItem[] = [];
  const inside = items.flatMap(({ text: words, loinc }, at): FhirResponseItem[] => {
    const answer = marked[at];
    return answer ? [{ ...linked(loinc, words), answer: [{ valueCoding: scored(answer) }] }] : [];
  });
  if (inside.length) item.push({ ...stemOf(source.instrument), item: inside });
  // Asked of somebody with a problem only, as the published form does.
  const words = sum > 0 ? effect?.answers[marks[items.length] ?? -1] : undefined;
  if (effect && words !== undefined)
    item.push({ ...linked(effect.loinc, effect.text), answer: [{ valueCoding: uncoded(words) }] });
  if (isWhole) {
    const { linkId, text: name } = totalOf(source);
    item.push(given({ linkId, text: name, answer: [{ valueInteger: sum }] }));
  }
  return response(source.lang ?? 'en', options, isWhole, item);
}

const LOINC_NOTICE =
  'Contains content from LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, ' +
  'available at no cost under the license at https://loinc.org/license.';

const linked = (loinc: string, words: string): Pick<FhirResponseItem, 'linkId' | 'text'> =>
  given({ linkId: code(loinc), text: text(words) });

const coded = (loinc: string, words: string): Pick<FhirQuestionnaireItem, 'linkId' | 'text' | 'code'> => ({
  ...linked(loinc, words),
  code: [loincCoding(loinc)],
});

const stemOf = ({ id, stem }: FhirInstrument) => linked(id, stem);

function totalOf({ instrument: { total }, totalText = 'Total score' }: FhirInstrumentSource) {
  return total === undefined ? linked('total', totalText) : coded(total, totalText);
}

/** An answer with its score, so that whoever reads it can add up. */
const scored = ({
  text: words,
  score,
  code: loinc,
}: FhirInstrumentSource['answers'][number]): FhirCoding => ({
  ...loincCoding(loinc, words),
  extension: [{ url: `${HL7}/ordinalValue`, valueDecimal: score }],
});

/** An answer whose LOINC code is not verified: a code that means something here only. */
const uncoded = (words: string): FhirCoding => coding(words.toLowerCase().replace(/\W+/g, '-'), words);
