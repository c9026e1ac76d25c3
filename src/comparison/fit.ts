/** How the table fits its place, as the styles have made it: watched, since a place can change its width. */
export class Fit {
  /** True where two options stand side by side, and no more. */
  isNarrow = false;
  /** True where the table scrolls sideways by itself. */
  isSideways = false;
  /** True where it scrolls by itself at all. */
  overflows = false;

  #changed: () => void;
  #root: ShadowRoot | undefined;
  #resized = new ResizeObserver(() => this.#measure());

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Watches the table in a root. */
  watch(root: ShadowRoot, scroller: Element): void {
    this.#root = root;
    for (const box of [scroller, ...scroller.children]) this.#resized.observe(box);
  }

  /** Stops watching. */
  rest(): void {
    this.#resized.disconnect();
  }

  #measure(): void {
    const scroller = this.#root?.querySelector('.scroll');
    if (!scroller) return;
    const { isNarrow, isSideways, overflows } = this;
    const scrolls = getComputedStyle(scroller).overflowX === 'auto';
    // One pixel for rounding at odd zooms.
    this.isSideways = scrolls && scroller.scrollWidth > scroller.clientWidth + 1;
    this.overflows = this.isSideways || (scrolls && scroller.scrollHeight > scroller.clientHeight + 1);
    this.isNarrow = this.#root?.querySelector('.pickers')?.checkVisibility() ?? false;
    if (isNarrow !== this.isNarrow || isSideways !== this.isSideways || overflows !== this.overflows) {
      // Not at once: a change of size while sizes are being observed is an error to browsers.
      requestAnimationFrame(this.#changed);
    }
  }
}
