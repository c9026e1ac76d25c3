import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect, nextFrame } from '@open-wc/testing';
import type { KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import { inside } from './support.js';

/** What someone hears on a screen: first what is said by itself, then what they find when they read from its top. */
export interface Heard {
  readonly title: string;
  readonly said: readonly string[];
  readonly read: readonly string[];
}

/** What no screen reader says, and what this one says of lists without marks. */
const silent = /^(end of )?(paragraph|strong|generic|term|definition|listitem|option)\b/;

/** Listens to a check as a screen reader tells it, and keeps all that was heard. */
export class Reader {
  readonly heard: Heard[] = [];
  readonly #check: KapEligibilityCheck;
  #lines = '';

  constructor(check: KapEligibilityCheck) {
    this.#check = check;
  }

  get #frame(): HTMLElement {
    return inside(this.#check).querySelector('.frame') as HTMLElement;
  }

  /** Does something, and hears what is said by itself and what the screen then is. */
  async screen(title: string, act: () => unknown): Promise<Heard> {
    const said = await this.#during(act);
    return this.#keep({ title, said, read: await this.#read() });
  }

  /** Does something that leaves the screen standing, and hears only what is said by itself. */
  async aside(title: string, act: () => unknown): Promise<Heard> {
    return this.#keep({ title, said: await this.#during(act), read: [] });
  }

  #keep(heard: Heard): Heard {
    this.heard.push(heard);
    return heard;
  }

  async #during(act: () => unknown): Promise<string[]> {
    await virtual.start({ container: this.#frame });
    await virtual.clearSpokenPhraseLog();
    await act();
    await this.#check.updateComplete;
    // A live region is heard once the page has settled.
    await nextFrame();
    await nextFrame();
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    // A text is put in by two steps of one task, of which this reader tells both.
    return said.filter(
      (phrase, at) => !silent.test(phrase) && phrase !== 'polite: ' && phrase !== said[at - 1],
    );
  }

  /** The screen from its top. The help line is a root of its own, which this reader would leave out. */
  async #read(): Promise<string[]> {
    const lines: string[] = [];
    for (const part of this.#frame.children) {
      const line = part.localName === 'kap-crisis-line';
      const heard = await phrasesOf(line ? (part.shadowRoot?.querySelector('[lang]') as Element) : part);
      const isKnown = line && this.#lines === heard.join();
      lines.push(...(isKnown ? [`${heard[0]} … as before`] : heard));
      if (line) this.#lines = heard.join();
    }
    return lines;
  }
}

async function phrasesOf(container: Element): Promise<string[]> {
  const phrases: string[] = [];
  await virtual.start({ container });
  const start = virtual.activeNode;
  const first = await virtual.lastSpokenPhrase();
  do {
    phrases.push(...(await phraseAt(virtual.activeNode)));
    await virtual.next();
    expect(phrases.length, 'phrases on one screen').to.be.below(600);
  } while (virtual.activeNode !== start || (await virtual.lastSpokenPhrase()) !== first);
  await virtual.stop();
  return withoutRepeats(phrases);
}

/**
 * What is said of a node. This reader does not know a disclosure, nor that what a closed one holds is not there; of a
 * control it knows the markup's state, not the one it has; and a legend it says once more after its group.
 */
async function phraseAt(node: Node | null): Promise<string[]> {
  const phrase = nowOf(node, await virtual.lastSpokenPhrase());
  const element = node instanceof Element ? node : node?.parentElement;
  const details = element?.closest('details');
  if (element?.closest('summary')) {
    return [`disclosure, ${element.textContent?.trim()}, ${details?.open ? 'expanded' : 'collapsed'}`];
  }
  const isThere = (!details || (details.open && details !== element)) && !element?.closest('legend');
  return isThere && !silent.test(phrase) ? [phrase] : [];
}

function nowOf(node: Node | null, phrase: string): string {
  if (node instanceof HTMLSelectElement) return `${phrase}, ${node.selectedOptions[0]?.text}`;
  const isChecked = node instanceof HTMLInputElement && node.checked;
  // No other reader says that a button can be pressed.
  return (isChecked ? phrase.replace(', not checked', ', checked') : phrase)
    .replace(', not disabled', '')
    .replace(/^Made on .+/, 'Made on (today)');
}

/** Leaves out the label that this reader says once more after a control, and joins the parts of one sentence. */
function withoutRepeats(phrases: readonly string[]): string[] {
  const lines: string[] = [];
  let control: string | undefined;
  for (const phrase of phrases) {
    if (control !== undefined && phrase === `end of ${control}`) control = undefined;
    else if (control !== undefined) continue;
    else if (/^[:;.]/.test(phrase)) lines.push(`${lines.pop()}${phrase}`);
    else if (!/^(radio|checkbox)/.test(lines.at(-1) ?? '') || !lines.at(-1)?.includes(`, ${phrase}, `)) {
      lines.push(phrase);
      if (/^(button|link|combobox)\b/.test(phrase) && phrases.includes(`end of ${phrase}`)) control = phrase;
    }
  }
  return lines;
}

const top = `What a screen reader says of the self-check, screen by screen, as screen-reader.test.ts has heard it.
\`>\` is said by itself. The rest is what one finds from the top of the screen on.`;

/** The record: a heading for each screen, one phrase a line. */
export const toText = (heard: readonly Heard[]): string =>
  [
    top,
    ...heard.map(({ title, said, read }) =>
      [`## ${title}`, ...said.map((line) => `> ${line}`), ...read].join('\n'),
    ),
  ].join('\n\n');
