import { openFrame, type Realm } from './frame.js';

/** Long enough for a slow device to begin reading the file, in milliseconds. */
const patience = 60_000;

/** A file's content and its media type, such as `text/plain`. */
export interface TextFile {
  readonly text: string;
  readonly type: string;
}

/**
 * Saves a file by a link in a frame of its own: a page hears of a navigation that begins in it (`navigate`, Chromium)
 * and could read the address of the file for itself.
 * @param tray an empty element of the screen: the frame goes into it, and goes with it when the screen changes
 */
export function save({ text, type }: TextFile, name: string, tray: HTMLElement): void {
  const opened = openFrame(tray, name);
  const realm: Realm = opened?.realm ?? window;
  const url = realm.URL.createObjectURL(new realm.Blob([text], { type: `${type};charset=utf-8` }));
  const link = realm.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    realm.URL.revokeObjectURL(url);
    opened?.frame.remove();
  }, patience);
}
