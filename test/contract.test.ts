import { expect } from '@open-wc/testing';

interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Declaration extends Described {
  readonly tagName?: string;
  readonly members?: readonly (Described & { readonly attribute?: string })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

const manifest: { modules: { declarations: Declaration[] }[] } = await (
  await fetch(new URL('../custom-elements.json', import.meta.url))
).json();
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** What holds for every element of the library, by looping over the manifest. */
describe('every element', () => {
  it('is there', () => {
    expect(elements.map(({ tagName }) => tagName).sort()).to.deep.equal([
      'kap-comparison',
      'kap-crisis-line',
      'kap-discovery-call',
      'kap-eligibility-check',
      'kap-faq',
      'kap-integration-planner',
      'kap-journey',
      'kap-practice',
      'kap-therapist-finder',
    ]);
  });

  it('registers nothing when its class is imported, and only once when registered twice', async () => {
    const library: Record<string, unknown> = await import('../src/index.js');
    for (const { name, tagName } of elements) {
      expect(library[name], name).to.be.a('function');
      expect(customElements.get(tagName ?? ''), tagName).to.equal(undefined);
    }
    await import('../src/define.js');
    const first = elements.map(({ tagName }) => customElements.get(tagName ?? ''));
    expect(first).not.to.include(undefined);
    const { define } = await import('../src/shared/define.js');
    define('kap-practice', class extends HTMLElement {});
    expect(elements.map(({ tagName }) => customElements.get(tagName ?? ''))).to.deep.equal(first);
  });

  for (const { tagName = '', description, members = [], ...surface } of elements) {
    it(`${tagName} says what it and each of its public parts is for`, () => {
      expect(description).to.match(/\w+/);
      for (const member of members) expect(member.description, member.name).to.match(/\w+/);
      for (const list of [surface.events, surface.slots, surface.cssParts, surface.cssProperties]) {
        for (const part of list ?? []) expect(part.description, part.name).to.match(/\w+/);
      }
    });

    it(`${tagName} is made, put in, moved and taken out on a bare page without an error`, async () => {
      await import('../src/define.js');
      const thrown: unknown[] = [];
      let timesReady = 0;
      const count = () => timesReady++;
      document.addEventListener('kap-ready', count);
      const keep = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push(event);
      addEventListener('error', keep);
      addEventListener('unhandledrejection', keep);
      const element = document.createElement(tagName);
      for (const place of [document.body, document.createElement('div'), document.body]) {
        place.append(element);
        await new Promise(requestAnimationFrame);
      }
      element.remove();
      await new Promise(requestAnimationFrame);
      removeEventListener('error', keep);
      removeEventListener('unhandledrejection', keep);
      document.removeEventListener('kap-ready', count);
      expect(thrown).to.deep.equal([]);
      expect(timesReady, 'kap-ready, also of what stands inside it').to.be.at.most(1);
    });
  }
});
