import { addStyles } from '../shared/add-styles.js';
import { controlStyles } from '../shared/controls.styles.js';

/** Gives a root the looks of controls, once: the table itself has too few of them to wait for these. */
export function addControls(root: ShadowRoot): void {
  const sheet = controlStyles.styleSheet;
  if (!sheet || !root.adoptedStyleSheets.includes(sheet)) addStyles(root, [controlStyles]);
}
