import { html, LitElement, noChange, nothing, render, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ContextEvent } from '@lit/context';
import { PracticeController } from '../practice/index.js';
import { controlStyles } from '../shared/controls.styles.js';
import { announceReady } from '../shared/events.js';
import { hostStyles } from '../shared/host.styles.js';
import { type Isolation, isolatedRoot, maskClasses } from '../shared/isolation.js';
import { report } from '../shared/report.js';
import { setState } from '../shared/states.js';
import { Words } from '../shared/words.js';
import type * as check from './check.js';
import type contentEn from './content.en.js';
import { eligibilityCheckStyles } from './eligibility-check.styles.js';
import { KapEligibilityCompleteEvent, KapEligibilityStartEvent } from './events.js';
import type { Session } from './session.js';
import en from './start.en.js';
import { renderStart } from './start.templates.js';
import type { View } from './view.js';

/** What came out of a self-check. It holds no answer and no reason. */
export interface EligibilityOutcome {
  /** `help-now`, `not-now`, `prescriber-first` or `discuss`. */
  readonly level: string;
  /** Whether the practice works where the visitor will be, as far as it said where that is. */
  readonly outOfArea: boolean;
  /** Whether the visitor has nobody yet to take them home or be with them. */
  readonly logistics: boolean;
}

/** The most questions one visitor can be asked; a test holds it against the flow, which has not arrived yet here. */
export const MOST_QUESTIONS = 22;

/** Events that leave even a closed root by themselves, and that tell what someone typed or chose. */
const telling = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'];

type Check = typeof check;

/**
 * A private self-check: one question at a time, in plain words, and a result that says which answers matter, why, by
 * which source, and what to ask a prescriber. It never says yes: only a prescriber can. Help lines come first on
 * every screen, and someone who needs help now gets that and nothing else.
 *
 * Answers live in this element's memory and nowhere else: not in storage, the address, an event, an attribute, an id
 * or the console, and the network is asked for nothing that depends on them. A reload forgets them; moving the
 * element on the page does not. The practice file may change texts (`eligibility.heading`, `eligibility.start` and
 * every other key of the content files), lower the blood-pressure limits and make rules stricter, never looser.
 *
 * A closed root keeps out what walks the page: session recorders, analytics, a script that looks for fields. Nothing
 * that can be read from the element leads into it. It is no wall against a script written to get in, which can replace
 * the browser's own methods or this library's before the check stands. What every script of the page can still see:
 * where and when a click or a touch fell; which keys were pressed (arrow keys, the letter typed in the list of
 * states), and that something was put in, by listeners that capture, since a closed root does not hold those events
 * back; the rest do not see them, for they do not bubble out. The time between `kap-eligibility-start` and
 * `kap-eligibility-complete`, like the height of the element, hints at how long the path was.
 *
 * What stands inside the element is its content before (or without) JavaScript and is not shown after. It has no
 * slots: nothing that a page puts in may stand beside the help lines when someone needs help now.
 *
 * @tag kap-eligibility-check
 * @event {KapReadyEvent} kap-ready - The check can be begun. Fires once.
 * @event {KapErrorEvent} kap-error - The practice file, or a limit or rule in it, could not be used.
 * @event {KapEligibilityStartEvent} kap-eligibility-start - The visitor has begun. Carries nothing.
 * @event {KapEligibilityCompleteEvent} kap-eligibility-complete - The visitor has come to a result. Carries nothing.
 * @csspart frame - The whole inside.
 * @csspart screen - The box around the screen shown.
 * @csspart heading - The heading of the screen shown.
 * @csspart choice - One answer to choose.
 * @csspart outcome - The outcome and its first words.
 * @csspart reason - One reason or note, with the answer that led to it.
 * @csspart source - Where a reason comes from.
 * @csspart next - The next steps.
 * @cssproperty --kap-eligibility-check-max-width - The widest the screen gets. 44rem by default.
 * @cssstate complete - The result is shown.
 */
export class KapEligibilityCheck extends LitElement {
  static override styles = [hostStyles, controlStyles, eligibilityCheckStyles];

  /** Address of a practice file of this element's own; without it the nearest `kap-practice` serves. */
  @property() practice: string | undefined;

  /**
   * `closed` (the default) hides the inside from scripts of the page, session recorders among them; `open` is for
   * audits and tests. Read once, when the element is first connected.
   */
  @property() isolation: Isolation = 'closed';

  /**
   * Called with the outcome whenever a result comes to be shown, or changes: the only way it leaves the element.
   * What it is given is health information; see that it goes nowhere the visitor has not agreed to.
   */
  @property({ attribute: false }) onOutcome: ((outcome: EligibilityOutcome) => void) | undefined;

