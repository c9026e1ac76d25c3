import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { showPhone, telHref } from '../shared/phone.js';
import type { CallForm } from './call-form.js';
import {
  describedBy,
  type FormView,
  invalid,
  renderChoices,
  renderError,
  renderLine,
  renderSelect,
  renderText,
} from './controls.templates.js';
import { asksState, CONTACT_WAYS, MESSAGE } from './fields.js';
import { renderWindows } from './when/when.templates.js';

/** Letters before the end from where on they are counted aloud. */
const NEAR_END = 100;

function renderConsent(view: FormView, kind: 'contact' | 'voicemail' | 'text') {
  const field = `consent.${kind}` as const;
  return html`
    ${renderError(view, field)}
    <label class="choice">
      <input
        type="checkbox"
        id=${field}
        name=${field}
        ?required=${kind !== 'voicemail'}
        .checked=${view.call.state.values[field]}
        aria-invalid=${invalid(view, field)}
        aria-describedby=${describedBy(view, field, '')}
      />
      <span>${view.call.say(field)}</span>
    </label>
  `;
}

/** Links to call and to write. A mail is prepared at the press, once what that needs has been fetched. */
export function renderContacts({ contacts, sending, say }: CallForm, style?: string): TemplateResult {
  const { phone = '', email = '' } = contacts;
  const write = (event: Event) => {
    if (!sending) return;
    event.preventDefault();
    sending.write(email);
  };
  return html`
    ${
      phone
        ? html`<a class=${ifDefined(style)} href=${telHref(phone)}>${say('call', { phone: showPhone(phone) })}</a>`
        : nothing
    }
    ${email ? html`<a class=${ifDefined(style)} href="mailto:${email}" @click=${write}>${say('write', { email })}</a>` : nothing}
  `;
}

/** What is said of what is typed: words left, or too many. */
function renderCount({ say, state }: CallForm) {
  const left = MESSAGE - state.values.message.trim().length;
  if (left > NEAR_END) return nothing;
  return say(left < 0 ? 'message-over' : 'message-left', { count: Math.abs(left) });
}

