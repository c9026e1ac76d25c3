/*
 * What is wrong to the eye with a widget as it is laid out, whatever its language. Looks through open roots only.
 */

const HIDDEN = '.visually-hidden, option, style, script, template';

/** Every element below a root, those in open roots inside it too. */
export function elementsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) =>
    each.shadowRoot ? [each, ...elementsIn(each.shadowRoot)] : [each],
  );
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);

function* around(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** Left for assistive technology alone: a box of no size that hides what is in it. */
const isAside = (element: Element) => {
  const { clientWidth, clientHeight } = element;
  return clientWidth <= 1 && clientHeight <= 1 && hides(style(element).overflowX);
};

export const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
  !element.closest(HIDDEN) &&
  ![...around(element)].some(isAside);

const says = (element: Element | undefined) =>
  `${element?.localName}.${element?.className.split(' ')[0]}: “${element?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 60)}”`;

/** The lines of text that are seen, each with the element it stands in. */
function* lines(host: HTMLElement): Generator<{ line: DOMRect; element: HTMLElement; words: string }> {
  for (const element of [host, ...elementsIn(host.shadowRoot as ShadowRoot)]) {
    if (!isSeen(element)) continue;
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects())
        if (line.width > 1 && line.height > 1) yield { line, element, words: node.data.trim().slice(0, 60) };
    }
  }
}

const style = (element: Element) => getComputedStyle(element);
const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

/** The page moves sideways, and what of the widget is to blame. */
export function sideways(host: HTMLElement): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = elementsIn(host.shadowRoot as ShadowRoot).filter((each) => {
    const { left, right } = each.getBoundingClientRect();
    return isSeen(each) && (left < -1 || right > clientWidth + 1);
  });
  return [`the page is ${scrollWidth - clientWidth} px too wide: ${out.map(says).join(', ')}`];
}

/** What hides a part of its own text. */
export function clipped(host: HTMLElement): string[] {
  return elementsIn(host.shadowRoot as ShadowRoot).flatMap((element) => {
    if (!isSeen(element) || !element.textContent?.trim() || element.localName === 'slot') return [];
    const { overflowX, overflowY, display } = style(element);
    if (display === 'inline' || display === 'contents' || element instanceof SVGElement) return [];
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const across = hides(overflowX) && scrollWidth > clientWidth + 1;
    const down = hides(overflowY) && scrollHeight > clientHeight + 2;
    return across || down ? [`is cut: ${says(element)}`] : [];
  });
}

const hasEdge = (element: Element) => {
  const { borderInlineStartWidth, backgroundColor, display } = style(element);
  const isPainted =
    !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor) && !/\/ 0\)$/.test(backgroundColor);
  return display !== 'inline' && (Number.parseFloat(borderInlineStartWidth) > 0 || isPainted);
};

/** Text that sticks out of the widget, or of the button, card or field it stands in; what scrolls may. */
export function stickingOut(host: HTMLElement): string[] {
  const found: string[] = [];
  for (const { line, element, words } of lines(host)) {
    // What is put beside its box on purpose: the numbers below a scale.
    let isPlaced = false;
    for (const box of around(element)) {
      const isBeside = isPlaced;
      isPlaced = style(box).position === 'absolute' || (isPlaced && style(box).position === 'static');
      if (isBeside && box !== host) continue;
      if (scrolls(style(box).overflowX) || hides(style(box).overflowX)) break;
      if (box !== host && !hasEdge(box)) continue;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const isOut = line.left < left - 1 || line.right > right + 1;
      const isAbove = box !== host && (line.top < top - 4 || line.bottom > bottom + 4);
      if (isOut || isAbove) found.push(`“${words}” leaves ${box.localName}.${box.className}`);
      if (box === host || isOut || isAbove || style(box).position === 'fixed') break;
    }
  }
  return found;
}

/** Text that lies on other text. */
export function lyingOver(host: HTMLElement): string[] {
  const found: string[] = [];
  const seen = [...lines(host)].filter(({ element }) => !element.closest('svg, dialog, [popover]'));
  for (const [at, one] of seen.entries())
    for (const other of seen.slice(at + 1)) {
      const across = Math.min(one.line.right, other.line.right) - Math.max(one.line.left, other.line.left);
      const down = Math.min(one.line.bottom, other.line.bottom) - Math.max(one.line.top, other.line.top);
      // A bar that stays in sight lies over what moves below it.
      if (across > 2 && down > 9 && layerOf(one.element) === layerOf(other.element))
        found.push(`“${one.words}” lies on “${other.words}”`);
    }
  return found;
}

