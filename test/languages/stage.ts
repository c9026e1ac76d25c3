import { fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import { widgets } from '../../src/claims/widgets.js';
import type { PracticeFile } from '../../src/practice/index.js';
import type { Phrase } from '../../src/shared/words.js';
import { inPseudo, pseudoText, type PseudoTag } from '../../stories/support/pseudo.js';
import { elementsIn } from './looks.js';

/** The languages that every widget is looked at in, beside English. */
export const languages = [
  { lang: 'es', dir: 'ltr' },
  { lang: 'en-XA', dir: 'ltr' },
  { lang: 'ar-XB', dir: 'rtl' },
] as const;
export type Language = (typeof languages)[number];

const spanish: Readonly<Record<string, Phrase>> = Object.fromEntries(
  widgets.flatMap(({ prefix, words }) =>
    words.flatMap(({ es }) => Object.entries(es).map(([key, phrase]) => [`${prefix}.${key}`, phrase])),
  ),
);
const dictionaries = new Map<string, Readonly<Record<string, Phrase>>>([['es', spanish]]);

/** What a widget says in a language, by the name a practice file has for it. */
export function sentence(lang: string, key: string): Phrase {
  const words = dictionaries.get(lang) ?? pseudoText(lang as PseudoTag);
  dictionaries.set(lang, words);
  const found = words[key];
  if (found === undefined) throw new Error(`no sentence ${key}`);
  return found;
}

export const practice: PracticeFile = {
  practice: {
    name: 'Juniper Room',
    phone: '+13105550142',
    email: 'hello@juniper-room.example',
    website: 'https://juniper-room.example/',
    privacyPolicy: 'https://juniper-room.example/privacy',
    country: 'US',
    inPersonStates: ['CA'],
    onlineStates: ['CA', 'NV'],
    prescriber: { kind: 'partner', name: 'Northlight Medical', included: false, phone: '+13105550143' },
    sessions: { preparation: { min: 2, max: 3 }, dosing: { hours: [2, 3] }, integration: { min: 1 } },
  },
  call: { to: '/receiver/requests/juniper-room', topics: ['KAP online', 'Something else'] },
  text: {},
};
/** The edge that a page without styles of its own has on each side, in px. */
const EDGE = 8;

/** As wide as makes a widget this wide. */
export const setWidth = (width: number): Promise<void> =>
  setViewport({ width: width + 2 * EDGE, height: 720 });

/** A page in a language on the narrowest screen: 320 px for a widget. */
export async function setPage({ lang, dir }: Language): Promise<void> {
  await setWidth(320);
  Object.assign(document.documentElement, { lang, dir });
  Object.assign(document.body.style, { margin: `${EDGE}px` });
}

export async function resetPage(): Promise<void> {
  for (const name of ['lang', 'dir']) document.documentElement.removeAttribute(name);
  await setViewport({ width: 800, height: 600 });
}

/** By what each is known: its tag alone may come before its words. */
const MARKS: Readonly<Record<string, RegExp>> = { es: /\p{L}/u, 'en-XA': /[öàéñ]{2}/, 'ar-XB': /\u202E/ };
const wordsIn = (element: Element) =>
  [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');

/** A widget on that page, with a practice's file, shown in the language. */
export async function show(
  widget: TemplateResult,
  lang: string,
  more: PracticeFile = {},
): Promise<HTMLElement> {
  const file = inPseudo({ ...practice, ...more });
  const provider = await fixture<HTMLElement>(html`<kap-practice .practice=${file}>${widget}</kap-practice>`);
  const host = provider.firstElementChild as HTMLElement;
  await waitUntil(() => host.shadowRoot, 'an open root');
  await waitUntil(() => {
    const all = elementsIn(host.shadowRoot as ShadowRoot);
    return all.some((each) => each.lang === lang) && all.some((each) => MARKS[lang]?.test(wordsIn(each)));
  }, `${host.localName} in ${lang}`);
  return host;
}

/** What is seen no longer changes: parts have come, disclosures are open. */
export async function quiet(host: HTMLElement): Promise<void> {
  let before = '';
  await waitUntil(
    async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      await Promise.all(
        elementsIn(host.shadowRoot as ShadowRoot).flatMap((each) =>
          [...each.getAnimations()].map((one) => one.finished),
        ),
      ).catch(() => undefined);
      const now = elementsIn(host.shadowRoot as ShadowRoot)
        .map((each) => `${each.localName} ${each.childElementCount} ${each.clientHeight}`)
        .join();
      const isSame = now === before;
      before = now;
      return isSame;
    },
    'it is quiet',
    { interval: 50 },
  );
}

/** Watches the frames that something opens for what it prints or saves. */
async function inFrameOf<T>(
  act: () => unknown,
  watch: (realm: Window & typeof globalThis, done: (found: T) => void) => void,
) {
  const put = Element.prototype.replaceChildren;
  let found: T | undefined;
  Element.prototype.replaceChildren = function (this: Element, ...nodes: (Node | string)[]) {
    put.apply(this, nodes);
    for (const node of nodes)
      if (node instanceof HTMLIFrameElement && node.contentWindow)
        watch(node.contentWindow as Window & typeof globalThis, (one) => {
          found = one;
        });
  };
  try {
    await act();
    await waitUntil(() => found, 'it is printed or saved', { timeout: 4000 });
    return found as T;
  } finally {
    Element.prototype.replaceChildren = put;
  }
}

/** What would go to the printer when something is done: the document of a frame. */
export const printedBy = (act: () => unknown): Promise<Document> =>
  inFrameOf(act, (realm, done) => {
    realm.print = () => {
      done(realm.document);
    };
  });

/** What would be saved, by its name. */
export const savedBy = (act: () => unknown): Promise<{ name: string; text: Promise<string> }> =>
  inFrameOf(act, (realm, done) => {
    let text = Promise.resolve('');
    realm.URL.createObjectURL = (file) => {
      text = (file as Blob).text();
      return 'about:blank';
    };
    realm.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      done({ name: this.download, text });
    };
  });
