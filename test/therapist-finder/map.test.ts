import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { step, tilesFor } from '../../src/therapist-finder/filters/tiles.js';
import { NOT_STATED } from '../../src/therapist-finder/search/facets.js';
import { usStates } from '../../src/shared/us-states.js';
import { crowd } from './crowd.js';
import { type FiltersHarness, filtersOf } from './filters-harness.js';
import { people } from './people.js';

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey });
const at = (tiles: ReturnType<typeof tilesFor>, value: string) => {
  const tile = tiles.find((other) => other.value === value);
  if (!tile) throw new Error(`no tile ${value}`);
  return tile;
};

describe('the tiles of the map', () => {
  const tiles = tilesFor(['CA', 'PR', NOT_STATED]);

  it('are any, the states and DC, and what else the data has, each in a place of its own', () => {
    const values = tiles.map(({ value }) => value);
    expect(values).to.have.members(['', ...Object.keys(usStates), 'PR', NOT_STATED]);
    expect(tilesFor([]).map(({ value }) => value)).to.have.members(['', ...Object.keys(usStates)]);
    const provinces = 'AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' ');
    const others = tilesFor([...provinces, NOT_STATED, 'elsewhere', 'PR', 'GU', 'VI', 'AS', 'MP']);
    expect(others.map(({ value }) => value)).to.include.members(provinces);
    const places = others.flatMap(({ row, column, isWide }) =>
      Array.from({ length: isWide ? 5 : 1 }, (_, more) => `${row} ${column + more}`),
    );
    expect(new Set(places).size).to.equal(places.length);
    expect(Math.max(...others.map(({ column }) => column))).to.be.below(11);
  });

  it('lead to each other in two dimensions', () => {
    const go = (from: string, key: string, ctrl = false) =>
      step(tiles, at(tiles, from), press(key, ctrl))?.value;
    expect(go('CA', 'ArrowRight')).to.equal('UT');
    expect(go('CA', 'ArrowUp')).to.equal('OR');
    expect(go('UT', 'ArrowDown')).to.equal('AZ');
    expect(go('WI', 'ArrowRight'), 'across the lake').to.equal('MI');
    expect(go('WA', 'ArrowLeft')).to.equal(undefined);
    expect(go('KS', 'Home')).to.equal('AZ');
    expect(go('KS', 'End')).to.equal('DC');
    expect(go('KS', 'Home', true)).to.equal('');
    expect(go('KS', 'End', true)).to.equal('PR');
    expect(go('KS', 'a')).to.equal(undefined);
  });

  it('can all be reached from any one by arrows', () => {
    const reached = new Set([at(tiles, 'KS')]);
    for (const tile of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = step(tiles, tile, press(key));
        if (next) reached.add(next);
      }
    }
    expect(reached.size).to.equal(tiles.length);
  });
});

const inputs = (harness: FiltersHarness) => [
  ...harness.finder.root.querySelectorAll<HTMLInputElement>('.map input'),
];
const tile = (harness: FiltersHarness, code: string) => {
  const input = inputs(harness).find(({ value }) => value === code);
  if (!input) throw new Error(`no tile ${code}`);
  return input;
};
const nameOf = (input: HTMLInputElement) =>
  input.closest('label')?.querySelector('.tile-name')?.textContent?.trim();
const focused = (harness: FiltersHarness) => harness.finder.root.activeElement as HTMLInputElement;

