import { expect } from '@open-wc/testing';
import { cssOf, exportFor, type Target, TARGETS } from '../../stories/studio/exports.js';
import { type Design, START } from '../../stories/studio/design.js';
import { guess, readFile } from '../../stories/studio/read-file.js';

const wordpress = JSON.stringify({
  version: 3,
  settings: { color: { palette: [{ slug: 'primary', name: 'Primary', color: '#7a3b69' }] } },
});
const dtcg = JSON.stringify({ color: { brand: { $type: 'color', $value: '#7a3b69' } } });
const css = ':root { --brand: #7a3b69; }';

const design: Design = {
  brand: { primary: '#7a3b69', radius: '1rem' },
  byHand: { light: { '--kap-color-link': '#5a1f49' }, dark: {} },
  kind: 'light',
};
const wish = { widgets: ['comparison', 'faq'], base: '', practice: '' } as const;

describe('theme studio: files in and out', () => {
  it('knows what a file is by what stands in it', () => {
    expect([wordpress, dtcg, css, '{ "broken": '].map(guess)).to.deep.equal([
      'wordpress',
      'dtcg',
      'css',
      'dtcg',
    ]);
    for (const text of [wordpress, dtcg, css]) expect(readFile(text).brand?.primary).to.equal('#7a3b69');
  });

  it('says what it did not understand, where', () => {
    const { problems, brand } = readFile('{ "settings": ');
    expect(brand).to.equal(undefined);
    expect(problems[0]).to.have.keys('place', 'expected', 'found');
  });

  it('takes its own files back with what was set by hand', () => {
    expect(readFile(cssOf(design)).design).to.deep.equal(design);
    const { file } = exportFor('dtcg', design, wish);
    expect(readFile(file.text).design).to.deep.equal(design);
  });

  for (const target of Object.keys(TARGETS) as Target[]) {
    it(`brings the colors to ${TARGETS[target]}`, () => {
      const { steps, parts, file } = exportFor(target, design, wish);
      expect(steps).to.not.be.empty;
      expect(parts.map(({ code }) => code).join()).to.include(
        target === 'dtcg' ? 'accent' : '--kap-color-link: #5a1f49',
      );
      expect(file.text.length).to.be.greaterThan(100);
    });
  }

  it('says what was taken where no color is the brand’s, so that the rest can be used', () => {
    const { brand, parts, problems } = readFile(':root { --font-family: Georgia; --background: #fffdf8; }');
    expect(brand).to.equal(undefined);
    expect(parts).to.deep.equal({ background: '#fffdf8', font: 'Georgia, serif' });
    expect(problems).to.have.lengthOf(1);
    expect(readFile('nothing at all').parts).to.equal(undefined);
  });

  it('is made for the page on which it can be read, whatever page the brand asks for', () => {
    const grey = { ...START, brand: { primary: '#2f6f6a', background: '#808080' }, kind: 'dark' } as const;
    expect(cssOf(grey)).to.include('for a page of #424242');
  });

  it('has a site that stays light stay light', () => {
    const light = cssOf(START);
    expect(light).not.to.include('prefers-color-scheme');
    expect(cssOf({ ...START, kind: 'auto' })).to.include('prefers-color-scheme');
  });
});
