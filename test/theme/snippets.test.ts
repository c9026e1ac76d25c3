import { expect } from '@open-wc/testing';
import {
  deriveTheme,
  parseBrand,
  PLATFORMS,
  PRESETS,
  presetTheme,
  snippetFor,
  WIDGETS,
} from '../../src/theme/index.js';

const theme = presetTheme(PRESETS[0]!);
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('what is to be pasted', () => {
  for (const platform of PLATFORMS) {
    it(`is whole, for ${platform}`, () => {
      const { title, steps, parts, code } = snippetFor(platform, theme, { widgets: [...WIDGETS] });
      expect(title).to.match(/\w/);
      expect(steps.length).to.be.at.least(3);
      expect(code).to.contain('--kap-color-accent: #9c4a2c').and.to.contain('practice.json');
      for (const name of WIDGETS)
        expect(code).to.contain(platform === 'wordpress' ? `data-kap="${name}"` : `kap-${name}`);
      for (const part of parts) {
        expect(code).to.contain(part.where).and.to.contain(part.code);
        // Webflow takes no more in one place.
        expect(part.code.length).to.be.below(10_000);
      }
    });
  }

  it('says that a font has to be loaded, where no computer has it', () => {
    const stepsOf = (brand: object) => {
      const read = parseBrand({ primary: '#2f6f6a', ...brand });
      if ('problems' in read) throw new Error(JSON.stringify(read.problems));
      return snippetFor('html', deriveTheme(read.brand)).steps.join('\n');
    };
    expect(stepsOf({ font: 'Source Sans 3' })).to.contain('loads the font “Source Sans 3”');
    expect(stepsOf({ font: 'Inter', headingFont: 'Lora' })).to.contain('the fonts “Inter” and “Lora”');
    for (const font of ['system-ui', 'Georgia, serif', '"Segoe UI", Roboto', 'Avenir, Montserrat', 'inherit'])
      expect(stepsOf({ font }), font).to.not.match(/loads the font/);
  });

  it('loads one script, as a module that optimisers leave alone', () => {
    for (const platform of ['html', 'wordpress', 'squarespace', 'webflow'] as const) {
      const html = snippetFor(platform, theme).parts.flatMap(({ language, code }) =>
        language === 'html' ? [code] : [],
      );
      const scripts = [...parse(html.join('')).querySelectorAll('script')];
      expect(scripts, platform).to.have.lengthOf(1);
      expect(scripts[0]?.getAttribute('src')).to.match(/kap\/kap\.js$/);
      expect(scripts[0]?.type).to.equal('module');
      for (const name of ['noOptimize', 'noDefer', 'noMinify', 'cfasync'])
        expect(scripts[0]?.dataset).to.have.property(name);
    }
  });

  it('is one line of div elements in WordPress, which takes other tags and longer lines apart', () => {
    const content =
      snippetFor('wordpress', theme, { widgets: ['faq', 'crisis-line'] }).parts.at(-1)?.code ?? '';
    expect(content).to.not.contain('\n');
    const body = parse(content).body;
    expect([...body.children].map(({ localName }) => localName)).to.deep.equal(['div', 'div', 'div']);
    expect(body.querySelector('[data-kap="practice"]')?.getAttribute('data-src')).to.equal('/practice.json');
    for (const element of body.querySelectorAll('div')) {
      for (const { name } of element.attributes) expect(name).to.match(/^data-[a-z-]+$/);
    }
  });

  it('is one file for each tag in Wix, with the practice file as an attribute', () => {
    const { parts } = snippetFor('wix', theme, { widgets: ['kap-faq'], base: 'https://example.org/kap' });
    expect(parts.at(-1)?.code).to.equal(
      ...[
        'Server URL: https://example.org/kap/kap-faq.js\nTag name:   kap-faq\nAttribute:  practice = https://files.example.com/practice.json',
      ],
    );
    expect(parts.some(({ code }) => code.includes('<script'))).to.equal(false);
  });

  it('keeps help in sight before scripts run, and a booking away from the self-check', () => {
    const both = ['eligibility-check', 'discovery-call'];
    const { steps, code } = snippetFor('html', theme, { widgets: both, phone: '+13105550142' });
    const check = parse(code).querySelector('kap-eligibility-check');
    expect(check?.querySelector('[href="tel:988"]')).to.exist;
    expect(check?.querySelector('[href="tel:+13105550142"]')).to.exist;
    expect(steps.join(' ')).to.contain('two pages');
  });

  it('is text wherever an address or a number goes', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    for (const platform of PLATFORMS) {
      if (platform === 'wix') continue;
      const { parts } = snippetFor(platform, theme, {
        widgets: ['faq'],
        practice: evil,
        base: evil,
        phone: evil,
      });
      const html = parts.flatMap(({ language, code }) => (language === 'html' ? [code] : [])).join('');
      expect(parse(html).querySelector('img'), platform).to.equal(null);
    }
  });

  it('is refused for what there is not', () => {
    expect(() => snippetFor('myspace' as 'html', theme)).to.throw(
      RangeError,
      /platform: expected one of wordpress/,
    );
    expect(() => snippetFor('__proto__' as 'html', theme)).to.throw(RangeError);
    expect(() => snippetFor('html', theme, { widgets: ['quiz'] })).to.throw(
      RangeError,
      /widgets: expected.*"quiz"/,
    );
  });

  it('has the colors of the half that the site is in', () => {
    const night = presetTheme(PRESETS.find(({ id }) => id === 'night-violet')!);
    expect(snippetFor('html', night).code)
      .to.contain('--kap-color-accent: #b39dff')
      .and.to.not.contain('@media (prefers');
    expect(snippetFor('html', night, { mode: 'auto' }).code).to.contain(
      '@media (prefers-color-scheme: dark)',
    );
  });
});
