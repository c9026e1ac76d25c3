import { asksState, type Field, type FormValues } from '../fields.js';
import type { FormRules } from './validate.js';

/** True if the form has this field now: what a receiver finds wrong may be in one that a visitor was not asked for. */
export function isShown(field: Field, values: FormValues, rules: FormRules): boolean {
  const { contact, opening } = values;
  const { mode, country, topics = [], heard = [], openings, selfCheck = [] } = rules;
  if (field === 'name' || field === 'challenge') return true;
  if (mode === 'link') return field === 'email';
  const hasWindows = !openings || opening === 'none';
  const shown: Readonly<Record<typeof field, boolean>> = {
    contact: true,
    email: contact === 'email',
    phone: contact === 'phone' || contact === 'text',
    state: asksState(country),
    opening: !!openings,
    days: hasWindows,
    times: hasWindows,
    topic: topics.length > 0,
    heard: heard.length > 0,
    message: !!rules.hasMessage,
    'consent.contact': true,
    'consent.voicemail': contact === 'phone',
    'consent.text': contact === 'text',
    'consent.selfCheck': selfCheck.length > 0,
  };
  return shown[field];
}

/**
 * Moves focus to a field and brings it into view, together with what is said above it. Of several choices it is the
 * chosen one, or the first. Does nothing if the field is not there.
 */
export function goToField(root: ShadowRoot | undefined, field: Field): void {
  const named = `form [name="${field}"]`;
  const control =
    root?.querySelector<HTMLElement>(`${named}:checked`) ?? root?.querySelector<HTMLElement>(named);
  control?.focus({ preventScroll: true });
  // What is said of it comes last: where there is no room for both, its end may be out of view.
  const whole = control?.closest('.choice, .chip') ?? control;
  for (const part of [whole, root?.getElementById(`${field}-error`)]) {
    part?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}
