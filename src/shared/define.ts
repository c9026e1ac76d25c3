/**
 * Registers an element unless its name is taken, so that two copies of the library, a tag manager and a page that
 * runs its scripts twice can meet on one page without an error. The first to come wins.
 */
export function define(tag: `kap-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
