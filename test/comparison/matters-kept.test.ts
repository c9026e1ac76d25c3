import { expect, waitUntil } from '@open-wc/testing';
import { kept } from '../../src/shared/keep.js';
import { listenToConsole } from '../support/widget.js';
import {
  all,
  inside,
  type MattersHost,
  mount,
  pick,
  press,
  setLevel,
  summarised,
  text,
} from './matters-host.js';
import { traceOfPage } from '../support/trace.js';

const told = (host: MattersHost) => text(inside(host).querySelector('[role=status]'));
const saysSoon = (host: MattersHost, words: string) => waitUntil(() => told(host).includes(words), words);
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Two points with an answer, saved. */
async function saved(): Promise<MattersHost> {
  const host = await mount();
  await pick(host, 'present', 'cost');
  await setLevel(host, 'cost', 'Very');
  await press(host, 'Save on this device');
  await saysSoon(host, 'Saved on this device.');
  return host;
}

describe('comparison: what matters, kept on the device', () => {
  beforeEach(() => kept('comparison').erase());
  afterEach(() => kept('comparison').erase());

  it('leaves no trace before the visitor saves', async () => {
    const log = listenToConsole();
    const events: string[] = [];
    const listen = ({ type }: Event) => events.push(type);
    const types = ['change', 'input', 'toggle', 'keydown', 'kap-ready', 'kap-error', 'copy', 'storage'];
    for (const type of types) document.addEventListener(type, listen);
    const trace = (host: MattersHost) => ({
      markup: host.outerHTML,
      ...traceOfPage(),
    });
    const host = await mount();
    const before = trace(host);
    await pick(host, 'present', 'cost');
    const fetched = performance.getEntriesByType('resource').length;
    await setLevel(host, 'cost', 'Very');
    await setLevel(host, 'present', 'A little');
    await press(host, 'Print or save as PDF');
    log.restore();
    for (const type of types) document.removeEventListener(type, listen);
    expect(trace(host)).to.deep.equal(before);
    expect(events.filter((type) => type !== 'input')).to.deep.equal([]);
    expect(log.messages).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').length, 'nothing fetched').to.equal(fetched);
    expect(await databases()).not.to.include('kap-widgets');
    const again = await mount();
    await kept('comparison').read();
    expect(all(again, 'fieldset')).to.have.lengthOf(0);
  });

  it('writes no choice into an attribute, an id or a name', async () => {
    const host = await mount();
    await pick(host, 'present', 'cost');
    const markup = () => inside(host).innerHTML.replaceAll(/<!--.*?-->|\s+/g, ' ');
    await setLevel(host, 'cost', 'A fair amount');
    await setLevel(host, 'present', 'A fair amount');
    const before = markup();
    await setLevel(host, 'cost', 'Very');
    await setLevel(host, 'cost', 'A fair amount');
    expect(markup()).to.equal(before);
    expect(inside(host).querySelector('[checked], [aria-checked], [aria-pressed]')).to.equal(null);
    for (const control of all<HTMLInputElement>(host, 'input')) {
      expect(control.id).to.equal('');
      expect(control.value).to.equal('on');
      expect(control.name).to.match(/^(point-\d+)?$/);
    }
  });

  it('has it again on the next visit, once the visitor saved it', async () => {
    await saved();
    const host = await mount();
    await saysSoon(host, 'This is what you saved on this device.');
    expect(summarised(host)).to.deep.equal(['Point cost']);
    expect([...(host.matters?.importance ?? [])]).to.deep.equal([
      ['present', 0],
      ['cost', 3],
    ]);
    await expect(host).to.be.accessible();
  });

  it('keeps a change only when that is saved too', async () => {
    const host = await saved();
    expect(all(host, 'button').map(text)).to.include('Saved');
    await setLevel(host, 'present', 'A fair amount');
    expect(told(host)).to.equal('Your summary has 2 points.');
    const other = await mount();
    await waitUntil(() => summarised(other).length);
    expect(summarised(other)).to.deep.equal(['Point cost']);
    await press(host, 'Save the changes');
    await saysSoon(host, 'Saved on this device.');
    const third = await mount();
    await waitUntil(() => summarised(third).length);
    expect(summarised(third)).to.deep.equal(['Point cost', 'Point present']);
  });

  it('erases all of it with one press, here and on the device', async () => {
    const host = await saved();
    expect(await databases()).to.include('kap-widgets');
    await press(host, 'Erase');
    await saysSoon(host, 'Erased. Nothing is kept on this device.');
    expect(all(host, 'fieldset, .summary, button, :checked')).to.have.lengthOf(0);
    expect(host.matters?.importance.size).to.equal(0);
    expect(host.matters?.summaryText()).to.equal('');
    expect(await databases()).not.to.include('kap-widgets');
    expect(text(inside(host).activeElement)).to.equal('What matters to me');
    const again = await mount();
    await kept('comparison').read();
    await again.updateComplete;
    expect(all(again, 'fieldset, button')).to.have.lengthOf(0);
    await expect(host).to.be.accessible();
  });

  it('can erase what lies on the device also when nothing is chosen any more', async () => {
    const host = await saved();
    await pick(host, 'present', 'cost');
    expect(all(host, 'button').map(text)).to.deep.equal(['Erase']);
    await press(host, 'Erase');
    await saysSoon(host, 'Erased.');
    expect(await databases()).not.to.include('kap-widgets');
  });

  it('does not put what was saved in place of what the visitor has chosen since', async () => {
    await saved();
    const host = await mount();
    host.matters?.pick('risks', true);
    await kept('comparison').read();
    await host.updateComplete;
    expect([...(host.matters?.importance.keys() ?? [])]).to.deep.equal(['risks']);
  });

  it('says so where the browser does not let it be saved', async () => {
    const host = await mount();
    await pick(host, 'cost');
    const real = crypto.subtle.encrypt;
    crypto.subtle.encrypt = () => Promise.reject(new Error('no'));
    try {
      await press(host, 'Save on this device');
      await saysSoon(host, 'did not let us save it');
    } finally {
      crypto.subtle.encrypt = real;
    }
    expect(all(host, 'button').map(text)).to.include('Save on this device');
    await expect(host).to.be.accessible();
  });

  it('says so where the browser does not let it be erased', async () => {
    const host = await saved();
    const real = indexedDB.open;
    indexedDB.open = () => {
      throw new Error('no');
    };
    try {
      await press(host, 'Erase');
      await saysSoon(host, 'did not let us take it from the device');
      expect(host.matters?.importance.size).to.equal(0);
    } finally {
      indexedDB.open = real;
    }
    await press(host, 'Erase');
    await saysSoon(host, 'Erased.');
  });
});