/** What lies over the page by design, and what stays in sight while the rest moves below it. */
const layerOf = (element: Element): Element | undefined =>
  [...around(element)].find(
    (each) => each.matches('dialog, [popover], :modal') || /^(fixed|sticky)$/.test(style(each).position),
  );

/** What is left of a box in the boxes it scrolls in. */
function inSight(box: DOMRect, element: Element): DOMRect {
  let { left, right, top, bottom } = box;
  for (const each of around(element)) {
    if (each === element || style(each).overflowY === 'visible') continue;
    const edge = each.getBoundingClientRect();
    [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
    [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** Controls of which one covers a part of another. */
export function overlapping(host: HTMLElement): string[] {
  const controls = elementsIn(host.shadowRoot as ShadowRoot).filter(
    (each) => each.matches('button, a[href], select, textarea, summary, input') && isSeen(each),
  );
  // What is drawn by its label is laid over it on purpose.
  const boxes = controls.flatMap((each) =>
    style(each).opacity === '0' || style(each).position === 'absolute'
      ? []
      : [...each.getClientRects()].map((box) => ({ each, box: inSight(box, each), layer: layerOf(each) })),
  );
  return boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => {
      if (one.layer !== other.layer || one.each.contains(other.each) || other.each.contains(one.each))
        return [];
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      return across > 2 && down > 4 ? [`${says(one.each)} covers ${says(other.each)}`] : [];
    }),
  );
}

/** Numbers of telephones that are not read from left to right: +1 310 would become 310 1+. */
export function turnedNumbers(host: HTMLElement): string[] {
  const found: string[] = [];
  for (const element of elementsIn(host.shadowRoot as ShadowRoot)) {
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || !isSeen(element)) continue;
      for (const { 0: number, index } of node.data.matchAll(/\+?\(?\d[\d ().–-]{5,}\d/g)) {
        const at = (place: number) => {
          const range = document.createRange();
          range.setStart(node, place);
          range.setEnd(node, place + 1);
          return range.getBoundingClientRect();
        };
        const [first, last] = [at(index), at(index + number.length - 1)];
        // Over two lines, nothing can be said.
        if (Math.abs(first.top - last.top) < 4 && first.left > last.left)
          found.push(`${number} in ${says(element)}`);
      }
    }
  }
  return found;
}

/** Headings and paragraphs that do not begin at the side where the language does. */
export function wrongSide(host: HTMLElement, dir: 'ltr' | 'rtl'): string[] {
  return elementsIn(host.shadowRoot as ShadowRoot).flatMap((each) => {
    if (!each.matches('h2, h3, p') || !isSeen(each) || !each.textContent?.trim()) return [];
    const { direction, textAlign } = style(each);
    const isRight = direction === dir || each.closest('[lang="en"]');
    const wrong = direction === 'ltr' ? 'right' : 'left';
    return isRight && textAlign !== wrong ? [] : [`${direction} ${textAlign}: ${says(each)}`];
  });
}

/** A first heading whose words do not stand at the edge where lines of the language begin. */
export function wrongStart(host: HTMLElement, dir: 'ltr' | 'rtl'): string[] {
  const heading = elementsIn(host.shadowRoot as ShadowRoot).find(
    (each) => each.matches('h2') && isSeen(each),
  );
  if (!heading) return [];
  const range = document.createRange();
  range.selectNodeContents(heading);
  const [words, box] = [range.getBoundingClientRect(), heading.getBoundingClientRect()];
  const gap = dir === 'rtl' ? box.right - words.right : words.left - box.left;
  return gap > 3 ? [`begins ${gap} px from its start: ${says(heading)}`] : [];
}

/** All that is wrong. */
export const faults = (host: HTMLElement, dir: 'ltr' | 'rtl'): string[] => [
  ...new Set([
    ...sideways(host),
    ...clipped(host),
    ...stickingOut(host),
    ...lyingOver(host),
    ...overlapping(host),
    ...turnedNumbers(host),
    ...wrongSide(host, dir),
    ...wrongStart(host, dir),
  ]),
];
