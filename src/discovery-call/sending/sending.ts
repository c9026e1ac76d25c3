import { html, nothing, type ReactiveController } from 'lit';
import type { PracticeController } from '../../practice/index.js';
import { addStyles } from '../../shared/add-styles.js';
import { statesOf } from '../../shared/us-states.js';
import { Words } from '../../shared/words.js';
import type { CallForm, CallHost } from '../call-form.js';
import { renderSent } from '../done/sent.template.js';
import { type Field, FIELDS, type FormValues } from '../fields.js';
import { renderContacts } from '../form.templates.js';
import type { Mode } from '../mode.js';
import { readForm } from '../state.js';
import en from './content.en.js';
import type { Says } from './describe.js';
import { Hand } from './hand.js';
import { renderLinked, renderMailed } from './handed.template.js';
import { Keeping } from './keeping.js';
import { guardLeaving, hasTyped } from './leave.js';
import { Notice } from './notice.js';
import { renderCopied, renderCopy, renderWays } from './outcome.templates.js';
import { renderProgress } from './progress.templates.js';
import { Sender } from './sender.js';
import { orElse } from './or-else.js';
import { sendingStyles } from './sending.styles.js';
import { goToField } from './to-field.js';
import { mistakesIn, reasonOf, validate } from './validate.js';
import { Where } from './where.js';

/**
 * What happens from the press of the button on, and what is said of it. Fetched while the visitor fills in the form,
 * which does not wait for it.
 */
export class Sending implements ReactiveController {
  /** True while the browser asks before the page is left. */
  isGuarding = false;

  #host: CallHost;
  #practice: PracticeController;
  #call: CallForm;
  #words: Words<typeof en>;
  #where: Where;
  #keeping: Keeping;
  #sender: Sender;
  #hand: Hand;
  #notice: Notice;
  #styled: ShadowRoot | undefined;
  /** What stood in the form when it was handed over. */
  #handed: FormValues | undefined;

