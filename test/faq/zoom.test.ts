import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { show, whole } from './support.js';

describe('kap-faq: large letters', () => {
  it('fits a screen of 320 px with letters twice as large', async () => {
    await setViewport({ width: 320, height: 700 });
    document.documentElement.style.fontSize = '200%';
    try {
      const faq = await show(whole);
      await waitUntil(() => faq.all('[part=facts]').length > 0);
      await faq.press(faq.all('[part~=toggle-all]')[0]!);
      const wide = faq
        .all('*')
        .filter(
          (each) =>
            each.getBoundingClientRect().right > innerWidth + 1 && each.getBoundingClientRect().width > 2,
        )
        .map(
          (each) =>
            `${each.localName}.${each.className} ${Math.round(each.getBoundingClientRect().right)} ${each.textContent?.trim().slice(0, 40)}`,
        );
      expect(wide).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 1024, height: 700 });
    }
  });
});
