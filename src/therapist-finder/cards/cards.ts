import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { linkTo } from '../address.js';
import type { Therapist } from '../data/therapist.schema.js';
import type { Finder } from '../finder.js';
import { matches, wordsToMark } from '../search/match.js';
import type { Biographies, Hit } from '../search/query.js';
import { copy, showText } from '../../shared/copy.js';
import { maskClasses } from '../../shared/mask.js';
import type { Told } from './actions.template.js';
import { BiographyShelf } from './biographies.js';
import { renderCompareBar } from './bar.template.js';
import { type CardContext, renderCard } from './card.template.js';
import { Choice } from './choice.js';
import { Sheet, type SheetContent } from './sheet.js';

/** What the cards ask of the view. */
export interface CardOptions {
  /** A visitor asks for a call; the event is the press, its default to follow the link. */
  readonly onCall: (event: Event, therapist: Therapist) => void;
  /** Where a call can be asked for if neither the page nor the therapist has a place for it. */
  readonly callLink: () => string | undefined;
  /** Where to get the therapists' own words if they do not have them with them. */
  readonly biographies?: () => Biographies | undefined;
  /** Told why a biography cannot be had. */
  readonly onFailure?: (error: Error) => void;
}

/** The people: their cards, the comparison, what to ask them, the list on paper. */
export class Cards implements ReactiveController {
  #finder: Finder;
  #options: CardOptions;
  #opened = new Set<string>();
  #shelf: BiographyShelf;
  #choice = new Choice();
  #sheet: Sheet;
  /** Who the questions are for, once they are asked for. */
  #asked: Therapist | undefined;
  /** What was done last, and the answer it was done on: with another list it is no longer said. */
  #told: (Told & { readonly on: unknown }) | undefined;

  constructor(finder: Finder, options: CardOptions) {
    this.#finder = finder;
    this.#options = options;
    this.#sheet = new Sheet(finder);
    this.#shelf = new BiographyShelf(() => options.biographies?.(), this.#update, options.onFailure);
    finder.host.addController(this);
  }

  /** A dialog that is moved with its element would come back open, but in the page's way. */
  hostDisconnected(): void {
    this.#sheet.close();
  }

  /** The people who fit, and a button for more. */
  renderResults(): TemplateResult {
    const { answer, list, more, moreCount } = this.#finder;
    const context = this.#context();
    return html`
      <ul class="cards ${maskClasses}" part="results">
        ${answer.hits.map((hit) => html`<li>${renderCard(context, hit)}</li>`)}
      </ul>
      ${
        moreCount > 0
          ? html`<button part="button" class="button more" type="button" @click=${more}>${list.words.say('more', { count: moreCount })}</button>`
          : nothing
      }
    `;
  }

  /**
   * The person a link led to.
   * @param showEveryone what to do when the visitor wants the whole list again
   */
  renderPinned(therapist: Therapist, showEveryone: () => void): TemplateResult {
    const { words } = this.#finder.list;
    const { hits } = this.#finder.answer;
    const hit: Hit = hits.find((each) => each.therapist.id === therapist.id) ?? { therapist };
    return html`
      <section class="pinned ${maskClasses}" part="pinned">
        <div class="actions">
          <p>${words.say('pinned', { name: therapist.name })}</p>
          <button part="button" class="button" type="button" @click=${showEveryone}>${words.say('pinned-off')}</button>
        </div>
        ${renderCard(this.#context(), hit)}
      </section>
    `;
  }

  /** What stands below the list, whether anyone fits or not: printing, who is chosen to be compared, the dialog. */
  renderTools(): TemplateResult {
    const { answer, list, search } = this.#finder;
    void this.#choice.follow(search).then((changed) => changed && this.#update());
    return html`
      ${
        answer.total
          ? html`<button part="button" class="button quiet print-list" type="button" @click=${this.#print}>${list.words.say('print-list')}</button>`
          : nothing
      }
      ${renderCompareBar({
        list,
        choice: this.#choice,
        onOpen: this.#compare,
        onClear: () => {
          this.#choice.clear();
          this.#finder.focus('.print-list');
        },
      })}
      ${this.#sheet.render()}
    `;
  }

  #update = (): void => this.#finder.host.requestUpdate();

  #context(): CardContext {
    const { answer, list, query } = this.#finder;
    const words = wordsToMark(query.text, answer.corrected);
    return {
      list,
      callLink: this.#options.callLink(),
      canCompare: answer.of > 1,
      chosen: this.#choice.ids,
      told: this.#told?.on === answer ? this.#told : undefined,
      opened: this.#opened,
      biographyOf: (therapist) => this.#shelf.of(therapist),
      mark: (text) =>
        words.length
          ? matches(text, words).map((part) => (part.hit ? html`<mark>${part.text}</mark>` : part.text))
          : text,
      onCall: this.#options.onCall,
      onOpen: this.#open,
      onRetry: (therapist) => void this.#shelf.fetch(therapist),
      onCompare: this.#toggle,
      onQuestions: this.#ask,
      onCopy: this.#copy,
    };
  }

  #open = (therapist: Therapist, isOpen: boolean): void => {
    if (isOpen) void this.#shelf.fetch(therapist);
    this.#opened[isOpen ? 'add' : 'delete'](therapist.id);
    this.#update();
  };

  #toggle = (therapist: Therapist): void => {
    this.#choice.toggle(therapist);
    this.#update();
  };

  #copy = async ({ currentTarget }: Event, { id, name }: Therapist): Promise<void> => {
    const card = (currentTarget as Element).closest('.card');
    const link = linkTo(location.href, id);
    const on = this.#finder.answer;
    const what = (await copy(link)) ? 'link-copied' : 'link-by-hand';
    this.#told = { id, what, on };
    this.#update();
    await this.#finder.host.updateComplete;
    const place = card?.querySelector<HTMLElement>('.by-hand');
    if (place) showText(link, place, this.#finder.list.words.say('link-to', { name }));
  };

  #compare = (event: Event): void => void this.#sheet.open(event, this.#loadComparison);

  #loadComparison = async (): Promise<SheetContent> => {
    const { makeComparison } = await import('./compare/index.js');
    return makeComparison(this.#finder, () => this.#choice.people, this.#takeOut);
  };

  /** Takes someone out of the comparison, whose column goes with the button that was pressed. */
  #takeOut = (therapist: Therapist): void => {
    this.#choice.toggle(therapist);
    if (this.#choice.people.length < 2) this.#sheet.close();
    else this.#finder.focus('#pop-title');
    this.#update();
  };

  #ask = (event: Event, therapist: Therapist): void => {
    this.#asked = therapist;
    void this.#sheet.open(event, this.#loadQuestions);
  };

  #loadQuestions = async (): Promise<SheetContent> => {
    const { makeQuestions } = await import('./questions/index.js');
    return makeQuestions(this.#finder, () => this.#asked as Therapist);
  };

  #print = (): void => {
    void this.#sheet.attempt(async (tray) => {
      const { printList } = await import('./print/index.js');
      await printList(this.#finder, tray);
    });
  };
}