  constructor(host: CallHost, practice: PracticeController, call: CallForm) {
    this.#host = host;
    this.#practice = practice;
    this.#call = call;
    this.#words = new Words(host, practice, {
      prefix: 'call',
      en,
      others: { es: () => import('./content.es.js') },
    });
    this.#where = new Where(host, practice, call);
    this.#keeping = new Keeping({
      place: () => ({ says: this.#says, practice: call.practiceName, to: this.#where.to }),
      changed: () => host.requestUpdate(),
      send: (kept) => void this.#sender.sendKept(kept),
      open: (kept) => {
        this.#sender.putInForm(kept);
        void call.focusAfter('[name="name"]');
      },
      leave: () => void call.focusAfter('h2'),
    });
    this.#sender = new Sender(host, call, this.#where, this.#keeping);
    this.#hand = new Hand(call, this.#where, this.#sender, () => this.#says);
    this.#notice = new Notice({
      call,
      sender: this.#sender,
      keeping: this.#keeping,
      says: () => this.#says,
      message: this.message,
      copy: this.#hand.copy,
    });
    host.addController(this);
  }

  hostConnected(): void {
    void this.#keeping.look();
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#keeping.close();
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { root, state } = this.#call;
    if (root && root !== this.#styled) addStyles((this.#styled = root), [sendingStyles]);
    const isOnItsWay =
      state.status === 'sending' && !this.#keeping.isKept(this.#sender.attempt?.entry.request.id);
    // What stands in a form that is no longer in the page cannot be saved by staying.
    guardLeaving(isOnItsWay || (this.#host.isConnected && this.#isUnsent), this);
  }

  /** True if something would be lost that is neither sent nor kept, nor in the visitor's mail program. */
  get #isUnsent(): boolean {
    const { status, values } = this.#call.state;
    if (status === 'sending' || status === 'handed' || values === this.#handed) return false;
    const { attempt, held } = this.#sender;
    // A kept one that failed while the form holds something else.
    const entry = status === 'failed' && attempt && !attempt.isInForm ? attempt.entry : undefined;
    if (entry && !this.#keeping.isKept(entry.request.id)) return true;
    if (status !== 'failed' && !(this.#call.mode !== 'link' && hasTyped(values))) return false;
    return !this.#keeping.isKept((entry && !hasTyped(values) ? entry : held)?.request.id);
  }

  /** What can be done for the visitor, now that it is known whether the addresses can be used. */
  get mode(): Mode {
    return this.#where.mode;
  }

  /** Other site a request goes to. */
  get via(): string | undefined {
    return this.#where.via;
  }

  /** To whom a request goes, if that is another site. */
  renderVia(): unknown {
    return this.via && this.#says.own('via', { host: this.via });
  }

  /** Links to call and write, and a button that copies what was typed: for a part that cannot be sent from. */
  renderWaysOn(): unknown {
    const about = { says: this.#says, copy: this.#hand.copy, isCopied: this.#call.state.copy === 'done' };
    return html`<div class="panel stack">
      <div class="actions">${this.#renderContacts()} ${renderCopy(about)}</div>
      ${renderCopied(about)}
    </div>`;
  }

  /** Fields that need another look as they are now. */
  get mistakes(): readonly Field[] {
    return mistakesIn(this.#call.state.values, this.#call.rules);
  }

  /** What to say about a field: the receiver's word, or ours. */
  message = (field: Field): string => {
    // Of a time that is gone we say it in the visitor's own language, whatever a receiver calls it.
    const theirs = field === 'opening' ? undefined : this.#call.state.theirs[field];
    const { own } = this.#says;
    if (theirs) return own('error-theirs', { message: theirs });
    const why = reasonOf(field, this.#call.state.values);
    return own((why ? `error.${field}.${why}` : `error.${field}`) as 'error.name');
  };

  /** What may be chosen as a state. */
  get states(): readonly { readonly value: string; readonly text: string }[] {
    const names = { ...statesOf(this.#says.own('states')), other: this.#call.say('other') };
    return Object.entries(names).map(([value, text]) => ({ value, text }));
  }

  /** A word to those who will be where the practice does not work. It stops nobody. */
  renderOutside(): unknown {
    const { state, lang } = this.#call;
    const { inPersonStates = [], onlineStates = [] } = this.#practice.data.practice ?? {};
    const codes = [...new Set([...inPersonStates, ...onlineStates])];
    const chosen = state.values.state;
    if (!chosen || !codes.length || codes.includes(chosen)) return nothing;
    const names = statesOf(this.#says.own('states'));
    const states = new Intl.ListFormat(lang).format(codes.map((code) => names[code] ?? code));
    return html`<p part="note" class="note">${this.#says.own('outside', { states })}</p>`;
  }

  /** Above the form: what was kept before, what to mend, or what went wrong. */
  renderNotice(): unknown {
    return this.#notice.render();
  }

  /** Beside the button: how the sending goes on, and what can be done meanwhile. */
  renderProgress(): unknown {
    const { status, progress } = this.#call.state;
    return renderProgress({
      says: this.#says,
      isSending: status === 'sending',
      progress,
      seconds: this.#sender.attempt?.seconds ?? 1,
      isLong: !!this.#sender.attempt?.isLong,
      stop: () => this.#sender.stop(),
      keep: () => orElse(() => this.#notice.renderKeep()),
    });
  }

  /** In the form's stead: what became of it, or the ways to reach a practice that has no endpoint. */
  renderInstead(): unknown {
    const { state, contacts, mode, practiceZone, practiceName } = this.#call;
    const { phone, email, link } = contacts;
    const says = this.#says;
    if (state.sent) {
      const { answerHours } = this.#practice.data.call ?? {};
      const about = { ...state.sent, says, answerHours, practiceZone, practiceName };
      return renderSent({ ...about, contacts: this.#renderContacts(), startAgain: this.#startAgain });
    }
    const { route } = this.#where;
    if (state.status !== 'handed') {
      return renderWays(says, link, this.#renderContacts(), !!(phone || email || link));
    }
    const handed = {
      says,
      contacts: this.#renderContacts(),
      isCopied: state.copy === 'done',
      copy: this.#hand.copy,
      again: this.#hand.over,
      back: this.#back,
    };
    return mode === 'link'
      ? renderLinked(handed)
      : renderMailed({
          ...handed,
          to: route.kind === 'mailto' ? route.to : (email ?? ''),
          isShort: this.#hand.isShort,
        });
  }

  /** Opens a mail with what was typed. The address never stands in the page, where trackers and recorders read. */
  write(email: string): void {
    this.#hand.write(email);
  }

  /** Checks what stands in the form and sends it, once; or hands it to what the practice has instead. */
  async send(form: HTMLFormElement): Promise<void> {
    const call = this.#call;
    if (call.state.status === 'sending') return;
    this.#keeping.word = undefined;
    // Password managers fill in without a word.
    const values = readForm(form, call.state.values);
    call.set({ values, theirs: {}, copy: undefined, shown: new Set(FIELDS) });
    const { mistakes } = this;
    if (mistakes.length) {
      call.set({ status: 'asking', summary: mistakes });
      return call.focusAfter(() => goToField(call.root, mistakes[0] as Field));
    }
    const checked = validate(call.state.values, call.rules);
    if (call.mode === 'form' && 'content' in checked) return this.#sender.send(checked.content);
    if (call.mode === 'ways') {
      // Pressed before it was known that nothing can be sent.
      call.set({ status: 'asking', summary: [] });
      return call.focusAfter('h2');
    }
    this.#hand.over();
    this.#handed = call.state.values;
    call.set({ status: 'handed', summary: [] });
    return call.focusAfter('.sent');
  }

  /** Tells the practice, once, what is wrong with its settings. */
  reportProblem(file: string): void {
    this.#where.reportProblem(file);
  }

  get #says(): Says {
    const { say, practiceName, lang } = this.#call;
    return {
      form: say,
      own: (key, values) => this.#words.say(key, { practice: practiceName, ...values }),
      theirs: (own) => this.#words.theirs(own).text,
      lang,
      country: this.#practice.data.practice?.country,
    };
  }

  #renderContacts() {
    return renderContacts(this.#call, 'button');
  }

  #startAgain = (): void => {
    this.#call.set({ ...this.#call.state, status: 'asking', sent: undefined, copy: undefined });
    void this.#call.focusAfter('h2');
  };

  #back = (): void => {
    this.#call.set({ status: 'asking', copy: undefined });
    void this.#call.focusAfter('[name="name"]');
  };
}
