import { css, html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { PracticeController } from '../../practice/index.js';
import { addStyles } from '../../shared/add-styles.js';
import { copyQuietly } from '../../shared/copy.js';
import { Words } from '../../shared/words.js';
import type { CallForm } from '../call-form.js';
import { type FormView, renderError } from '../controls.templates.js';
import { readForm } from '../state.js';
import en from './content.en.js';
import { tokenIn, tokenOf } from './token.js';

const guardStyles = css`
  form {
    position: relative;
  }
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/** No person fills in the form in less, in milliseconds. */
const LEAST = 3000;

/** Events by which elements in the slot `challenge` tell that something changed. */
const TELLING = ['statechange', 'verified', 'expired', 'input', 'change'];

/**
 * Tells people from machines, without a third party and so that a false alarm costs a person one tick and no request:
 * a field that no person sees, the shortest time a person takes, and the token of an element that the page put in.
 */
export class Guard {
  #host: ReactiveElement;
  #call: CallForm;
  #words: Words<typeof en>;
  #slot: HTMLSlotElement | undefined;
  #heard = '';
  #watched: ShadowRoot | undefined;

  constructor(host: ReactiveElement, practice: PracticeController, call: CallForm) {
    this.#host = host;
    this.#call = call;
    this.#words = new Words(host, practice, {
      prefix: 'call',
      en,
      others: { es: () => import('./content.es.js') },
    });
  }

  /** What the element in the slot `challenge` gave: empty if nothing yet, undefined where there is no such element. */
  get token(): string | undefined {
    return tokenIn(this.#slot?.assignedElements() ?? [], this.#heard);
  }

  /** Follows the slot, which is there as long as the form. Called after each render. */
  follow(root: ShadowRoot | undefined): void {
    if (root && root !== this.#watched) {
      this.#watched = root;
      addStyles(root, [guardStyles]);
      // Copied the browser's way, what was typed is read by analytics, out of a closed root too.
      root.addEventListener('keydown', (event) => void copyQuietly(event as KeyboardEvent));
    }
    const slot = root?.querySelector<HTMLSlotElement>('slot[name="challenge"]');
    if (!slot || slot === this.#slot) return;
    this.#slot = slot;
    // On the way down: some of these events do not come up.
    for (const type of TELLING) slot.addEventListener(type, this.#hear, true);
    slot.addEventListener('slotchange', this.#changed);
    if (this.token !== undefined) queueMicrotask(this.#changed);
  }

  /**
   * True if the form may go on: checked, sent, or its mistakes shown. A press that comes too soon waits for the rest;
   * where the hidden field was filled in, the visitor is asked to say that they are a person.
   */
  async lets(form: HTMLFormElement): Promise<boolean> {
    const call = this.#call;
    // Password managers fill in without a word.
    call.set({ values: readForm(form, call.state.values) });
    if (call.mode !== 'form' || call.sending?.mistakes.length) return true;
    if (isSuspicious(form) && call.state.person !== 'said') {
      call.set({ person: 'asked' });
      await call.focusAfter('[name="person"]');
      return false;
    }
    const rest = LEAST - (performance.now() - call.shownAt);
    if (rest > 0) {
      call.set({ status: 'sending' });
      await new Promise((resolve) => setTimeout(resolve, rest));
      call.set({ status: 'asking' });
    }
    return true;
  }

  /**
   * A field that no person sees, for machines to fill in. Not hidden in the ways they know; out of the way of keys and
   * screen readers, and of all that fills in forms for people.
   */
  renderTrap(): TemplateResult {
    return html`
      <div class="trap" aria-hidden="true">
        <label>${this.#words.say('trap')} <input name="note-2" tabindex="-1" autocomplete="off" data-1p-ignore data-lpignore="true" data-bwignore data-form-type="other" /></label>
      </div>
    `;
  }

  /** The box to tick, where it is asked for. */
  renderPerson(): unknown {
    const { person } = this.#call.state;
    if (!person) return nothing;
    return html`
      <div part="note" class="note stack">
        <p id="person-why">${this.#words.say('person-why')}</p>
        <p class="hint" id="person-next">${this.#words.say('person-next')}</p>
        <label part="choice" class="choice">
          <input
            type="checkbox"
            name="person"
            required
            aria-describedby="person-why person-next"
            .checked=${person === 'said'}
          />
          <span>${this.#words.say('person')}</span>
        </label>
      </div>
    `;
  }

  /** What is missing of the check, and the ways around it. */
  renderMissing(view: FormView): unknown {
    if (!view.wrong.includes('challenge')) return nothing;
    const { phone, email } = this.#call.contacts;
    return html`
      ${renderError(view, 'challenge')}
      ${phone || email ? html`<p>${this.#words.say('challenge-ways')}</p>` : nothing}
      ${this.#call.sending?.renderWaysOn()}
    `;
  }

  /** That the token goes with the request. */
  renderGets(): unknown {
    return this.token === undefined ? nothing : this.#words.say('gets-challenge');
  }

  #hear = (event: Event): void => {
    this.#heard = tokenOf(event as CustomEvent<unknown>) ?? (event.type === 'expired' ? '' : this.#heard);
    this.#changed();
  };

  #changed = (): void => {
    if (this.#call.state.theirs.challenge) this.#call.forget('challenge');
    this.#host.requestUpdate();
  };
}

/** True if a machine, or a tool that fills in forms, was at work. */
function isSuspicious(form: HTMLFormElement): boolean {
  const trap = form.elements.namedItem('note-2');
  return trap instanceof HTMLInputElement && trap.value !== '';
}
