import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { KapPractice } from '../../src/practice/index.js';
import type { TestWidget } from '../support/widget.js';
import { defineTestElements, json, serve } from '../support/widget.js';

/** Which practice reaches which widget, in whatever order a page puts, moves and removes them. */
describe('kap-practice reaches widgets', () => {
  let server: ReturnType<typeof serve>;
  let count = 0;
  /** A new address each time, since a file is fetched once a page. */
  const file = (name: string) => `/reach-${++count}/${name}.json`;

  before(async () => {
    defineTestElements();
    await import('../../src/practice/load.js');
  });
  beforeEach(() => {
    server = serve((url) => json({ practice: { name: /([\w-]+)\.json/.exec(url)?.[1] } }));
  });
  afterEach(() => server.restore());

  const says = (widget: TestWidget, text: string) =>
    waitUntil(() => widget.text === text, `expected "${text}", found "${widget.text}"`);

  it('a widget inside it', async () => {
    const root = await fixture(
      html`<kap-practice src=${file('Inside')}><kap-test-widget></kap-test-widget></kap-practice>`,
    );
    await says(root.querySelector('kap-test-widget') as TestWidget, 'Inside');
  });

  it('a widget elsewhere on the page, before it and after it', async () => {
    const root = await fixture(html`<div>
      <kap-test-widget></kap-test-widget><kap-practice src=${file('Page')}></kap-practice><p><kap-test-widget></kap-test-widget></p>
    </div>`);
    for (const widget of root.querySelectorAll<TestWidget>('kap-test-widget')) await says(widget, 'Page');
  });

  it('a widget in no practice uses the page’s first; one inside uses its own', async () => {
    const root = await fixture(html`<div>
      <kap-practice src=${file('First')}></kap-practice>
      <kap-practice src=${file('Second')}><kap-test-widget></kap-test-widget></kap-practice>
      <kap-test-widget></kap-test-widget>
    </div>`);
    const [inside, outside] = root.querySelectorAll<TestWidget>('kap-test-widget');
    await says(inside!, 'Second');
    await says(outside!, 'First');
  });

  it('a widget inside another component’s shadow root', async () => {
    const root = await fixture(
      html`<div><kap-practice src=${file('Shadow')}></kap-practice><section></section></div>`,
    );
    const shadow = root.querySelector('section')!.attachShadow({ mode: 'closed' });
    const widget = document.createElement('kap-test-widget') as TestWidget;
    shadow.append(widget);
    await says(widget, 'Shadow');
  });

  it('a widget that was there long before it', async () => {
    const root = await fixture(html`<div><kap-test-widget></kap-test-widget></div>`);
    const widget = root.querySelector('kap-test-widget') as TestWidget;
    await says(widget, 'default');
    const practice = document.createElement('kap-practice');
    practice.setAttribute('src', file('Late'));
    root.append(practice);
    await says(widget, 'Late');
  });

  it('a widget around which it is put later', async () => {
    const root = await fixture(
      html`<div><kap-practice src=${file('Page')}></kap-practice><kap-test-widget></kap-test-widget></div>`,
    );
    const widget = root.querySelector('kap-test-widget') as TestWidget;
    await says(widget, 'Page');
    const around = document.createElement('kap-practice') as KapPractice;
    around.src = file('Around');
    root.append(around);
    around.append(widget);
    await says(widget, 'Around');
  });

  it('a widget moved from one practice to another and out of both', async () => {
    const root = await fixture(html`<div>
      <kap-practice src=${file('A')}><kap-test-widget></kap-test-widget></kap-practice>
      <kap-practice src=${file('B')}></kap-practice>
    </div>`);
    const [a, b] = root.querySelectorAll('kap-practice');
    const widget = root.querySelector('kap-test-widget') as TestWidget;
    await says(widget, 'A');
    b!.append(widget);
    await says(widget, 'B');
    a!.remove();
    b!.remove();
    document.body.append(widget);
    await says(widget, 'default');
    widget.remove();
  });

  it('goes back to the defaults when it is removed, and returns when it is put back', async () => {
    const root = await fixture(
      html`<div><kap-practice src=${file('Here')}></kap-practice><kap-test-widget></kap-test-widget></div>`,
    );
    const widget = root.querySelector('kap-test-widget') as TestWidget;
    const practice = root.querySelector('kap-practice')!;
    await says(widget, 'Here');
    practice.remove();
    await says(widget, 'default');
    root.append(practice);
    await says(widget, 'Here');
  });

  it('with a property as with an address', async () => {
    const root = await fixture(
      html`<kap-practice .practice=${{ practice: { name: 'Property' } }}><kap-test-widget></kap-test-widget></kap-practice>`,
    );
    await says(root.querySelector('kap-test-widget') as TestWidget, 'Property');
  });

  it('a property set before the element is defined survives its upgrade', async () => {
    const practice = document.createElement('kap-practice-late') as KapPractice;
    practice.practice = { practice: { name: 'Early' } };
    const widget = document.createElement('kap-test-widget') as TestWidget;
    practice.append(widget);
    document.body.append(practice);
    customElements.define('kap-practice-late', class extends KapPractice {});
    await says(widget, 'Early');
    practice.remove();
  });

  it('again when src changes, keeping the last until the next has come', async () => {
    const root = await fixture<KapPractice>(
      html`<kap-practice src=${file('One')}><kap-test-widget></kap-test-widget></kap-practice>`,
    );
    const widget = root.querySelector('kap-test-widget') as TestWidget;
    await says(widget, 'One');
    root.src = file('Two');
    await nextFrame();
    expect(widget.text).to.not.equal('loading');
    await says(widget, 'Two');
  });

  it('the last of several quick changes wins, whichever file comes first', async () => {
    const slow = file('Slow');
    let release: (response: Response) => void = () => {};
    server.restore();
    server = serve((url) =>
      url.includes('Slow')
        ? new Promise((resolve) => {
            release = resolve;
          })
        : json({ practice: { name: 'Quick' } }),
    );
    const root = await fixture<KapPractice>(
      html`<kap-practice src=${slow}><kap-test-widget></kap-test-widget></kap-practice>`,
    );
    const widget = root.querySelector('kap-test-widget') as TestWidget;
    await waitUntil(() => server.asked.length === 1);
    root.src = file('Quick');
    await says(widget, 'Quick');
    release(json({ practice: { name: 'Slow' } }));
    await nextFrame();
    await nextFrame();
    expect(widget.text).to.equal('Quick');
  });

  it('a widget that names its own file uses that', async () => {
    const own = file('Own');
    const root = await fixture(html`<div>
      <kap-practice src=${file('Page')}></kap-practice><kap-test-widget practice=${own}></kap-test-widget>
    </div>`);
    const widget = root.querySelector('kap-test-widget') as TestWidget;
    await says(widget, 'Own');
    widget.practice = undefined;
    await says(widget, 'Page');
  });

  it('fetches an address once, however many name it', async () => {
    const one = file('Once');
    const root = await fixture(html`<div>
      <kap-practice src=${one}><kap-test-widget></kap-test-widget></kap-practice>
      <kap-practice src=${one}><kap-test-widget></kap-test-widget></kap-practice>
      <kap-test-widget practice=${one}></kap-test-widget>
      <kap-test-widget practice=${new URL(one, document.baseURI).href}></kap-test-widget>
    </div>`);
    for (const widget of root.querySelectorAll<TestWidget>('kap-test-widget')) await says(widget, 'Once');
    expect(server.asked).to.have.length(1);
  });

  it('without any practice a widget does not wait', async () => {
    const widget = await fixture<TestWidget>(html`<kap-test-widget></kap-test-widget>`);
    expect(widget.text).to.equal('default');
  });

  it('while the file is on its way a widget knows', async () => {
    let release: (response: Response) => void = () => {};
    server.restore();
    server = serve(
      () =>
        new Promise((resolve) => {
          release = resolve;
        }),
    );
    const root = await fixture(
      html`<kap-practice src=${file('Wait')}><kap-test-widget></kap-test-widget></kap-practice>`,
    );
    const widget = root.querySelector('kap-test-widget') as TestWidget;
    await says(widget, 'loading');
    await waitUntil(() => server.asked.length === 1);
    release(json({ practice: { name: 'Came' } }));
    await says(widget, 'Came');
  });
});
