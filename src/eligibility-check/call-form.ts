/** The page's own way to ask for a call. */
export const callForm = () => document.querySelector('kap-discovery-call');

/** Takes the visitor there. */
export function goToCall(): void {
  callForm()?.scrollIntoView();
  callForm()?.focus({ preventScroll: true });
}
