// The whole build: manifest check, the forms of the library, types, schemas, editor data, syntax, budget.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { build, runnerImport } from 'vite';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { checkBudget } from './budget.mjs';
import { STAMP } from './ensure.mjs';
import { generateManifest } from './manifest.mjs';
import { writeSchemas } from './schemas.mjs';
import { writeThemes } from './themes.mjs';
import { ensureZips } from './zips.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
// Before anything asks: Lit's development build is three times the size and warns.
process.env.NODE_ENV = 'production';
const { module: config } = await runnerImport(`${process.cwd()}/vite.config.ts`, { configFile: false });

ensureZips();
const manifest = generateManifest();
if (manifest !== readFileSync('custom-elements.json', 'utf8')) {
  fail('custom-elements.json is stale: run "npm run manifest" and commit it.');
}

rmSync(STAMP, { force: true });
rmSync('dist', { recursive: true, force: true });
await build(config.library());
const [{ output }] = [await build(config.oneTag())].flat();
const [{ output: parts }] = [await build(config.parts())].flat();
for (const name of config.elementNames) await build(config.single(name, parts));

execFileSync(
  process.execPath,
  [
    'node_modules/typescript/bin/tsc',
    '--noEmit',
    'false',
    '--emitDeclarationOnly',
    '--declaration',
    '--outDir',
    'dist',
  ].concat(['--project', 'scripts/tsconfig.types.json']),
  { stdio: 'inherit' },
);
await writeSchemas('dist');
// What a clinician or a lawyer reads through.
const { module: claims } = await runnerImport(`${process.cwd()}/src/claims/index.ts`, { configFile: false });
writeFileSync('dist/claims.json', `${JSON.stringify(claims.listClaims(), null, 2)}\n`);
writeFileSync('dist/claims.md', claims.toMarkdown());
await writeThemes('dist/themes');
const editorData = { outdir: 'dist', hideLogs: true };
generateVsCodeCustomElementData(JSON.parse(manifest), {
  ...editorData,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: null,
});
generateJetBrainsWebTypes(JSON.parse(manifest), {
  ...editorData,
  webTypesFileName: 'web-types.json',
  packageJson: false,
});

const checker = ['--experimental-vm-modules', '--no-warnings', 'scripts/syntax.mjs', 'dist'];
execFileSync(process.execPath, checker, { stdio: 'inherit' });

const over = checkBudget(output, config.elementNames);
if (over.length > 0) fail(`Over budget: ${over.join(', ')}.`);
mkdirSync(dirname(STAMP), { recursive: true });
writeFileSync(STAMP, '');

function fail(message) {
  console.error(message);
  process.exit(1);
}
