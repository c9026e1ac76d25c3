import { expect, waitUntil } from '@open-wc/testing';
import type { KapIntegrationPlanner } from '../../src/integration-planner/index.js';
import { all, button, field, filled, heading, inside, mount, press, store, text, write } from './support.js';

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
const keeping = (planner: KapIntegrationPlanner) => text(planner, '[part=keeping] [role=status]');
const hasKept = async (words: string) => JSON.stringify((await store.read()) ?? '').includes(words);

/** Waits for what the device holds; the planner writes in its own time. */
const until = (what: string, condition: () => Promise<boolean>) =>
  waitUntil(condition, what, { timeout: 5000 });

/** Another visit: the element as it is after a reload. */
async function reload(planner: KapIntegrationPlanner): Promise<KapIntegrationPlanner> {
  planner.remove();
  return mount();
}

describe('integration-planner: keeping', () => {
  afterEach(() => store.erase());

  it('leaves nothing on the device without the visitor’s choice', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    expect(await store.read()).to.equal(undefined);
    expect(await databases()).not.to.include('kap-widgets');
    const again = await reload(planner);
    expect(text(again)).not.to.contain('Go on');
    expect(button(again, 'Begin').disabled).to.equal(false);
  });

  it('says what keeping means, keeps what is changed later, and brings it back after a reload', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    expect(text(planner, '[part=keeping]')).to.contain('Others who use this device could open it.');
    await press(planner, 'Keep my plan here');
    await waitUntil(() => keeping(planner).startsWith('Kept on this device'));
    await press(planner, 'Before');
    await write(planner, 'In my own words: To ease my symptoms', 'Lighter evenings');
    await until('the change', () => hasKept('Lighter evenings'));
    const again = await reload(planner);
    expect(text(again)).to.contain('A plan is kept on this device.');
    await press(again, 'Go on with my plan');
    expect(field(again, 'In my own words: To ease my symptoms').value).to.equal('Lighter evenings');
    expect(field<HTMLInputElement>(again, 'Day').value).to.equal('2099-12-30');
    await press(again, 'First 72 hours');
    expect(field<HTMLInputElement>(again, 'A slow walk').checked).to.equal(true);
  });

  it('keeps the last word when the visitor leaves at once', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    await press(planner, 'Keep my plan here');
    await waitUntil(() => keeping(planner).startsWith('Kept on this device'));
    await press(planner, 'Weeks after');
    await write(planner, 'What do I see in a new way?', 'The last word');
    planner.remove();
    await until('the last word', () => hasKept('The last word'));
  });

  it('erases everything with one press, on the device and in memory', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    await press(planner, 'Keep my plan here');
    await waitUntil(() => keeping(planner).startsWith('Kept on this device'));
    await press(planner, 'Weeks after');
    await write(planner, 'What helps me when it gets hard?', 'Not to come back');
    await press(planner, 'Clear everything');
    await waitUntil(() => text(planner).includes('Everything is cleared, here and on this device.'));
    expect(await databases()).not.to.include('kap-widgets');
    expect(inside(planner).activeElement?.textContent?.trim()).to.equal(heading(planner));
    await press(planner, 'Begin');
    expect(all<HTMLInputElement>(planner, ':checked').length).to.equal(0);
    expect(field<HTMLInputElement>(planner, 'Day').value).to.equal('');
    for (const part of ['First 72 hours', 'Weeks after']) {
      await press(planner, part);
      expect(all<HTMLTextAreaElement>(planner, 'textarea').every(({ value }) => value === '')).to.equal(true);
    }
    // The time after which a change would have been written has passed for a change made now.
    await write(planner, 'What helps me when it gets hard?', 'Still not');
    await press(planner, 'Take it along');
    expect(await store.read()).to.equal(undefined);
  });

  it('shows nothing of a plan again once it is cleared, whatever is being read at that moment', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    await press(planner, 'Keep my plan here');
    await waitUntil(() => keeping(planner).startsWith('Kept on this device'));
    // The storage is another's for now.
    let letGo: (() => void) | undefined;
    const held = navigator.locks.request('kap-widgets', () => new Promise<void>((free) => (letGo = free)));
    await waitUntil(() => letGo, 'the storage');
    // Somebody changes something: whoever keeps a plan will look at it as soon as the storage is free.
    const other = new BroadcastChannel('kap-widgets');
    const heard = new Promise((next) => {
      const listener = new BroadcastChannel('kap-widgets');
      listener.onmessage = () => {
        listener.close();
        next(undefined);
      };
    });
    other.postMessage('changed');
    other.close();
    await heard;
    const seen = new Set<string>();
    const watch = new MutationObserver(() => seen.add(text(planner)));
    watch.observe(inside(planner), { subtree: true, childList: true, characterData: true });
    await press(planner, 'Clear everything');
    letGo?.();
    await held;
    await waitUntil(() => text(planner).includes('Everything is cleared, here and on this device.'));
    await store.read();
    await planner.updateComplete;
    watch.disconnect();
    expect([...seen].filter((each) => each.includes('Go on with my plan'))).to.deep.equal([]);
    expect(button(planner, 'Begin').disabled).to.equal(false);
  });

  it('can be stopped: the plan stays on the screen', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    await press(planner, 'Keep my plan here');
    await waitUntil(() => keeping(planner).startsWith('Kept on this device'));
    await press(planner, 'Stop keeping it');
    await waitUntil(() => keeping(planner).startsWith('No longer kept'));
    expect(await store.read()).to.equal(undefined);
    expect(text(planner, '.desk')).to.contain('Lighter mornings');
  });

  it('does not bring back what was erased in another window', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    await press(planner, 'Keep my plan here');
    await waitUntil(() => keeping(planner).startsWith('Kept on this device'));
    await store.erase();
    await press(planner, 'Weeks after');
    await write(planner, 'What do I see in a new way?', 'More');
    await press(planner, 'Take it along');
    await waitUntil(() =>
      text(planner, '[part=elsewhere] [role=status]').startsWith('It was erased in another window'),
    );
    expect(await store.read()).to.equal(undefined);
    expect(text(planner, '.desk')).to.contain('More');
  });

  it('says so when the browser does not let it, and loses nothing', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await press(planner, 'Keep my plan here');
    await waitUntil(() => keeping(planner).startsWith('This browser did not let us keep it.'));
    IDBObjectStore.prototype.put = put;
    expect(text(planner, '.desk')).to.contain('Lighter mornings');
    await press(planner, 'Keep my plan here');
    await waitUntil(() => keeping(planner).startsWith('Kept on this device'));
  });

  it('says so when the browser does not let it be erased', async () => {
    const planner = await filled();
    await press(planner, 'Take it along');
    await press(planner, 'Keep my plan here');
    await waitUntil(() => keeping(planner).startsWith('Kept on this device'));
    const remove = IDBObjectStore.prototype.delete;
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('no', 'UnknownError');
    };
    await press(planner, 'Clear everything');
    await waitUntil(() => text(planner).includes('did not let us erase the plan'));
    IDBObjectStore.prototype.delete = remove;
  });

  it('is not offered where the page did not come safely; printing and saving are', async () => {
    Object.defineProperty(window, 'isSecureContext', { configurable: true, value: false });
    const planner = await mount();
    delete (window as { isSecureContext?: boolean }).isSecureContext;
    await press(planner, 'Begin');
    await press(planner, 'Take it along');
    expect(keeping(planner)).to.contain('cannot keep it safely');
    expect(text(planner, '[part=keeping]')).not.to.contain('Keep my plan here');
    expect(button(planner, 'Print').disabled).to.equal(false);
    expect(button(planner, 'Save as text').disabled).to.equal(false);
    await press(planner, 'Clear everything');
    await waitUntil(() => text(planner).includes('Everything is cleared'));
  });
});
