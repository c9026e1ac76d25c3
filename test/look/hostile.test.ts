import { expect } from '@open-wc/testing';
import { differences, insideOf, looksOf } from './looks.js';
import { sceneNames, setScene } from './scenes.js';

const real = async (path: string) => {
  const answer = await fetch(new URL(`../../node_modules/${path}`, import.meta.url));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
};

/** As themes and page builders write it: rules for everything, with force. The font and the color are below. */
const theme = `
  * { margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important;
    line-height: 1 !important; letter-spacing: 0.2em !important; word-spacing: 1em !important; text-indent: 2em !important;
    text-transform: uppercase !important; text-align: center !important; text-shadow: 1px 1px red !important;
    white-space: nowrap !important; word-break: break-all !important; hyphens: auto !important; list-style: square inside !important;
    cursor: crosshair !important; text-decoration: line-through; font-size: 11px; outline: 0 !important;
    border-radius: 0 !important; box-shadow: none !important; background: none !important; transition: none !important;
    -webkit-font-smoothing: antialiased; min-height: 0; float: none; vertical-align: baseline; }
  * { font-weight: 900 !important; font-style: italic !important; font-stretch: condensed !important; font-variant: small-caps !important;
    font-feature-settings: 'smcp' !important; font-variation-settings: 'wght' 900 !important; font-kerning: none !important;
    font-optical-sizing: none !important; font-synthesis: none !important; font-size-adjust: 0.9 !important;
    -webkit-text-fill-color: transparent !important; -webkit-text-stroke: 2px red !important; paint-order: stroke !important;
    text-emphasis: circle red !important; text-align-last: center !important; text-underline-offset: 9px !important;
    text-underline-position: under !important; text-wrap: nowrap !important; text-rendering: geometricPrecision !important;
    text-size-adjust: none !important; line-break: anywhere !important; hyphenate-character: '!' !important; tab-size: 1 !important;
    quotes: none !important; fill: red !important; stroke: red !important; stroke-width: 9px !important;
    border-collapse: collapse !important; border-spacing: 9px !important; caption-side: bottom !important; empty-cells: hide !important;
    user-select: none !important; accent-color: red !important; caret-color: red !important; image-rendering: pixelated !important; }
  a, button, input, select, h1, h2, h3, p, ul, li, table, td, summary, dialog, details, svg, label
    { color: red !important; background: yellow !important; font: italic 30px cursive !important; display: inline !important; }
  .card, .button, .choice, .input, .note, .stack, .actions, .facts, .muted, .small, .label, .line, .item, .lead
    { color: red !important; background: yellow !important; padding: 40px !important; display: none !important; }
  #heading, #question, #sort { display: none !important }
`;

const sheets: Readonly<Record<string, () => Promise<string>>> = {
  bootstrap: () => real('bootstrap/dist/css/bootstrap.css'),
  'tailwind’s preflight': () => real('tailwindcss/preflight.css'),
  'sanitize.css': async () =>
    (
      await Promise.all(['sanitize', 'forms', 'typography'].map((name) => real(`sanitize.css/${name}.css`)))
    ).join('\n'),
  'reset-css': () => real('reset-css/reset.css'),
  'a theme’s rules for everything': async () => theme,
};

/** Where a widget follows the page on purpose is the same with and without a sheet, so that nothing may differ. */
const followed = `html body div kap-practice > * { color: rgb(30, 40, 50) !important; font-family: Arial !important;
  font-size: 16px !important; }`;

const all: HTMLStyleElement[] = [];
afterEach(() => {
  for (const sheet of all.splice(0)) sheet.remove();
});

const put = (css: string): HTMLStyleElement => {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  all.push(sheet);
  return sheet;
};

