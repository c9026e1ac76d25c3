import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

/** `closed` hides the inside from the page's scripts; `open` is for audits and tests. */
export type Isolation = 'closed' | 'open';

let pristine: typeof Element.prototype.attachShadow | undefined;

/**
 * `attachShadow` as the browser made it. Session recorders replace the page's own to walk closed roots too, so it
 * is taken from a throwaway same-origin frame, which they have not seen. Where a page forbids frames, the page's
 * own is used: still closed, though a recorder that was loaded earlier may look inside.
 */
function pristineAttachShadow(): typeof Element.prototype.attachShadow {
  if (pristine) return pristine;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  try {
    document.documentElement.append(frame);
    const realm = frame.contentWindow as (Window & typeof globalThis) | null;
    pristine = realm?.Element.prototype.attachShadow ?? Element.prototype.attachShadow;
  } catch {
    pristine = Element.prototype.attachShadow;
  } finally {
    frame.remove();
  }
  return pristine;
}

/** Events that leave even a closed root by themselves, and that tell what someone typed or chose. */
const telling =
  'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend paste cut copy textInput'.split(
    ' ',
  );

/**
 * Makes a host's render root, closed unless asked otherwise, with the element's styles in it. Events that tell what
 * someone typed or chose stop at it.
 */
export function isolatedRoot(host: HTMLElement, mode: Isolation, styles: CSSResultOrNative[]): ShadowRoot {
  const root =
    mode === 'open' ? host.attachShadow({ mode }) : pristineAttachShadow().call(host, { mode: 'closed' });
  adoptStyles(root, styles);
  for (const type of telling) root.addEventListener(type, (event) => event.stopPropagation());
  return root;
}

/**
 * A `createRenderRoot` for an element of the library that stands inside a closed root. Its own root is made as that one
 * is: a recorder that replaced the page's `attachShadow` would otherwise see it, and what it shows hints at answers.
 */
export function quietRoot(this: LitElement): ShadowRoot {
  const root = pristineAttachShadow().call(this, { mode: 'open' });
  adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
  return root;
}
