import { copy } from '../../shared/clipboard.js';

/**
 * Copies text; where the browser does not let us, shows it for the visitor to copy.
 * @param pressed the button: beside it, in the same panel, stands an empty `.by-hand`
 * @param title what to do with the text shown
 * @returns true if it was copied
 */
export async function copyText(text: string, pressed: EventTarget | null, title: string): Promise<boolean> {
  const place = (pressed as HTMLElement | null)?.closest('.panel')?.querySelector<HTMLElement>('.by-hand');
  if (await copy(text)) {
    place?.replaceChildren();
    return true;
  }
  const { showText } = await import('../../shared/copy.js');
  if (place) showText(text, place, title);
  return false;
}
