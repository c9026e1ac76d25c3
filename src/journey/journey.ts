import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PracticeController } from '../practice/index.js';
import { controlStyles } from '../shared/controls.styles.js';
import { addStyles } from '../shared/add-styles.js';
import { announceReady } from '../shared/events.js';
import { hostStyles } from '../shared/host.styles.js';
import { Part } from '../shared/part.js';
import { report } from '../shared/report.js';
import { room } from '../shared/room.js';
import { setStates } from '../shared/states.js';
import { Truth } from '../shared/truth/truth.js';
import { Words } from '../shared/words.js';
import { renderChoices } from './choices.template.js';
import en from './content.en.js';
import { Doors, linkTo } from './doors.js';
import { journeyStyles } from './journey.styles.js';
import { pictureStyles } from './picture.styles.js';
import { renderAfter, renderDay, renderWay } from './picture.templates.js';
import { type Choice, GROUPS, type Plan, planOf, type StepId } from './plan.js';
import { signStyles } from './sign.styles.js';
import { renderStep, type StepView } from './step.template.js';
import { Tell } from './tell.js';

/**
 * What happens, step by step, from the first call to the months after: three drawn timelines (the whole way in weeks,
 * a session by the hour, the three days after), and steps that open to what happens, who is there, what to bring, what
 * to ask and how long it takes. Everything drawn is also said.
 *
 * Places, routes, lengths and counts are those of the practice file; where it has none, they are published ones, and
 * where it has several, the visitor chooses which to read about. The choice is kept nowhere. Steps are named by their
 * ids: `call`, `evaluation`, `preparation`, `day-before`, `dosing`, `feel`, `same-day`, `integration`, `long-term`, in
 * the file's `journey.steps` (a practice's own words for one) and `journey.leaveOut`, and in links that open one, such
 * as `#kap-journey=dosing`.
 *
 * It asks nothing about the person, and no event tells what was opened.
 *
 * @tag kap-journey
 * @slot - Shown before the steps are there: the steps in a few words, for a page without scripts.
 * @event {KapReadyEvent} kap-ready - The steps are shown. Fires once.
 * @event {KapErrorEvent} kap-error - An id in `journey` or the file named by `practice` could not be used.
 * @csspart journey - The whole inside.
 * @csspart choices - The choice of place and route, where a practice has several.
 * @csspart picture - A drawn timeline with its list.
 * @csspart group - The steps before, on the day, or after.
 * @csspart step - One step.
 * @csspart step-name - What opens a step.
 * @csspart step-content - What a step opens to.
 * @csspart block - One part of it, with its heading.
 * @csspart own - The words or the facts of the practice.
 * @csspart sources - A disclosure of sources and dates.
 * @csspart heading - The heading.
 * @csspart lead - What follows, in a sentence.
 * @csspart choice - One place or route to choose.
 * @csspart number - The number of a step.
 * @csspart button - A button, or a link that looks like one.
 * @csspart note - That the practice’s own facts did not come.
 * @cssproperty --kap-journey-max-width - The widest it gets. 62rem, and 992px at least, by default.
 * @cssstate loading - It, or the practice file, is on its way.
 * @cssstate failed - A part of it, or the practice file, did not come.
 */
export class KapJourney extends LitElement {
  static override styles = [hostStyles, controlStyles, signStyles, pictureStyles, journeyStyles];

  /** Address of a practice file of this element's own; without it the nearest `kap-practice` serves. */
  @property() practice: string | undefined;

  @state() private choice: Choice = {};

  @state() private hasFailed = false;

