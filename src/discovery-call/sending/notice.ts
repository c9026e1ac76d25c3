import { html, nothing } from 'lit';
import type { CallForm } from '../call-form.js';
import type { Field } from '../fields.js';
import { renderContacts } from '../form.templates.js';
import type { Says } from './describe.js';
import type { Hand } from './hand.js';
import type { Keeping } from './keeping.js';
import { orElse } from './or-else.js';
import {
  type FailureView,
  renderFailure,
  renderGone,
  renderMistakes,
  renderSummary,
} from './outcome.templates.js';
import { renderKeep } from './progress.templates.js';
import type { Sender } from './sender.js';
import { goToField, isShown } from './to-field.js';

/** What a notice speaks of, and how. */
export interface NoticeParts {
  readonly call: CallForm;
  readonly sender: Sender;
  readonly keeping: Keeping;
  /** The words, in the page's language as it is now. */
  readonly says: () => Says;
  /** What to say about a field. */
  readonly message: (field: Field) => string;
  /** Copies what was typed. */
  readonly copy: Hand['copy'];
}

/** What is said above the form, and of keeping a request: drawn from what became of the sending. */
export class Notice {
  #parts: NoticeParts;

  constructor(parts: NoticeParts) {
    this.#parts = parts;
  }

  /** Above the form: what was kept before, what to mend, or what went wrong. */
  render(): unknown {
    const { call, sender, keeping, says, message } = this.#parts;
    const { status, summary } = call.state;
    const { word } = keeping;
    const list = summary.length ? renderSummary(summary, message, (field) => this.#goTo(field)) : undefined;
    // While it is sent, or has failed, the word stands where the visitor pressed.
    const isTold = status === 'failed' || status === 'sending';
    return html`
      <div role="status">${word && !isTold ? orElse(() => html`<p part="note" class="note">${keeping.say(word)}</p>`) : nothing}</div>
      ${status === 'sending' ? nothing : orElse(() => keeping.render())}
      ${status === 'failed' ? (sender.attempt?.isGone ? renderGone(this.#failure) : this.#renderFailure(list)) : list ? renderMistakes(says(), list) : nothing}
    `;
  }

  /** That it is kept, or the button that keeps it. */
  renderKeep() {
    const { sender, keeping, says } = this.#parts;
    const { id } = sender.attempt?.entry.request ?? {};
    return renderKeep({
      says: says(),
      isPossible: keeping.isPossible && !keeping.isGone(id),
      isKept: keeping.isKept(id),
      until: keeping.until,
      word: keeping.word && keeping.say(keeping.word),
      keep: () => void this.#keep(),
    });
  }

  /** The press takes its button away: focus stays with what is said of it. */
  async #keep(): Promise<void> {
    const { call, sender, keeping } = this.#parts;
    await sender.keep();
    const { id } = sender.attempt?.entry.request ?? {};
    if (keeping.isKept(id)) await call.focusAfter('[part="keep"] [role="status"]');
  }

  #renderFailure(summary: unknown): unknown {
    const failure = { ...this.#failure, retryAt: this.#parts.call.state.retryAt, summary };
    // Whatever cannot be shown of it: that it failed, and the ways on, can.
    return orElse(
      () => renderFailure({ ...failure, keep: this.renderKeep() }),
      () => renderFailure({ ...failure, retryAt: undefined }),
    );
  }

  get #failure(): FailureView {
    const { call, sender, says, copy } = this.#parts;
    const { reason = 'unexpected', isUnclear = true } = call.state;
    const { failure, stop, isInForm = true, hasEarlier = false } = sender.attempt ?? {};
    // Where the last try got no answer, it is the visitor's word that ended it.
    const isStopped = stop?.signal.aborted && (!failure?.isUnclear || reason === 'network');
    return {
      says: says(),
      reason,
      isUnclear,
      isEarlier: isUnclear && !failure?.isUnclear,
      hasEarlier,
      isChanged: sender.isChanged,
      isIdempotent: failure?.isIdempotent ?? false,
      own: failure?.own ?? (isStopped ? 'failed.stopped' : undefined),
      retryAt: undefined,
      summary: undefined,
      contacts: renderContacts(call, 'button'),
      canRetry: isInForm,
      insist: () => sender.insist(),
      copy,
      isCopied: call.state.copy === 'done',
      keep: undefined,
    };
  }

  /** The way to a field, if the form has it. */
  #goTo(field: Field): { readonly go: () => void } | { readonly name: string } {
    const { root, state, rules, say } = this.#parts.call;
    if (isShown(field, state.values, rules)) return { go: () => goToField(root, field) };
    return { name: field.startsWith('consent') ? '' : say(field as 'email') };
  }
}
