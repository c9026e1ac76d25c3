import { render } from 'lit';
import { adopt, openFrame, type Realm } from './frame.js';
import { paperStyles, sheetStyles } from './sheet.styles.js';
import { renderSheet } from './sheet.template.js';
import type { Summary } from './summary.js';

/**
 * Prints the summary alone, whatever the page around looks like, from a throwaway frame.
 *
 * Chrome and Firefox on iOS, and some in-app browsers, print the page around for a frame (Print.js #312, firefox-ios
 * #5813): the styles of this screen for print are made to do for that. So does the page's own print command, where a
 * page forbids frames.
 * @param tray an empty element of the screen: the frame goes into it, and goes with it when the screen changes
 */
export function print(summary: Summary, tray: HTMLElement): void {
  const opened = openFrame(tray, summary.name);
  if (!opened) {
    window.print();
    return;
  }
  const { frame, realm } = opened;
  write(realm, summary, getComputedStyle(tray).direction);
  removeAfter(frame, realm);
  realm.print();
}

/** Writes the summary into an empty document. Its title becomes the name of a PDF. */
function write(realm: Realm, summary: Summary, direction: string): void {
  const page = realm.document;
  page.title = summary.name;
  page.documentElement.lang = summary.lang;
  page.documentElement.dir = direction;
  adopt(realm, `${paperStyles}${sheetStyles}`);
  render(renderSheet(summary, 1), page.body, { creationScope: page });
}

/**
 * Takes the frame away when its printing is over. On phones and tablets the dialog stays open after `print()` has
 * come back and reads the frame again when a printer is chosen (printThis #193), and `afterprint` may come early or
 * not at all: there, and wherever it does not come, the next touch or key in the page says that the dialog is closed.
 */
function removeAfter(frame: HTMLIFrameElement, realm: Realm): void {
  const over = new AbortController();
  const remove = () => {
    frame.remove();
    over.abort();
  };
  const { signal } = over;
  if (!matchMedia('(pointer: coarse)').matches) realm.addEventListener('afterprint', remove, { signal });
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, remove, { capture: true, signal });
}
