import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icon.js';
import type { Theirs } from '../shared/words.js';
import type { CallForm } from './call-form.js';
import type { Field } from './fields.js';

/** The form, and the fields whose mistakes are to be shown now. */
export interface FormView {
  readonly call: CallForm;
  readonly wrong: readonly Field[];
}

export const renderError = ({ wrong, call }: FormView, field: Field) =>
  wrong.includes(field)
    ? html`<p class="error" id="${field}-error">${icon('alert')}${call.sending?.message(field)}</p>`
    : nothing;

/** Ids of a field's hint and error, if they are there. */
export const describedBy = ({ wrong }: FormView, field: Field, hint: unknown) =>
  [hint && `${field}-hint`, wrong.includes(field) && `${field}-error`].filter(Boolean).join(' ') || nothing;

export const invalid = ({ wrong }: FormView, field: Field) => (wrong.includes(field) ? 'true' : nothing);

/** What is said of a field, between its name and its control. */
export const renderNotes = (view: FormView, field: Field, hint: string) => html`
  ${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing} ${renderError(view, field)}
`;

type Named = 'name' | 'email' | 'phone' | 'state' | 'topic' | 'heard' | 'message';

/** A field with its name, and what is said of it. */
export const renderField = (view: FormView, field: Named, control: unknown, hint: string) => html`
  <div class="field">
    <label class="label" for=${field}>${view.call.say(field)}</label>
    ${renderNotes(view, field, hint)} ${control}
  </div>
`;

/** One line to type, which the browser may fill in. */
export function renderLine(
  view: FormView,
  field: 'name' | 'email' | 'phone',
  type: string,
  autocomplete: 'name' | 'email' | 'tel',
  hint = '',
): TemplateResult {
  const { state, mode } = view.call;
  const control = html`<input
    part="input" class="input"
    id=${field}
    name=${field}
    type=${type}
    inputmode=${type}
    autocomplete=${autocomplete}
    ?required=${mode !== 'link'}
    .value=${state.values[field]}
    aria-invalid=${invalid(view, field)}
    aria-describedby=${describedBy(view, field, hint)}
  />`;
  return renderField(view, field, control, hint);
}

/** One of a list. */
export function renderSelect(
  view: FormView,
  field: 'state' | 'topic' | 'heard',
  first: string,
  options: readonly (Theirs & { readonly value: string })[],
  hint = '',
): TemplateResult {
  const chosen = view.call.state.values[field];
  const control = html`<select
    part="input" class="input"
    id=${field}
    name=${field}
    ?required=${field === 'state'}
    aria-invalid=${invalid(view, field)}
    aria-describedby=${describedBy(view, field, hint)}
  >
    <option value="">${first}</option>
    ${options.map(({ value, text, lang }) => html`<option value=${value} lang=${lang ?? nothing} .selected=${value === chosen}>${text}</option>`)}
  </select>`;
  return renderField(view, field, control, hint);
}

/** Some of a few, as boxes or as chips; `label` may have lines of its own. */
export function renderChoices<Option extends string>(
  view: FormView,
  field: 'contact' | 'days' | 'times',
  options: readonly Option[],
  label: (option: Option) => unknown,
  hint = '',
  style = 'choice',
  name: (option: Option) => string | typeof nothing = () => nothing,
): TemplateResult {
  const chosen: readonly string[] = [view.call.state.values[field]].flat();
  return html`
    <fieldset class="field" aria-describedby=${describedBy(view, field, hint)}>
      <legend>${view.call.say(field)}</legend>
      ${renderNotes(view, field, hint)}
      <div class="${style}s">
        ${options.map(
          (option) => html`
            <label class=${style}>
              <input
                type=${field === 'contact' ? 'radio' : 'checkbox'}
                name=${field}
                value=${option}
                ?required=${field === 'contact'}
                .checked=${chosen.includes(option)}
                aria-label=${name(option)}
              />
              <span>${label(option)}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
