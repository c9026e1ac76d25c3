// `npx kap-widgets render --faq` as it is installed: what a page shows without scripts, and to search engines.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { install } from './installed.mjs';

let cli;
const write = (name, content) =>
  writeFileSync(join(cli.work, name), typeof content === 'string' ? content : JSON.stringify(content));
const render = (...args) => cli.run('render', '--faq', 'practice.json', ...args);
const questionsIn = (html) => html.split('<details class="kap-plain-item"').length - 1;

const practice = {
  practice: { name: 'Juniper <Room>', privacyPolicy: 'privacy.html' },
  faq: [{ id: 'parking', question: 'Where do I park?', answer: 'Behind the house.' }],
};

before(async () => {
  cli = await install({ 'faq-tools': 'src/faq/faq-tools.ts' });
});
after(() => cli?.remove());
beforeEach(() => {
  rmSync(cli.work, { recursive: true, force: true });
  mkdirSync(cli.work);
  write('practice.json', practice);
});

describe('kap-widgets render --faq', () => {
  it('prints all questions, the practice’s own among them, or writes them', async () => {
    const { code, out, err } = await render();
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /Where do I park\?/);
    assert.match(out, /Juniper &lt;Room&gt;/);
    assert.match(out, /href="tel:988"/);
    assert.doesNotMatch(out, /<script/);
    assert.ok(questionsIn(out) > 20, `${questionsIn(out)} questions`);
    const written = await render('--out', 'faq.html');
    assert.equal(written.out.split(',')[0], `faq.html: ${questionsIn(out)} questions`);
    assert.equal(readFileSync(join(cli.work, 'faq.html'), 'utf8'), out);
  });

  it('has those asked for, in the language, at the level and with the addresses asked for', async () => {
    const { out } = await render(
      ...['--questions', 'parking, privacy', '--lang', 'es', '--heading-level', '3'],
      ...['--base', 'https://example.com/kap/practice.json'],
    );
    assert.equal(questionsIn(out), 2);
    assert.match(out, /lang="es"/);
    assert.match(out, /^<div[^>]+>\n<h3>/);
    assert.match(out, /href="https:\/\/example\.com\/kap\/privacy\.html"/);
  });

  it('adds data for search engines that says what is shown', async () => {
    const { out } = await render('--structured-data', '--page', 'https://example.com/faq');
    const json = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(out)[1]);
    const [page] = json['@graph'];
    assert.equal(page['@type'], 'FAQPage');
    assert.equal(page.mainEntity.length, questionsIn(out));
    assert.equal(page.mainEntity.at(-1).name, 'Where do I park?');
    assert.match(page.mainEntity.at(-1)['@id'], /^https:\/\/example\.com\/faq#kap-faq=parking$/);
  });

  it('leaves out and names what cannot be used; with --strict nothing is written', async () => {
    write('practice.json', { ...practice, faq: [...practice.faq, { question: 'No answer?' }] });
    const { code, out, err } = await render();
    assert.equal(code, 0);
    assert.match(err, /practice\.json, faq\[2\]/);
    assert.match(out, /Where do I park\?/);
    assert.doesNotMatch(out, /No answer\?/);
    const strict = await render('--strict', '--out', 'faq.html');
    assert.equal(strict.code, 1);
    assert.match(strict.err, /--strict, so nothing was written/);
  });

  it('writes nothing of a file that cannot be read', async () => {
    write('practice.json', '{"practice": ');
    for (const result of [await render(), await cli.run('render', '--faq', 'none.json')]) {
      assert.deepEqual([result.code, result.out], [1, '']);
      assert.doesNotMatch(result.err, /\n\s+at /);
    }
  });

  it('ends with 2 if asked in a wrong way', async () => {
    for (const args of [
      ['--heading-level', '5'],
      ['--today', '2026-11-23'],
      ['--practice', 'x.json'],
    ]) {
      assert.equal((await render(...args)).code, 2, args.join(' '));
    }
    const { code, err } = await cli.run('render', 'list.csv', '--questions', 'cost');
    assert.equal(code, 2);
    assert.match(err, /--questions goes with --faq/);
  });
});
