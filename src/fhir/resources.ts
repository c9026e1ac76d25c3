import type { FhirResource } from './types.js';

export type { QuestionnaireOptions, ResponseOptions } from './about.js';
export { toInstrumentQuestionnaire, toInstrumentResponse } from './instruments.js';
export type { FhirInstrument, FhirInstrumentSource } from './instruments.js';
export { toQuestionnaire, toQuestionnaireResponse } from './questionnaire.js';
export type { FhirSource } from './questionnaire.js';
export type * from './types.js';
export { usStateSystem } from './values.js';

/** A resource as a file: text that people can read too, and its media type. */
export const toFile = (resource: FhirResource): { readonly text: string; readonly type: string } => ({
  text: `${JSON.stringify(resource, null, 2)}\n`,
  type: 'application/fhir+json',
});
