import { expect } from '@open-wc/testing';
import { snippet } from '../../stories/support/snippet.js';

const code = `
    <kap-crisis-line compact="" practice="practices/saltgrass/practice.json" isolation="open">
      Call <a href="tel:988">988</a>.
    </kap-crisis-line>
  `;

describe('stories: what there is to paste', () => {
  it('names the practice’s own file and leaves out what is Storybook’s', () => {
    expect(snippet(code, { args: { compact: true } })).to.equal(
      [
        '<kap-crisis-line compact practice="/practice.json">',
        '  Call <a href="tel:988">988</a>.',
        '</kap-crisis-line>',
      ].join('\n'),
    );
  });

  it('brings the custom properties that were set along, once', () => {
    const context = { args: { '--kap-color-accent': '#7a3b69', '--kap-font-size': '' } };
    const first = snippet('<kap-comparison></kap-comparison>', context);
    expect(first).to.equal(
      '<style>\n  :root {\n    --kap-color-accent: #7a3b69;\n  }\n</style>\n<kap-comparison></kap-comparison>',
    );
    expect(snippet(first, context)).to.equal(first);
  });
});