/** Of `oklch(L C H)`, as browsers give back what was derived. */
const lightness = (color: string): number => Number(/^oklch\(([\d.]+)/.exec(color)?.[1] ?? Number.NaN);

describe('a page with hostile style sheets', () => {
  for (const scene of sceneNames) {
    it(`changes nothing inside ${scene}`, async () => {
      const kept = put(`${followed} * { --kap-motion-duration: 0s }`);
      const place = await setScene(scene);
      const nodes = insideOf(place);
      expect(nodes.length).to.be.greaterThan(5);
      const before = looksOf(nodes);
      for (const [name, css] of Object.entries(sheets)) {
        const sheet = put(await css());
        expect(differences(before, looksOf(nodes)), name).to.deep.equal([]);
        sheet.remove();
      }
      kept.remove();
    });
  }

  it('with its font and its color is followed', async () => {
    const sheet = put('* { color: rgb(120, 20, 20) !important; font-family: Georgia !important }');
    const place = await setScene('faq');
    const question = insideOf(place).find((node) => node.matches('[part~=question]'))!;
    expect(getComputedStyle(question).color).to.match(/^color\(srgb 0\.4705\d* 0\.0784\d* 0\.0784\d*\)$/);
    expect(getComputedStyle(question).fontFamily).to.equal('Georgia');
    place.style.setProperty('--kap-color-text', 'rgb(1, 2, 3)');
    place.style.setProperty('--kap-font-family', 'Verdana');
    expect(getComputedStyle(question).color, 'a token goes before it').to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(question).fontFamily).to.equal('Verdana');
    sheet.remove();
  });

  for (const [text, isLight] of [
    ['#808080', true],
    ['#888', true],
    ['#aaa', false],
    ['#c8c8c8', false],
  ] as const) {
    it(`with ${text} for its words is taken for a ${isLight ? 'light' : 'dark'} one`, async () => {
      const sheet = put(`kap-practice { color: ${text} }`);
      const place = await setScene('discovery-call');
      const nodes = insideOf(place);
      const field = nodes.find((node) => node.matches('input.input'))!;
      const link = nodes.find((node) => node.matches('a[href]'))!;
      expect(lightness(getComputedStyle(field).backgroundColor) > 0.6, 'a field').to.equal(isLight);
      expect(lightness(getComputedStyle(link).color) < 0.6, 'a link').to.equal(isLight);
      sheet.remove();
    });
  }

  it('with words painted by a gradient hides none of a widget’s', async () => {
    const sheet = put('kap-practice { color: transparent; -webkit-text-fill-color: transparent }');
    const place = await setScene('crisis-line');
    const number = insideOf(place).find((node) => node.matches('a[href^=tel]:not([part~=primary])'))!;
    const { color, webkitTextFillColor } = getComputedStyle(number);
    for (const seen of [color, webkitTextFillColor]) expect(seen).to.match(/^(rgb|color)\([^/]+\)$/);
    sheet.remove();
  });

  it('in vertical script has a widget whose words run across', async () => {
    const sheet = put('kap-practice { writing-mode: vertical-rl }');
    const place = await setScene('faq');
    const question = insideOf(place).find((node) => node.matches('[part~=question]'))!;
    expect(getComputedStyle(question).writingMode).to.equal('horizontal-tb');
    expect(question.getBoundingClientRect().width).to.be.greaterThan(300);
    sheet.remove();
  });

  it('that hides a widget, has it not pressed, is dark or runs from right to left is followed', async () => {
    const sheet = put(
      'kap-practice { visibility: hidden; pointer-events: none; color-scheme: dark; direction: rtl }',
    );
    const place = await setScene('faq');
    const question = insideOf(place).find((node) => node.matches('[part~=group]'))!;
    const { visibility, pointerEvents, colorScheme, direction } = getComputedStyle(question);
    expect({ visibility, pointerEvents, colorScheme, direction }).to.deep.equal({
      ...{ visibility: 'hidden', pointerEvents: 'none' },
      ...{ colorScheme: 'dark', direction: 'rtl' },
    });
    sheet.remove();
  });

  it('whose rem is 10 px makes nothing too small to press or to read', async () => {
    const sheet = put('html { font-size: 62.5% } body { font-size: 1.6rem }');
    const place = await setScene('eligibility-check');
    const choice = insideOf(place).find((node) => node.matches('[part~=choice]'))!;
    expect(choice.getBoundingClientRect().height).to.be.at.least(44);
    expect(Number.parseFloat(getComputedStyle(choice).fontSize)).to.be.at.least(16);
    sheet.remove();
  });
});

describe('a page whose rem is 10 px', () => {
  for (const scene of ['journey', 'comparison', 'eligibility-check', 'integration-planner']) {
    it(`changes nothing inside ${scene}`, async () => {
      put('* { --kap-motion-duration: 0s }');
      const place = await setScene(scene);
      const before = looksOf(insideOf(place));
      const sheet = put('html { font-size: 62.5% } body { font-size: 1.6rem }');
      await new Promise(requestAnimationFrame);
      expect(differences(before, looksOf(insideOf(place)))).to.deep.equal([]);
      sheet.remove();
    });
  }
});

describe('a page with the widgets on it', () => {
  it('looks as it did before, and has no style sheet more', async () => {
    const page = document.createElement('div');
    page.innerHTML = `<h1>Title</h1><h2>Part</h2><p class="card lead">Text <a href="#x">link</a></p><ul><li>One</li></ul>
      <button class="button primary">Press</button><label class="choice"><input type="checkbox" checked> Box</label>
      <input class="input" placeholder="Type"><select class="input"><option>1</option></select><details open><summary>More</summary></details>
      <table><tr><th>A</th><td>B</td></tr></table><dialog open>Dialog</dialog><p hidden>Hidden</p>`;
    document.body.append(page);
    const nodes = [document.documentElement, document.body, page, ...page.querySelectorAll('*')];
    const before = looksOf(nodes);
    const sheetsBefore = document.styleSheets.length + document.adoptedStyleSheets.length;
    const tokensBefore = getComputedStyle(document.body).getPropertyValue('--_accent');
    for (const scene of sceneNames) await setScene(scene);
    expect(differences(before, looksOf(nodes))).to.deep.equal([]);
    expect(document.styleSheets.length + document.adoptedStyleSheets.length).to.equal(sheetsBefore);
    expect(getComputedStyle(document.body).getPropertyValue('--_accent')).to.equal(tokensBefore);
    page.remove();
  });
});
