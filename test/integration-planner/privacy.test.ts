import { expect } from '@open-wc/testing';
import { maskClasses } from '../../src/shared/mask.js';
import { listenToConsole } from '../support/widget.js';
import { all, filled, inside, mount, press, withPractice, write } from './support.js';
import { traceOfPage } from '../support/trace.js';

const secrets = [
  'Lighter mornings',
  'Tea on the porch',
  'Mara',
  'The river',
  'Ten minutes of writing',
  '2099',
];

describe('integration-planner: privacy', () => {
  it('changes nothing on the page, says nothing and asks for nothing', async () => {
    const trace = () => ({
      ...traceOfPage(),
      loaded: performance.getEntriesByType('resource').length,
    });
    const log = listenToConsole();
    await mount();
    const before = trace();
    const planner = await filled();
    for (const part of ['Before', 'First 72 hours', 'Weeks after', 'Take it along'])
      await press(planner, part);
    log.restore();
    expect(trace()).to.deep.equal(before);
    expect(log.messages).to.deep.equal([]);
    expect(planner.outerHTML).to.match(
      /^<kap-integration-planner isolation="open"><\/kap-integration-planner>$/,
    );
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('puts nothing that was written into an attribute or an id, also inside', async () => {
    const planner = await filled();
    for (const part of ['Before', 'First 72 hours', 'Weeks after', 'Take it along']) {
      await press(planner, part);
      const attributes = all(planner, '*').flatMap((each) => [...each.attributes].map(({ value }) => value));
      for (const secret of secrets) expect(attributes.join('\n'), part).not.to.contain(secret);
    }
  });

  it('stops the events that tell what is typed, before they leave', async () => {
    const planner = await filled();
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    const types = [
      'input',
      'beforeinput',
      'keydown',
      'keyup',
      'keypress',
      'compositionupdate',
      'paste',
      'copy',
      'change',
    ];
    for (const type of types) document.addEventListener(type, hear);
    const area = inside(planner).querySelector('textarea');
    for (const type of types)
      area?.dispatchEvent(new Event(type, { bubbles: true, composed: type !== 'change' }));
    for (const type of types) document.removeEventListener(type, hear);
    expect(area === null).to.equal(false);
    expect(heard).to.deep.equal([]);
  });

  it('masks every field, and keeps browsers from filling in, spelling in the cloud and remembering', async () => {
    const planner = await filled();
    for (const part of ['Before', 'First 72 hours', 'Weeks after', 'Take it along']) {
      await press(planner, part);
      for (const each of all(planner, '.screen :is(input, textarea, select)')) {
        for (const name of maskClasses.split(' ')) expect(each.classList.contains(name)).to.equal(true);
        if (each.matches(':not([type=checkbox])')) expect(each.getAttribute('autocomplete')).to.equal('off');
        if (each.matches('textarea, [type=text]')) expect(each.getAttribute('spellcheck')).to.equal('false');
        expect(each.getAttribute('name')).to.equal(null);
      }
    }
    expect(inside(planner).querySelector('.frame')?.className).to.contain(maskClasses);
  });

  it('asks the practice’s facts for itself alone: the help line inside is not named', async () => {
    const asked: EventTarget[] = [];
    const hear = (event: Event) => asked.push(...event.composedPath());
    document.addEventListener('context-request', hear, { capture: true });
    await withPractice({ practice: { name: 'Fernwater', phone: '+13105550142' } });
    const planner = await mount();
    await write(await filled(), 'What I will do', 'x');
    document.removeEventListener('context-request', hear, { capture: true });
    expect(asked.some((each) => each instanceof Element && each.localName === 'kap-crisis-line')).to.equal(
      false,
    );
    expect(planner.isConnected).to.equal(true);
  });
});
