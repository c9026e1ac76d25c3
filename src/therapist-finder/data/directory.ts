import type { KapProblem } from '../../shared/events.js';
import { salvage } from '../../shared/salvage.js';
import { Slices } from '../../shared/slices.js';
import { missingForAdvertising } from './advertising.js';
import { readCsv } from './csv.js';
import type { Entry } from './entry.js';
import { readJson, readList } from './json.js';
import { withLinks } from './links.js';
import { isBlock, Normaliser } from './normalise.js';
import { slug } from './slug.js';
import { ProblemList } from './problem-list.js';
import { detailedSchema, therapistSchema, type Therapist } from './therapist.schema.js';

/** The therapists of a file that can be shown, and what was wrong with the rest. */
export interface Directory {
  /** False if nothing could be read at all; an empty list is not a failure. */
  readonly ok: boolean;
  /** In the order of the file. */
  readonly therapists: readonly Therapist[];
  /** At most 20, and one more that counts the rest. */
  readonly problems: readonly KapProblem[];
}

/*
 * What is left out. A therapist is left out whole if nobody could be shown by what is there (no name), if the row may
 * be shifted (too many cells, broken quotes), if the id is another's, or if a state's advertising rules ask for
 * something that is missing. Anything else that is wrong costs only itself: the cell, or the one value in it, is left
 * out and shows as "not stated". A visitor is not kept from a therapist by a mistyped date. Each is named with its
 * place, what was expected and what was found.
 */

/**
 * Reads a list of therapists, or a block with such a list under `therapists`. Gives the page its turns meanwhile.
 * Never rejects, never changes `value`.
 * @param file the name the practice knows the list by
 * @param base what relative links in it start from
 * @param listed how many problems are named, if not 20; the rest are counted
 */
export async function readTherapists(
  value: unknown,
  file: string,
  base: string,
  listed?: number,
): Promise<Directory> {
  const problems = new ProblemList(file, listed);
  return collect(readList(value, problems), problems, base);
}

/**
 * As {@link readTherapists}, from the text of a JSON or a CSV file: told apart by the name, else by the first sign.
 * JSON is parsed in one go, since a browser can do it in no other way: the page stands still for about 1 ms for each
 * 100 therapists. Above some thousands, CSV or a packed file is the better choice.
 */
export async function readTherapistsText(
  text: string,
  file: string,
  base: string,
  listed?: number,
): Promise<Directory> {
  const problems = new ProblemList(file, listed);
  const extension = /\.(csv|tsv|json)(?:[?#]|$)/i.exec(file)?.[1]?.toLowerCase();
  const isJson = extension ? extension === 'json' : /^\s*[[{]/.test(text);
  return collect(isJson ? readJson(text, problems) : readCsv(text, problems), problems, base);
}

async function collect(
  entries: Iterable<Entry | undefined>,
  problems: ProblemList,
  base: string,
): Promise<Directory> {
  const slices = new Slices();
  const normaliser = new Normaliser();
  const freeIds = new FreeIds();
  const therapists = new Map<string, Therapist>();
  for (const entry of entries) {
    if (slices.due) await slices.breathe();
    if (!entry) continue;
    const { at } = entry;
    const value = normaliser.normalise(entry.value);
    const schema = hasDetails(value) ? detailedSchema : therapistSchema;
    const { data: kept, problems: wrong } = salvage(schema, value, problems.file, problems.listed);
    const data = kept && withClaim(kept, entry.traumaInformed === true);
    const result = data ? '' : '. Left out';
    for (const { code, path, message } of wrong) problems.add(code, at(path), message + result);
    if (!data) continue;
    const missing = missingForAdvertising(data);
    for (const { path, message } of missing) problems.add('advertising', at(path), message);
    if (missing.length) continue;
    const id = data.id ?? freeIds.from(data.name, therapists);
    if (therapists.has(id)) {
      const message = `expected an id that nobody else has; found "${id}" again, so this one is left out`;
      problems.add('duplicate', at('id'), message);
    } else {
      therapists.set(id, { ...withLinks(data, base), id });
    }
  }
  return { ok: problems.ok, therapists: [...therapists.values()], problems: problems.list };
}

const hasDetails = (value: unknown) => isBlock(value) && isBlock(value['traumaInformed']);

/** Details that tell nothing (no training, 0 years) are no claim to be trauma-informed; a plain yes beside them is. */
function withClaim<T extends Pick<Therapist, 'traumaInformed'>>(therapist: T, isClaimed: boolean): T {
  const { traumaInformed: claim, ...rest } = therapist;
  if (typeof claim !== 'object' || claim.training || claim.years) return therapist;
  return { ...(rest as T), ...(isClaimed && { traumaInformed: true }) };
}

/** Ids from names: a list made by hand has none, and one is needed to choose somebody. Namesakes get a number. */
class FreeIds {
  /** The next number for each name met. */
  #next = new Map<string, number>();

  from(name: string, taken: ReadonlyMap<string, unknown>): string {
    const base = slug(name) || 'therapist';
    for (let number = this.#next.get(base) ?? 1; ; number++) {
      const id = number === 1 ? base : `${base}-${number}`;
      if (taken.has(id)) continue;
      this.#next.set(base, number + 1);
      return id;
    }
  }
}
