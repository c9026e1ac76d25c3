import { copy } from './clipboard.js';
import { adopt, openFrame } from './frame.js';

export { copy };

/**
 * Copies what is selected when the keys for it are pressed, without the `copy` event at which some analytics read the
 * selection, out of a closed root too. Where the browser does not let us it is copied as ever.
 */
export async function copyQuietly(event: KeyboardEvent): Promise<void> {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const text = `${getSelection()}`;
  // Some tools fill in fields with events that have no key.
  if (key?.toLowerCase() !== 'c' || !(ctrlKey || metaKey) || altKey || shiftKey || !text) return;
  event.preventDefault();
  if (!(await copy(text))) document.execCommand('copy');
}

/**
 * Shows text in a frame, selected. Not in the element's own root: what is selected even in a closed one can be read
 * by every script of the page (`getSelection().toString()`, Chromium), and some analytics do when someone copies.
 */
export function showText(text: string, place: HTMLElement, title: string): void {
  const opened = openFrame(place, title);
  if (!opened) return;
  const { frame, realm } = opened;
  const fill = () => {
    const page = realm.document;
    if (page.body.hasChildNodes()) return;
    adopt(realm, textStyles);
    const area = page.createElement('textarea');
    area.readOnly = true;
    area.value = text;
    area.setAttribute('aria-label', title);
    page.body.append(area);
    area.focus();
    area.select();
  };
  fill();
  // Some versions of Firefox put another empty document in the place of the first one, a little later.
  frame.addEventListener('load', fill);
}

const textStyles =
  'html,body,textarea{box-sizing:border-box;width:100%;height:100%;margin:0;border:0}textarea{padding:1rem;font:1rem/1.5 monospace;resize:none}';
