import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { kept } from '../../src/shared/keep.js';
import {
  all,
  inside,
  type MattersHost,
  mount,
  pick,
  setLevel,
  settle,
  summarised,
  text,
} from './matters-host.js';

const focused = (host: MattersHost) => inside(host).activeElement;

/** Presses Tab until the focus is on a control whose words, or whose label's, hold these. */
async function tabTo(host: MattersHost, words: string): Promise<void> {
  const said = () => {
    const at = focused(host);
    const around = at?.closest('label')?.closest('fieldset')?.querySelector('legend');
    const own = at?.querySelector('.group-name') ?? at?.closest('label') ?? at;
    return `${text(around)} ${text(own)} ${at?.getAttribute('aria-label') ?? ''}`;
  };
  for (let tabs = 0; tabs < 60; tabs++) {
    if (focused(host) && said().includes(words)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`Tab does not lead to ${words}`);
}

async function press(host: MattersHost, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settle(host);
  }
}

describe('comparison: what matters, for every hand', () => {
  beforeEach(() => kept('comparison').erase());
  afterEach(async () => {
    await kept('comparison').erase();
    await setViewport({ width: 800, height: 600 });
  });

  it('can be used from start to end by keyboard alone', async () => {
    const went: string[] = [];
    const host = await mount({ goTo: (row) => went.push(row) });
    await tabTo(host, 'Group care');
    await press(host, 'Enter');
    await tabTo(host, 'Point focus');
    await press(host, 'Space');
    await tabTo(host, 'Group known');
    await press(host, 'Enter');
    await tabTo(host, 'Point unknown');
    await press(host, 'Space');
    expect(text(focused(host)?.closest('label')), 'focus stays on the choice').to.equal('Point unknown');
    await tabTo(host, 'Point focus Not set');
    await press(host, 'ArrowDown');
    await tabTo(host, 'Point unknown Not set');
    await press(host, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(summarised(host)).to.deep.equal(['Point unknown', 'Point focus']);
    await tabTo(host, 'See it in the table: Point unknown');
    await press(host, 'Enter');
    expect(went).to.deep.equal(['unknown']);
    await tabTo(host, 'Save on this device');
    await press(host, 'Enter');
    await waitUntil(() => text(inside(host).querySelector('[role=status]')).startsWith('Saved'));
    expect(text(focused(host)), 'the focus is not lost').to.equal('Saved');
    await tabTo(host, 'Erase');
    await press(host, 'Enter');
    await waitUntil(() => focused(host)?.localName === 'h3', 'focus on the heading');
    expect(summarised(host)).to.deep.equal([]);
  });

  it('says to those who do not see it what the summary has come to', async () => {
    const host = await mount();
    const status = () => text(inside(host).querySelector('[role=status]'));
    expect(status()).to.equal('');
    await pick(host, 'cost');
    await setLevel(host, 'cost', 'Very');
    expect(status()).to.equal('Your summary has 1 point.');
  });

  it('fits 320 px, with targets that a finger can hit', async () => {
    await setViewport({ width: 320, height: 700 });
    const host = await mount();
    await pick(host, 'present', 'integration', 'cost');
    await setLevel(host, 'present', 'Very');
    await setLevel(host, 'cost', 'A fair amount');
    const scroller = document.documentElement;
    expect(scroller.scrollWidth).to.be.at.most(320);
    for (const each of all(host, '.pill, .level, summary, button')) {
      const { height, width } = each.getBoundingClientRect();
      if (!height) continue;
      expect(height, text(each)).to.be.at.least(44);
      expect(width, text(each)).to.be.at.least(44);
    }
    await expect(host).to.be.accessible();
  });
});
