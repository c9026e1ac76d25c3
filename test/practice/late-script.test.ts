import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { KapPractice } from '../../src/practice/index.js';
import { define } from '../../src/shared/define.js';
import { json, serve, TestWidget } from '../support/widget.js';

/** The widget's script came; that of kap-practice, which stands on the page, is late or never comes. */
describe('kap-practice whose script is late', () => {
  let deadlines: (() => void)[] = [];
  const realSetTimeout = window.setTimeout;

  before(() => define('kap-test-widget', TestWidget));
  beforeEach(() => {
    deadlines = [];
    // The wait is ten seconds: it is kept here and let pass at will.
    window.setTimeout = ((run: () => void, ms?: number) =>
      ms === 10_000 ? deadlines.push(run) : realSetTimeout(run, ms)) as typeof window.setTimeout;
  });
  afterEach(() => {
    window.setTimeout = realSetTimeout;
  });

  it('a widget waits, but not for ever', async () => {
    const root = await fixture(
      html`<div><kap-practice src="/late.json"></kap-practice><kap-test-widget></kap-test-widget></div>`,
    );
    const widget = root.querySelector('kap-test-widget') as TestWidget;
    expect(widget.text).to.equal('loading');
    expect(deadlines).to.have.length(1);
    deadlines[0]!();
    await widget.updateComplete;
    expect(widget.text).to.equal('default');
  });

  it('the practice reaches it when the script comes', async () => {
    const server = serve(() => json({ practice: { name: 'At last' } }));
    const root = await fixture(
      html`<div><kap-test-widget></kap-test-widget><kap-practice src="/late.json"></kap-practice></div>`,
    );
    const widget = root.querySelector('kap-test-widget') as TestWidget;
    expect(widget.text).to.equal('loading');
    define('kap-practice', KapPractice);
    await waitUntil(() => widget.text === 'At last', undefined, { timeout: 4000 });
    server.restore();
  });
});
