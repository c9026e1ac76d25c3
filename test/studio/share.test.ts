import { expect } from '@open-wc/testing';
import { toLink } from '../../src/theme/index.js';
import { type Design, START } from '../../stories/studio/design.js';
import { same } from '../../stories/studio/history.js';
import { fromHash, toHash } from '../../stories/studio/share.js';

const full: Design = {
  brand: {
    primary: '#7a3b69',
    secondary: '#c0803a',
    background: '#fdfaf7',
    headingFont: 'Charter, Bitstream Charter, serif',
    radius: '0.25rem',
    density: 'roomy',
  },
  byHand: {
    light: { '--kap-color-link': '#5a1f49', '--page': '#ffffff' },
    dark: { '--kap-color-text': '#eeeeee' },
  },
  kind: 'auto',
};

const read = (hash: string): Design | undefined => {
  const found = fromHash(hash);
  return found && 'design' in found ? found.design : undefined;
};

describe('theme studio: a link', () => {
  it('brings everything along', () => {
    for (const design of [START, full]) {
      const there = read(toHash(design));
      expect(there && same(there, design), toHash(design)).to.equal(true);
    }
  });

  it('can be one that the command line made', () => {
    expect(read(toLink({ primary: '#7a3b69', radius: '1rem' }))?.brand).to.deep.equal({
      primary: '#7a3b69',
      radius: '1rem',
    });
  });

  it('is of a dark site where the background is dark', () => {
    expect(read(toLink({ primary: '#b39dff', background: '#16122a' }))?.kind).to.equal('dark');
  });

  it('is no link of ours where something else stands there', () => {
    for (const hash of ['', '#', '#top', '#theme']) expect(fromHash(hash)).to.equal(undefined);
  });

  it('says what is wrong with it', () => {
    for (const hash of [
      '#kap=1',
      '#kap=1&p=nonsense',
      '#kap=9&p=112233',
      `#kap=1&p=112233&light=${'x'.repeat(9000)}`,
    ]) {
      expect(fromHash(hash), hash).to.have.property('wrong').that.is.a('string').and.is.not.empty;
    }
  });

  it('brings nothing in but colors of tokens that there are', () => {
    const bad = read(
      '#kap=1&p=112233&light=link:red,border:url(x),__proto__:112233,text:1;2,muted:445566,nope:112233',
    );
    expect(bad?.byHand.light).to.deep.equal({ '--kap-color-muted': '#445566' });
    expect(read('#kap=1&p=112233&kind=__proto__')?.kind).to.equal('light');
  });

  it('says what it did not bring', () => {
    const missed = (hash: string): readonly string[] => {
      const found = fromHash(hash);
      return found && 'missed' in found ? found.missed : ['no design'];
    };
    expect(missed(toHash(full))).to.deep.equal([]);
    expect(
      missed('#kap=1&p=112233&light=link:zzz,raised:12345680,tint:12345680,nope:112233&kind=dusk'),
    ).to.deep.equal([
      'Links: “zzz” is no color',
      'Dialogs: “12345680” is see-through',
      '“nope”, which is no color of a theme',
      '“dusk”, which is neither light nor dark',
    ]);
  });

  it('is called broken where its signs are, and newer only where it is', () => {
    const wrong = (hash: string): string => {
      const found = fromHash(hash);
      return found && 'wrong' in found ? found.wrong : '';
    };
    for (const hash of ['#kap=%E0%A4%A&p=112233', '#kap=1&p=%E0%A4%A', '#kap=x&p=112233']) {
      expect(wrong(hash), hash)
        .to.match(/broken/)
        .and.not.match(/newer/);
    }
    expect(wrong('#kap=2&p=112233')).to.match(/newer/);
  });
});
