import type { ReactiveController, ReactiveElement } from 'lit';
import type { PracticeController, PracticeFile } from '../practice/index.js';
import type { Further } from './further.js';

/** A sentence, or its forms by plural category (chosen by the value `count`). `{name}` stands for a value. */
export type Phrase = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** All the sentences of one widget in one language, by key. */
export type Dictionary = Readonly<Record<string, Phrase>>;

/** The same keys as `D`, in another language. */
export type Translation<D extends Dictionary> = { readonly [K in keyof D]: Phrase };

/** Values for the places in braces. `client` is always there: what the practice calls the people who come. */
export type Values = Readonly<Record<string, string | number>>;

/** Where a widget's words come from. */
export interface WordSource<D extends Dictionary> {
  /** What the practice file calls this widget in `text`: `eligibility` in `text.en["eligibility.start"]`. */
  readonly prefix: string;
  /** English, which is always there. */
  readonly en: D;
  /** Other languages by their primary subtag, fetched when a page uses one. */
  readonly others: Readonly<Record<string, () => Promise<{ default: Translation<D> }>>>;
}

/** Words of a practice's own, and their language where it is not the page's. */
export interface Theirs {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** Made once for each language: that takes longer than a sentence. */
const rules = new Map<string, Intl.PluralRules>();

function pluralRules(lang: string): Intl.PluralRules {
  const made = rules.get(lang) ?? new Intl.PluralRules(lang);
  rules.set(lang, made);
  return made;
}

/** Every set of words on the page, and what tells them of a `lang` that changed, wherever it stands above them. */
const followers = new Set<() => unknown>();
let observer: MutationObserver | undefined;

/**
 * A widget's words in the language of the place it stands in (the nearest `lang`), with the practice's own sentences
 * in front and English behind. Follows the page when its language changes. A language we do not have is shown from the
 * sentences a practice gave for it.
 */
export class Words<D extends Dictionary> implements ReactiveController {
  /** BCP 47 tag of the words shown, or of most of them, with the page's region. */
  lang = 'en';
  /** Resolves when they are there in the page's language, or will not come. */
  ready: Promise<void> | undefined;

  #host: ReactiveElement;
  #practice: PracticeController;
  #source: WordSource<D>;
  #words: Translation<D>;
  #further: Further | undefined;
  #wanted = 'en';
  /** The practice's sentences, as they were when the language was chosen. */
  #text: unknown;

  constructor(host: ReactiveElement, practice: PracticeController, source: WordSource<D>) {
    this.#host = host;
    this.#practice = practice;
    this.#source = source;
    this.#words = source.en;
    host.addController(this);
  }

  /** True if the practice gave its own text for the key. */
  has(key: keyof D & string): boolean {
    return this.#own(key) !== undefined;
  }

  /** The sentence for a key, with its values put in. */
  say(key: keyof D & string, values: Values = {}): string {
    const own = this.#own(key);
    const phrase: Phrase = own ?? this.#words[key] ?? this.#source.en[key] ?? key;
    const rules = pluralRules(this.#further?.[own === undefined ? 'behind' : 'front'] ?? this.lang);
    const sentence =
      typeof phrase === 'string' ? phrase : (phrase[rules.select(Number(values.count))] ?? phrase.other);
    return fill(sentence, { client: clientTerm(this.#practice.data, this.lang), ...values }, this.lang);
  }

  /** What a practice wrote itself, in the page's language where its file has it so; else with the language it is in. */
  theirs(own: string): Theirs {
    const given = this.#given(own);
    const { lang = this.lang } = this.#practice.data;
    if (typeof given === 'string') return { text: given };
    return { text: own, lang: primary(lang) === primary(this.lang) ? undefined : lang };
  }

  hostConnected(): void {
    followers.add(this.#follow);
    // One for all: a page may change much and often. It hears what happens in the shadow roots around a widget, too.
    observer ??= new MutationObserver(() => followers.forEach((follow) => follow()));
    for (let at: Node | undefined = this.#host; at; ) {
      const root: Node = at.getRootNode();
      observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
      at = (root as Partial<ShadowRoot>).host;
    }
    this.ready = this.#follow();
  }

  hostUpdate(): void {
    if (this.#text !== this.#practice.data.text) void this.#follow();
  }

  hostDisconnected(): void {
    followers.delete(this.#follow);
  }

  #own(key: string): Phrase | undefined {
    return this.#given(`${this.#source.prefix}.${key}`);
  }

  #given(name: string): Phrase | undefined {
    const own = this.#further?.own ?? this.#practice.data.text?.[primary(this.lang)];
    return own && Object.hasOwn(own, name) ? own[name] : undefined;
  }

  #follow = async (): Promise<void> => {
    const wanted = pageLanguage(this.#host);
    const { text } = this.#practice.data;
    if (wanted === this.#wanted && text === this.#text) return this.ready;
    this.#wanted = wanted;
    this.#text = text;
    const name = primary(wanted);
    const fetchWords = this.#source.others[name];
    let words: Translation<D> = this.#source.en;
    let lang = name === 'en' ? wanted : 'en';
    let further: Further | undefined;
    try {
      if (fetchWords) {
        words = (await fetchWords()).default;
        lang = wanted;
      }
      // What is there of ours for the language itself is known here; all else of a practice's, in a part of its own.
      const isFurther = (tag: string) => primary(tag) === name && (tag !== name || lang !== wanted);
      if (Object.keys(text ?? {}).some(isFurther)) {
        const { furtherWords } = await import('./further.js');
        further = furtherWords(text, this.#source, wanted, lang);
        lang = further.lang;
      }
    } catch {
      // Offline, say: English is better than nothing.
    }
    if (wanted === this.#wanted && text === this.#text) {
      this.#words = words;
      this.#further = further;
      this.lang = lang;
      this.#host.requestUpdate();
    }
  };
}

/** The language of a tag: `pt` of `pt-BR`. */
export const primary = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? 'en';

/** A sentence with its values put in; a place without one is left empty. */
export const fill = (sentence: string, values: Values, lang?: string): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(values, name) ? showNumber(values[name] ?? '', lang) : '',
  );

/** A value as it is read: thousands apart where there are ten or more, so that a year stays as it is. */
export const showNumber = (value: string | number, lang?: string): string =>
  typeof value === 'number' && value >= 1e4 ? value.toLocaleString(lang) : `${value}`;

/** What the practice calls the people who come. */
export const clientTerm = ({ practice }: PracticeFile, lang: string): string =>
  practice?.clientTerm ?? (primary(lang) === 'es' ? 'cliente' : 'client');

/** A tag as the standard writes it, whatever its capitals: `pt-BR` of `pt-br`. Undefined for what is none. */
export function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The nearest `lang`, also out of shadow roots; English if it is missing or no language tag. */
function pageLanguage(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest('[lang]');
    const tag = found?.getAttribute('lang');
    if (tag) return canonical(tag) ?? 'en';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}
