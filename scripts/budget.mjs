// Bytes that must arrive before a visitor can use a widget, against design.md's numbers. Brotli, Lit included.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const KB = 1024;

/*
 * Budgets in KB. `design` is the number the design page names; where ours is larger, the reason stands beside it.
 * Of the larger ones, all share this: Lit (5.2), the words with their languages and overrides, the practice's facts
 * and the host styles are 8.3 KB before an element says a word; the design page counted 6.3.
 * What makes them native to a brand (every look a property with a default, a scale of space and type, standing
 * against a page's rules for everything and wherever a page puts them) is 0.8 to 1.2 KB more in each; a practice's own
 * language, and `lang` wherever it stands, 0.15.
 */

/** Through kap.js: the script, the element and all it imports before it can be used. */
const throughKap = {
  'eligibility-check': {
    design: 14,
    budget: 15.75,
    reason:
      'who is in a country without help lines here is told whose lines these are; a practice file can be asked for again',
  },
  // The frame alone: it says that the list is on its way. What a visitor can use comes at once behind it, below.
  'therapist-finder': { design: 16, budget: 13.25 },
  comparison: {
    design: 13,
    budget: 29.25,
    reason:
      '105 cells in equal detail, each with its gist and what it rests on: their words are 6 KB, their claims and gists 2',
  },
  // The design page has no number for these. What follows at once behind them is below.
  journey: { budget: 24.75 },
  faq: { budget: 19.5 },
  'integration-planner': { budget: 16.5 },
  'crisis-line': { budget: 13 },
  'discovery-call': {
    design: 13,
    budget: 20.5,
    reason:
      'the crisis line and the controls in it are 2.6 KB, the closed root 0.3; days, hours in the visitor’s zone, every field with its consent and their words are 6.4. What only some practices ask for comes beside the practice file, below',
  },
};

/** As one self-contained file. What only some pages need (zod, 9 KB, other languages, and so on) lies beside it. */
const selfContained = {
  'eligibility-check': {
    design: 28,
    budget: 31.25,
    reason:
      'every help line of eight places, each with a button that copies it, is in the file: safety before bytes',
  },
  'therapist-finder': {
    design: 28,
    budget: 37.75,
    reason:
      'the index, with every count, a typo and distances, is 7 KB, twenty filters 5, cards 6, their words 4',
  },
  comparison: { design: 22, budget: 27.75, reason: 'as through kap.js' },
  'discovery-call': {
    design: 24,
    budget: 37.75,
    reason:
      'what must work when the line is gone is in the file: tries, waiting, every outcome and way on, 13 KB; what is wrong with a practice’s settings, and ten services’ addresses, 5; the list of help lines, 2',
  },
  journey: { budget: 31.25 },
  faq: { budget: 26 },
  'integration-planner': { budget: 30.5 },
  'crisis-line': { budget: 12.75 },
};
/** What an element fetches as soon as it stands, whether it is needed or not. */
const fetched = {
  'eligibility-check': { module: 'eligibility-check/check.ts' },
  'therapist-finder': {
    module: 'therapist-finder/view.ts',
    budget: 29.25,
    reason:
      'with the frame 41 KB, where design.md has 16, before a list can be used: the reasons are those below',
  },
  'discovery-call': {
    module: 'discovery-call/sending/sending.ts',
    budget: 21.5,
    reason:
      'the form can be filled in without it; the press waits for it. Tries, doubt, keeping, every outcome in words, 13 KB; what is wrong with a practice’s settings, and what each service’s address looks like, 5',
  },
  journey: { module: 'journey/steps/index.ts' },
  faq: { module: 'faq/answers-part.ts' },
  'integration-planner': { module: 'integration-planner/planner.ts' },
};
/** Parts that come later, and what is there by then: what each adds to the element. */
const later = {
  'eligibility-check': {
    there: ['practice/load.ts'],
    parts: {
      'take-away, always, in the background': 'eligibility-check/take-away/index.ts',
      instruments: 'eligibility-check/instruments/index.ts',
      'own questions': 'eligibility-check/own-flow.ts',
      FHIR: 'fhir/resources.ts',
    },
  },
  comparison: {
    there: [],
    parts: {
      'what a practice file adds': 'comparison/own.ts',
      'choosing options and points': 'comparison/choose/index.ts',
      'what matters to me': 'comparison/weighing.ts',
      printing: 'comparison/print/index.ts',
      'sources, when first opened': 'shared/truth/source-list.ts',
    },
  },
  'discovery-call': {
    there: ['practice/load.ts'],
    parts: {
      'telling people from machines, always, at once': 'discovery-call/guard/guard.ts',
      'what some practices ask for, always, at once': 'discovery-call/asked/asked.ts',
      'keeping an unsent request, always, in the background': 'discovery-call/kept/index.ts',
      openings: 'discovery-call/when/openings.ts',
      'sealing (jose)': 'discovery-call/seal/seal.ts',
      'lines of the self-check': 'discovery-call/results/index.ts',
      'a service, by name': 'discovery-call/delivery/services/formspree.ts',
      'calendar file and paper': 'discovery-call/done/take-away.ts',
    },
  },
  'therapist-finder': {
    there: [],
    parts: {
      'reading CSV and JSON (zod)': 'therapist-finder/data/load.ts',
      'reading packed files': 'therapist-finder/data/packed/unpack.ts',
      'asking a service': 'therapist-finder/search/remote/remote-search.ts',
      'ZIP codes, when one is typed': 'therapist-finder/near/zips.ts',
      'map of states': 'therapist-finder/filters/state-map.ts',
      'comparing people': 'therapist-finder/cards/compare/index.ts',
      'questions to ask': 'therapist-finder/cards/questions/index.ts',
      'printing the list': 'therapist-finder/cards/print/index.ts',
      'structured data': 'therapist-finder/plain/publish.ts',
    },
  },
};
const ALL = { design: 64, budget: 64 };
const LOADER = { design: 1, budget: 1 };

