import { expect } from '@open-wc/testing';
import { START } from '../../stories/studio/design.js';
import { type Act, begin, countByHand, type History, next, same } from '../../stories/studio/history.js';

const after = (history: History, ...acts: Act[]): History => acts.reduce(next, history);
const paint = (value: string, isLive = false): Act => ({ do: 'brand', key: 'primary', value, isLive });

describe('theme studio: what is decided, and the way back', () => {
  it('goes back and forth, step by step', () => {
    const made = after(begin(), paint('#7a3b69'), { do: 'brand', key: 'radius', value: '0rem' });
    expect(made.present.brand).to.deep.equal({ primary: '#7a3b69', radius: '0rem' });
    const back = after(made, { do: 'undo' });
    expect(back.present.brand).to.deep.equal({ primary: '#7a3b69' });
    expect(after(back, { do: 'undo' }).present).to.equal(START);
    expect(same(after(back, { do: 'redo' }).present, made.present)).to.equal(true);
  });

  it('does nothing at either end', () => {
    const history = begin();
    expect(next(history, { do: 'undo' })).to.equal(history);
    expect(next(history, { do: 'redo' })).to.equal(history);
  });

  it('makes one step of one drag, and two of two', () => {
    const dragged = after(begin(), paint('#111111', true), paint('#222222', true), paint('#333333', true));
    expect(dragged.past).to.have.length(1);
    const again = after(dragged, { do: 'settle' }, paint('#444444', true));
    expect(again.past).to.have.length(2);
    expect(after(again, { do: 'undo' }).present.brand.primary).to.equal('#333333');
  });

  it('forgets what was undone once something else is done', () => {
    const history = after(begin(), paint('#111111'), { do: 'undo' }, paint('#222222'));
    expect(next(history, { do: 'redo' })).to.equal(history);
  });

  it('takes no step for what changes nothing', () => {
    const history = after(begin(), paint('#111111'));
    expect(next(history, paint('#111111'))).to.equal(history);
  });

  it('lets a color set by hand go again, alone or with all others', () => {
    const by = (token: string, value?: string): Act => ({ do: 'color', mode: 'light', token, value });
    const two = after(begin(), by('--kap-color-link', '#eeeeee'), by('--page', '#fafafa'));
    expect(countByHand(two.present.byHand)).to.equal(2);
    expect(after(two, by('--page')).present.byHand.light).to.deep.equal({ '--kap-color-link': '#eeeeee' });
    expect(countByHand(after(two, { do: 'derive-all' }).present.byHand)).to.equal(0);
  });

  it('follows a dark background, unless the site has both', () => {
    const dark: Act = { do: 'brand', key: 'background', value: '#10161a' };
    expect(after(begin(), dark).present.kind).to.equal('dark');
    expect(after(begin(), { do: 'kind', kind: 'auto' }, dark).present.kind).to.equal('auto');
  });

  it('begins anew with another brand, and can be taken back', () => {
    const byHand: Act = { do: 'color', mode: 'light', token: '--page', value: '#fafafa' };
    const taken = after(begin(), byHand, { do: 'take', brand: { primary: '#9c4a2c' } });
    expect(countByHand(taken.present.byHand)).to.equal(0);
    expect(countByHand(after(taken, { do: 'undo' }).present.byHand)).to.equal(1);
    expect(after(taken, { do: 'reset' }).present).to.equal(START);
  });
});
