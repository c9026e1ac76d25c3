import en from '../../src/discovery-call/content.en.js';
import es from '../../src/discovery-call/content.es.js';
import whenEn from '../../src/discovery-call/when/content.en.js';
import whenEs from '../../src/discovery-call/when/content.es.js';
import type { Dictionary, Phrase } from '../../src/shared/words.js';
import { inside, pick, tick, type, until } from './visitor.js';

/** Fills in the form on the canvas as a fictional visitor. Returns the inside of the widget. */
export async function fillIn(canvas: HTMLElement, language: unknown): Promise<ShadowRoot> {
  const words: Dictionary = language === 'es' ? { ...es, ...whenEs } : { ...en, ...whenEn };
  const say = (key: string): Phrase => words[key] ?? key;
  const root = await inside(canvas, 'kap-discovery-call');
  await type(root, say('name'), 'Rosa Ellery');
  await tick(root, say('by-email'));
  await type(root, say('email'), 'rosa@example.org');
  await pick(root, say('state'), 'California');
  // Where a practice lists openings, they come a little later, and hours are asked for if none of them fits.
  const first = await until(
    () => root.querySelector<HTMLInputElement>('.layout:not(.waiting) :is([name="opening"], [name="times"])'),
    'times to choose from',
  );
  if (first.name === 'opening') await tick(root, say('openings-none'));
  await tick(root, say('evening'));
  await tick(root, say('consent.contact'));
  return root;
}

/** Presses the button that sends, whatever a practice calls it. */
export async function send(root: ShadowRoot): Promise<void> {
  (await until(() => root.querySelector<HTMLElement>('[part~="submit"]'), 'the button that sends')).click();
}