/** To the control before. */
async function back(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

async function mapOf(list = crowd(60)): Promise<FiltersHarness> {
  const harness = await filtersOf(list);
  const details = harness.finder.root.querySelector<HTMLDetailsElement>('.state details');
  if (!details?.open) details?.querySelector('summary')?.click();
  await waitUntil(() => inputs(harness).length > 0, 'the map is there');
  return harness;
}

describe('the map of states', () => {
  beforeEach(() => setViewport({ width: 1100, height: 900 }));
  afterEach(async () => {
    document.documentElement.dir = '';
    document.documentElement.lang = 'en';
    await emulateMedia({ forcedColors: 'none' });
    await setViewport({ width: 800, height: 600 });
  });

  it('names each state and how many people choosing it gives, also where there is nobody', async () => {
    const harness = await mapOf();
    for (const { value, count } of harness.finder.answer.facets.find(({ id }) => id === 'state')?.values ??
      []) {
      const state = harness.finder.list.label('state', value);
      expect(nameOf(tile(harness, value))).to.equal(
        `${state} (${value}), ${count} ${count === 1 ? 'person' : 'people'}`,
      );
    }
    expect(nameOf(tile(harness, 'WY'))).to.equal('Wyoming (WY), 0 people');
  });

  it('makes the same choice as the list beside it, both ways', async () => {
    const harness = await mapOf();
    const select = harness.finder.root.querySelector('.state select') as HTMLSelectElement;
    expect(tile(harness, '').checked).to.equal(true);
    tile(harness, 'OR').click();
    await harness.updateComplete;
    expect(harness.finder.query.selection.state).to.deep.equal(['OR']);
    expect(select.value).to.equal('OR');
    select.value = 'PR';
    select.dispatchEvent(new Event('input', { bubbles: true }));
    await harness.updateComplete;
    expect(tile(harness, 'PR').checked).to.equal(true);
    expect(tile(harness, 'OR').checked).to.equal(false);
    tile(harness, '').click();
    await harness.updateComplete;
    expect(harness.finder.query.selection.state).to.deep.equal([]);
    expect(select.value).to.equal('');
  });

  it('offers what the list offers, not stated too', async () => {
    const harness = await mapOf([...crowd(30), { id: 'x', name: 'X' }]);
    const offered = [...(harness.finder.root.querySelector('.state select') as HTMLSelectElement).options];
    const usable = inputs(harness).filter((input) => !input.hasAttribute('aria-disabled'));
    expect(usable.map(({ value }) => value)).to.have.members(offered.map(({ value }) => value));
    tile(harness, 'WY').click();
    await harness.updateComplete;
    expect(harness.finder.query.selection.state ?? []).to.deep.equal([]);
    expect(tile(harness, '').checked).to.equal(true);
  });

  it('is one tab stop, moves by arrows without choosing, and chooses by Space or Enter', async () => {
    const harness = await mapOf();
    const summary = harness.finder.root.querySelector<HTMLElement>('.state summary');
    summary?.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(harness).value).to.equal('');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(harness).value).to.equal('NV');
    expect(harness.finder.asked, 'nothing is asked by moving').to.be.empty;
    await sendKeys({ press: 'Space' });
    await harness.updateComplete;
    expect(harness.finder.query.selection.state).to.deep.equal(['NV']);
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'Enter' });
    await harness.updateComplete;
    expect(harness.finder.query.selection.state).to.deep.equal(['OR']);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(harness).value).to.equal('AZ');
    await sendKeys({ press: 'Tab' });
    expect(focused(harness).closest('.map'), 'out of the map').to.equal(null);
    await back();
    expect(focused(harness).value, 'back to what is chosen').to.equal('OR');
    await back();
    expect(focused(harness) === (summary as unknown), 'the same element').to.equal(true);
  });

  it('is not mirrored from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const harness = await mapOf();
    const x = (code: string) => tile(harness, code).getBoundingClientRect().x;
    expect(x('CA'))
      .to.be.below(x('NV') + 1)
      .and.below(x('DE'));
    tile(harness, 'CA').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(harness).value).to.equal('UT');
  });

  it('has targets of 24 pixels within 320, without scrolling sideways', async () => {
    await setViewport({ width: 320, height: 800 });
    const harness = await filtersOf(crowd(60));
    harness.finder.root.querySelector<HTMLElement>('.filters-button')?.click();
    await harness.updateComplete;
    harness.finder.root.querySelector<HTMLElement>('.state summary')?.click();
    await waitUntil(() => inputs(harness).length > 0);
    for (const input of inputs(harness)) {
      const { width, height, left, right } = (input.closest('label') as Element).getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(320);
    }
    await expect(harness).to.be.accessible();
  });

  it('keeps its place from the first, whenever it comes', async () => {
    const harness = await filtersOf(crowd(60));
    const room = harness.finder.root.querySelector('.map-room') as HTMLElement;
    const before = room.getBoundingClientRect().height;
    await waitUntil(() => inputs(harness).length > 0);
    expect(room.getBoundingClientRect().height).to.equal(before);
    const map = room.querySelector('.map') as HTMLElement;
    expect(map.getBoundingClientRect().height).to.be.at.most(before - 27);
  });

  it('waits until it is asked for where a list spans few states, and is no help where it spans none', async () => {
    const few = await filtersOf(people);
    expect(few.finder.root.querySelector<HTMLDetailsElement>('.state details')?.open).to.equal(false);
    expect(inputs(few)).to.be.empty;
    const abroad = await filtersOf(
      ['ON', 'BC'].map((state) => ({ id: state, name: state, states: [state] })),
    );
    expect(abroad.finder.root.querySelector('.state details')).to.equal(null);
  });

  for (const look of ['light', 'dark', 'forced', 'Spanish']) {
    it(`is accessible: ${look}`, async () => {
      document.body.style.cssText =
        look === 'dark' ? 'background:#111;color:#eee' : 'background:#fff;color:#222';
      if (look === 'forced') await emulateMedia({ forcedColors: 'active' });
      if (look === 'Spanish') document.documentElement.lang = 'es';
      const harness = await mapOf([...crowd(60), { id: 'x', name: 'X' }]);
      if (look === 'Spanish')
        await waitUntil(() => nameOf(tile(harness, 'WY')) === 'Wyoming (WY), 0 personas');
      tile(harness, 'NM').click();
      await harness.updateComplete;
      await expect(harness).to.be.accessible();
      document.body.style.cssText = '';
    });
  }
});
