// Templates hold no words: a sentence written into one would escape the register, the translation and the practice.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const tags = ['html', 'svg', 'markup', 'staticHtml'];
/** Attributes whose value a visitor reads or hears. */
const spoken =
  /\b(?:aria-label|aria-description|aria-valuetext|aria-roledescription|alt|title|placeholder|label)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/g;
const isWord = /\p{L}{2,}/u;

/** What a visitor would read or hear of the fixed text of a template; a value counts as a blank. */
function wordsOf(text) {
  const bare = text.replaceAll(/<!--.*?-->/gs, ' ').replaceAll(/<(style|script)\b.*?<\/\1>/gs, ' ');
  const values = [...bare.matchAll(spoken)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
  const between = bare
    .replaceAll(/<[^<>]*>/g, '\n')
    .replaceAll(/&\w+;/g, ' ')
    .split('\n');
  return [...between, ...values].map((each) => each.trim()).filter((each) => isWord.test(each));
}

function wordsInTemplates(source, file = 'a.ts') {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && tags.includes(node.tag.getText(tree))) {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      found.push(...wordsOf(parts.join('\u0000')));
    }
    ts.forEachChild(node, visit);
  };
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  visit(tree);
  return found;
}

/** What is no sentence of ours, file by file, with its reason. */
const attribute = 'an attribute that is put into a tag, which stands in another template';
const exceptions = {
  'faq/plain.ts: lang="\u0000"': attribute,
  'therapist-finder/plain/item.ts: id="kap-therapist=\u0000"': attribute,
};

describe('templates', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const withWords = files.flatMap((file) =>
    wordsInTemplates(readFileSync(`src/${file}`, 'utf8'), file).map(
      (words) => `${file.replaceAll('\\', '/')}: ${words}`,
    ),
  );

  it('hold no words of their own: they come from the files of words', () => {
    assert.deepEqual(
      withWords.filter((each) => !Object.hasOwn(exceptions, each)),
      [],
    );
    const idle = Object.entries(exceptions).filter(
      ([each, why]) => !withWords.includes(each) || why.length < 15,
    );
    assert.deepEqual(idle, []);
  });

  it('would be found with words between tags or in what is read aloud', () => {
    assert.deepEqual(wordsInTemplates('html`<p>KAP cures most people</p>`'), ['KAP cures most people']);
    assert.deepEqual(wordsInTemplates('html`<p class=${a}>${b} cures ${c}</p>`'), ['\u0000 cures \u0000']);
    assert.deepEqual(
      wordsInTemplates('x(() => html`${y ? html`<b aria-label="Best">${z}</b>` : nothing}`)'),
      ['Best'],
    );
    assert.deepEqual(wordsInTemplates('html`<p class="note" id=${a}>${b}: ${c}</p>`'), []);
  });
});
