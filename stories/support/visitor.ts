import type { Phrase } from '../../src/shared/words.js';

/*
 * A visitor in a story: finds controls inside a widget by what they are called, as people do, and presses them.
 * Nothing here knows how a widget is built.
 */

/** What a widget shows; a self-check must be open for that. */
export async function inside(canvas: HTMLElement, tag: string): Promise<ShadowRoot> {
  return until(() => canvas.querySelector(tag)?.shadowRoot, `an open <${tag}>`);
}

/** Waits until something is there. */
export async function until<T>(look: () => T | null | undefined | false, what: string): Promise<T> {
  const end = performance.now() + 5000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`The story waited for ${what}.`);
    await new Promise((next) => setTimeout(next, 16));
  }
}

/** Waits until a widget says that it is in a state. */
export async function untilState(root: ShadowRoot, state: string): Promise<void> {
  await until(() => root.host.matches(`:state(${state})`), `the state ${state}`);
}

/** Presses a button, link or disclosure. */
export async function press(root: ShadowRoot, name: Phrase): Promise<void> {
  (await control<HTMLElement>(root, 'button, a[href], summary', name)).click();
}

/** Ticks a checkbox or chooses one of several. */
export async function tick(root: ShadowRoot, name: Phrase): Promise<void> {
  (await control<HTMLInputElement>(root, 'input[type="radio"], input[type="checkbox"]', name)).click();
}

/** Types into a field. */
export async function type(root: ShadowRoot, name: Phrase, text: string): Promise<void> {
  const fields = 'input:not([type="radio"], [type="checkbox"]), textarea';
  const field = await control<HTMLInputElement>(root, fields, name);
  field.value = text;
  tell(field);
}

/** Chooses from a list. */
export async function pick(root: ShadowRoot, name: Phrase, option: Phrase): Promise<void> {
  const list = await control<HTMLSelectElement>(root, 'select', name);
  const found = await until(
    () => called([...list.options], option, ({ text }) => text),
    `the choice ${sentence(option)}`,
  );
  list.value = found.value;
  tell(list);
}

/** True if a text is a sentence, whatever its values. */
export const says = (text: string, phrase: Phrase): boolean => pattern(phrase, '$').test(tidy(text));

function tell(field: HTMLElement): void {
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const control = <T extends HTMLElement>(root: ShadowRoot, kind: string, name: Phrase): Promise<T> =>
  until(
    () => called([...root.querySelectorAll<T>(kind)], name, nameOf),
    `a control called ${sentence(name)}`,
  );

/** The one of that very name; else the first whose name begins so, since counts and the like may follow. */
function called<T>(all: readonly T[], name: Phrase, nameIn: (one: T) => string): T | undefined {
  const [whole, start] = [pattern(name, '$'), pattern(name, '')];
  const named = (wanted: RegExp) => all.find((one) => wanted.test(tidy(nameIn(one))));
  return named(whole) ?? named(start);
}

function nameOf(element: HTMLElement): string {
  const { labels = null } = element as Partial<HTMLInputElement>;
  const named = element.getAttribute('aria-labelledby');
  const by = named && (element.getRootNode() as ShadowRoot).getElementById(named);
  return (
    element.getAttribute('aria-label') ??
    ((by || undefined)?.textContent || labels?.[0]?.textContent || element.textContent) ??
    ''
  );
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

const sentence = (phrase: Phrase) => `“${typeof phrase === 'string' ? phrase : phrase.other}”`;

/** A sentence with anything for its `{values}`. */
function pattern(phrase: Phrase, end: string): RegExp {
  const forms = typeof phrase === 'string' ? [phrase] : Object.values(phrase);
  const escaped = forms.map((form) => form.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+?'));
  return new RegExp(`^(${escaped.join('|')})${end}`);
}
