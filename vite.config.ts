import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type InlineConfig, type Plugin, type Rolldown } from 'vite';

/** By code: a dozen builds hold the same files. */
const minified = new Map<string, ReturnType<typeof minifyHTMLLiterals>>();

/** Takes the white space out of html and css templates, which no JavaScript minifier does. */
const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    order: 'pre',
    async handler(code, id) {
      // The minifier trims each template: a space that should part two words must stand outside it.
      if (/html`[ \t]+\S|html`(?:[^`$]|\$\{[^{}`]*\})*[^`\s][ \t]+`/.test(code))
        this.error(`${id}: a template that begins or ends with a space would lose it`);
      const found = minified.get(code) ?? minifyHTMLLiterals(code, { fileName: id });
      minified.set(code, found);
      return (await found) ?? null;
    },
  },
});

/**
 * What only some pages ask for: other languages, a practice file, and what such a file can ask for. Beside the
 * one-file elements these are files of their own; everything else that is fetched later is in the one file.
 */
const partFiles = [
  'src/practice/load.ts',
  'src/shared/further.ts',
  ...['own-flow', 'instruments/index', 'take-away/index'].map((name) => `src/eligibility-check/${name}.ts`),
  ...[
    'data/load',
    'data/packed/unpack',
    'search/remote/remote-search',
    'near/zips',
    'filters/state-map',
    'cards/compare/index',
    'cards/questions/index',
    'cards/print/index',
    'plain/publish',
  ].map((name) => `src/therapist-finder/${name}.ts`),
  'src/fhir/resources.ts',
  ...['own', 'choose/index', 'weighing', 'print/index'].map((name) => `src/comparison/${name}.ts`),
  ...['print/index', 'problems'].map((name) => `src/journey/${name}.ts`),
  ...['own-part', 'publish'].map((name) => `src/faq/${name}.ts`),
  'src/claims-linter/tell.ts',
  ...[
    'seal/seal',
    'asked/asked',
    'kept/index',
    'done/take-away',
    'results/index',
    'when/openings',
    ...'formspree web3forms basin netlify hubspot contact-form-7 gravity-forms apps-script'
      .split(' ')
      .map((service) => `delivery/services/${service}`),
  ].map((name) => `src/discovery-call/${name}.ts`),
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?!en)\w\w\.ts$/.test(file))
    .map((file) => `src/${file}`),
];

/** Marks the address of a part, which is relative to the built file, not to its source. */
const PART = 'kap-part:';

/** The name of a part, from that of its source: `eligibility-check/content.es`. */
const partName = (file: string) => file.replace(/^src\/|\.ts$/g, '').replace(/\/index$/, '');

/**
 * For a build into one file: what is fetched later elsewhere is imported at once, and parts are fetched from beside it.
 * So the file imports and exports nothing, and works as a script of any kind.
 * @param fileOf where a part was written, by its source
 */
const inOneFile = (fileOf: ReadonlyMap<string, string>): Plugin => ({
  name: 'in-one-file',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /import\('/ },
    order: 'pre',
    handler(code, id) {
      const imports: string[] = [];
      const inlined = code.replace(/\bimport\('(\.[^']+)\.js'\)/g, (_, path: string) => {
        const part = fileOf.get(relative(process.cwd(), join(dirname(id), `${path}.ts`)));
        if (part) return `import('${PART}${part}')`;
        // Left to itself, the bundler would inline it as a whole module, nothing shaken off.
        imports.push(`import * as later${imports.length} from '${path}.js';`);
        return `Promise.resolve(later${imports.length - 1})`;
      });
      return { code: `${imports.join('')}${inlined}`, map: null };
    },
  },
});

/** Elements of the library, by the last part of their tag. */
export const elementNames = [
  'practice',
  'eligibility-check',
  'therapist-finder',
  'comparison',
  'discovery-call',
  'journey',
  'faq',
  'integration-planner',
  'crisis-line',
];

