/** The call form on the page. */
export const FORM = 'kap-discovery-call';

/** Chooses a therapist in the call form on the page and moves the visitor there. False if the page has no form. */
export function handOver({ id, name }: { readonly id: string; readonly name: string }): boolean {
  const form = document.querySelector<HTMLElement>(FORM);
  if (!form) return false;
  for (const [attribute, value] of [
    ['therapist', id],
    ['therapist-name', name],
  ] as const) {
    // A visitor may have taken the same choice back in the form; only a change is noticed there.
    form.removeAttribute(attribute);
    form.setAttribute(attribute, value);
  }
  form.scrollIntoView({ block: 'start' });
  form.focus({ preventScroll: true });
  if (document.activeElement !== form) {
    // A form whose script has not come: the place is focused, so that the next Tab goes into it.
    form.tabIndex = -1;
    form.focus({ preventScroll: true });
  }
  return true;
}
