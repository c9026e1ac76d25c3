import {
  type CSSResultOrNative,
  html,
  LitElement,
  noChange,
  nothing,
  render,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { PracticeController } from '../practice/index.js';
import { controlStyles } from '../shared/controls.styles.js';
import { announceReady } from '../shared/events.js';
import { renderHelpLine } from '../shared/help-line.js';
import { hostStyles } from '../shared/host.styles.js';
import { type Isolation, isolatedRoot } from '../shared/isolation.js';
import { maskClasses } from '../shared/mask.js';
import { report } from '../shared/report.js';
import { room } from '../shared/room.js';
import { setStates } from '../shared/states.js';
import { Words } from '../shared/words.js';
import type * as check from './check.js';
import { eligibilityCheckStyles } from './eligibility-check.styles.js';
import { KapEligibilityCompleteEvent, KapEligibilityStartEvent } from './events.js';
import type { EligibilityOutcome, OutcomeTelling } from './outcome.js';
import type { Place } from './place.js';
import type { Session } from './session.js';
import en from './start.en.js';
import { renderStart } from './start.templates.js';
import type { View } from './view.js';

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
 * A closed root keeps out what walks the page: session recorders, analytics, a script that looks for fields. The tests
 * run five real recorders over every question in three browsers. Nothing inside can be selected, for a selection
 * tells its words to the page. Masks on everything are the second line, for `isolation="open"`.
 *
 * What every script of the page can still see (`test/recorders/remains.json`, measured): where and when a click or a
 * touch fell, and how high the element is (together with this layout either can tell what was chosen, or that the help
 * lines stand there in full); which keys were pressed (arrow keys, the letter typed in the list of states), that the
 * focus came and went and something was put in, by listeners that capture, since a closed root does not hold those
 * events back (the rest do not see them, for they do not bubble out); that a link was followed, and where to; that a
 * check was begun, and when it came to its result through all the questions.
 *
 * It is no wall against a script written to get in. Such a script can replace the browser's own methods or this
 * library's before the check stands; in Chromium the coalesced events of a moving pointer and the `navigate` event of a
 * link, in Firefox the `originalTarget` of an event name what lies inside; `window.find` answers whether words stand
 * there.
 *
 * What stands inside the element is its content before (or without) JavaScript and is not shown after. It has no
 * slots: nothing that a page puts in may stand beside the help lines when someone needs help now.
 *
 * @tag kap-eligibility-check
 * @slot - Shown only before scripts run: put the crisis line's number and yours here.
 * @event {KapReadyEvent} kap-ready - The check can be begun. Fires once.
 * @event {KapErrorEvent} kap-error - The practice file, or a limit or rule in it, could not be used.
 * @event {KapEligibilityStartEvent} kap-eligibility-start - The visitor has begun. Carries nothing.
 * @event {KapEligibilityCompleteEvent} kap-eligibility-complete - The visitor has come to a result through all the
 * questions. Carries nothing. It does not fire where an answer brought the end early (help needed now, a minor).
 * @csspart frame - The whole inside.
 * @csspart screen - The box around the screen shown.
 * @csspart heading - The heading of the screen shown.
 * @csspart choice - One answer to choose.
 * @csspart outcome - The outcome and its first words.
 * @csspart reason - One reason or note, with the answer that led to it.
 * @csspart source - Where a reason comes from.
 * @csspart next - The next steps.
 * @csspart instruments - The questionnaires offered with the result.
 * @csspart lead - What a screen is about.
 * @csspart progress - How far the questions are.
 * @csspart input - A list to choose from.
 * @csspart errors - What was left out, above the question.
 * @csspart note - Something to know, in a box.
 * @csspart answer - In the review, one question with its answer.
 * @csspart offer - One questionnaire that is offered.
 * @csspart sheet - The sheet of paper, as it will be printed.
 * @csspart button - A button, or a link that looks like one.
 * @csspart primary - Of the buttons, the one that leads on.
 * @cssproperty --kap-eligibility-check-max-width - The widest the screen gets. 44rem, and 704px at least, by default.
 * @cssstate loading - It, or the practice file, is on its way.
 * @cssstate failed - A part of it, or the practice file, did not come.
 * @cssstate started - The check was begun, and not cleared since. Says nothing of any answer.
 * @cssstate complete - The result is shown, and came through all the questions.
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
  #check: Check | undefined;
  #session: Session | undefined;
  #outcome: OutcomeTelling | undefined;
  #view: View | undefined;
  #hasFailed = false;
  #isWaiting = false;
  #wasCleared = false;
  #hasBegun = false;
  #hasCompleted = false;
  /** What the next render brings the focus to: nothing, unless the visitor did something. */
  #focusNext: string | undefined;

  /** A closed root stays in here; Lit, and whoever reads what it holds, gets an empty fragment in its place. */
  protected override createRenderRoot(): DocumentFragment {
    this.#root = isolatedRoot(this, this.isolation, KapEligibilityCheck.elementStyles);
    return this.shadowRoot ?? new DocumentFragment();
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  protected override willUpdate(): void {
    this.#session?.update();
    if (this.#isWaiting && this.#session?.isReady) {
      this.#isWaiting = false;
      this.#session.begin();
    }
    this.#view = this.#session?.view;
  }

  /** Renders into the root by itself, and leaves Lit nothing to hold on to. */
  protected override render(): typeof noChange {
    if (this.#root) render(room(this.#renderFrame()), this.#root, { host: this });
    return noChange;
  }

  #renderFrame(): TemplateResult {
    const view = this.#view?.place.screen === 'start' ? undefined : this.#view;
    const lines = view && this.#check?.showsLines(view);
    return html`
      <div
        class="frame stack ${maskClasses}"
        part="frame"
        data-dd-privacy="hidden"
        data-dd-action-name="self-check"
        data-clarity-mask="true"
        data-openreplay-hidden
        data-hj-suppress
        data-private
      >
        ${view && lines ? this.#check?.renderLead(view) : nothing}
        ${renderHelpLine(this, !lines)}
        <div class="card screen" part="screen" lang=${view?.lang ?? this.#startWords.lang}>
          ${view ? this.#check?.renderScreen(view) : this.#renderStart()}
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    const place = this.#view?.place;
    const isResult = place?.screen === 'result';
    setStates(this.#internals, {
      loading: this.#practice.loading || !(this.#check ?? this.#hasFailed),
      failed: this.#hasFailed || this.#practice.failed,
      started: this.#hasBegun,
      complete: isResult && place.whole && !place.urgent,
    });
    announceReady(this);
    for (const problems of this.#session?.problems ?? []) report(this, problems);
    if (this.#focusNext) this.#focus(this.#focusNext);
    this.#focusNext = undefined;
    // Answers that call for help now are nothing to wait for a call with.
    if (place?.urgent) this.#session?.takeBack();
    if (isResult) this.#tell(place);
    else if (place?.screen === 'start' || place?.screen === 'question') this.#outcome?.forget();
  }

  #renderStart() {
    const view = this.#view?.place.path.length ? this.#view : undefined;
    return renderStart({
      say: (key) => this.#startWords.say(key),
      isWaiting: this.#isWaiting,
      hasFailed: this.#hasFailed,
      wasCleared: this.#wasCleared,
      mayPassOn: this.#practice.data.call?.selfCheck === true,
      goOn: view?.say('go-on'),
      clear: view && this.#check?.renderScreen(view),
      begin: () => {
        this.#isWaiting = true;
        if (this.#hasFailed) void this.#load();
        this.requestUpdate();
      },
    });
  }

  /** The rest of the check; see check.ts for why it comes now and not when it is needed. */
  async #load(): Promise<void> {
    this.#hasFailed = false;
    try {
      const loaded = await import('./check.js');
      const sentences = new loaded.Sentences(this, this.#practice);
      // Who reads another language is not asked the first question in English, be the connection ever so slow.
      await Promise.all([
        this.#startWords.ready,
        sentences.add({ en: loaded.en, others: { es: () => import('./content.es.js') } }),
      ]);
      this.#check = loaded;
      this.#addStyles([loaded.checkStyles]);
      this.#outcome = new loaded.OutcomeTelling();
      this.#session = this.#openSession(loaded, sentences);
    } catch {
      this.#hasFailed = true;
      this.#isWaiting = false;
    }
    this.requestUpdate();
  }

  #addStyles = (styles: readonly CSSResultOrNative[]): void => {
    if (this.#root) this.#check?.addStyles(this.#root, styles);
  };

  #openSession({ Session }: Check, sentences: check.Sentences): Session {
    const words = this.#startWords;
    return new Session({
      practice: this.#practice,
      sentences,
      get lang() {
        return words.lang;
      },
      addStyles: this.#addStyles,
      changed: (what) => {
        if (what === 'moved') this.#focusNext = '[tabindex="-1"]';
        if (what === 'missing') this.#focusNext = '.errors';
        this.requestUpdate();
      },
      begun: () => {
        this.#wasCleared = false;
        this.#hasBegun = true;
        this.#hasCompleted = false;
        this.dispatchEvent(new KapEligibilityStartEvent());
      },
      cleared: () => {
        this.#wasCleared = true;
        this.#hasBegun = false;
      },
    });
  }

  #focus(selector: string): void {
    const found = this.#root?.querySelector<HTMLElement>(selector);
    found?.focus();
    // The help lines above it take their new height in an update of their own, which can push it out of sight.
    const lines = this.#root?.querySelector('kap-crisis-line');
    void lines?.updateComplete?.then(() => found?.scrollIntoView({ block: 'nearest' }));
  }

  #tell(place: Place): void {
    // An end that an answer brought early is not told: how soon it came would tell the answer.
    if (place.whole && !place.urgent && !this.#hasCompleted) {
      this.#hasCompleted = true;
      this.dispatchEvent(new KapEligibilityCompleteEvent());
    }
    this.#outcome?.tell(place, this.onOutcome);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-eligibility-check': KapEligibilityCheck;
  }
}
