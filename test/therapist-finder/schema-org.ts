/**
 * The part of schema.org's vocabulary that may be used, pinned: for each type the properties whose domain it is in
 * (its own and its ancestors'), with what they may hold. Taken by a script from the definitions of schema-dts 2.1.0
 * (Google's types of the published vocabulary) and from the pages of schema.org, November 22, 2026. A property that is
 * not here fails the tests: look it up there first. Not on Person, for example: areaServed, priceRange and
 * isAcceptingNewPatients.
 */
export const vocabulary: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ProfessionalService: {
    name: ['Text'],
    legalName: ['Text'],
    url: ['URL'],
    telephone: ['Text'],
    email: ['Text'],
  },
  Person: {
    name: ['Text'],
    jobTitle: ['DefinedTerm', 'Text'],
    image: ['ImageObject', 'URL'],
    url: ['URL'],
    affiliation: ['Organization'],
    hasCredential: ['EducationalOccupationalCredential'],
    knowsAbout: ['Text', 'Thing', 'URL'],
    knowsLanguage: ['Language', 'Text'],
    workLocation: ['ContactPoint', 'Place'],
    makesOffer: ['Offer'],
  },
  EducationalOccupationalCredential: {
    name: ['Text'],
    credentialCategory: ['DefinedTerm', 'Text', 'URL'],
    identifier: ['PropertyValue', 'Text', 'URL'],
    validIn: ['AdministrativeArea'],
    recognizedBy: ['Organization'],
    url: ['URL'],
  },
  EducationalOccupationalProgram: { name: ['Text'], provider: ['Organization', 'Person'] },
  Organization: { name: ['Text'] },
  Language: { name: ['Text'] },
  Place: { address: ['PostalAddress', 'Text'] },
  PostalAddress: {
    addressLocality: ['Text'],
    addressRegion: ['AdministrativeArea', 'Text'],
    addressCountry: ['Country', 'Text'],
  },
  State: { name: ['Text'], containedInPlace: ['Place'] },
  AdministrativeArea: { name: ['Text'], containedInPlace: ['Place'] },
  Country: { name: ['Text'] },
  Offer: {
    itemOffered: ['Product', 'Service'],
    areaServed: ['AdministrativeArea', 'GeoShape', 'Place', 'Text'],
    priceSpecification: ['PriceSpecification'],
  },
  Service: { serviceType: ['Text'] },
  UnitPriceSpecification: {
    price: ['Number', 'Text'],
    priceCurrency: ['Text'],
    unitText: ['Text'],
    description: ['Text'],
  },
  FAQPage: { mainEntity: ['Thing'], inLanguage: ['Language', 'Text'] },
  Question: { name: ['Text'], acceptedAnswer: ['Answer', 'ItemList'] },
  Answer: { text: ['Text'] },
};

/** Types above those used, the nearest first. */
export const ancestors: Readonly<Record<string, readonly string[]>> = {
  ProfessionalService: ['LocalBusiness', 'Organization', 'Place'],
  State: ['AdministrativeArea', 'Place'],
  Country: ['AdministrativeArea', 'Place'],
  AdministrativeArea: ['Place'],
  UnitPriceSpecification: ['PriceSpecification'],
};

type Block = Readonly<Record<string, unknown>>;

/** What the vocabulary has against a graph: a type or property it does not have there, or a value of another kind. */
export function vocabularyErrors(graph: readonly unknown[]): string[] {
  const types = new Map(graph.map((node) => [(node as Block)['@id'], (node as Block)['@type']]));
  const errors: string[] = [];
  const visit = (node: Block, at: string): void => {
    const type = String(node['@type']);
    const known = vocabulary[type];
    if (!known) errors.push(`${at}: no type ${type}`);
    for (const [property, value] of Object.entries(node)) {
      if (property === '@type' || property === '@id') continue;
      const range = known?.[property];
      if (!range) errors.push(`${at}: ${property} is not for ${type}`);
      for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
        const kinds = kindsOf(each, types);
        if (!range?.some((kind) => kinds.includes(kind))) errors.push(`${at}: ${property} is no ${kinds[0]}`);
        if (typeof each === 'object' && each && !isReference(each)) visit(each as Block, `${at}.${property}`);
      }
    }
  };
  for (const [index, node] of graph.entries()) visit(node as Block, `[${index}]`);
  return errors;
}

const isReference = (value: object) => Object.keys(value).join() === '@id';

function kindsOf(value: unknown, types: ReadonlyMap<unknown, unknown>): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? ['Number'] : ['nothing'];
  if (typeof value === 'string')
    return value ? (/^https?:/.test(value) ? ['Text', 'URL'] : ['Text']) : ['nothing'];
  if (typeof value !== 'object' || value === null) return ['nothing'];
  const type = String(isReference(value) ? types.get((value as Block)['@id']) : (value as Block)['@type']);
  return [type, ...(ancestors[type] ?? []), 'Thing'];
}
