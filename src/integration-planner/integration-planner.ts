import { html, LitElement, noChange, render, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { PracticeController } from '../practice/index.js';
import { controlStyles } from '../shared/controls.styles.js';
import { announceReady } from '../shared/events.js';
import { renderHelpLine } from '../shared/help-line.js';
import { hostStyles } from '../shared/host.styles.js';
import { type Isolation, isolatedRoot } from '../shared/isolation.js';
import { maskClasses } from '../shared/mask.js';
import { room } from '../shared/room.js';
import { setStates } from '../shared/states.js';
import { Words } from '../shared/words.js';
import { renderCalls } from './calls.template.js';
import { integrationPlannerStyles } from './integration-planner.styles.js';
import en from './start.en.js';
import { renderStart } from './start.template.js';
import type { View } from './view.js';

/**
 * A plan for a session and the weeks after it: intentions, the first 72 hours, one small habit with a day and a time,
 * and a look back. Every part can be left out and taken in any order. It is printed, saved as text, copied, or saved as
 * calendar entries with a title that says nothing. Whom to call is one press away on every screen.
 *
 * What a visitor writes lives in this element's memory: not in the address, an event, an attribute, an id or the
 * console, and the network is asked for nothing that depends on it. Only after the visitor has pressed the button for
 * it is it kept on the device, encrypted, in this browser's storage (see shared/keep.ts); one press erases that, and
 * the memory. A reload forgets what was not kept; moving the element on the page, another language, a practice file
 * that comes late do not.
 *
 * A closed root keeps out what walks the page: session recorders, analytics. The tests run five real recorders over it
 * (`test/recorders/planner-remains.json` has what any script can still see: a listener that captures hears which keys
 * are pressed, and what is selected in a field can be asked for). Masks are the second line, for `isolation="open"`.
 *
 * What stands inside the element is its content before (or without) JavaScript and is not shown after.
 *
 * @tag kap-integration-planner
 * @slot - Shown only before scripts run: put the crisis line's number and yours here.
 * @event {KapReadyEvent} kap-ready - The planner can be begun. Fires once.
 * @event {KapErrorEvent} kap-error - The practice file could not be used.
 * @csspart frame - The whole inside.
 * @csspart calls - When to call someone, and whom.
 * @csspart screen - The box around the screen shown.
 * @csspart heading - The heading of the screen shown.
 * @csspart parts - The way from part to part.
 * @csspart choice - Something to tick.
 * @csspart note - A field for one's own words.
 * @csspart dates - The plan's real dates.
 * @csspart leave - What to leave alone.
 * @csspart sources - What a sentence rests on.
 * @csspart sheet - The sheet of paper, as it will be printed.
 * @csspart calendar - Saving calendar entries.
 * @csspart keeping - Keeping the plan on this device.
 * @csspart elsewhere - What is said where another plan was kept, or this one erased, in another window.
 * @csspart lead - What a screen is for.
 * @csspart tab - In the way from part to part, one of them.
 * @csspart input - A field to type into or to choose from.
 * @csspart message - What is said on the start screen: that a plan is kept, or was cleared.
 * @csspart button - A button, or a link that looks like one.
 * @csspart primary - Of the buttons, the one that leads on.
 * @cssproperty --kap-integration-planner-max-width - The widest the screen gets. 46rem, and 736px at least, by default.
 * @cssstate loading - It, or the practice file, is on its way.
 * @cssstate failed - A part of it, or the practice file, did not come.
 */
export class KapIntegrationPlanner extends LitElement {
  static override styles = [hostStyles, controlStyles, integrationPlannerStyles];

  /** Address of a practice file of this element's own; without it the nearest `kap-practice` serves. */
  @property() practice: string | undefined;

  /**
   * `closed` (the default) hides the inside from scripts of the page, session recorders among them; `open` is for
   * audits and tests. Read once, when the element is first connected.
   */
  @property() isolation: Isolation = 'closed';

  /** Here and not in Lit's `renderRoot`, which every script of the page can read. */
  #root: ShadowRoot | undefined;
  #internals = this.attachInternals();
  #practice = new PracticeController(this);
  #words = new Words(this, this.#practice, {
    prefix: 'planner',
    en,
    others: { es: () => import('./start.es.js') },
  });
  #view: View | undefined;
  #hasFailed = false;
  #isWaiting = false;
  #cleared: 'cleared' | 'not-erased' | undefined;
  /** The next render brings the focus to the heading: only where the visitor did something. */
  #moves = false;

  /** A closed root stays in here; Lit, and whoever reads what it holds, gets an empty fragment in its place. */
  protected override createRenderRoot(): DocumentFragment {
    this.#root = isolatedRoot(this, this.isolation, KapIntegrationPlanner.elementStyles);
    return this.shadowRoot ?? new DocumentFragment();
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  /** Renders into the root by itself, and leaves Lit nothing to hold on to. */
  protected override render(): typeof noChange {
    if (this.#root) render(room(this.#renderFrame()), this.#root, { host: this });
    return noChange;
  }

  protected override updated(): void {
    const { loading, failed } = this.#practice;
    setStates(this.#internals, {
      loading: loading || !(this.#view ?? this.#hasFailed),
      failed: this.#hasFailed || failed,
    });
    announceReady(this);
    if (!this.#moves) return;
    this.#moves = false;
    this.#root?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  #renderFrame(): TemplateResult {
    const view = this.#view?.place === 'start' ? undefined : this.#view;
    return html`
      <div
        class="frame stack ${maskClasses}"
        part="frame"
        data-dd-privacy="hidden"
        data-dd-action-name="planner"
        data-clarity-mask="true"
        data-openreplay-hidden
        data-hj-suppress
        data-private
      >
        ${renderHelpLine(this)} ${renderCalls(this.#practice.data, this.#say, this.#words.lang, this.#view)}
        <div class="card screen" part="screen" lang=${view?.lang ?? this.#words.lang}>${view ? view.render() : this.#renderStart()}</div>
      </div>
    `;
  }

  #renderStart() {
    const view = this.#view;
    return renderStart({
      say: this.#say,
      isWaiting: this.#isWaiting,
      hasFailed: this.#hasFailed,
      cleared: this.#cleared,
      plan: view?.keeper.status === 'on' ? 'kept' : view && !view.isEmpty ? 'here' : undefined,
      begin: () => {
        this.#isWaiting = true;
        if (this.#hasFailed) void this.#load();
        this.#begin();
        this.requestUpdate();
      },
      clear: () => void view?.clear(),
    });
  }

  #begin(): void {
    if (!this.#isWaiting || !this.#view) return;
    this.#isWaiting = false;
    this.#cleared = undefined;
    this.#view.go('before');
  }

  /** The rest of the planner; see planner.ts for why it comes now and not when it is needed. */
  async #load(): Promise<void> {
    this.#hasFailed = false;
    try {
      const { View } = await import('./planner.js');
      if (!this.#root) return;
      const view = new View(this, this.#root, this.#practice, {
        say: this.#say,
        has: (key) => this.#words.has(key),
        moved: () => {
          this.#moves = true;
          this.requestUpdate();
        },
        cleared: (isErased) => {
          this.#cleared = isErased ? 'cleared' : 'not-erased';
          this.requestUpdate();
        },
      });
      await view.open();
      this.#view = view;
      this.#begin();
    } catch {
      this.#hasFailed = true;
      this.#isWaiting = false;
    }
    this.requestUpdate();
  }

  #say = (key: keyof typeof en, values?: Readonly<Record<string, string | number>>): string =>
    this.#words.say(key, values);
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-integration-planner': KapIntegrationPlanner;
  }
}
