import { expect } from '@open-wc/testing';
import { readPlain } from '../../stories/studio/color-text.js';

describe('theme studio: a color that somebody writes', () => {
  it('is read in all the ways of CSS, and of brand guides', () => {
    for (const [text, color] of [
      ['#7A3B69', '#7a3b69'],
      ['7a3b69', '#7a3b69'],
      ['rgb(122 59 105)', '#7a3b69'],
      ['#7a3b69ff', '#7a3b69'],
      ['teal', '#008080'],
    ] as const) {
      expect(readPlain(text), text).to.deep.equal({ color });
    }
  });

  it('is cut to what a screen has, as browsers do', () => {
    expect(readPlain('rgb(300 0 0)')).to.deep.equal({ color: '#ff0000' });
    expect(readPlain('rgb(0 -20 300)')).to.deep.equal({ color: '#0000ff' });
    expect(readPlain('hsl(0 200% 50%)')).to.deep.equal({ color: '#ff0000' });
  });

  it('is refused where it is see-through, with the solid one beside it', () => {
    const half = readPlain('#12345680');
    expect(half).to.have.property('solid', '#123456');
    expect(half)
      .to.have.property('wrong')
      .that.matches(/see-through/);
    expect(readPlain('rgb(18 52 86 / 50%)')).to.deep.equal(half);
    const none = readPlain('transparent');
    expect(none)
      .to.have.property('wrong')
      .that.matches(/see-through/);
    expect(none).not.to.have.property('solid');
  });

  it('may be see-through where it is a wash', () => {
    expect(readPlain('#12345680', true)).to.deep.equal({ color: '#12345680' });
  });

  it('is refused where it is none', () => {
    for (const text of ['', 'nonsense', '#12', 'url(x)', 'currentColor', 'var(--x)']) {
      expect(readPlain(text), text)
        .to.have.property('wrong')
        .that.matches(/no color we know/);
    }
  });
});
