/**
 * Turns custom states (`:state(loading)` in CSS) on or off. Browsers without custom states go without. Every script of
 * the page can ask for them, so of a visitor they say nothing that an event does not say anyhow: not that help lines
 * were opened, that a plan is kept on this device, or what was looked for.
 */
export function setStates({ states }: ElementInternals, are: Readonly<Record<string, boolean>>): void {
  for (const [name, isOn] of Object.entries(are)) states?.[isOn ? 'add' : 'delete'](name);
}
