import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { showPhone, telHref } from '../shared/phone.js';
import type { CallForm } from './call-form.js';
import type en from './content.en.js';
import { asksState, CONTACT_WAYS, type Field, TIMES } from './fields.js';

/** The form, and the fields whose mistakes are to be shown now. */
export interface FormView extends Pick<CallForm, 'state' | 'say' | 'lang' | 'rules'> {
  readonly wrong: readonly Field[];
  readonly message: (field: Field) => string;
  /** States by code, as far as they have been fetched. */
  readonly states: readonly (readonly [code: string, name: string])[];
  /** What a practice elsewhere than the visitor says. */
  readonly outside: unknown;
  /** Another site that the request goes to. */
  readonly via: string | undefined;
}

type Key = keyof typeof en;

const renderError = ({ wrong, message }: FormView, field: Field) =>
  wrong.includes(field) ? html`<p class="error" id="${field}-error">${message(field)}</p>` : nothing;

/** Ids of a field's hint and error, if they are there. */
const describedBy = ({ wrong }: FormView, field: Field, hint: unknown) =>
  [hint && `${field}-hint`, wrong.includes(field) && `${field}-error`].filter(Boolean).join(' ') || nothing;

const invalid = ({ wrong }: FormView, field: Field) => (wrong.includes(field) ? 'true' : nothing);

/** What is said of a field, between its name and its control. */
const renderNotes = (view: FormView, field: Field, hint: string) => html`
  ${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing} ${renderError(view, field)}
`;

const renderField = (view: FormView, field: Key & Field, control: unknown, hint = '') => html`
  <div class="field">
    <label class="label" for=${field}>${view.say(field)}</label>
    ${renderNotes(view, field, hint)} ${control}
  </div>
`;

function renderLine(
  view: FormView,
  field: 'name' | 'email' | 'phone',
  type: string,
  autocomplete: 'name' | 'email' | 'tel',
  hint = '',
) {
  const control = html`<input
    class="input"
    id=${field}
    name=${field}
    type=${type}
    inputmode=${type}
    autocomplete=${autocomplete}
    required
    .value=${view.state.values[field]}
    aria-invalid=${invalid(view, field)}
    aria-describedby=${describedBy(view, field, hint)}
  />`;
  return renderField(view, field, control, hint);
}

function renderChoices(
  view: FormView,
  field: 'contact' | 'times',
  options: readonly string[],
  label: (option: string) => string,
  hint = '',
) {
  const chosen: readonly string[] = [view.state.values[field]].flat();
  return html`
    <fieldset class="field" aria-describedby=${describedBy(view, field, hint)}>
      <legend>${view.say(field)}</legend>
      ${renderNotes(view, field, hint)}
      <div class="choices">
        ${options.map(
          (option) => html`
            <label class="choice">
              <input
                type=${field === 'times' ? 'checkbox' : 'radio'}
                name=${field}
                value=${option}
                ?required=${field === 'contact'}
                .checked=${chosen.includes(option)}
              />
              ${label(option)}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function renderSelect(
  view: FormView,
  field: 'state' | 'topic',
  first: string,
  options: readonly (readonly [value: string, label: string])[],
  hint = '',
) {
  const chosen = view.state.values[field];
  const control = html`<select
    class="input"
    id=${field}
    name=${field}
    ?required=${field === 'state'}
    aria-invalid=${invalid(view, field)}
    aria-describedby=${describedBy(view, field, hint)}
  >
    <option value="">${first}</option>
    ${options.map(([value, label]) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`)}
  </select>`;
  return renderField(view, field, control, hint);
}

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
        .checked=${view.state.values[field]}
        aria-invalid=${invalid(view, field)}
        aria-describedby=${describedBy(view, field, '')}
      />
      ${view.say(field)}
    </label>
  `;
}

/** The name of the visitor's time zone, as people say it. */
function zoneName(lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { timeZoneName: 'longGeneric' });
  return format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? '';
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

/** The fields, without the frame and the button. */
export function renderFields(view: FormView): TemplateResult {
  const { say } = view;
  const { country, topics } = view.rules;
  const { contact } = view.state.values;
  return html`
    ${renderLine(view, 'name', 'text', 'name', say('name-hint'))}
    ${renderChoices(view, 'contact', CONTACT_WAYS, (way) => say(`by-${way}` as Key))}
    ${contact === 'email' ? renderLine(view, 'email', 'email', 'email') : nothing}
    ${contact === 'phone' || contact === 'text' ? renderLine(view, 'phone', 'tel', 'tel') : nothing}
    ${asksState(country) ? renderSelect(view, 'state', say('choose'), view.states, say('state-hint')) : nothing}
    <div role="status">${view.outside}</div>
    ${renderChoices(
      view,
      'times',
      TIMES,
      (time) => say(time as Key),
      say('times-hint', { zone: zoneName(view.lang) }),
    )}
    ${
      topics.length
        ? renderSelect(
            view,
            'topic',
            say('no-topic'),
            topics.map((topic) => [topic, topic]),
          )
        : nothing
    }
    <fieldset class="field">
      <legend>${say('permission')}</legend>
      ${renderConsent(view, 'contact')} ${contact === 'phone' ? renderConsent(view, 'voicemail') : nothing}
      ${contact === 'text' ? renderConsent(view, 'text') : nothing}
    </fieldset>
    <p class="hint">${say('gets')} ${view.via ? say('via', { host: view.via }) : nothing}</p>
  `;
}
