/** How the table fits its place, as the styles have made it: watched, since a place can change its width. */
export class Fit {
  /** True where two options stand side by side, and no more. */
  isNarrow = false;

  #changed: () => void;
  #root: ShadowRoot | undefined;
  #resized = new ResizeObserver(() => this.#measure());

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Watches the table in a root. */
  watch(root: ShadowRoot): void {
    this.#root = root;
    for (const box of root.querySelectorAll('.sheet, .pickers')) this.#resized.observe(box);
  }

  /** Stops watching. */
  rest(): void {
    this.#resized.disconnect();
  }

  #measure(): void {
    const bar = this.#root?.querySelector<HTMLElement>('.pickers');
    const isNarrow = bar?.checkVisibility() ?? false;
    // Below it the name of a row stays in sight.
    this.#root
      ?.querySelector<HTMLElement>('.sheet')
      ?.style.setProperty('--_bar', `${bar?.offsetHeight ?? 0}px`);
    if (isNarrow !== this.isNarrow) {
      this.isNarrow = isNarrow;
      // Not at once: a change of size while sizes are being observed is an error to browsers.
      requestAnimationFrame(this.#changed);
    }
  }
}
