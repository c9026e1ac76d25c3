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
} from './controls.templates.js';
import { asksState, CONTACT_WAYS } from './fields.js';
import { renderWindows } from './when/when.templates.js';

function renderConsent(view: FormView, kind: 'contact' | 'voicemail' | 'text') {
  const field = `consent.${kind}` as const;
  return html`
    ${renderError(view, field)}
    <label part="choice" class="choice">
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
export function renderContacts(
  { contacts, sending, isSealed, say }: CallForm,
  style?: string,
): TemplateResult {
  const { phone = '', email = '' } = contacts;
  const write = (event: Event) => {
    // What is sealed on its way is not put into a mail that everybody on the way can read.
    if (!sending || isSealed) return;
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

/** Who the call is with: somebody chosen in the finder, whom the visitor can take back, or whoever fits. */
function renderTherapist({ person, say }: CallForm, remove: () => void): TemplateResult {
  return html`
    <div class="with" part="therapist" tabindex="-1">
      <p>${say('with')}: <strong>${person ?? say('with-anyone')}</strong></p>
      ${
        person
          ? html`<button part="button" class="button quiet" type="button" aria-label=${say('remove-label')} @click=${remove}>
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
  // While it is on its way nothing can be changed that would not go with it.
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
      ${sending?.renderNotice()} ${call.asked?.results?.renderNote()} ${isLink ? nothing : renderTherapist(call, removeTherapist)}
      <div class="fields" ?inert=${isSending}>${isLink ? renderLinkFields(view) : renderFields(view)}</div>
      <fieldset class="challenge" name="challenge" tabindex="-1">
        <slot name="challenge"></slot>${guard?.renderMissing(view)}
      </fieldset>
      ${renderGets(call)} ${guard?.renderTrap()}
      <div role="status">${isSending || (navigator.onLine && !call.isStranded) ? nothing : html`<p part="note" class="note">${say('offline')}</p>`}</div>
      ${guard?.renderPerson()}
      <div class="send">
        <button class="button primary submit" part="submit button primary" type="submit" aria-disabled=${isSending}>${say(button)}</button>
        ${sending?.renderProgress()}
      </div>
    </form>
  `;
}

/** The fields, without the frame and the button. */
function renderFields(view: FormView): TemplateResult {
  const { call } = view;
  const { say, state, rules, sending, asked } = call;
  const { contact } = state.values;
  const { topics = [], heard = [] } = rules;
  const windows = () => renderWindows(view);
  const same = (list: readonly string[]) => list.map((each) => ({ value: each, ...call.theirs(each) }));
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
    ${asked ? asked.renderWhen(view, windows) : windows()} ${topics.length ? renderSelect(view, 'topic', say('no-topic'), same(topics)) : nothing}
    ${heard.length ? renderSelect(view, 'heard', say('no-heard'), same(heard)) : nothing}
    ${asked?.renderMessage(view)} ${asked?.results?.render()}
    <fieldset class="field">
      <legend>${say('permission')}</legend>
      ${renderConsent(view, 'contact')} ${contact === 'phone' ? renderConsent(view, 'voicemail') : nothing}
      ${contact === 'text' ? renderConsent(view, 'text') : nothing}
    </fieldset>
  `;
}

/** What the scheduling page is given: nothing has to be filled in. */
const renderLinkFields = (view: FormView): TemplateResult => html`
  ${renderLine(view, 'name', 'text', 'name', view.call.say('name-hint'))}
  ${renderLine(view, 'email', 'email', 'email')}
`;

/** What the press of the button gives, and to whom. */
function renderGets({ say, mode, sending, guard, asked }: CallForm): TemplateResult {
  const isSent = mode === 'form';
  return html`<p class="hint">
    ${isSent ? say('gets') : nothing} ${isSent ? guard?.renderGets() : nothing}
    ${asked ? asked.renderGets() : isSent ? say('gets-only') : nothing} ${isSent ? sending?.renderVia() : nothing}
  </p>`;
}
