// kap-widgets theme, as it is installed: what it prints, writes and says, and how it ends.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { install } from './installed.mjs';

let cli;
const at = (name) => join(cli.work, name);

before(async () => {
  cli = await install({ 'theme-tools': 'src/theme/index.ts' });
});
after(() => cli?.remove());
beforeEach(() => {
  rmSync(cli.work, { recursive: true, force: true });
  mkdirSync(cli.work);
});

describe('kap-widgets theme', () => {
  it('prints a style sheet, and says what could not be kept', async () => {
    const { code, out, err } = await cli.run('theme', '--brand', '#0e5a73');
    assert.equal(code, 0);
    assert.match(out, /^\/\*! kap-widgets theme, for a page of #ffffff[^]*:root \{\n {2}--kap-color-text: #/);
    assert.match(out, /--kap-color-accent: #0e5a73;/);
    assert.equal(err, '');
    const yellow = await cli.run('theme', '--brand', 'f5c518');
    assert.equal(yellow.code, 0);
    const grey = await cli.run('theme', '--brand', '#2f6f6a', '--background', '#808080');
    assert.match(grey.err, /the page itself has to change.*pages that work: #9e9e9e, #424242\./);
    assert.match(yellow.err, /[Yy]our color #f5c518, in light, contrast would be 1\.\d:1/);
  });

  it('takes all that a brand can say', async () => {
    const said = [
      ...[
        '--brand',
        '#7a4f9e',
        '--second',
        '#d9825b',
        '--background',
        '#fffdf8',
        '--font',
        'Lora',
        '--radius',
        '8px',
      ],
      ...[
        '--density',
        'roomy',
        '--elevation',
        'soft',
        '--heading-weight',
        '600',
        '--mode',
        'auto',
        '--out',
        'theme.css',
      ],
    ];
    const { code, out } = await cli.run('theme', ...said);
    assert.equal(code, 0);
    assert.match(out, /^theme\.css: \d+ pairs of colors in light and \d+ in dark, all of them readable\n$/);
    const css = readFileSync(at('theme.css'), 'utf8');
    for (const line of ['font-family: Lora, serif', 'radius-control: 0.5rem', 'font-weight-heading: 600']) {
      assert.ok(css.includes(`--kap-${line};`), line);
    }
    assert.match(css, /@media \(prefers-color-scheme: dark\)/);
    // What it wrote is read back.
    const again = await cli.run('theme', '--from', 'theme.css', '--mode', 'auto');
    assert.equal(again.out, css);
  });

  it('reads other people’s files, says what it took, and lets an option say otherwise', async () => {
    writeFileSync(
      at('theme.json'),
      JSON.stringify({
        version: 3,
        settings: { color: { palette: [{ slug: 'primary', color: '#7a4f9e', name: 'Violet' }] } },
        styles: { elements: { button: { color: { background: 'var:preset|color|primary' } } } },
      }),
    );
    const { code, out, err } = await cli.run('theme', '--from', 'theme.json', '--radius', '0');
    assert.equal(code, 0);
    assert.match(out, /--kap-color-accent: #7a4f9e;[^]*--kap-radius-control: 0rem;/);
    assert.match(err, /theme\.json, styles\.elements\.button\.color\.background: primary is #7a4f9e/);
    writeFileSync(at('none.css'), 'body { color: red }');
    const none = await cli.run('theme', '--from', 'none.css');
    assert.equal(none.code, 1);
    assert.match(none.err, /no color of the brand was found, so nothing was written/);
    // Plain rules: what its button has.
    writeFileSync(at('plain.css'), 'a { color: #1d4f8a }\n.btn { background: #7a3b69 }');
    const plain = await cli.run('theme', '--from', 'plain.css');
    assert.equal(plain.code, 0);
    assert.match(plain.out, /--kap-color-accent: #7a3b69;/);
    assert.match(plain.err, /\.btn background, line 2: primary is #7a3b69\n.*Others: #1d4f8a/);
  });

  it('knows the presets, links, and every place a theme is pasted into', async () => {
    const list = await cli.run('theme', '--presets');
    assert.equal(list.out.trim().split('\n').length, 6);
    const preset = await cli.run(
      'theme',
      '--preset',
      'deep-sea',
      '--format',
      'wordpress',
      '--widgets',
      'faq,kap-journey',
    );
    assert.match(preset.out, /^1\. [^]*Deep sea[^]*data-kap="faq"[^]*data-kap="journey"/);
    const link = await cli.run('theme', '--link', 'https://example.com/#kap=1&p=0e5a73', '--format', 'dtcg');
    assert.equal(JSON.parse(link.out).light.color.accent.$value.hex, '#0e5a73');
    const figures = await cli.run('theme', '--brand', 'teal', '--figures');
    for (const line of figures.out.trim().split('\n')) {
      const [, ratio, least] = /^ *([\d.]+):1 {2}at least ([\d.]+):1/.exec(line);
      assert.ok(Number(ratio) >= Number(least), line);
    }
  });

  it('takes what was set by hand in the studio, from a link and from a file, and keeps it', async () => {
    const end = '#kap=1&p=2f6f6a&light=link:bb2222&kind=auto';
    const link = await cli.run('theme', '--link', end);
    assert.match(link.out, /--kap-color-link: #bb2222;[^]*prefers-color-scheme: dark/);
    assert.ok(link.out.includes(end));
    assert.doesNotMatch(link.err, /left out|set by hand/);
    for (const [format, file] of Object.entries({ css: 'a.css', dtcg: 'a.tokens.json' })) {
      await cli.run('theme', '--link', end, '--format', format, '--out', file);
      assert.equal((await cli.run('theme', '--from', file)).out, link.out, format);
    }
    const strange = await cli.run('theme', '--link', '#kap=1&p=2f6f6a&light=sky:bb2222,link:zz&kind=dusk');
    assert.match(strange.err, /left out "sky:bb2222"[^]*left out "link:zz"[^]*left out "dusk"/);
    const faint = await cli.run('theme', '--link', '#kap=1&p=2f6f6a&light=link:dddddd', '--out', 'f.css');
    assert.match(faint.err, /set by hand, in light, contrast is 1\.\d+:1 where 4\.5:1 is needed/);
    assert.match(faint.out, /\d+ of them not readable enough/);
  });

  it('reads a file in UTF-16, as Windows saves it', async () => {
    const palette = [{ slug: 'primary', color: '#7a4f9e', name: 'Violet' }];
    const json = JSON.stringify({ version: 3, settings: { color: { palette } } });
    writeFileSync(at('theme.json'), Buffer.from(`\uFEFF${json}`, 'utf16le'));
    const { code, out } = await cli.run('theme', '--from', 'theme.json');
    assert.equal(code, 0);
    assert.match(out, /--kap-color-accent: #7a4f9e;/);
  });

  it('ends with 2 if asked in a wrong way, and says what was expected and found', async () => {
    const wrong = {
      '': /--brand is missing/,
      '--brand nonsense': /^--brand: expected an opaque color like #2f6f6a.*; found "nonsense"\./,
      '--brand red --radius wide --density x': /--radius: expected .*\n--density: expected one of compact/,
      '--brand red --mode dusk': /--mode: expected one of light, dark, auto; found "dusk"/,
      '--brand red --format pdf': /--format: expected one of css, dtcg, wordpress/,
      '--brand red --format html --widgets quiz': /--widgets: expected some of .*; found "quiz"/,
      '--brand red --selector a{}': /--selector: expected a CSS selector/,
      '--preset beige': /--preset: expected one of warm-clay/,
      '--link #kap=2': /--link: .*newer/,
      '--link #kap=%E0%A4%A': /--link: .*broken/,
      '--brand #12345680': /--brand: expected an opaque color/,
      '--preset sage --link #kap=1': /one of --from, --link and --preset/,
      '--fast': /fast/,
    };
    for (const [args, message] of Object.entries(wrong)) {
      const { code, out, err } = await cli.run('theme', ...args.split(' ').filter(Boolean), '--out', 'x.css');
      assert.equal(code, 2, args);
      assert.match(err, message, args);
      assert.equal(out, '');
    }
    assert.ok(!existsSync(at('x.css')));
    const missing = await cli.run('theme', '--from', 'gone.css');
    assert.equal(missing.code, 1);
    assert.match(missing.err, /gone\.css: there is no such file/);
  });
});
