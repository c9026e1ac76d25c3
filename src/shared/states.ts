/** Turns a custom state (`:state(loading)` in CSS) on or off. Browsers without custom states go without. */
export function setState(internals: ElementInternals, name: string, on: boolean): void {
  if (on) internals.states?.add(name);
  else internals.states?.delete(name);
}
