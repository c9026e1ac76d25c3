import type { FormValues } from '../fields.js';

const warn = (event: Event): void => event.preventDefault();

/**
 * Has the browser ask before the page is left, as long as it is told to. Only that long: a page with such a listener is
 * not put away and brought back as it was when somebody returns to it.
 */
export function guardLeaving(isOn: boolean, owner: { isGuarding: boolean }): void {
  if (isOn === owner.isGuarding) return;
  owner.isGuarding = isOn;
  if (isOn) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}

/** True of a form into which more went than a few presses: a name, an address or number, or own words. */
export const hasTyped = ({ name, email, phone, message }: FormValues): boolean =>
  [name, email, phone, message].some((each) => each.trim());
