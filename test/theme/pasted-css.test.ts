import { expect } from '@open-wc/testing';
import { fromPastedCss } from '../../src/theme/index.js';
import { isSound } from './sound.js';

describe('pasted CSS', () => {
  const read = (css: string) => fromPastedCss(css).brand;

  it('of Elementor', () => {
    expect(
      read(`.elementor-kit-6{--e-global-color-primary:#7A4F9E;--e-global-color-secondary:#54595F;--e-global-color-text:#3a3a3a;
        --e-global-color-accent:#61CE70;--e-global-typography-primary-font-family:"Lora";--e-global-typography-text-font-family:"Open Sans";--e-global-typography-text-font-weight:400;}`),
    ).to.deep.equal({
      ...{ primary: '#7a4f9e', text: '#3a3a3a', secondary: '#54595f' },
      ...{ font: 'Open Sans, sans-serif', headingFont: 'Lora, serif' },
    });
  });

  it('of Squarespace: bare numbers of HSL', () => {
    expect(
      read(`:root{--white-hsl:40,33%,98%;--black-hsl:0,0%,10%;--accent-hsl:272.66,33.33%,46.47%;--lightAccent-hsl:30,20%,90%;--darkAccent-hsl:200,30%,20%;
        --siteBackgroundColor:hsla(var(--white-hsl),1);--paragraphMediumColor:hsla(var(--black-hsl),1);--primaryButtonBackgroundColor:hsla(var(--accent-hsl),1);
        --heading-font-font-family:"Cormorant Garamond";--body-font-font-family:'Poppins'}`),
    ).to.include({
      primary: '#7a4f9e',
      text: '#1a1a1a',
      headingFont: 'Cormorant Garamond, serif',
      font: 'Poppins, sans-serif',
    });
  });

  it('of Wix: bare numbers of RGB, and fonts with all their sizes', () => {
    expect(
      read(`:root{--color_0:255,255,255;--color_11:255,253,248;--color_15:28,25,23;--color_18:122,79,158;
        --font_2:normal normal normal 60px/1.4em playfair-display,serif;--font_8:normal normal normal 15px/1.4em avenir-lt-w01,sans-serif;--minViewportSize:320}`),
    ).to.deep.equal({
      ...{ primary: '#7a4f9e', background: '#fffdf8', text: '#1c1917' },
      ...{ font: 'avenir-lt-w01, sans-serif', headingFont: 'playfair-display, serif' },
    });
  });

  it('of WordPress, Bootstrap, shadcn and a hand', () => {
    expect(
      read(
        'body{--wp--preset--color--primary:#7a4f9e;--wp--preset--color--base:#fffdf8;--wp--preset--color--contrast:#1c1917}',
      ),
    ).to.deep.equal({ primary: '#7a4f9e', background: '#fffdf8', text: '#1c1917' });
    expect(
      read(`:root,[data-bs-theme=light]{--bs-blue:#0d6efd;--bs-primary:#0d6efd;--bs-secondary:#6c757d;--bs-primary-rgb:13,110,253;--bs-primary-bg-subtle:#cfe2ff;
        --bs-font-sans-serif:system-ui,-apple-system,"Segoe UI";--bs-body-font-family:var(--bs-font-sans-serif);--bs-body-color:#212529;--bs-body-bg:#fff;--bs-border-radius:0.375rem}
        [data-bs-theme=dark]{--bs-body-bg:#212529;--bs-body-color:#dee2e6}`),
    ).to.deep.equal({
      ...{ primary: '#0d6efd', background: '#ffffff', text: '#212529', secondary: '#6c757d' },
      ...{ font: 'system-ui, -apple-system, Segoe UI', radius: '0.375rem' },
    });
    expect(
      read(
        ':root{--background:0 0% 100%;--foreground:222.2 84% 4.9%;--primary:272.66 33.33% 46.47%;--primary-foreground:210 40% 98%;--radius:.5rem} .dark{--primary:0 0% 98%}',
      ),
    ).to.deep.equal({ primary: '#7a4f9e', background: '#ffffff', text: '#020817', radius: '0.5rem' });
    expect(read('--brand: #7A4F9E')).to.deep.equal({ primary: '#7a4f9e' });
  });

  it('goes along its variables, with what stands in for missing ones', () => {
    expect(
      read(
        '<style>:root{ /* ; --primary: red; */ --a: var(--b, blue); --b: var( --c ); --c: #7a4f9e; --primary: var(--a) !important }</style>',
      ),
    ).to.deep.equal({ primary: '#7a4f9e' });
    expect(read(':root{--primary:var(--gone, var(--also-gone, #7a4f9e))}')).to.deep.equal({
      primary: '#7a4f9e',
    });
  });

  it('that goes round in a circle, or says what cannot be worked out, names the line', () => {
    const { brand, problems } = fromPastedCss(
      ':root {\n  --a: var(--b);\n  --b: var(--a);\n\n  --primary: var(--a);\n  --brand: color-mix(in srgb, red, blue);\n  --accent: #7a4f9e;\n}',
    );
    expect(brand?.primary).to.equal('#7a4f9e');
    expect(problems.map(({ place, found }) => [place, found])).to.deep.equal([
      ['--primary, line 5', '"var(--a)"'],
      ['--brand, line 6', '"color-mix(in srgb, red, blue)"'],
    ]);
  });

  it('without a color of a brand, or without any, says so', () => {
    expect(fromPastedCss('body { color: red }').problems[0]?.expected).to.contain('primary, brand or accent');
    expect(fromPastedCss(':root{--gap:1rem}').problems.at(-1)?.found).to.equal('no color');
    for (const input of [undefined, 7, '', '   ', '}}}{{{', '--', '--x', '--x:', "--x: '", '/*', 'var('])
      isSound(fromPastedCss(input));
  });

  it('made to be a trap is read in no time', () => {
    const laughs = Array.from(
      { length: 60 },
      (_, at) => `--x${at}: var(--x${at + 1}) var(--x${at + 1});`,
    ).join('');
    const start = performance.now();
    for (const css of [
      `${laughs}--x60: ; --primary: var(--x0);`,
      '/**/'.repeat(100_000),
      `--primary:${'var('.repeat(50_000)}`,
      `--primary:${'('.repeat(200_000)}`,
      `${'<'.repeat(100_000)}--a:b`,
      `${'{'.repeat(100_000)}--primary:red;`,
      `${' '.repeat(200_000)}--primary:red;`,
      '--a:1;'.repeat(50_000),
    ]) {
      isSound(fromPastedCss(css));
    }
    expect(performance.now() - start).to.be.below(5000);
  });

  it('of plain rules: what a button has is the brand’s, and the page’s own is the page’s', () => {
    const css = `body { background: #fffdf8; color: #222; font-family: Lora } h1 { font-family: "Playfair Display" }
      .btn { background: #7a3b69; border-radius: 8px; color: #fff } a { color: #1d4f8a } .x { background: #c0803a }`;
    const { brand, others, problems } = fromPastedCss(css);
    expect(brand).to.deep.equal({
      ...{ primary: '#7a3b69', background: '#fffdf8', text: '#222222', radius: '0.5rem' },
      ...{ font: 'Lora, serif', headingFont: 'Playfair Display, serif' },
    });
    expect(others?.slice(0, 2)).to.deep.equal(['#1d4f8a', '#c0803a']);
    expect(problems).to.deep.equal([]);
    expect(read('.btn{background:#7a3b69}')).to.deep.equal({ primary: '#7a3b69' });
  });

  it('that is only a color, or the lines of a brand guide', () => {
    for (const text of ['#7a3b69', '7A3B69', ' rgb(122 59 105)\n'])
      expect(read(text), text).to.deep.equal({ primary: '#7a3b69' });
    const guide = fromPastedCss('Sand #C0803A\nPrimary plum: #7A3B69\nInk #222222');
    expect(guide.brand?.primary).to.equal('#7a3b69');
    expect(guide.others).to.deep.equal(['#c0803a', '#222222']);
    expect(fromPastedCss('Plum #7A3B69\nSand #C0803A').brand?.primary).to.equal('#7a3b69');
  });

  it('with nothing but greys asks, and takes none for the brand', () => {
    const grey = fromPastedCss('.card { border: 1px solid #ddd; color: #333 }');
    expect(grey.brand).to.equal(undefined);
    expect(grey.others).to.have.members(['#dddddd', '#333333']);
    isSound(grey);
    for (const text of ['hello there', '{', 'a{color:var(--gone)}', 'body{color:red}'])
      isSound(fromPastedCss(text));
  });
});
