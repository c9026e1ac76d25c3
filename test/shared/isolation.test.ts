import { css } from 'lit';
import { expect } from '@open-wc/testing';

/** A recorder that was on the page first, and has replaced attachShadow to walk closed roots too. */
describe('isolated roots', () => {
  const real = Element.prototype.attachShadow;
  const seen: ShadowRoot[] = [];

  before(() => {
    Element.prototype.attachShadow = function (init) {
      const root = real.call(this, init);
      seen.push(root);
      return root;
    };
  });
  after(() => {
    Element.prototype.attachShadow = real;
  });

  it('a closed root is not seen by one who patched attachShadow before, and has its styles', async () => {
    const { isolatedRoot } = await import('../../src/shared/isolation.js');
    const host = document.createElement('div');
    document.body.append(host);
    const root = isolatedRoot(host, 'closed', [css`p { color: rgb(1, 2, 3); }`]);
    root.innerHTML = '<p>secret</p>';
    expect(seen).to.deep.equal([]);
    expect(host.shadowRoot).to.equal(null);
    expect(getComputedStyle(root.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
    expect(document.querySelector('iframe[hidden]'), 'the frame is gone').to.equal(null);
    host.remove();
  });

  it('an open root is the page’s own', async () => {
    const { isolatedRoot } = await import('../../src/shared/isolation.js');
    const host = document.createElement('div');
    const root = isolatedRoot(host, 'open', []);
    expect(host.shadowRoot === root).to.equal(true);
  });
});
