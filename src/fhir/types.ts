/*
 * The parts of FHIR R4 that are written here, and no others. Element by element: http://hl7.org/fhir/R4/questionnaire.html
 * and http://hl7.org/fhir/R4/questionnaireresponse.html
 */

/** A value beside the standard elements, named by the address of its definition. */
export interface FhirExtension {
  readonly url: string;
  readonly valueBoolean?: boolean;
  readonly valueDecimal?: number;
  readonly valueCodeableConcept?: { readonly coding: readonly FhirCoding[] };
  readonly valueExpression?: { readonly language: 'text/fhirpath'; readonly expression: string };
}

/** A code, the system it belongs to (none: it means something in its questionnaire only), and its words. */
export interface FhirCoding {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
  readonly extension?: readonly FhirExtension[];
}

/** One condition under which an item is shown. */
export type FhirEnableWhen = { readonly question: string } & (
  | { readonly operator: 'exists'; readonly answerBoolean: boolean }
  | { readonly operator: '='; readonly answerCoding: FhirCoding }
);

/** An answer that can be chosen. */
export interface FhirAnswerOption {
  readonly extension?: readonly FhirExtension[];
  readonly valueCoding: FhirCoding;
}

/** A question, a group of them, or words between them. */
export interface FhirQuestionnaireItem {
  readonly linkId: string;
  readonly extension?: readonly FhirExtension[];
  readonly code?: readonly FhirCoding[];
  readonly text?: string;
  readonly type: 'group' | 'display' | 'choice' | 'open-choice' | 'integer';
  readonly enableWhen?: readonly FhirEnableWhen[];
  /** Always `any`: one condition is enough. */
  readonly enableBehavior?: 'any';
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly answerOption?: readonly FhirAnswerOption[];
  readonly item?: readonly FhirQuestionnaireItem[];
}

/** Questions, their answers, and when each is asked. */
export interface FhirQuestionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language?: string;
  readonly url?: string;
  readonly version?: string;
  readonly title?: string;
  readonly status: 'draft' | 'active';
  readonly subjectType: readonly ['Patient'];
  readonly date?: string;
  readonly description?: string;
  readonly copyright?: string;
  readonly code?: readonly FhirCoding[];
  readonly item?: readonly FhirQuestionnaireItem[];
}

/** One answer. */
export type FhirAnswer =
  | { readonly valueCoding: FhirCoding }
  | { readonly valueInteger: number }
  | { readonly valueString: string };

/** The answers to one question, or to the questions of one group. */
export interface FhirResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly FhirAnswer[];
  readonly item?: readonly FhirResponseItem[];
}

/** What someone answered. Who they are is not in it. */
export interface FhirQuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language?: string;
  readonly questionnaire?: string;
  readonly status: 'completed' | 'in-progress';
  readonly authored?: string;
  readonly item?: readonly FhirResponseItem[];
}

/** Any resource made here. */
export type FhirResource = FhirQuestionnaire | FhirQuestionnaireResponse;
