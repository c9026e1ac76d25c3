import { fillIn, send } from '../support/call.js';
import { inside, until } from '../support/visitor.js';

/** What a visitor sees only once they get there. */
export const STATES = {
  mistakes: 'Form with mistakes',
  sent: 'Request sent',
  past: 'Facts out of date',
  focus: 'Focus ring',
} as const;
export type State = keyof typeof STATES;

/** In which of them a color is seen that a page does not show as it opens. */
export const stateOf = (token: string): State | undefined =>
  (
    ({
      '--kap-color-danger': 'mistakes',
      '--kap-color-success': 'sent',
      '--kap-color-warning': 'past',
      '--kap-color-focus': 'focus',
    }) as const
  )[token as '--kap-color-focus'];

/** Long enough that every built-in fact is to be checked anew. */
const YEARS = 5;

/**
 * Brings a practice page into a state, as a visitor would, and returns the element in which it is seen. What was done
 * for another state is undone first.
 */
export async function bring(document: Document, state: State): Promise<Element | undefined> {
  undo(document);
  const { body, defaultView: view } = document;
  if (!view) return undefined;
  if (state === 'past') {
    later(document);
    const comparison = anew(document, 'kap-comparison');
    const root = comparison && (await inside(body, 'kap-comparison'));
    return root && until(() => root.querySelector('.past'), 'a fact whose date has passed');
  }
  anew(document, 'kap-discovery-call');
  if (state === 'sent') {
    const root = await fillIn(body, 'en');
    await send(root);
    return until(() => root.querySelector('.sent'), 'the confirmation');
  }
  const root = await inside(body, 'kap-discovery-call');
  const button = await until(
    () => root.querySelector<HTMLElement>('[part~="submit"]'),
    'the button that sends',
  );
  if (state === 'mistakes') {
    button.click();
    return until(() => root.querySelector('.error, .summary'), 'the mistakes');
  }
  // A real focus would take the keyboard away from the studio: its ring is drawn in the same way.
  const sheet = new (view as unknown as typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(
    '[part~="submit"] { outline: var(--_focus) !important; outline-offset: 2px !important; }',
  );
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return button;
}

const dates = new WeakMap<Document, DateConstructor>();

/** The page is told that years have gone by. */
function later(document: Document): void {
  const view = document.defaultView as unknown as typeof globalThis;
  const Own = view.Date;
  dates.set(document, Own);
  const now = () => Own.now() + YEARS * 365 * 86_400_000;
  view.Date = new Proxy(Own, {
    construct: (date, given) => Reflect.construct(date, given.length > 0 ? given : [now()]) as Date,
    get: (date, name) => (name === 'now' ? now : (Reflect.get(date, name) as unknown)),
  });
}

function undo(document: Document): void {
  const own = dates.get(document);
  if (!own) return;
  (document.defaultView as unknown as typeof globalThis).Date = own;
  dates.delete(document);
  anew(document, 'kap-comparison');
}

/** Puts a widget as it first was in the place of one. */
function anew(document: Document, tag: string): Element | undefined {
  const old = document.querySelector<HTMLElement & { deliver?: unknown }>(tag);
  if (!old) return undefined;
  const fresh = old.cloneNode(false) as typeof old;
  if (old.deliver !== undefined) fresh.deliver = old.deliver;
  old.replaceWith(fresh);
  return fresh;
}
