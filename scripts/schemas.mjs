// JSON Schemas from the zod schemas, so that an editor completes practice.json and the files it names; the doc
// comments in the source become the descriptions, at no cost to a visitor.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';

/** Writes `practice.schema.json`, `therapists.schema.json` and `flow.schema.json` into a folder. */
export async function writeSchemas(folder) {
  const practice = await toJsonSchema('src/practice/schema.ts', 'practiceFileSchema');
  // The library goes on without a name, but a practice file ought to have one.
  practice.required = ['practice'];
  practice.properties.practice.required = ['name'];
  practice.title = 'A practice file of kap-widgets';
  const therapist = await toJsonSchema('src/therapist-finder/data/therapist.schema.ts', 'therapistSchema');
  const { $schema, ...items } = therapist;
  const therapists = { $schema, title: 'A list of therapists for kap-widgets', type: 'array', items };
  // What the source checks by hand, to spare a visitor the bytes, is spelled out here.
  practice.properties.therapists.anyOf = [{ type: 'string' }, { type: 'array', items }];
  const sentences = { type: 'object', properties: await readSentences(), additionalProperties: false };
  practice.properties.text.additionalProperties = sentences;
  write(`${folder}/practice.schema.json`, practice);
  write(`${folder}/therapists.schema.json`, therapists);
  write(`${folder}/flow.schema.json`, await flowSchema());
}

/** The self-check's own flow: the shape of any flow, and the names that the self-check knows. */
async function flowSchema() {
  const file = 'src/flow/schema.ts';
  const { flowFileSchema } = await load(file);
  const { levels } = await load('src/eligibility-check/policy.ts');
  const { flowLists } = await load('src/eligibility-check/read-own-flow.ts');
  const flow = z.toJSONSchema(flowFileSchema, { io: 'input', unrepresentable: 'any' });
  flow.title = 'Questions of a practice’s own for kap-eligibility-check';
  const blocks = documentedBlocks(parse(file));
  for (const schema of objectsIn(flow)) describeBlock(schema, blocks, file);
  // Which keys go together the source checks by hand.
  for (const schema of objectsIn(flow)) {
    const { kind, list, level, overlay, unknown, lists, notIn } = schema.properties;
    if (lists) lists.items = { type: 'string', enum: flowLists };
    if (kind) {
      list.enum = ['states'];
      schema.oneOf = [
        { properties: { kind: { const: 'pick' } }, required: ['list'] },
        { properties: { kind: { enum: ['one', 'many'] }, list: false } },
      ];
    }
    if (overlay) {
      level.enum = unknown.enum = levels;
      schema.oneOf = [
        { required: ['level'], properties: { overlay: false } },
        { required: ['overlay'], properties: { level: false } },
      ];
    }
    if (notIn) {
      for (const name of ['in', 'notIn']) schema.properties[name].items = { type: 'string', enum: flowLists };
      schema.oneOf = [
        ...['is', 'in', 'notIn'].map((key) => ({ required: ['question', key], maxProperties: 2 })),
        ...['all', 'any'].map((key) => ({ required: [key], maxProperties: 1 })),
      ];
    }
  }
  // The library reads the words apart from the rest, but questions without words are of no use.
  flow.required.push('words');
  const { words, levels: ours } = flow.properties;
  Object.assign(ours, {
    items: { type: 'string', enum: levels },
    uniqueItems: true,
    contains: { const: levels.at(-1) },
  });
  words.minProperties = 1;
  words.propertyNames = { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$' };
  words.additionalProperties.propertyNames = { type: 'string', pattern: `^(${WORDS.join('|')})\\..` };
  return flow;
}

/** What the key of a flow's sentence can begin with. */
const WORDS = [
  ...['question', 'hint', 'why', 'option', 'reason', 'ask', 'source'],
  ...['level', 'text', 'next', 'overlay'],
];

/** Every object with named keys in a JSON Schema. */
function objectsIn(schema) {
  if (typeof schema !== 'object' || schema === null) return [];
  const inside = Object.values(schema).flatMap(objectsIn);
  const isObject = schema.type === 'object' && typeof schema.properties === 'object';
  return isObject ? [schema, ...inside] : inside;
}

/** The doc comments of each block of a source that has any, by the keys of the block. */
function documentedBlocks(source) {
  const names = declarations(source);
  const blocks = new Map();
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const docs = docsOf(node, names);
      if (Object.values(docs).some((doc) => doc)) blocks.set(Object.keys(docs).sort().join(), docs);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return blocks;
}

function docsOf(literal, names) {
  const docs = {};
  for (const property of literal.properties) {
    const spread = ts.isSpreadAssignment(property) && names.get(property.expression.text);
    if (spread) Object.assign(docs, docsOf(spread, names));
    else if (property.name) docs[property.name.text] = docOf(property);
  }
  return docs;
}

function describeBlock(schema, blocks, file) {
  const keys = Object.keys(schema.properties);
  const docs = blocks.get([...keys].sort().join());
  for (const key of keys) {
    if (!docs?.[key]) throw new Error(`${file}: ${keys.join(', ')}: ${key} has no doc comment`);
    schema.properties[key].description = docs[key];
  }
}

const write = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

/** Every sentence a practice may replace, so that an editor offers its key and shows what it says now. */
async function readSentences() {
  const { PREFIXES } = await load('src/shared/prefixes.ts');
  const sentences = {};
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.en.ts'),
  );
  for (const file of files.sort()) {
    const prefix = PREFIXES[file.split('/')[0]];
    if (!prefix) throw new Error(`src/${file}: no name for its words in "text"; see src/shared/prefixes.ts`);
    for (const [key, phrase] of Object.entries((await load(`src/${file}`)).default)) {
      const now = typeof phrase === 'string' ? phrase : phrase.other;
      const text = { type: 'string' };
      // What depends on a number may have a form for each plural category of the language.
      const counts = now !== phrase || now.includes('{count}');
      const kind = counts ? { anyOf: [text, plural(text)] } : text;
      sentences[`${prefix}.${key}`] = { ...kind, description: `In English: ${now}` };
    }
  }
  return sentences;
}

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
const plural = (text) => ({
  type: 'object',
  properties: Object.fromEntries(CATEGORIES.map((category) => [category, text])),
  required: ['other'],
  additionalProperties: false,
});

