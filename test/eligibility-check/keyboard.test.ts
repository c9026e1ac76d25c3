import { expect, waitUntil } from '@open-wc/testing';
import { all, asked, begin, button, heading, inside, key, mount, run } from './support.js';

const focused = (check: Element) => inside(check).activeElement as HTMLElement | null;

describe('eligibility-check: keyboard', () => {
  it('can be gone through from start to result by keyboard alone', async () => {
    const check = await mount();
    button(check, 'Begin').focus();
    await key('Enter');
    await waitUntil(() => asked(check));
    const seen: string[] = [];
    for (let id = asked(check); id !== undefined; id = asked(check)) {
      seen.push(id);
      expect(seen.length).to.be.below(40);
      expect(focused(check)?.localName, `focus at ${id}`).to.equal('h2');
      await key('Tab');
      if (focused(check)?.localName === 'select') await key('c');
      else await key('Space');
      // Under 18 would end it here.
      if (id === 'age') await key('ArrowDown');
      await check.updateComplete;
      if (focused(check)?.localName === 'select') button(check, 'Continue').focus();
      await key('Enter');
      await check.updateComplete;
    }
    expect(seen).to.have.lengthOf(13);
    expect(heading(check)).to.equal('KAP may not be safe right now');
    expect(focused(check)?.textContent?.trim()).to.equal('KAP may not be safe right now');
  });

  it('moves the focus to the heading of every screen, once', async () => {
    const check = await mount();
    let moves = 0;
    inside(check).addEventListener('focusin', (event) => {
      if ((event.target as HTMLElement).localName === 'h2') moves += 1;
    });
    await begin(check);
    expect(focused(check)?.textContent).to.contain('ending your life');
    await run(check);
    expect(moves).to.equal(14);
    expect(all(check, 'h2[tabindex="-1"]')).to.have.lengthOf(1);
  });

  it('leaves the focus alone until the visitor acts', async () => {
    const before = document.activeElement;
    await mount();
    expect(document.activeElement).to.equal(before);
  });
});