const compressed = new Map();
const bytes = (path) => {
  if (!compressed.has(path)) {
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    compressed.set(path, brotliCompressSync(readFileSync(path), options).length);
  }
  return compressed.get(path);
};

/** A chunk and all it imports statically. */
function closure(chunks, fileName, seen = new Set()) {
  if (!seen.has(fileName)) {
    seen.add(fileName);
    for (const next of chunks.get(fileName)?.imports ?? []) closure(chunks, next, seen);
  }
  return seen;
}

/**
 * Prints the table and returns the names of what is over budget.
 * @param output the chunks of the one-tag build, as Vite returns them
 */
export function checkBudget(output, names, folder = 'dist') {
  const chunks = new Map(
    output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const sum = (files) => [...files].reduce((total, file) => total + bytes(`${folder}/${file}`), 0);
  const chunkOf = (module) => {
    const found = [...chunks.values()].find(({ moduleIds }) =>
      moduleIds.some((id) => id.endsWith(`/src/${module}`)),
    );
    if (!found) throw new Error(`The one-tag build has no chunk with ${module}.`);
    return found.fileName;
  };
  const loader = closure(chunks, 'kap.js');
  const element = (name) => closure(chunks, chunkOf(`define/kap-${name}.ts`), new Set(loader));
  /** What a module fetched later adds to what is there already. */
  const added = (module, there) => [...closure(chunks, chunkOf(module))].filter((file) => !there.has(file));

  const rows = [
    ['kap.js', sum(loader), LOADER],
    ...names.flatMap((name) => [
      [`kap.js + ${name}`, sum(element(name)), throughKap[name]],
      ...(fetched[name]
        ? [['  then at once', sum(added(fetched[name].module, element(name))), fetched[name]]]
        : []),
    ]),
    ...Object.entries(later).flatMap(([name, { there, parts }]) => {
      const modules = [...(fetched[name] ? [fetched[name].module] : []), ...there].map((each) =>
        closure(chunks, chunkOf(each)),
      );
      const known = new Set([element(name), ...modules].flatMap((files) => [...files]));
      return Object.entries(parts).map(([part, module]) => [`${name}: ${part}`, sum(added(module, known))]);
    }),
    ['kap.js + every element', sum(new Set(names.flatMap((name) => [...element(name)]))), ALL],
    ['  with a practice file (zod)', sum(added('practice/load.ts', element('practice')))],
    ...names.map((name) => [`kap-${name}.js`, bytes(`${folder}/kap-${name}.js`), selfContained[name]]),
  ];
  const kb = (value) => (value === undefined ? '–' : (value / KB).toFixed(2)).padStart(8);
  console.log('Bytes that must arrive, KB brotli, Lit included\nmeasured  budget  design');
  for (const [name, size, { budget, design, reason } = {}] of rows) {
    const limits = `${kb(budget && budget * KB)}${kb(design && design * KB)}`;
    console.log(
      `${kb(size)}${limits}  ${name}${size > budget * KB ? '  OVER' : ''}${reason ? ` (${reason})` : ''}`,
    );
  }
  // A row that is set in belongs to the one above it.
  return rows.flatMap(([name, size, { budget } = {}], at) => {
    if (!(size > budget * KB)) return [];
    return name.startsWith(' ') ? `${rows[at - 1][0]},${name.slice(1)}` : name;
  });
}
