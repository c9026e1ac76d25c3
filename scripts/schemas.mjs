// JSON Schemas from the zod schemas, so that an editor completes practice.json; the doc comments in the source
// become the descriptions, at no cost to a visitor.
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';

/** Writes `practice.schema.json` and `therapists.schema.json` into a folder. */
export async function writeSchemas(folder) {
  const practice = await toJsonSchema('src/practice/schema.ts', 'practiceFileSchema');
  // The library goes on without a name, but a practice file ought to have one.
  practice.required = ['practice'];
  practice.properties.practice.required = ['name'];
  practice.title = 'A practice file of kap-widgets';
  const therapist = await toJsonSchema('src/therapist-finder/therapist.schema.ts', 'therapistSchema');
  const { $schema, ...items } = therapist;
  const therapists = { $schema, title: 'A list of therapists for kap-widgets', type: 'array', items };
  // What the source checks by hand, to spare a visitor the bytes, is spelled out here.
  const { hours } = practice.properties.practice.properties.sessions.properties.dosing.properties;
  Object.assign(hours, { type: 'array', items: { type: 'number', minimum: 0 }, minItems: 2, maxItems: 2 });
  practice.properties.therapists.anyOf = [{ type: 'string' }, { type: 'array', items }];
  const sentences = { type: 'object', properties: await readSentences(), additionalProperties: false };
  practice.properties.text.additionalProperties = sentences;
  write(`${folder}/practice.schema.json`, practice);
  write(`${folder}/therapists.schema.json`, therapists);
}

const write = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

/** Where each widget's English words are, by the name the practice file calls it in `text`. */
const words = {
  eligibility: ['eligibility-check/start.en', 'eligibility-check/content.en'],
  finder: ['therapist-finder/start.en', 'therapist-finder/content.en'],
  comparison: ['comparison/content.en', 'comparison/content-own.en'],
  call: ['discovery-call/content.en', 'discovery-call/sending/content.en'],
  crisis: ['crisis-line/content.en'],
};

/** Every sentence a practice may replace, so that an editor offers its key and shows what it says now. */
async function readSentences() {
  const sentences = {};
  for (const [prefix, files] of Object.entries(words)) {
    for (const file of files) {
      for (const [key, phrase] of Object.entries((await load(`src/${file}.ts`)).default)) {
        const now = typeof phrase === 'string' ? phrase : phrase.other;
        sentences[`${prefix}.${key}`] = { type: 'string', description: `In English: ${now}` };
      }
    }
  }
  return sentences;
}

async function load(file) {
  const path = new URL(`../${file}`, import.meta.url).pathname;
  return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
}

async function toJsonSchema(file, name) {
  const module = await load(file);
  const schema = z.toJSONSchema(module[name], { io: 'input', unrepresentable: 'any' });
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const root = declarations(source).get(name);
  if (!root) throw new Error(`${file}: no schema named ${name}`);
  describe(schema, root, declarations(source), file, name);
  return schema;
}

/** Top-level `const name = …` of a file. */
function declarations(source) {
  const found = new Map();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer) found.set(name.getText(), initializer);
    }
  }
  return found;
}

/** Copies the doc comment of each key of an object schema to the property of that name, and goes on inside. */
function describe(schema, expression, names, file, path) {
  const keys = objectKeys(expression, names);
  const inside =
    schema.items ?? (typeof schema.additionalProperties === 'object' && schema.additionalProperties);
  if (inside && !schema.properties) return describe(inside, expression, names, file, path);
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const declared = keys.get(key);
    if (!declared) continue;
    const doc = ts
      .getJSDocCommentsAndTags(declared)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment))
      .join(' ')
      .trim();
    if (!doc) throw new Error(`${file}: ${path}.${key} has no doc comment`);
    property.description = doc.replace(/\s+/g, ' ');
    describe(property, declared.initializer, names, file, `${path}.${key}`);
  }
}

/** The keys of the first object literal with documented keys inside an expression, following names. */
function objectKeys(expression, names) {
  const keys = new Map();
  const visit = (node) => {
    if (!node || keys.size > 0) return;
    if (ts.isIdentifier(node) && names.has(node.text)) return visit(names.get(node.text));
    if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        if (ts.isPropertyAssignment(property))
          keys.set(property.name.getText().replaceAll(/['"]/g, ''), property);
      }
      return;
    }
    if (ts.isCallExpression(node)) node.arguments.forEach(visit);
    else if (ts.isPropertyAccessExpression(node)) visit(node.expression);
  };
  visit(expression);
  return keys;
}
