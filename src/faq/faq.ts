import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PracticeController } from '../practice/index.js';
import { pastSince, REVIEWED_ON } from '../shared/claim.js';
import { addStyles } from '../shared/add-styles.js';
import { copy } from '../shared/clipboard.js';
import { controlStyles } from '../shared/controls.styles.js';
import { announceReady, type KapProblem } from '../shared/events.js';
import { hostStyles } from '../shared/host.styles.js';
import { Part } from '../shared/part.js';
import { report } from '../shared/report.js';
import { room } from '../shared/room.js';
import { setStates } from '../shared/states.js';
import { Truth } from '../shared/truth/truth.js';
import { type Values, Words } from '../shared/words.js';
import { anchorOf, linkTo } from './address.js';
import en from './content.en.js';
import { DeepLink } from './deep-link.js';
import { Describe } from './describe.js';
import { type Entry, idProblems, type Section, sectionsOf } from './entries.js';
import { faqStyles } from './faq.styles.js';
import { fitStyles } from './fit.styles.js';
import { type Actions, renderSection } from './faq.template.js';
import { OpenAnswers } from './open-answers.js';

/**
 * Questions that people ask about KAP, with short answers: what it is, its risks, a session, cost, finding someone.
 * Each answer says where it comes from. The practice's facts stand in the answers, and its own questions after them.
 * An address that ends in `#kap-faq=cost` opens that answer. Nothing is kept or sent of what a visitor opens.
 *
 * @tag kap-faq
 * @slot - Shown before the questions are there, and without scripts: what `renderFaq` makes, or words of your own.
 * @event {KapReadyEvent} kap-ready - The questions are shown. Fires once.
 * @event {KapErrorEvent} kap-error - An id in `questions`, an entry of `faq`, or the file named by `practice` could
 * not be used.
 * @csspart group - A group of questions.
 * @csspart group-name - The heading of a group.
 * @csspart item - A question with its answer.
 * @csspart question - The question, which opens and closes its answer.
 * @csspart mark - The sign beside a question.
 * @csspart answer - The answer.
 * @csspart facts - In an answer, what the practice states of itself.
 * @csspart sources - The disclosure with the sources and dates of an answer.
 * @csspart toggle-all - The button that opens or closes all answers.
 * @csspart note - The notes below the questions.
 * @csspart heading - The heading.
 * @csspart lead - What the answers are like.
 * @csspart button - A button, or a link that looks like one.
 * @cssproperty --kap-faq-sticky-top - Height of a header that your page keeps on top, so that an answer a link leads
 * to is not below it. 0 by default.
 * @cssstate loading - It, or the practice file, is on its way.
 * @cssstate failed - A part of it, or the practice file, did not come.
 */
export class KapFaq extends LitElement {
  static override styles = [hostStyles, controlStyles, faqStyles, fitStyles];

  /**
   * Ids of the questions to show, with spaces between, in the order wanted and without groups:
   * `what-is-kap cost safety`. All by default.
   */
  @property() questions: string | undefined;

  /** Address of a practice file of this element's own; without it the nearest `kap-practice` serves. */
  @property() practice: string | undefined;

  /**
   * Tells search engines what is shown (a schema.org FAQPage, one for a page). Leave it off where the page brings such
   * data itself.
   */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  /** The answer whose link was last asked for, and whether the browser copied it. */
  @state() private copied: Actions['copied'];

