import { expect } from '@open-wc/testing';
import { panesFor } from '../../stories/studio/layout.js';
import { moveTab } from '../../stories/studio/tabs.js';

describe('theme studio: the room there is', () => {
  it('shows desktop and phone beside one another where both can be judged', () => {
    for (const room of [720, 900, 1040, 1500, 2400]) {
      const panes = panesFor('both', room);
      expect(panes.map(({ device }) => device)).to.deep.equal(['desktop', 'phone']);
      const used = panes.reduce((sum, { width, scale }) => sum + width * scale, 20);
      expect(used, `${room}`).to.be.at.most(room + 1);
    }
  });

  it('shows one where there is not, at its own width', () => {
    expect(panesFor('both', 340)).to.deep.equal([{ device: 'phone', width: 375, scale: 0.907 }]);
    expect(panesFor('both', 640)[0]?.device).to.equal('desktop');
    expect(panesFor('phone', 1000)).to.deep.equal([{ device: 'phone', width: 375, scale: 1 }]);
    expect(panesFor('desktop', 2000)[0]?.scale).to.equal(1);
  });

  it('moves between tabs with arrows, Home and End, around both ends', () => {
    expect(moveTab('brand', 'ArrowRight')).to.equal('colors');
    expect(moveTab('brand', 'ArrowLeft')).to.equal('export');
    expect(moveTab('export', 'ArrowRight')).to.equal('brand');
    expect(moveTab('contrast', 'Home')).to.equal('brand');
    expect(moveTab('contrast', 'End')).to.equal('export');
    expect(moveTab('contrast', 'a')).to.equal(undefined);
  });
});
