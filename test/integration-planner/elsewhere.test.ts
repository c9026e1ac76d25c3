import { expect, waitUntil } from '@open-wc/testing';
import type { KapIntegrationPlanner } from '../../src/integration-planner/index.js';
import { all, field, mount, press, store, text, write } from './support.js';

const MEANING = 'What does it mean to me now?';
const keeping = (planner: KapIntegrationPlanner) => text(planner, '[part=keeping] [role=status]');
const said = (planner: KapIntegrationPlanner) => text(planner, '[part=elsewhere] [role=status]');
const kept = async (words: string) => JSON.stringify((await store.read()) ?? '').includes(words);

async function begun(words: string): Promise<KapIntegrationPlanner> {
  const planner = await mount();
  await press(
    planner,
    all(planner, 'button').some((each) => each.textContent?.includes('Go on'))
      ? 'Go on with my plan'
      : 'Begin',
  );
  await press(planner, 'Weeks after');
  await write(planner, MEANING, words);
  return planner;
}
async function keep(planner: KapIntegrationPlanner): Promise<void> {
  await press(planner, 'Take it along');
  await press(planner, 'Keep my plan here');
}

describe('integration-planner: a plan kept elsewhere', () => {
  afterEach(() => store.erase());

  it('is not overwritten unasked, by a change or by keeping another', async () => {
    const first = await begun('First');
    const second = await begun('Second');
    await keep(first);
    await waitUntil(() => keeping(first).startsWith('Kept'));
    await keep(second);
    await waitUntil(() => said(second).startsWith('Another plan was kept'));
    expect(await kept('First')).to.equal(true);
    await press(second, 'Keep this one');
    await waitUntil(() => keeping(second).startsWith('Kept'));
    expect(await kept('Second')).to.equal(true);
    expect(said(second)).to.equal('');
    await waitUntil(() => said(first).startsWith('Another plan was kept'), 'the first one hears of it');
    await press(first, 'Weeks after');
    await write(first, MEANING, 'First again');
    await press(first, 'Before');
    expect(await kept('Second')).to.equal(true);
    await press(first, 'Open the other one');
    await waitUntil(() => said(first) === '');
    await press(first, 'Weeks after');
    expect(field(first, MEANING).value).to.equal('Second');
  });

  it('is seen by its version where no message comes', async () => {
    const planner = await begun('Mine');
    await keep(planner);
    await waitUntil(() => keeping(planner).startsWith('Kept'));
    const { postMessage } = BroadcastChannel.prototype;
    BroadcastChannel.prototype.postMessage = () => undefined;
    try {
      const other = { ...((await store.read()) as object), notes: { meaning: 'Theirs' } };
      await store.write(other);
    } finally {
      BroadcastChannel.prototype.postMessage = postMessage;
    }
    await press(planner, 'Weeks after');
    await write(planner, MEANING, 'Mine, changed');
    await press(planner, 'Before');
    await waitUntil(() => said(planner).startsWith('Another plan was kept'));
    expect(await kept('Theirs')).to.equal(true);
  });

  it('comes to one that is not begun, and goes from it', async () => {
    const idle = await mount();
    const planner = await begun('Mine');
    await keep(planner);
    await waitUntil(() => text(idle).includes('A plan is kept on this device.'));
    await press(planner, 'Clear everything');
    await waitUntil(() => !text(idle).includes('A plan is kept on this device.'));
    await press(idle, 'Begin');
    await press(idle, 'Weeks after');
    expect(field(idle, MEANING).value).to.equal('');
  });

  it('is told to be erased, on every part', async () => {
    const first = await begun('Mine');
    await keep(first);
    await waitUntil(() => keeping(first).startsWith('Kept'));
    const second = await begun('Mine, too');
    await waitUntil(() => kept('Mine, too'));
    await press(second, 'Clear everything');
    await waitUntil(() => said(first).startsWith('It was erased in another window'));
    expect(await store.read()).to.equal(undefined);
  });

  it('is told with nothing in the message but that it changed', async () => {
    const heard: unknown[] = [];
    const channel = new BroadcastChannel('kap-widgets');
    channel.onmessage = ({ data }) => heard.push(data);
    const planner = await begun('Secret');
    await keep(planner);
    await waitUntil(() => heard.length > 0);
    channel.close();
    expect(new Set(heard)).to.deep.equal(new Set(['changed']));
  });
});
