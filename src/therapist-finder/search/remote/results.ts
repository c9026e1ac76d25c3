/*
 * What came back from a service, checked: it is foreign data. No message carries what was searched for.
 */

/** The part of a result that is used. */
export interface Result {
  readonly hits: readonly unknown[];
  readonly nbHits: number;
  /** How many have each value, by attribute. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const isBlock = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** What something is, in a word or two, for a message. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null || value === undefined) return String(value);
  return typeof value === 'object' ? 'a block' : `a ${typeof value}`;
}

function expected(what: string, found: string): never {
  throw new Error(`expected ${what} from the search client; found ${found}`);
}

/**
 * The results of an answer, as many as were asked for.
 * @throws {Error} that says what was expected and what was found, for the practice
 */
export function resultsOf(response: unknown, count: number): readonly Result[] {
  const results = isBlock(response) ? response.results : response;
  if (!isBlock(response) || !Array.isArray(results)) {
    return expected(
      `{ results: [...] }`,
      isBlock(response) ? `results: ${kindOf(results)}` : kindOf(response),
    );
  }
  if (results.length !== count) expected(`${count} results, one for each request`, kindOf(results));
  return results.map((result: unknown, index) => {
    const at = `results[${index}]`;
    if (!isBlock(result)) return expected(`a block for ${at}`, kindOf(result));
    const { hits, nbHits, facets = {} } = result;
    if (!Array.isArray(hits)) expected(`a list for ${at}.hits`, kindOf(hits));
    if (!isCount(nbHits)) expected(`a whole number of 0 or more for ${at}.nbHits`, kindOf(nbHits));
    return { hits: hits as unknown[], nbHits: nbHits as number, facets: countsOf(facets, at) };
  });
}

function countsOf(facets: unknown, at: string): Result['facets'] {
  // Typesense's and Meilisearch's clients give a block whatever was asked; null is what others may say for "none".
  if (facets === null) return {};
  if (!isBlock(facets)) return expected(`a block for ${at}.facets`, kindOf(facets));
  for (const [attribute, counts] of Object.entries(facets)) {
    if (!isBlock(counts) || !Object.values(counts).every(isCount)) {
      expected(`counts by value for ${at}.facets.${attribute}`, kindOf(counts));
    }
  }
  return facets as Result['facets'];
}

/** Why a client failed, in words that carry nothing of what it was asked: a service's message may quote that. */
export function failureOf(error: unknown): Error {
  const { status, httpStatus, statusCode } = isBlock(error) ? error : {};
  const code = [status, httpStatus, statusCode].find((each) => typeof each === 'number' && each > 0);
  const kind = error instanceof Error ? error.name : kindOf(error);
  return new Error(
    `expected an answer from the search client; found ${code === undefined ? `an error (${kind})` : `status ${String(code)}`}`,
  );
}
