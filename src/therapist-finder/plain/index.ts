/*
 * The therapist finder without a page: for builds and servers. Nothing here touches a document.
 */
import type { PracticeFile } from '../../practice/index.js';
import type { StructuredData } from '../../shared/json-ld.js';
import type { Therapist } from '../data/therapist.schema.js';
import { structuredData as describe } from './structured-data.js';
import { wordsFor } from './words.js';

export { readTherapists, readTherapistsText, type Directory } from '../data/directory.js';
export type { Therapist } from '../data/therapist.schema.js';
export { renderDirectory, type RenderOptions } from './render.js';
export { toJsonLd, type StructuredData } from '../../shared/json-ld.js';

/** In what words, of whose list and of which page the data is. */
export interface StructuredDataOptions {
  /** Language of the words, as a tag: "en" (the default) or "es". */
  readonly lang?: string | undefined;
  /** The practice file. */
  readonly practice?: PracticeFile | undefined;
  /** The address of the page that shows the list. */
  readonly page?: string | undefined;
}

/** What therapists state, as schema.org data. Put into a page with `toJsonLd`, in the order given. */
export function structuredData(
  therapists: readonly Therapist[],
  { lang = 'en', practice = {}, page = '' }: StructuredDataOptions = {},
): StructuredData {
  return describe(therapists, { practice, page, list: wordsFor(lang, practice) });
}
