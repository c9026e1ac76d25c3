import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/kap-crisis-line.js';
import { journey } from './support.js';

/** Every text in a root and in the roots inside it. */
function* texts(root: ParentNode): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) yield node;
    else if ((node as Element).shadowRoot) yield* texts((node as Element).shadowRoot!);
  }
}

/** Words that reach out of the page, and words of letters alone that are broken in their middle. */
function spoilt(root: ParentNode, width: number): string[] {
  const found = new Set<string>();
  for (const text of texts(root)) {
    const parent = text.parentElement;
    if (!parent?.checkVisibility() || parent.closest('.visually-hidden, style')) continue;
    for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const { left, right } = range.getBoundingClientRect();
      if (left < -1 || right > width + 1) found.add(`outside: ${word}`);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1 && /^\p{L}+$/u.test(word)) found.add(`broken: ${word}`);
    }
  }
  return [...found];
}

describe('text at twice its size', () => {
  const { style } = document.documentElement;
  beforeEach(() => {
    style.fontSize = '200%';
  });
  afterEach(() => {
    style.fontSize = '';
  });

  for (const lang of ['en', 'es']) {
    for (const width of [320, 375]) {
      it(`fits into ${width} px, whole words, in the journey and in its help lines (${lang})`, async () => {
        await setViewport({ width, height: 740 });
        document.documentElement.lang = lang;
        const element = await journey();
        const root = element.shadowRoot!;
        const line = root.querySelector('kap-crisis-line')!;
        await waitUntil(() => line.shadowRoot!.querySelectorAll('.line').length);
        await waitUntil(() => root.querySelector('section')!.lang === lang);
        for (const each of [
          ...root.querySelectorAll<HTMLDetailsElement>('.step'),
          line.shadowRoot!.querySelector('details')!,
        ])
          each.open = true;
        expect(spoilt(root, width)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        document.documentElement.lang = 'en';
      });

      it(`fits into ${width} px, whole words, in the crisis line (${lang})`, async () => {
        await setViewport({ width, height: 740 });
        const box = await fixture(html`<div lang=${lang}><kap-crisis-line></kap-crisis-line></div>`);
        const root = box.querySelector('kap-crisis-line')!.shadowRoot!;
        await waitUntil(() => root.querySelectorAll('.line').length);
        await waitUntil(() => root.querySelector('section')!.lang === lang);
        expect(spoilt(root, width)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }
});
