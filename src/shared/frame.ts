/** The global objects of a frame. */
export type Realm = Window & typeof globalThis;

/**
 * Opens an empty frame of the same origin, for what must be a document of its own. Inside the element's root neither
 * the page's list of frames nor a session recorder finds it, and its events and its selection are no one else's.
 * @returns undefined where a page forbids frames
 */
export function openFrame(
  place: HTMLElement,
  title: string,
): { frame: HTMLIFrameElement; realm: Realm } | undefined {
  const frame = document.createElement('iframe');
  frame.title = title;
  place.replaceChildren(frame);
  const realm = frame.contentWindow as Realm | null;
  return realm ? { frame, realm } : undefined;
}

/** Gives a frame its styles as a sheet of its own realm: no policy for content security forbids that. */
export function adopt({ document: page, CSSStyleSheet }: Realm, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
}