  #internals = this.attachInternals();
  #practice = new PracticeController(this);
  #words = new Words(this, this.#practice, {
    prefix: 'journey',
    en,
    others: { es: () => import('./content.es.js') },
  });
  #tell = new Tell(this.#words, new Truth(this, this.#practice));
  /** What is inside the steps. It comes at once and not when one is opened, so that the browser's search finds it. */
  #steps = new Part(
    async () => {
      const steps = await import('./steps/index.js');
      const others = { es: () => import('./steps/content.es.js') };
      const words = new Words(this, this.#practice, { prefix: 'journey', en: steps.en, others });
      this.#tell.learn(words, steps.en, steps.claims);
      addStyles(this.renderRoot as ShadowRoot, [steps.stepStyles]);
      return steps;
    },
    () => this.requestUpdate(),
  );
  #isShown = false;
  #checked: unknown;
  #doors = new Doors(this);

  protected override updated(): void {
    const { loading, failed } = this.#practice;
    setStates(this.#internals, {
      loading: loading || this.#steps.isOnItsWay,
      failed: failed || this.#steps.hasFailed,
    });
    if (!this.renderRoot.querySelector('.journey')) return;
    announceReady(this);
    void this.#check();
    if (this.#isShown) return;
    this.#isShown = true;
    this.#doors.followLink();
    void this.#steps.ask();
  }

  protected override render(): TemplateResult {
    // Once the steps are there they stay, whatever comes later.
    const waits = !this.#isShown && this.#practice.loading;
    return html`<slot ?hidden=${!waits}></slot>${waits ? nothing : room(this.#renderAll())}`;
  }

  #renderAll() {
    const tell = this.#tell;
    const plan = planOf(this.#practice.data, this.choice);
    return html`
      <section class="journey" part="journey" lang=${tell.lang} aria-labelledby="heading">
        <div class="stack">
          <h2 part="heading" id="heading">${tell.say('heading')}</h2>
          <kap-crisis-line compact .practice=${this.practice}></kap-crisis-line>
          ${tell.truth.notice()}
          <p part="lead" class="lead">${tell.say('intro')}</p>
        </div>
        ${renderChoices(tell, plan, (choice) => {
          this.choice = { ...this.choice, ...choice };
        })}
        ${renderWay(tell, plan, this.#link)}
        <div class="actions no-print">
          <button part="button" class="button" @click=${this.#doors.toggleAll}>
            ${tell.say(this.#doors.isOpen ? 'close-all' : 'open-all')}
          </button>
          <button part="button" class="button" @click=${() => this.#print(plan)}>${tell.say('print')}</button>
          <p role="status">${this.hasFailed ? tell.say('print.failed') : nothing}</p>
        </div>
        ${GROUPS.map((group) => this.#renderGroup(plan, group))}
        <p class="small muted">${tell.say('disclaimer')}</p>
        <div class="tray"></div>
      </section>
    `;
  }

  #renderGroup(plan: Plan, { id, steps }: (typeof GROUPS)[number]) {
    const tell = this.#tell;
    const shown = steps.filter((step) => plan.steps.includes(step));
    if (!shown.length) return nothing;
    const picture = { before: undefined, day: renderDay, after: renderAfter }[id];
    return html`
      <section class="group" part="group" aria-labelledby="group-${id}">
        <h3 id="group-${id}">${tell.say(`group.${id}`)}</h3>
        ${picture?.(tell, plan, this.#link)}
        <div class="steps">
          ${shown.map((step) => {
            const own = this.#practice.data.journey?.steps?.[step];
            const view = { tell, plan, step, own };
            return renderStep(view, plan.steps.indexOf(step) + 1, this.#renderInside(view), () =>
              this.#steps.ask(),
            );
          })}
        </div>
      </section>
    `;
  }

  #renderInside(view: StepView) {
    const { value, hasFailed } = this.#steps;
    return (
      value?.renderStepContent(view) ??
      (hasFailed ? html`<p role="alert">${this.#tell.truth.say('failed')}</p>` : nothing)
    );
  }

  /** A link to a step. Followed here, it leaves no trace in the address; copied, it leads here from anywhere. */
  #link = (step: StepId, name: string) => html`
    <a
      class="to-step"
      href=${linkTo(step)}
      @click=${(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#doors.open(step);
      }}
      >${name}</a
    >
  `;

  async #print(plan: Plan): Promise<void> {
    this.hasFailed = false;
    try {
      await this.#steps.ask();
      const { printJourney } = await import('./print/index.js');
      const tray = this.renderRoot.querySelector<HTMLElement>('.tray');
      if (tray) printJourney(this.#tell, plan, this.#practice.data, tray);
    } catch {
      this.hasFailed = true;
    }
  }

  /** Tells the practice once of each file what of it cannot be used. */
  async #check(): Promise<void> {
    const { data, file } = this.#practice;
    if (data === this.#checked || !file) return;
    this.#checked = data;
    try {
      const { journeyProblems } = await import('./problems.js');
      report(this, journeyProblems(data, file));
    } catch {
      // Offline, say: what can be used is shown all the same.
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-journey': KapJourney;
  }
}