async function load(file) {
  const path = new URL(`../${file}`, import.meta.url).pathname;
  return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
}

async function toJsonSchema(file, name) {
  const module = await load(file);
  const schema = z.toJSONSchema(module[name], { io: 'input', unrepresentable: 'any', override: sayInteger });
  const names = declarationsAround(file);
  const root = names.get(name);
  if (!root) throw new Error(`${file}: no schema named ${name}`);
  describe(schema, root, names, file, name);
  return schema;
}

/** zod's own whole numbers would cost a visitor a third of a kilobyte, so the source checks them by hand. */
function sayInteger({ zodSchema, jsonSchema }) {
  const isInteger = zodSchema._zod.def.checks?.some((check) => check._zod.def.fn === Number.isInteger);
  if (isInteger) jsonSchema.type = 'integer';
}

const parse = (file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** The doc comment of a declaration as one line; empty without one. */
const docOf = (declared) =>
  ts
    .getJSDocCommentsAndTags(declared)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment))
    .join(' ')
    .trim()
    .replace(/\s+/g, ' ');

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

/** Top-level `const name = …` of a file and of those beside it that it imports, its own first. */
function declarationsAround(file, seen = new Set([file])) {
  const source = parse(file);
  const found = declarations(source);
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !statement.moduleSpecifier.text.startsWith('./')) continue;
    const next = join(dirname(file), statement.moduleSpecifier.text.replace(/\.js$/, '.ts'));
    if (seen.has(next)) continue;
    seen.add(next);
    for (const [name, expression] of declarationsAround(next, seen))
      if (!found.has(name)) found.set(name, expression);
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
    property.description = docOf(declared);
    if (!property.description) throw new Error(`${file}: ${path}.${key} has no doc comment`);
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
    if (ts.isCallExpression(node)) [node.expression, ...node.arguments].forEach(visit);
    else if (ts.isPropertyAccessExpression(node)) visit(node.expression);
  };
  visit(expression);
  return keys;
}
