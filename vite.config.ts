import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';

/** Takes the white space out of html and css templates, which no JavaScript minifier does. */
const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    order: 'pre',
    async handler(code, id) {
      // The minifier trims each template: a space that should part two words must stand outside it.
      if (/html`[ \t]+\S/.test(code)) this.error(`${id}: a template that begins with a space would lose it`);
      return (await minifyHTMLLiterals(code, { fileName: id })) ?? null;
    },
  },
});

/**
 * For a build into one file: what is fetched later elsewhere is imported at once, but for other languages, which
 * stay beside the file. (Left to itself, the bundler would inline it as a whole module, nothing of zod shaken off:
 * 6 KB more.)
 */
const importAtOnce = (): Plugin => ({
  name: 'import-at-once',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /import\('/ },
    order: 'pre',
    handler(code) {
      const imports: string[] = [];
      const inlined = code.replace(
        /\bimport\(('\.[^']+?(\.\w\w)?\.js')\)/g,
        (whole, path: string, language) => {
          if (language) return whole;
          imports.push(`import * as later${imports.length} from ${path};`);
          return `Promise.resolve(later${imports.length - 1})`;
        },
      );
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
    ...Object.fromEntries(elementNames.map((name) => [`define/kap-${name}`, `src/define/kap-${name}.ts`])),
  });
  config.build!.minify = false;
  config.build!.rolldownOptions = {
    external: /^(lit|@lit\/|zod|d3-dsv)/,
    output: { entryFileNames: '[name].js', chunkFileNames: 'library/[name]-[hash].js' },
  };
  return config;
};

/** The one-tag script and the parts it loads. */
export const oneTag = (): InlineConfig => {
  const config = shared({ kap: 'src/autoload.ts' });
  config.build!.rolldownOptions = {
    output: {
      minify: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'kap/[name]-[hash].js',
      // What every element needs, in one file: it compresses better than in many.
      codeSplitting: {
        groups: [
          {
            name: 'base',
            test: /node_modules\/(@lit\/reactive-element|lit)|context-request-event|src\/shared\/(words|events|report|define|phone|host\.styles)|src\/practice\/(context|practice-controller)|oxc|rolldown/,
          },
        ],
      },
    },
  };
  return config;
};

/** One element as one file, for site builders that take one address per tag; languages but English beside it. */
export const single = (name: string): InlineConfig => {
  const config = shared({ [`kap-${name}`]: `src/define/kap-${name}.ts` });
  config.plugins!.push(importAtOnce());
  config.build!.rolldownOptions = {
    output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'words/[name]-[hash].js' },
  };
  return config;
};

/** What Storybook builds on. */
export default defineConfig({ build: { target: 'es2022' } });