  #internals = this.attachInternals();
  #practice = new PracticeController(this);
  #words = new Words(this, this.#practice, {
    prefix: 'faq',
    en,
    others: { es: () => import('./content.es.js') },
  });
  #truth = new Truth(this, this.#practice);
  #describe = new Describe(this);
  #link = new DeepLink(this, (id) => this.#reveal(id));
  #open = new OpenAnswers(this, () => this.performUpdate());
  #changed = (): void => this.requestUpdate();
  /** What only a page with a practice file needs. */
  #own = new Part(async () => {
    const { ownPart, ...parts } = await import('./own-part.js');
    return { ...parts, read: ownPart(this, this.#practice) };
  }, this.#changed);
  /** The answers with their looks, which are fetched while the questions are shown. */
  #answers = new Part(async () => {
    const { answersPart, answerStyles } = await import('./answers-part.js');
    addStyles(this.renderRoot as ShadowRoot, [answerStyles]);
    return answersPart(this, this.#practice);
  }, this.#changed);
  #sections: readonly Section[] | undefined;
  #problems: readonly KapProblem[] = [];

  /** Opens an answer and takes the visitor to it. False if no question here has the id. */
  openAnswer(id: string): Promise<boolean> {
    return this.#link.goTo(id);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#answers.ask();
  }

  protected override willUpdate(): void {
    const { loading, data } = this.#practice;
    // Beside the file, not after it: one wait instead of two.
    if ((loading || data.practice || data.faq) && !this.#own.hasFailed) void this.#own.ask();
    // Once the questions are there they stay, whatever comes later.
    if (loading || this.#own.isOnItsWay) return;
    const own = this.#own.value;
    const answers = this.#answers.value;
    const chosen = this.questions?.split(/\s+/).filter(Boolean) ?? [];
    this.#sections = sectionsOf({
      words: this.#words,
      answers: answers?.(this.#truth),
      own: own?.read(this.#truth.practiceName),
      chosen,
    });
    if (answers) this.#describe.use(this.#sections, this.#words.lang);
    const problems = idProblems(chosen, own?.ownIds(data) ?? []);
    // The same list is told once.
    if (`${problems.map(({ message }) => message)}` !== `${this.#problems.map(({ message }) => message)}`)
      this.#problems = problems;
  }

  protected override updated(): void {
    setStates(this.#internals, {
      loading: this.#practice.loading || !this.#sections || this.#answers.isOnItsWay,
      failed: this.#answers.hasFailed || this.#own.hasFailed || this.#practice.failed,
    });
    if (!this.#sections) return;
    report(this, this.#problems);
    const { faq } = this.#practice.data;
    if (faq) report(this, this.#own.value?.faqProblems(faq, this.#practice.file) ?? []);
    if (this.#answers.isOnItsWay) return;
    this.#link.ready();
    announceReady(this);
  }

  protected override render(): TemplateResult {
    const sections = this.#sections;
    return html`<slot ?hidden=${!!sections}></slot>${sections ? room(this.#renderAll(sections)) : nothing}`;
  }

  #renderAll(sections: readonly Section[]) {
    const say = (key: keyof typeof en, values?: Values) => this.#words.say(key, values);
    const ids = this.#entries.map(({ id }) => id);
    const all = ids.every((id) => this.#open.has(id));
    const past = this.#entries.some(({ parts }) => parts.some(({ claim }) => claim && pastSince(claim)));
    const { copied } = this;
    const actions: Actions = {
      truth: this.#truth,
      say,
      isOpen: this.#open.isShown,
      toggle: this.#toggle,
      copy: this.#copy,
      copied,
      hasFailed: this.#answers.hasFailed,
    };
    return html`
      <section class="faq" lang=${this.#words.lang} aria-labelledby="heading">
        <h2 part="heading" id="heading">${say('heading')}</h2>
        <p part="lead" class="lead muted">${say('intro')}</p>
        <kap-crisis-line compact .practice=${this.practice}></kap-crisis-line>
        ${this.#truth.notice(this.#own.hasFailed && (() => this.#own.ask()))}
        ${past ? html`<p class="past">${this.#truth.say('past.all')}</p>` : nothing}
        <button class="button no-print" type="button" part="toggle-all button" @click=${() => this.#open.toggleAll(ids, !all)}>
          ${say(all ? 'close-all' : 'open-all')}
        </button>
        ${sections.map((section) => renderSection(section, actions))}
        <div class="notes small muted" part="note">
          <p>${say('disclaimer')}</p>
          <p>${say('reviewed', { date: this.#truth.date(REVIEWED_ON) })}</p>
        </div>
        <p class="visually-hidden" role="status">${copied ? say(copied.link ? 'by-hand' : 'copied') : ''}</p>
      </section>
    `;
  }

  get #entries(): Entry[] {
    return this.#sections?.flatMap(({ entries }) => entries) ?? [];
  }

  #toggle = (id: string, isOpen: boolean): void => {
    if (isOpen) void this.#answers.ask();
    this.#open.toggle(id, isOpen);
  };

  async #reveal(id: string): Promise<HTMLElement | undefined> {
    await this.updateComplete;
    if (!this.#entries.some((entry) => entry.id === id)) return undefined;
    this.#open.hold();
    this.#toggle(id, true);
    await this.updateComplete;
    // Of several with the same question, the first takes the visitor there.
    const anchor = anchorOf(id);
    const all = [...document.querySelectorAll(this.localName)];
    const first = all.find((each) => each.shadowRoot?.getElementById(anchor)) ?? this;
    return first === this
      ? (this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(anchor)} > summary`) ?? undefined)
      : undefined;
  }

  #copy = async (id: string): Promise<void> => {
    const link = linkTo(location.href, id);
    this.copied = (await copy(link)) ? { id } : { id, link };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-faq': KapFaq;
  }
}
