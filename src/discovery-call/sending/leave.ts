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
