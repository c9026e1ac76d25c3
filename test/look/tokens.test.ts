import { expect, waitUntil } from '@open-wc/testing';
import { SHARED_TOKENS, type Token, TOKENS } from '../../src/theme/tokens.js';
import { insideOf } from './looks.js';
import { sceneNames, setScene } from './scenes.js';

/** A value nobody would have by default, for each kind. */
const other: Readonly<Record<Token['kind'], string>> = {
  color: 'rgb(176, 11, 85)',
  font: '"Courier New", monospace',
  size: '3.4375rem',
  ratio: '1.9',
  weight: '333',
  shadow: 'rgb(176, 11, 85) 1px 2px 3px 4px',
  time: '0.77s',
};

/** Where a size may be seen that is otherwise measured. */
const properties = [
  ...[
    'color',
    'background-color',
    'background-image',
    'border-block-start-color',
    'border-inline-start-color',
  ],
  ...[
    '-webkit-text-fill-color',
    'outline-color',
    'outline-width',
    'border-block-start-width',
    'border-inline-start-width',
  ],
  ...[
    'border-start-start-radius',
    'border-end-end-radius',
    'box-shadow',
    'padding-block-start',
    'padding-inline-start',
  ],
  ...[
    'margin-block-start',
    'row-gap',
    'column-gap',
    'min-block-size',
    'max-inline-size',
    'inset-block-start',
  ],
  ...[
    'font-family',
    'font-size',
    'font-weight',
    'line-height',
    'transition-duration',
    'scroll-margin-block-start',
    'outline-offset',
  ],
  ...['grid-template-columns', 'text-decoration-color'],
];

/** How each widget of a scene looks, by its tag, as text to compare; one may stand in another. */
function looks(place: Element): Map<string, string> {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  (focused as HTMLElement | null)?.blur();
  const found = new Map<string, string>();
  const add = (node: Element, pseudo: string | null) => {
    const tag = (node.getRootNode() as ShadowRoot).host.localName;
    const style = getComputedStyle(node, pseudo);
    const look = properties.map((property) => style.getPropertyValue(property)).join();
    found.set(tag, `${found.get(tag) ?? ''}${look}\n`);
  };
  const nodes = insideOf(place);
  for (const node of nodes)
    for (const pseudo of [null, '::before', '::after', '::backdrop']) add(node, pseudo);
  // The ring around what has the focus, once in each root.
  const roots = new Set<Node>();
  for (const node of nodes) {
    if (roots.has(node.getRootNode()) || !node.matches('button, a[href], summary, input')) continue;
    (node as HTMLElement).focus({ preventScroll: true });
    if (!node.matches(':focus-visible')) continue;
    roots.add(node.getRootNode());
    add(node, null);
    // Of a box to tick the ring is around its label.
    if (node.parentElement) add(node.parentElement, null);
  }
  return found;
}

describe('every token changes what it says', () => {
  /** The widgets each token changed. */
  const changed = new Map(TOKENS.map(({ name }) => [name, new Set<string>()]));

  for (const scene of sceneNames) {
    it(`is looked for in ${scene}`, async () => {
      const place = await setScene(scene);
      place.style.setProperty('color', 'rgb(20, 30, 40)');
      // Else what changes is on its way when it is looked at.
      const still = () => place.style.setProperty('--kap-motion-duration', '0s');
      still();
      let before = looks(place);
      let quiet = 0;
      await waitUntil(
        () => {
          const last = before;
          before = looks(place);
          quiet = [...before].join() === [...last].join() ? quiet + 1 : 0;
          return quiet === 5;
        },
        'it comes to rest',
        { interval: 150 },
      );
      for (const { name, kind } of TOKENS) {
        place.style.setProperty(name, other[kind]);
        const during = looks(place);
        place.style.removeProperty(name);
        still();
        const after = looks(place);
        // What does not go with the token did not come with it.
        for (const [tag, look] of during)
          if (look !== before.get(tag) && before.get(tag) === after.get(tag)) changed.get(name)?.add(tag);
        before = after;
      }
    });
  }

  const all = [...new Set(sceneNames.map((scene) => `kap-${scene.split(' ')[0]}`))].sort();

  for (const { name, widgets } of TOKENS) {
    it(`${name} changes ${widgets?.join(', ') ?? 'all of them'}`, () => {
      const found = [...(changed.get(name) ?? [])].sort();
      // With the room of a widget that of the help line in it changes.
      if (!SHARED_TOKENS.some((token) => token.name === name))
        expect(found).to.include.members([...widgets!]);
      else expect(found).to.deep.equal([...(widgets ?? all)].sort());
    });
  }
});

describe('the list of tokens', () => {
  it('is what the docs of each element say', async () => {
    const manifest: {
      modules: { declarations: { tagName?: string; cssProperties?: { name: string }[] }[] }[];
    } = await (await fetch(new URL('../../custom-elements.json', import.meta.url))).json();
    for (const { tagName, cssProperties = [] } of manifest.modules.flatMap(
      ({ declarations }) => declarations,
    )) {
      if (!tagName || tagName === 'kap-practice') continue;
      const meant = TOKENS.filter(({ widgets }) => !widgets || widgets.includes(tagName)).map(
        ({ name }) => name,
      );
      expect(cssProperties.map(({ name }) => name).sort(), tagName).to.deep.equal(meant.sort());
    }
  });

  it('names each once, and a default that names only others of it', () => {
    const names = TOKENS.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    for (const token of SHARED_TOKENS) {
      for (const [used] of token.default.matchAll(/--kap-[a-z-]+/g)) expect(names).to.include(used);
    }
  });
});
