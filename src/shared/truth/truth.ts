import { html, nothing } from 'lit';
import type { PracticeController, PracticeHost } from '../../practice/index.js';
import { type Claim, pastSince } from '../claim.js';
import { showDay } from '../day.js';
import { Words } from '../words.js';
import en from './content.en.js';
import type * as SourceList from './source-list.js';

/** Renders what claims rest on, as the content of one list item. */
export type RenderSources = (claims: readonly Claim[]) => unknown;

/**
 * Says what stands behind the sentences of a widget: sources with the day of their last review, one tap away, and
 * what weakens a sentence. The sources are fetched when the first disclosure opens.
 */
export class Truth {
  #host: PracticeHost;
  #practice: PracticeController;
  #words: Words<typeof en>;
  #list: typeof SourceList | 'failed' | undefined;
  #hasAsked = false;

  constructor(host: PracticeHost, practice: PracticeController) {
    this.#host = host;
    this.#practice = practice;
    this.#words = new Words(host, practice, {
      prefix: 'sources',
      en,
      others: { es: () => import('./content.es.js') },
    });
  }

  /** What the practice is called inside a sentence; without a file, "this practice". */
  get practiceName(): string {
    return this.#practice.data.practice?.name ?? this.#words.say('this-practice');
  }

  say(key: keyof typeof en & string, values?: Readonly<Record<string, string | number>>): string {
    return this.#words.say(key, { practice: this.practiceName, ...values });
  }

  /** A date in words. A price was gathered over a month, so its day would say too much: `month` leaves it out. */
  date(iso: string, month?: 'month'): string {
    if (!month) return showDay(iso, this.#words.lang);
    const form = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(this.#words.lang, form).format(new Date(iso));
  }

  /**
   * Says that the practice's facts did not come, so that nobody takes what is general for them, with a button that asks
   * again; nothing where they came.
   * @param askPart asks again for the widget's own part for a practice; given where that part failed
   */
  notice(askPart?: (() => unknown) | false): unknown {
    const practice = this.#practice;
    const isAsking = this.#hasAsked && practice.loading;
    if (!isAsking && !practice.failed && !askPart) return nothing;
    const ask = () => {
      this.#hasAsked = true;
      if (askPart) askPart();
      practice.retry();
    };
    // Emptied meanwhile, so that the same words are read out again.
    return html`
      <div class="note past actions" part="note">
        <p role="alert">${isAsking ? nothing : this.say('general')}</p>
        <button part="button" class="button tool no-print" @click=${ask}>${this.say('again')}</button>
      </div>
    `;
  }

  /** What weakens a sentence, to stand right below it: it is unchecked, or a rule it names has run out. */
  doubts(claim: Claim): unknown {
    const since = pastSince(claim);
    return html`
      ${claim.unverified ? html`<p class="small muted">${this.say('unverified')}</p>` : nothing}
      ${since ? html`<p class="small past">${this.say('past', { date: this.date(since) })}</p>` : nothing}
    `;
  }

  /**
   * A disclosure of sources and dates, `part="sources"`.
   * @param of what they belong to, for those who do not see where the disclosure stands
   * @param items what stands in its list, as `<li>`; given what renders the sources of claims
   */
  disclosure(of: unknown, items: (render: RenderSources) => unknown): unknown {
    const list = this.#list;
    return html`
      <details class="sources fold" part="sources" @toggle=${this.#fetch}>
        <summary>${this.say('sources')}<span class="visually-hidden">: ${of}</span></summary>
        ${
          list === 'failed'
            ? html`<p role="alert">${this.say('failed')}</p>`
            : html`<ul>
                ${list && items((claims) => this.#render(list, claims))}
              </ul>`
        }
      </details>
    `;
  }

  /** A disclosure of the sources of some claims together. */
  sourcesOf(of: unknown, claims: readonly Claim[]): unknown {
    return this.disclosure(of, (render) => html`<li>${render(claims)}</li>`);
  }

  #render(list: typeof SourceList, claims: readonly Claim[]) {
    const reviewed = (iso: string) => this.say('reviewed', { date: this.date(iso) });
    return list.renderSourceList(claims, this.say('none'), reviewed, this.#words.lang);
  }

  #fetch = (): void => {
    if (typeof this.#list === 'object') return;
    const set = (list: typeof SourceList | 'failed') => {
      this.#list = list;
      this.#host.requestUpdate();
    };
    void import('./source-list.js').then(set, () => {
      set('failed');
    });
  };
}
