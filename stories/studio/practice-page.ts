import { type Mode, themeCss, type Theme } from '../../src/theme/index.js';
import { PAGE } from './design.js';
import { bring, type State, STATES } from './states.js';

/** The practice page is a story of its own: a frame has true media queries, and its own registry of elements. */
export const PRACTICE_PAGE =
  'iframe.html?id=theme-studio--practice-page&viewMode=story&globals=page:light;language:en;width:full;a11y.manual:!true';

/** What would be pasted, into the head of the page; and the page's own background, which a theme does not bring. */
export function paint(document: Document, theme: Theme, mode: Mode): void {
  const root = document.documentElement;
  let sheet = document.getElementById('studio-theme');
  if (!sheet) {
    sheet = document.createElement('style');
    sheet.id = 'studio-theme';
    document.head.append(sheet);
  }
  const css = themeCss(theme, { mode });
  if (sheet.textContent !== css) sheet.textContent = css;
  root.style.setProperty('--page', theme[mode][PAGE] ?? '#fff');
  root.style.colorScheme = mode;
}

/** Goes to a part of the page by its id, brings the page into a state, or goes to its top. */
export async function goTo(document: Document, place: string): Promise<void> {
  const isState = Object.hasOwn(STATES, place);
  // A state that cannot be reached leaves the page as it is.
  const at = isState
    ? await bring(document, place as State).catch(() => undefined)
    : document.getElementById(place);
  if (isState && !at) return;
  const view = document.defaultView;
  const top = at?.getBoundingClientRect().top;
  const above = isState && view ? view.innerHeight / 4 : 0;
  // Not with scrollIntoView, which moves the pages around that one, too.
  view?.scrollTo({ top: top === undefined ? 0 : top + view.scrollY - above, behavior: 'instant' });
}

/** Waits for something to hold, in steps of a twentieth of a second; false where it does not in time. */
export async function until(holds: () => boolean, most = 600): Promise<boolean> {
  for (let tries = 0; tries < most; tries += 1) {
    if (holds()) return true;
    await new Promise((go) => setTimeout(go, 50));
  }
  return false;
}
