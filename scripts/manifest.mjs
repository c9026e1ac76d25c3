// custom-elements.json from the source. `--write` saves it; without, the script fails when the saved one is stale.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import config from './manifest.config.mjs';

const target = 'custom-elements.json';
/** The custom properties of each element that has a look, from the one list of them. */
const { code } = transformSync(readFileSync('src/theme/tokens.ts', 'utf8'), { loader: 'ts', format: 'esm' });
const { TOKENS } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
const propertiesOf = (tag, own = []) => [
  ...own,
  ...TOKENS.filter(({ name }) => tag !== 'kap-practice' && !own.some((each) => each.name === name))
    .filter(({ widgets }) => !widgets || widgets.includes(tag))
    .map(({ name, what, default: standard }) => ({ name, description: what, default: standard })),
];

/** The manifest of the public elements, as text. */
export function generateManifest() {
  const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  const options = ['analyze', '--config', 'scripts/manifest.config.mjs'];
  execFileSync(process.execPath, [analyzer, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  return `${JSON.stringify(publicOnly(JSON.parse(readFileSync(join(config.outdir, target), 'utf8'))), null, 2)}\n`;
}

/** Leaves what a user of an element meets: no private members, no modules without an element or event class. */
function publicOnly(manifest) {
  const modules = manifest.modules
    .map((module) => ({
      ...module,
      declarations: (module.declarations ?? []).filter(isPublic).map(tidy),
    }))
    .filter(({ declarations }) => declarations.length > 0)
    .map((module) => {
      const names = new Set(module.declarations.map(({ name }) => name));
      return {
        ...module,
        exports: (module.exports ?? []).filter(({ declaration }) => names.has(declaration.name)),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { schemaVersion: manifest.schemaVersion, readme: 'README.md', modules };
}

const isPublic = ({ kind, name, customElement, superclass }) =>
  kind === 'class' && (customElement || (superclass?.name === 'Event' && name.startsWith('Kap')));

/** Lit's own hooks are public in TypeScript but no part of what an element offers. */
const hooks = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'render',
  'updated',
  'willUpdate',
  'styles',
]);

function tidy(declaration) {
  const members = (declaration.members ?? []).filter(
    ({ name, privacy }) => !name.startsWith('#') && (!privacy || privacy === 'public') && !hooks.has(name),
  );
  const { tagName, events, cssProperties, ...rest } = declaration;
  const properties = tagName ? propertiesOf(tagName, cssProperties) : [];
  const attributes = (declaration.attributes ?? []).filter(({ fieldName }) =>
    members.some(({ name }) => name === fieldName),
  );
  return {
    ...rest,
    members,
    ...(tagName && { tagName, attributes }),
    ...(properties.length > 0 && { cssProperties: properties }),
    // What is declared in the class's comment; dispatch calls found in the code repeat it without a name.
    ...(events && { events: events.filter(({ name }) => name) }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = generateManifest();
  if (process.argv.includes('--write')) {
    writeFileSync(target, fresh);
    console.log(`${target} written.`);
  } else if (fresh !== readFileSync(target, 'utf8')) {
    console.error(`${target} is stale: run "npm run manifest" and commit it.`);
    process.exitCode = 1;
  }
}
