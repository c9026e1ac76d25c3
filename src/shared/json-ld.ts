/** A thing of schema.org. What is not stated is not there. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: Value;
}

/** What a property can hold. */
export type Value = string | number | Thing | Reference | readonly (string | Thing)[];

/** A thing that stands elsewhere in the graph. */
export interface Reference {
  readonly '@id': string;
}

/** A JSON-LD document. */
export interface StructuredData {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Thing[];
}

/** The text of a script element: nothing in it ends the element, or starts a tag of a template language. */
export const toJsonLd = (data: StructuredData): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]|\{(?=[{%#])/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

type Unsaid = undefined | readonly never[];

/** A thing without what was left unsaid. */
export function thing(type: string, properties: Readonly<Record<string, Value | Unsaid>>): Thing {
  const said = Object.entries(properties).filter(
    (entry): entry is [string, Value] =>
      entry[1] !== undefined && !(Array.isArray(entry[1]) && !entry[1].length),
  );
  return { '@type': type, ...Object.fromEntries(said) };
}

/** A thing that is worth its name only with one of its properties. */
export const thingWith = (
  type: string,
  properties: Readonly<Record<string, Value | Unsaid>>,
): Thing | undefined => {
  const made = thing(type, properties);
  return Object.keys(made).length > 1 ? made : undefined;
};
