import { css, render, type TemplateResult } from 'lit';
import { adopt, openFrame, type Realm } from './frame.js';

/** How a sheet of paper is set up: margins, page numbers, type size. */
export const paperStyles = css`
  @page {
    margin: 14mm 16mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 8pt system-ui, sans-serif;
    }
  }
  body {
    margin: 0;
    background: #fff;
    font: 10.5pt system-ui, sans-serif;
  }
`;

/**
 * An empty frame has no doctype and gets none: whatever parses one is forbidden where a page asks for Trusted Types. So
 * it is laid out in quirks mode, where tables do not take their type from the page, and are told to here.
 */
const noQuirks = `table {
  color: inherit;
  font: inherit;
  text-align: inherit;
  text-indent: inherit;
  white-space: inherit;
}`;

/** What is printed, as a document of its own. */
export interface Printed {
  /** Its title, which becomes the name of a PDF. */
  readonly title: string;
  /** BCP 47 tag of its words. */
  readonly lang: string;
  /** Style sheet, as text. */
  readonly css: string;
  readonly body: TemplateResult;
}

/**
 * Prints something alone, whatever the page around looks like, from a throwaway frame.
 *
 * Chrome and Firefox on iOS, and some in-app browsers, print the page around for a frame (Print.js #312, firefox-ios
 * #5813): the styles of a screen for print should be made to do for that. So does the page's own print command, where
 * a page forbids frames.
 * @param tray an empty element in a shadow root: the frame goes into it, and goes with it
 */
export function print(printed: Printed, tray: HTMLElement): void {
  const opened = openFrame(tray, printed.title);
  if (!opened) {
    window.print();
    return;
  }
  const { frame, realm } = opened;
  write(realm, printed, getComputedStyle(tray).direction);
  removeAfter(frame, realm);
  realm.print();
}

/** Writes into an empty document. */
function write(realm: Realm, { title, lang, css, body }: Printed, direction: string): void {
  const page = realm.document;
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dir = direction;
  adopt(realm, noQuirks + css);
  render(body, page.body, { creationScope: page });
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
