// A component of the site itself, as any: an open root. What recorders see of it proves that they look into roots.
customElements.define(
  'site-card',
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<button type="button">zycontrolbutton</button>';
    }
  },
);
