import { expect, fixture, html, waitUntil } from '@open-wc/testing';

/** The one-tag script on pages that put, change and move things as they like. */
describe('the one-tag script', () => {
  const defined = (tag: string) =>
    waitUntil(() => customElements.get(tag), `${tag} is defined`, { timeout: 5000 });

  it('loads nothing on a page without widgets, and only what a page has', async () => {
    await import('../src/autoload.js');
    for (const tag of ['kap-practice', 'kap-crisis-line', 'kap-comparison']) {
      expect(customElements.get(tag), tag).to.equal(undefined);
    }
    await fixture(html`<kap-crisis-line></kap-crisis-line>`);
    await defined('kap-crisis-line');
    expect(customElements.get('kap-comparison')).to.equal(undefined);
  });

  it('turns a placeholder into its element, with its options, id, class and what stands inside', async () => {
    const root = await fixture(html`
      <div>
        <div data-kap="crisis-line" data-compact data-country="CA" id="help" class="wide"><a href="tel:988">988</a></div>
      </div>
    `);
    const link = root.querySelector('a');
    await waitUntil(() => root.querySelector('kap-crisis-line'));
    const element = root.querySelector('kap-crisis-line')!;
    expect(element.id).to.equal('help');
    expect(element.className).to.equal('wide');
    expect(element.getAttribute('country')).to.equal('CA');
    expect(element.hasAttribute('compact')).to.equal(true);
    expect(element.querySelector('a') === link, 'the same link').to.equal(true);
    expect(root.querySelector('[data-kap]')).to.equal(null);
  });

  it('finds what a page adds later, at any depth', async () => {
    const root = await fixture(html`<div></div>`);
    const late = document.createElement('section');
    late.innerHTML = '<p><span data-kap="crisis-line"></span></p>';
    root.append(late);
    await waitUntil(() => root.querySelector('kap-crisis-line'));
  });

  it('leaves a placeholder for what it does not know alone', async () => {
    const root = await fixture(
      html`<div><div data-kap="constructor">kept</div><div data-kap="">kept</div></div>`,
    );
    await new Promise(requestAnimationFrame);
    expect(root.textContent).to.equal('keptkept');
    expect(root.querySelectorAll('div')).to.have.length(2);
  });
});
