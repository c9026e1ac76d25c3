import { expect } from '@open-wc/testing';
import { insideOf } from './looks.js';
import { sceneNames, setScene } from './scenes.js';
import { sourcesFrom } from './sources.js';

/** What stands in the folder of one element and is shown by another, too. */
const shared = /^\/src\/shared\/(truth|claim|sources|plain|whose)/;
const showTruth = ['comparison', 'journey', 'faq', 'integration-planner'];

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string }[];
}

describe('parts', () => {
  let documented: Map<string, readonly string[]>;
  before(async () => {
    const manifest: { modules: { declarations: Declaration[] }[] } = await (
      await fetch(new URL('../../custom-elements.json', import.meta.url))
    ).json();
    documented = new Map(
      manifest.modules
        .flatMap(({ declarations }) => declarations)
        .flatMap(({ tagName, cssParts }) =>
          tagName && tagName !== 'kap-practice'
            ? [[tagName, (cssParts ?? []).map(({ name }) => name).sort()]]
            : [],
        ),
    );
  });

  it('are in the templates of an element if its docs name them, and in its docs if they are in a template', async () => {
    const sources = await sourcesFrom('/src/define.ts');
    for (const [tag, names] of documented) {
      const folder = tag.slice('kap-'.length);
      const found = new Set<string>();
      for (const [path, source] of sources) {
        const isOf = path.startsWith(`/src/${folder}/`) || (showTruth.includes(folder) && shared.test(path));
        if (!isOf || /\.styles\.|\/print\//.test(path)) continue;
        for (const [, value = ''] of source.matchAll(/\bpart="([^"$]+)"/g))
          for (const name of value.split(' ')) found.add(name);
        // A link there is told which class it has; its part is the same.
        if (folder === 'crisis-line' && /["'`]button primary["'`]/.test(source))
          found.add('button').add('primary');
      }
      expect([...found].sort(), tag).to.deep.equal(names);
    }
  });

  it('are kebab nouns', () => {
    for (const name of [...documented.values()].flat()) expect(name).to.match(/^[a-z]+(-[a-z]+)*$/);
  });

  it('are reached by a style sheet of the page', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = '*::part(heading), *::part(button) { letter-spacing: 7px }';
    document.head.append(sheet);
    for (const scene of sceneNames.filter((name) => !name.includes(' '))) {
      const place = await setScene(scene);
      // A widget in a widget is reached through that one only.
      const isOwn = (node: Element) => (node.getRootNode() as ShadowRoot).host.getRootNode() === document;
      const reached = insideOf(place).filter(
        (node) => isOwn(node) && node.matches('[part~=heading], [part~=button]'),
      );
      expect(reached.length, scene).to.be.greaterThan(0);
      for (const node of reached) expect(getComputedStyle(node).letterSpacing, scene).to.equal('7px');
    }
    sheet.remove();
  });
});
