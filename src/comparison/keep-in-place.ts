/**
 * Changes a table and scrolls so that the row one reads stays where it was on the screen. Not every browser anchors
 * scrolling by itself, and the one that does is told not to in the styles, so that the two cannot add up.
 * @param rows the table's rows, in order
 * @param bar what stands over the top of the table; rows above its lower edge are out of sight
 * @param change makes the change and resolves when it is rendered
 */
export async function keepInPlace(
  rows: Iterable<Element>,
  bar: Element,
  change: () => Promise<unknown>,
): Promise<void> {
  const top = bar.getBoundingClientRect().bottom;
  const row = [...rows].find((each) => each.getBoundingClientRect().bottom > top);
  const before = row?.getBoundingClientRect().top ?? 0;
  await change();
  const moved = (row?.getBoundingClientRect().top ?? 0) - before;
  if (row && moved) scrollerOf(row).scrollBy({ top: moved, behavior: 'instant' });
}

/** The nearest box around an element that scrolls down, also outside of shadow roots; else the page. */
function scrollerOf(element: Element): Element {
  let at: Node | null = element;
  while (at) {
    if (at instanceof Element && at.scrollHeight > at.clientHeight) {
      if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
    }
    at = (at as Element).assignedSlot ?? (at instanceof ShadowRoot ? at.host : at.parentNode);
  }
  return document.scrollingElement ?? document.documentElement;
}
