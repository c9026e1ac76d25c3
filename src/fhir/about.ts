import type { FhirQuestionnaire, FhirQuestionnaireItem, FhirQuestionnaireResponse } from './types.js';
import { address, coding, day, given, HL7, language, moment, text } from './values.js';

/** What a Questionnaire says of itself. */
export interface QuestionnaireOptions {
  /** Its canonical address, which responses name. Default: none; nothing needs to be there. */
  readonly url?: string | undefined;
  /** Its version. */
  readonly version?: string | undefined;
  /** When it last changed: `2026-11-22`. */
  readonly date?: string | undefined;
  /** What people call it. */
  readonly title?: string | undefined;
  /** What it is for and what it is not. */
  readonly description?: string | undefined;
  /** `active` once a clinician has reviewed it for use. Default `draft`, which the built-in questions are. */
  readonly status?: 'draft' | 'active' | undefined;
  /** Words to show before the first question, such as where to get help at once. */
  readonly notices?: readonly string[] | undefined;
}

/** What a QuestionnaireResponse says of itself. */
export interface ResponseOptions {
  /** When the answers were given. */
  readonly authored: Date;
  /** The canonical address of the Questionnaire they answer. */
  readonly questionnaire?: string | undefined;
}

/** A Questionnaire but for its questions; its notices are the first items. */
export function questionnaire(
  lang: string,
  { url, version, date, title, description, status = 'draft', notices = [] }: QuestionnaireOptions,
  items: readonly FhirQuestionnaireItem[],
  more: Pick<FhirQuestionnaire, 'code' | 'copyright'> = {},
): FhirQuestionnaire {
  return given({
    resourceType: 'Questionnaire' as const,
    language: language(lang),
    url: address(url),
    version: text(version),
    title: text(title),
    status,
    subjectType: ['Patient'] as const,
    date: day(date),
    description: text(description),
    ...more,
    item: [...notices.flatMap((words, at) => display(`notice.${at + 1}`, words, 'inline')), ...items],
  });
}

/** A QuestionnaireResponse with these answers. */
export function response(
  lang: string,
  { authored, questionnaire: canonical }: ResponseOptions,
  isComplete: boolean,
  item: FhirQuestionnaireResponse['item'],
): FhirQuestionnaireResponse {
  return given({
    resourceType: 'QuestionnaireResponse' as const,
    language: language(lang),
    questionnaire: address(canonical),
    status: isComplete ? ('completed' as const) : ('in-progress' as const),
    authored: moment(authored),
    item,
  });
}

/** An item of words, with the place it is shown in; none if there are no words. */
export function display(
  linkId: string,
  words: string | undefined,
  place: 'inline' | 'prompt' | 'help',
): readonly FhirQuestionnaireItem[] {
  const shown = text(words);
  if (!shown) return [];
  const control = coding(place, undefined, 'http://hl7.org/fhir/questionnaire-item-control');
  const extension = { url: `${HL7}/questionnaire-itemControl`, valueCodeableConcept: { coding: [control] } };
  return [{ linkId, extension: [extension], text: shown, type: 'display' }];
}
