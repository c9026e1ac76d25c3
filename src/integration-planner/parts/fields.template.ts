import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { maskClasses } from '../../shared/mask.js';
import { type FieldId, type NoteId, type PickId, strangeYear } from '../plan.js';
import type { View } from '../view.js';

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** Words of someone's own. They are sent nowhere: not to a speller in the cloud, nor kept by the browser for forms. */
export const renderNote = (view: View, id: NoteId, label: unknown, hint?: string): TemplateResult => {
  const name = `note-${id.replace('.', '-')}`;
  return html`
    <div class="field">
      <label class="label" for=${name}>${label}</label>
      ${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing}
      <textarea
        class="input note ${maskClasses}"
        part="note input"
        id=${name}
        rows="1"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${hint ? `${name}-hint` : nothing}
        .value=${live(view.plan.notes[id] ?? '')}
        @input=${(event: Event) => {
          view.note(id, valueOf(event));
        }}
      ></textarea>
    </div>
  `;
};

/** Something to tick. */
export const renderPick = (view: View, id: PickId, label: string): TemplateResult => html`
  <label class="choice" part="choice">
    <input
      class=${maskClasses}
      type="checkbox"
      .checked=${live(view.plan.picked.includes(id))}
      @change=${(event: Event) => {
        view.pick(id, (event.target as HTMLInputElement).checked);
      }}
    />
    <span>${label}</span>
  </label>
`;

/** A day, a time, a number or a line. */
export const renderField = (
  view: View,
  id: FieldId,
  label: string,
  type: 'date' | 'time' | 'number' | 'text',
  more: {
    readonly hint?: string;
    readonly error?: string;
    readonly max?: number;
    readonly placeholder?: string;
  } = {},
): TemplateResult => html`
  <div class="field ${type}">
    <label class="label" for=${id}>${label}</label>
    ${more.hint ? html`<span class="hint" id="${id}-hint">${more.hint}</span>` : nothing}
    <input
      part="input" class="input ${maskClasses}"
      id=${id}
      type=${type}
      min=${type === 'number' ? 1 : nothing}
      max=${more.max ?? nothing}
      placeholder=${more.placeholder ?? nothing}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${more.error ? `${id}-error` : more.hint ? `${id}-hint` : nothing}
      aria-invalid=${more.error ? 'true' : nothing}
      .value=${live(view.plan[id])}
      @input=${(event: Event) => {
        // A date that is being typed is empty until it is whole: what stands there must not be taken away.
        const value = valueOf(event);
        if (type !== 'date' && type !== 'time') view.set(id, value);
      }}
      @change=${(event: Event) => {
        view.set(id, valueOf(event));
      }}
    />
    ${more.error ? html`<span class="error" id="${id}-error" role="alert">${more.error}</span>` : nothing}
  </div>
`;

/** A day, with a word beside it where its year is strange: a slip is gently told, and kept as it was typed. */
export const renderDate = (view: View, id: 'day' | 'nextDay'): TemplateResult => {
  const strange = strangeYear(view.plan[id], view.today);
  const year = view.plan[id].replace(/-.*/, '');
  const hint = strange && view.say(`day-${strange}`, { year });
  return renderField(view, id, view.say('day'), 'date', hint ? { hint } : {});
};

/** The day of the session, on which all other dates rest: on every part, until it is known. */
export const renderDay = (view: View): TemplateResult => html`
  <fieldset class="group">
    <legend>${view.say('day-legend')}</legend>
    <p class="hint">${view.say('day-hint')}</p>
    <div class="row">
      ${renderDate(view, 'day')} ${renderField(view, 'time', view.say('time'), 'time')}
    </div>
  </fieldset>
`;
