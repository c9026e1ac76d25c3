import type { ReactiveController, ReactiveElement } from 'lit';
import type { PracticeController, PracticeFile } from '../practice/index.js';

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

/** Made once for each language: that takes longer than a sentence. */
const rules = new Map<string, Intl.PluralRules>();

function pluralRules(lang: string): Intl.PluralRules {
  const made = rules.get(lang) ?? new Intl.PluralRules(lang);
  rules.set(lang, made);
  return made;
}

/**
 * A widget's words in the language of the place it stands in (the nearest `lang`), with the practice's own sentences
 * in front and English behind. Follows the page when its language changes.
 */
export class Words<D extends Dictionary> implements ReactiveController {
  /** BCP 47 tag of the words shown: a language the widget has, with the page's region. */
  lang = 'en';
  /** Resolves when they are there in the page's language, or will not come. */
  ready: Promise<void> | undefined;

  #host: ReactiveElement;
  #practice: PracticeController;
  #source: WordSource<D>;
  #words: Translation<D>;
  #observer: MutationObserver | undefined;
  #wanted = 'en';

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
    const phrase: Phrase = this.#own(key) ?? this.#words[key] ?? this.#source.en[key] ?? key;
    const sentence = typeof phrase === 'string' ? phrase : this.#plural(phrase, Number(values.count));
    return fill(sentence, { client: clientTerm(this.#practice.data, this.lang), ...values }, this.lang);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#follow);
    const options = { attributeFilter: ['lang'] };
    this.#observer.observe(document.documentElement, options);
    this.#observer.observe(this.#host, options);
    this.ready = this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #own(key: string): string | undefined {
    const own = this.#practice.data.text?.[primary(this.lang)];
    const name = `${this.#source.prefix}.${key}`;
    return own && Object.hasOwn(own, name) ? own[name] : undefined;
  }

  #plural(phrase: Exclude<Phrase, string>, count: number): string {
    return phrase[pluralRules(this.lang).select(count)] ?? phrase.other;
  }

  #follow = async (): Promise<void> => {
    const wanted = pageLanguage(this.#host);
    if (wanted === this.#wanted) return this.ready;
    this.#wanted = wanted;
    const fetchWords = this.#source.others[primary(wanted)];
    let words: Translation<D> = this.#source.en;
    let lang = primary(wanted) === 'en' ? wanted : 'en';
    try {
      if (fetchWords) {
        words = (await fetchWords()).default;
        lang = wanted;
      }
    } catch {
      // Offline, say: English is better than nothing.
    }
    if (wanted === this.#wanted) {
      this.#words = words;
      this.lang = lang;
      this.#host.requestUpdate();
    }
  };
}

const primary = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? 'en';

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

/** The nearest `lang`, also out of shadow roots; English if it is missing or no language tag. */
function pageLanguage(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest('[lang]');
    const tag = found?.getAttribute('lang');
    if (tag) {
      try {
        return Intl.getCanonicalLocales(tag)[0] ?? 'en';
      } catch {
        return 'en';
      }
    }
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}
