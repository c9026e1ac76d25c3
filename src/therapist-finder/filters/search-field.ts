import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../shared/icon.js';
import { maskClasses } from '../../shared/mask.js';
import type { Finder } from '../finder.js';

/** Of more words than these that were taken for a typed one, the rest goes without saying. */
const CORRECTED = 3;

/** How long after the last key a search service is asked, in milliseconds. */
const PAUSE = 200;

/**
 * The field for words. What is typed is asked for at most once a frame; where a service answers, after a pause. Words
 * that are still being composed, in Japanese say, wait until they are done.
 */
export class SearchField {
  #finder: Finder;
  #isRemote: () => boolean;
  /** What stands in the field and has not been asked for yet. */
  #draft: string | undefined;
  #isComposing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(finder: Finder, isRemote: () => boolean) {
    this.#finder = finder;
    this.#isRemote = isRemote;
  }

  /** Drops what was not asked for yet. */
  stop(): void {
    this.#wait();
    this.#draft = undefined;
  }

  render(): TemplateResult {
    const { answer, list, query } = this.#finder;
    const { words } = list;
    const text = this.#draft ?? query.text;
    return html`
      <div class="search field ${maskClasses}" part="search" role="search">
        <label class="label" for="words">${words.say('search')}</label>
        <span class="search-box">
          <input
            part="input" class="input ${maskClasses}"
            id="words"
            type="search"
            enterkeyhint="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            placeholder=${words.say('search-example')}
            .value=${live(text)}
            @input=${this.#type}
            @compositionstart=${() => (this.#isComposing = true)}
            @compositionend=${this.#compose}
            @change=${this.#ask}
          />
          <button
            part="button" class="button quiet search-clear"
            type="button"
            ?hidden=${!text}
            aria-label=${words.say('search-clear')}
            @click=${this.#clear}
          >
            ${icon('close')}
          </button>
        </span>
        <div class="small muted" aria-live="polite">
          ${query.text.trim() ? answer.corrected.slice(0, CORRECTED).map((word) => html`<p>${words.say('corrected', word)}</p>`) : nothing}
        </div>
      </div>
    `;
  }

  #type = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    const wasEmpty = !(this.#draft ?? this.#finder.query.text);
    this.#draft = value;
    // The button for clearing comes and goes with the first letter.
    if (wasEmpty || !value) this.#finder.host.requestUpdate();
    this.#schedule();
  };

  /** Safari says that a composition is over after its last input, the others before. */
  #compose = (): void => {
    this.#isComposing = false;
    this.#schedule();
  };

  #schedule(): void {
    this.#wait();
    if (this.#isComposing) return;
    if (this.#isRemote()) this.#timer = setTimeout(this.#ask, PAUSE);
    else this.#frame = requestAnimationFrame(this.#ask);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }

  #ask = (): void => {
    this.#wait();
    const text = this.#draft;
    this.#draft = undefined;
    if (text !== undefined && text !== this.#finder.query.text) this.#finder.change({ text });
  };

  #clear = (): void => {
    this.stop();
    this.#finder.change({ text: '' }, '#words');
  };
}