const shared = (entry: Record<string, string>): InlineConfig => ({
  configFile: false,
  mode: 'production',
  logLevel: 'warn',
  plugins: [minifyTemplates()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    lib: { entry, formats: ['es'] },
    // Which plugin took how long is nobody's concern here.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});

/** The library for people with a bundler: our code alone, its dependencies left to the one who installs it. */
export const library = (): InlineConfig => {
  const config = shared({
    index: 'src/index.ts',
    define: 'src/define.ts',
    flow: 'src/flow/index.ts',
    'flow-parse': 'src/flow/parse.ts',
    'call-request': 'src/discovery-call/call-request.schema.ts',
    fhir: 'src/fhir/index.ts',
    'directory-tools': 'src/therapist-finder/directory-tools.ts',
    'check-tools': 'src/claims-linter/check-tools.ts',
    'seal-tools': 'src/discovery-call/seal-tools.ts',
    'faq-tools': 'src/faq/faq-tools.ts',
    'theme-tools': 'src/theme/index.ts',
    ...Object.fromEntries(elementNames.map((name) => [`define/kap-${name}`, `src/define/kap-${name}.ts`])),
  });
  config.build!.minify = false;
  config.build!.rolldownOptions = {
    ...config.build!.rolldownOptions,
    external: /^(lit|@lit\/|zod|d3-dsv|jose)/,
    output: { entryFileNames: '[name].js', chunkFileNames: 'library/[name]-[hash].js' },
  };
  return config;
};

/** The one-tag script and the parts it loads. */
export const oneTag = (): InlineConfig => {
  const config = shared({ kap: 'src/autoload.ts' });
  config.build!.rolldownOptions = {
    ...config.build!.rolldownOptions,
    output: {
      minify: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'kap/[name]-[hash].js',
      // What every element needs, in one file: it compresses better than in many.
      codeSplitting: {
        groups: [
          {
            name: 'base',
            test: /node_modules\/(@lit\/reactive-element|lit)(?!.*\/(directive-helpers|live|repeat|keyed)\.js)|context-request-event|src\/shared\/(words|events|report|define|phone|states|room|host\.styles)|src\/practice\/(context|practice-controller)|oxc|rolldown/,
          },
          { name: 'controls', test: /src\/shared\/((controls|fold)\.styles|mask)/ },
          // Else the next groups would take it in, and whoever draws a sign all of that.
          { name: 'icon', test: /src\/shared\/icon/ },
          // Else the next group would take it in, and the self-check all of that.
          { name: 'day', test: /src\/shared\/day\.ts/ },
          // Whoever fetches a part later shows sources, too.
          { name: 'truth', test: /src\/shared\/(truth\/(truth|content\.en)|claim|part)\.ts/ },
          // Else the next group would take it in, and every element that needs it that group.
          { name: 'isolation', test: /src\/shared\/isolation/ },
          // What the call widget's later parts have in common with its first paint: in one file with that.
          {
            name: 'call',
            test: /src\/discovery-call\/(discovery-call|call-form|content\.en|\w+\.templates|discovery-call\.styles|mode|state|fields|mask|when\/(show|windows|when\.templates|own-zone))\.ts/,
          },
        ],
      },
    },
  };
  return config;
};

/** The parts that lie beside the one-file elements. */
export const parts = (): InlineConfig => {
  const config = shared(Object.fromEntries(partFiles.map((file) => [partName(file), file])));
  config.build!.rolldownOptions = {
    ...config.build!.rolldownOptions,
    output: {
      minify: true,
      entryFileNames: 'parts/[name]-[hash].js',
      chunkFileNames: 'parts/[name]-[hash].js',
    },
  };
  return config;
};

/**
 * One element as one file, for site builders that take one address per tag; beside it, what not every page needs.
 * @param built the parts, as their build returned them
 */
export const single = (name: string, built: readonly Rolldown.OutputChunk[]): InlineConfig => {
  const fileOf = new Map(
    built.flatMap(({ isEntry, name: part, fileName }): [string, string][] => {
      const file = partFiles.find((each) => partName(each) === part);
      return isEntry && file ? [[file, fileName]] : [];
    }),
  );
  const config = shared({ [`kap-${name}`]: `src/define/kap-${name}.ts` });
  config.plugins!.push(inOneFile(fileOf));
  config.build!.rolldownOptions = {
    ...config.build!.rolldownOptions,
    external: (id) => id.startsWith(PART),
    output: { minify: true, entryFileNames: '[name].js', paths: (id) => id.replace(PART, './') },
  };
  return config;
};

/** What Storybook builds on. */
export default defineConfig({ build: { target: 'es2022' } });
