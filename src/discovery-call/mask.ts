import { maskClasses } from '../shared/mask.js';

/** Attributes by which further recorders leave a part out. */
const attributes =
  'data-dd-privacy=hidden data-clarity-mask=true data-openreplay-hidden data-hj-suppress data-private';

/**
 * Tells session recorders to leave the wrapper and every field alone. Called after each render and before anything
 * else runs, so that no recorder sees a field without it.
 */
export function mask(root: ParentNode): void {
  for (const element of root.querySelectorAll('.private, form, input, select, textarea')) {
    element.classList.add(...maskClasses.split(' '));
    for (const attribute of attributes.split(' ')) {
      const [name = '', value = ''] = attribute.split('=');
      element.setAttribute(name, value);
    }
  }
}