/** Who the call is with: somebody chosen in the finder, whom the visitor can take back, or whoever fits. */
function renderTherapist({ person, say }: CallForm, remove: () => void): TemplateResult {
  return html`
    <div class="with" part="therapist" tabindex="-1">
      <p>${say('with')}: <strong>${person ?? say('with-anyone')}</strong></p>
      ${
        person
          ? html`<button class="button quiet" type="button" aria-label=${say('remove-label')} @click=${remove}>
              ${say('remove')}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** The form: what went wrong, the fields, what becomes of them, and the button. */
export function renderForm(view: FormView, removeTherapist: () => void): TemplateResult {
  const { call } = view;
  const { say, mode, state, sending, guard } = call;
  const isSending = state.status === 'sending';
  const isLink = mode === 'link';
  const button = isSending
    ? 'sending'
    : mode === 'mail' || mode === 'link'
      ? (`submit-${mode}` as const)
      : 'submit';
  // A form with this method goes nowhere by itself: what is typed cannot end up in an address.
  return html`
    <form
      method="dialog"
      novalidate
      @submit=${call.submit}
      @input=${call.read}
      @change=${call.read}
      @focusout=${call.leave}
    >
      ${sending?.renderNotice()} ${call.results?.renderNote()} ${isLink ? nothing : renderTherapist(call, removeTherapist)}
      ${isLink ? renderLinkFields(view) : renderFields(view)}
      <fieldset class="challenge" name="challenge" tabindex="-1">
        <slot name="challenge"></slot>${guard?.renderMissing(view)}
      </fieldset>
      ${renderGets(call)} ${renderTrap(call)}
      <div role="status">${isSending || (navigator.onLine && !call.isStranded) ? nothing : html`<p class="note">${say('offline')}</p>`}</div>
      ${guard?.renderPerson()}
      <div class="send">
        <button class="button primary submit" part="submit" type="submit" aria-disabled=${isSending}>${say(button)}</button>
        ${sending?.renderProgress()}
      </div>
    </form>
  `;
}

/** The fields, without the frame and the button. */
function renderFields(view: FormView): TemplateResult {
  const { call } = view;
  const { say, state, rules, sending } = call;
  const { contact } = state.values;
  const { topics = [], heard = [] } = rules;
  const same = (list: readonly string[]) => list.map((each) => [each, each] as const);
  return html`
    ${renderLine(view, 'name', 'text', 'name', say('name-hint'))}
    ${renderChoices(view, 'contact', CONTACT_WAYS, (way) => say(`by-${way}`))}
    ${contact === 'email' ? renderLine(view, 'email', 'email', 'email') : nothing}
    ${contact === 'phone' || contact === 'text' ? renderLine(view, 'phone', 'tel', 'tel') : nothing}
    ${
      asksState(rules.country)
        ? renderSelect(view, 'state', say('choose'), sending?.states ?? [], say('state-hint'))
        : nothing
    }
    <div role="status">${sending?.renderOutside() ?? nothing}</div>
    ${renderWhen(view)} ${topics.length ? renderSelect(view, 'topic', say('no-topic'), same(topics)) : nothing}
    ${heard.length ? renderSelect(view, 'heard', say('no-heard'), same(heard)) : nothing}
    ${
      rules.hasMessage
        ? html`${renderText(view, 'message', say('message-hint'))}
            <p class="hint count" aria-live="polite">${renderCount(call)}</p>`
        : nothing
    }
    ${call.results?.render()}
    <fieldset class="field">
      <legend>${say('permission')}</legend>
      ${renderConsent(view, 'contact')} ${contact === 'phone' ? renderConsent(view, 'voicemail') : nothing}
      ${contact === 'text' ? renderConsent(view, 'text') : nothing}
    </fieldset>
  `;
}

/** Openings to choose from where there are any; else, or if none of them fits, good days and hours. */
function renderWhen(view: FormView) {
  const { call } = view;
  const windows = () => renderWindows(view);
  if (!call.hasOpenings) return windows();
  if (call.openings) return call.openings.render(view, windows);
  return html`<div class="openings"><p class="label">${call.say('opening')}</p>
    <p class="hint" role="status">${call.say('openings-wait')}</p></div>`;
}

/** What the scheduling page is given: nothing has to be filled in. */
const renderLinkFields = (view: FormView): TemplateResult => html`
  ${renderLine(view, 'name', 'text', 'name', view.call.say('name-hint'))}
  ${renderLine(view, 'email', 'email', 'email')}
`;

/** What the press of the button gives, and to whom. */
function renderGets({ say, mode, state, sending, guard, isSealed }: CallForm): TemplateResult {
  if (mode === 'link') return html`<p class="hint">${say('gets-link')}</p>`;
  if (mode === 'mail') return html`<p class="hint">${say('gets-mail')}</p>`;
  const hasLines = state.selfCheck?.length && state.values['consent.selfCheck'];
  return html`<p class="hint">
    ${say('gets')} ${guard?.renderGets()} ${say(hasLines ? 'gets-lines' : 'gets-only')} ${isSealed ? say('sealed') : nothing}
    ${sending?.via ? say('via', { host: sending.via }) : nothing}
  </p>`;
}

/**
 * A field that no person sees, for machines to fill in. Not hidden in the ways they know; out of the way of keys and
 * screen readers, and of all that fills in forms for people.
 */
const renderTrap = ({ say }: CallForm): TemplateResult => html`
  <div class="trap" aria-hidden="true">
    <label>${say('trap')} <input name="note-2" tabindex="-1" autocomplete="off" data-1p-ignore data-lpignore="true" data-bwignore data-form-type="other" /></label>
  </div>
`;
