import type { KapProblem } from '../../shared/events.js';
import { salvage } from '../../shared/salvage.js';
import { orderOfDay } from '../search/order.js';
import { parseUrl } from './links.js';
import { parseCsv, type CsvRow } from './csv.js';
import { normalise, slug } from './normalise.js';
import { therapistSchema, type Therapist } from './therapist.schema.js';

/** The therapists of a file that can be shown, and what was wrong with the rest. */
export interface Directory {
  /** False if nothing could be read at all; an empty list is not a failure. */
  readonly ok: boolean;
  /** In the order of the day. */
  readonly therapists: readonly Therapist[];
  /** At most 20, and one more that counts the rest. */
  readonly problems: readonly KapProblem[];
}

/** More than these are counted, not listed. */
const LISTED = 20;

/** States whose rules ask for title and licence number in a therapist's advertising. Source: domain facts, section 4. */
const ADVERTISING_STATES = ['CA'];

/**
 * Reads a list of therapists. A wrong part of a therapist is left out; a therapist without a name, or with another's
 * id, is left out whole; each is named with its place. Never throws, never changes `value`.
 * @param file the name the practice knows the list by
 * @param base what relative links in it start from
 */
export function readTherapists(value: unknown, file: string, base: string): Directory {
  if (!Array.isArray(value)) {
    const message =
      'expected a list of therapists in square brackets, like [{"name": "…"}]; found something else';
    return failed({ code: 'invalid', file, path: '', message });
  }
  const rows = value.map((entry: unknown, index): Entry => ({ place: `[${index + 1}]`, value: entry }));
  return collect(rows, [], file, base);
}

/** As {@link readTherapists}, from the text of a JSON or a CSV file: told apart by the name, else by the first sign. */
export function readTherapistsText(text: string, file: string, base: string): Directory {
  const extension = /\.(csv|tsv|json)(?:[?#]|$)/i.exec(file)?.[1]?.toLowerCase();
  const isJson = extension ? extension === 'json' : /^\s*[[{]/.test(text);
  if (isJson) {
    try {
      return readTherapists(JSON.parse(text), file, base);
    } catch (error) {
      const message = `expected valid JSON, found a mistake (often a comma too many, or a quote or brace too few): ${(error as Error).message}`;
      return failed({ code: 'json', file, path: '', message });
    }
  }
  const { rows, problems } = parseCsv(text, file);
  if (!rows) return { ok: false, therapists: [], problems };
  const entries = rows.map(({ row, value }: CsvRow): Entry => ({ place: `row ${row}, `, value }));
  return collect(entries, problems, file, base);
}

/** A therapist that may have no id yet. */
type Written = Omit<Therapist, 'id'>;

/** A therapist as written, and where. */
interface Entry {
  readonly place: string;
  readonly value: unknown;
}

const failed = (problem: KapProblem): Directory => ({ ok: false, therapists: [], problems: [problem] });

function collect(
  entries: readonly Entry[],
  found: readonly KapProblem[],
  file: string,
  base: string,
): Directory {
  const problems = [...found];
  const therapists = new Map<string, Therapist>();
  for (const { place, value } of entries) {
    const at = (path: string) =>
      path && place.endsWith(']') ? `${place}.${path}` : `${place}${path}`.replace(/, $/, '');
    const { data, problems: wrong } = salvage(therapistSchema, normalise(value), file);
    problems.push(...wrong.map((problem) => ({ ...problem, path: at(problem.path) })));
    if (!data) continue;
    // A list made by hand has no ids, and one is needed to choose somebody.
    const id = data.id ?? (slug(data.name) || `therapist-${therapists.size + 1}`);
    if (therapists.has(id)) {
      const message = `expected an id that nobody else has; found "${id}" again, so this one is left out`;
      problems.push({ code: 'duplicate', file, path: at('id'), message });
      continue;
    }
    therapists.set(id, { ...withLinks(data, base), id });
    problems.push(...unlawful(data).map((problem) => ({ ...problem, file, path: at(problem.path) })));
  }
  if (problems.length > LISTED) {
    const more = problems.length - LISTED;
    problems.splice(LISTED, more, { code: 'invalid', file, path: '', message: `and ${more} more problems` });
  }
  const today = new Date().toLocaleDateString('en-CA');
  return { ok: true, therapists: orderOfDay([...therapists.values()], today), problems };
}

/** What a state's advertising rules ask for and a therapist lacks. The therapist is shown all the same. */
function unlawful({ role, title, licenses = [] }: Written): Omit<KapProblem, 'file'>[] {
  const state = licenses.find(
    (license) => license.state && ADVERTISING_STATES.includes(license.state),
  )?.state;
  if (!state || role === 'prescriber') return [];
  const missing = licenses.findIndex((license) => license.state === state && !license.number);
  const message = (what: string) =>
    `expected ${what}, which ${state} asks for in a therapist’s advertising; found nothing`;
  return [
    ...(missing >= 0
      ? [
          {
            code: 'advertising',
            path: `licenses[${missing + 1}].number`,
            message: message('the license number'),
          },
        ]
      : []),
    ...(title ? [] : [{ code: 'advertising', path: 'title', message: message('the professional title') }]),
  ];
}

/** Links made absolute, since those in a file start from the file and not from the page. */
function withLinks(therapist: Written, base: string): Written {
  const { photo, url, callUrl, trainings } = therapist;
  const absolute = (link: string) => parseUrl(link, base)?.href ?? link;
  return {
    ...therapist,
    ...(photo && { photo: absolute(photo) }),
    ...(url && { url: absolute(url) }),
    ...(callUrl && { callUrl: absolute(callUrl) }),
    ...(trainings && {
      trainings: trainings.map((training) =>
        training.evidence ? { ...training, evidence: absolute(training.evidence) } : training,
      ),
    }),
  };
}
