import type { FhirCoding } from './types.js';

/*
 * Words and addresses come from files that anybody may write. FHIR narrows what may stand in a value; what cannot be
 * said in it is left out, so that one odd sentence never spoils the file.
 */

/** The system of the postal codes of US states. */
export const usStateSystem = 'https://www.usps.com/';
const loinc = 'http://loinc.org';
/** Where the standard's own extensions are defined. */
export const HL7 = 'http://hl7.org/fhir/StructureDefinition';

/** FHIR's `string`: no control characters, no blanks but the common ones, something to read. */
export function text(words: string | undefined): string | undefined {
  const clean = words?.replace(/[^ \r\n\t\S]|[\0-\x08\x0e-\x1f]/g, ' ').trim();
  return clean || undefined;
}

/** FHIR's `code`: no blanks but single ones inside. */
export const code = (value: string): string => text(value)?.replace(/\s+/g, ' ') ?? '-';

/** FHIR's `uri` and `canonical`: no blanks. */
export const address = (url: string | undefined): string | undefined =>
  url && /^[^\s\0-\x1f]+$/.test(url) ? url : undefined;

/** A BCP 47 language tag. */
export const language = (tag: string): string | undefined =>
  /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined;

/** FHIR's `dateTime` of a moment. */
export function moment(at: Date): string | undefined {
  const iso = Number.isNaN(at.getTime()) ? '' : at.toISOString();
  return /^\d{4}-/.test(iso) ? iso : undefined;
}

/** FHIR's `dateTime` as far as it can be a day, a month or a year. */
export const day = (date: string | undefined): string | undefined =>
  date && /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date) ? date : undefined;

/** The keys that have a value. FHIR knows no null and no empty list. */
export function given<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  ) as { [K in keyof T]: Exclude<T[K], undefined> };
}

export const coding = (value: string, words: string | undefined, system?: string): FhirCoding =>
  given({ system: address(system), code: code(value), display: text(words) });

/** A code of LOINC. */
export const loincCoding = (value: string, words?: string): FhirCoding => coding(value, words, loinc);