  /** Here and not in Lit's `renderRoot`, which every script of the page can read. */
  #root: ShadowRoot | undefined;
  #internals = this.attachInternals();
  #practice = new PracticeController(this);
  #startWords = new Words(this, this.#practice, {
    prefix: 'eligibility',
    en,
    others: { es: () => import('./start.es.js') },
  });
  #words: Words<typeof contentEn> | undefined;
  #check: Check | undefined;
  #session: Session | undefined;
  #view: View | undefined;
  #hasFailed = false;
  #isWaiting = false;
  #wasCleared = false;
  #hasCompleted = false;
  /** What the next render brings the focus to: nothing, unless the visitor did something. */
  #focusNext: string | undefined;
  #told: string | undefined;
  #toldTo: unknown;

  /** A closed root stays in here; Lit, and whoever reads what it holds, gets an empty fragment in its place. */
  protected override createRenderRoot(): DocumentFragment {
    const root = isolatedRoot(this, this.isolation, KapEligibilityCheck.elementStyles);
    for (const type of telling) root.addEventListener(type, (event) => event.stopPropagation());
    this.#root = root;
    return this.shadowRoot ?? new DocumentFragment();
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  protected override willUpdate(): void {
    this.#view = this.#session?.view;
  }

  /** Renders into the root by itself, and leaves Lit nothing to hold on to. */
  protected override render(): typeof noChange {
    if (this.#root) render(this.#renderFrame(), this.#root, { host: this });
    return noChange;
  }

  #renderFrame(): TemplateResult {
    const view = this.#view?.place.screen === 'start' ? undefined : this.#view;
    const lines = view && this.#check?.linesFor(view.place);
    return html`
      <div
        class="frame stack ${maskClasses}"
        part="frame"
        data-dd-privacy="hidden"
        data-clarity-mask="true"
        data-openreplay-hidden
        data-hj-suppress
        data-private
      >
        ${view && lines ? this.#check?.renderLead(view) : nothing}
        <kap-crisis-line
          ?compact=${!lines}
          .practice=${this.practice}
          .dispatchEvent=${this.#speak}
        ></kap-crisis-line>
        <div class="card screen" part="screen" lang=${view?.lang ?? this.#startWords.lang}>
          ${view ? this.#check?.renderScreen(view) : this.#renderStart()}
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    const isComplete = this.#view?.place.screen === 'result';
    setState(this.#internals, 'complete', isComplete);
    announceReady(this);
    if (this.#session) report(this, this.#session.settings.problems);
    if (this.#focusNext) this.#root?.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = undefined;
    if (isComplete) this.#tell();
    else this.#told = undefined;
  }

  #renderStart() {
    const view = this.#view?.place.path.length ? this.#view : undefined;
    return renderStart({
      say: (key) => this.#startWords.say(key, { count: MOST_QUESTIONS }),
      isWaiting: this.#isWaiting,
      hasFailed: this.#hasFailed,
      wasCleared: this.#wasCleared,
      goOn: view?.say('go-on'),
      clear: view && this.#check?.renderScreen(view),
      begin: () => {
        this.#isWaiting = !this.#session && !this.#hasFailed;
        this.#session?.begin();
        this.requestUpdate();
      },
    });
  }

  /** The rest of the check; see check.ts for why it comes now and not when it is needed. */
  async #load(): Promise<void> {
    try {
      const loaded = await import('./check.js');
      this.#words = new Words(this, this.#practice, {
        prefix: 'eligibility',
        en: loaded.en,
        others: { es: () => import('./content.es.js') },
      });
      this.#check = loaded;
      this.#session = this.#openSession(loaded, this.#words);
      if (this.#isWaiting) this.#session.begin();
    } catch {
      this.#hasFailed = true;
    }
    this.#isWaiting = false;
    this.requestUpdate();
  }

  #openSession({ Session }: Check, words: Words<typeof contentEn>): Session {
    const practice = this.#practice;
    const findCall = () => document.querySelector<HTMLElement>('kap-discovery-call');
    return new Session({
      get facts() {
        return practice.data;
      },
      get lang() {
        return words.lang;
      },
      get file() {
        return practice.file;
      },
      resolve: (link) => practice.resolve(link),
      say: (key, values) => words.say(key as keyof typeof contentEn, values),
      hasCall: () => findCall() !== null,
      requestCall: () => {
        findCall()?.scrollIntoView();
        findCall()?.focus({ preventScroll: true });
      },
      changed: (what) => {
        if (what === 'moved') this.#focusNext = '[tabindex="-1"]';
        if (what === 'missing') this.#focusNext = 'fieldset :is(input, select)';
        this.requestUpdate();
      },
      begun: () => {
        this.#wasCleared = false;
        this.#hasCompleted = false;
        this.dispatchEvent(new KapEligibilityStartEvent());
      },
      cleared: () => {
        this.#wasCleared = true;
      },
    });
  }

  #tell(): void {
    const { outcome = '', overlays = [] } = this.#view?.place.found ?? {};
    if (!this.#hasCompleted) this.dispatchEvent(new KapEligibilityCompleteEvent());
    this.#hasCompleted = true;
    const told: EligibilityOutcome = {
      level: outcome,
      outOfArea: overlays.includes('out-of-area'),
      logistics: overlays.includes('logistics'),
    };
    const key = JSON.stringify(told);
    if (key === this.#told && this.onOutcome === this.#toldTo) return;
    this.#told = key;
    this.#toldTo = this.onOutcome;
    try {
      this.onOutcome?.(told);
    } catch (error) {
      // The page's own mistake goes to the page's own error handling, and the visitor goes on.
      reportError(error);
    }
  }

  /**
   * Speaks for the help line inside. Its events would reach listeners of the page before anything here could stop
   * them, and its question for the practice's facts carries the element itself, and with that a way into this root.
   */
  #speak = (event: Event): boolean => {
    if (event.type === 'kap-ready') return true;
    if (event.type !== 'context-request') return this.dispatchEvent(event);
    const { context, callback, subscribe } = event as DocumentEventMap['context-request'];
    return this.dispatchEvent(new ContextEvent(context, this, callback, subscribe));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-eligibility-check': KapEligibilityCheck;
  }
}
