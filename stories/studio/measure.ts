import { contrast, over, readColor, type Rgba } from '../../src/theme/color.js';
import type { Finding } from '../../src/theme/index.js';
import type { Fault } from './faults.js';

/** Something on a page that cannot be read or seen well enough, as a browser draws it. */
export interface Spot {
  readonly element: HTMLElement;
  readonly fault: Fault;
  /** The widget it is in; nothing for what is the page's own. */
  readonly owner: string;
  /** As it is here; a fault's other places may be worse. */
  readonly ratio: number;
  readonly least: number;
}

const WHITE: Rgba = { r: 255, g: 255, b: 255, a: 1 };

/** Enough to see where it is; more would hide the page. */
const MOST = 24;
const MOST_EACH = 2;

/**
 * Where a page shows faults. It is not asked which rule paints what: what has the token's color is looked for, and what
 * it stands on is added up from all that is below it.
 */
export function spotsOf(document: Document, faults: readonly Fault[]): readonly Spot[] {
  const spots: Spot[] = [];
  const counts = new Map<string, number>();
  const wanted = faults.map((fault) => ({ fault, looks: unlike(fault.findings) }));
  for (const element of everything(document.body)) {
    if (spots.length >= MOST) break;
    const style = getComputedStyle(element);
    for (const { fault, looks } of wanted) {
      const found = seen(element, style, looks);
      if (!found || found.ratio >= found.least || !isShown(element)) continue;
      const owner = ownerOf(element);
      const place = `${fault.id} ${owner}`;
      const count = counts.get(place) ?? 0;
      if (count >= MOST_EACH) continue;
      counts.set(place, count + 1);
      spots.push({ element, fault, owner, ...found });
      break;
    }
  }
  return spots;
}

/** The contrast at which an element shows one of these, if it does. */
function seen(
  element: HTMLElement,
  style: CSSStyleDeclaration,
  looks: readonly Finding[],
): { readonly ratio: number; readonly least: number } | undefined {
  for (const { pair, text, least } of looks) {
    const is = (color: string): Rgba | undefined => {
      const read = colorOf(color);
      return read && near(read, text) ? read : undefined;
    };
    if (least === 4.5) {
      const isRead = hasText(element) || isSign(element, style);
      const front = isRead && is(style.getPropertyValue('-webkit-text-fill-color') || style.color);
      if (front) return { ratio: contrast(front, behind(element)), least };
      continue;
    }
    if (pair.token.endsWith('focus')) {
      const isRinged = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
      const ring = isRinged && is(style.outlineColor);
      if (ring) return { ratio: contrast(ring, behind(parentOf(element) ?? element)), least };
      continue;
    }
    const isEdge = pair.token.endsWith('outline') && Number.parseFloat(style.borderTopWidth) > 0;
    const isFill = pair.token.endsWith('accent');
    const front = isEdge ? is(style.borderTopColor) : isFill ? is(style.backgroundColor) : undefined;
    if (front) return { ratio: contrast(front, behind(parentOf(element) ?? element)), least };
  }
  return undefined;
}

const colors = new Map<string, Rgba | undefined>();

/** A page has thousands of elements, and few colors. */
function colorOf(text: string): Rgba | undefined {
  if (!colors.has(text)) {
    if (colors.size > 2000) colors.clear();
    colors.set(text, readColor(text)?.rgba);
  }
  return colors.get(text);
}

/** One of each color in front: where it is seen, is measured. */
function unlike(findings: readonly Finding[]): readonly Finding[] {
  const known = new Map(findings.map((finding) => [`${finding.text} ${finding.least}`, finding]));
  return [...known.values()];
}

/** What is seen of a color and the fault's own may differ by the rounding of what shows through. */
function near(one: Rgba, color: string): boolean {
  const other = colorOf(color);
  return (
    other !== undefined &&
    Math.abs(one.r - other.r) + Math.abs(one.g - other.g) + Math.abs(one.b - other.b) < 7
  );
}

/** All that an element stands on, as one color. */
function behind(element: HTMLElement): Rgba {
  const layers: Rgba[] = [];
  for (let at: HTMLElement | undefined = element; at; at = parentOf(at)) {
    const color = colorOf(getComputedStyle(at).backgroundColor);
    if (!color || color.a === 0) continue;
    layers.push(color);
    if (color.a === 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), WHITE);
}

function* everything(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (!isHtml(element) && element.localName !== 'svg') continue;
    yield element;
    if (element.shadowRoot && !element.hasAttribute('data-studio')) yield* everything(element.shadowRoot);
  }
}

// An element of a frame is of that frame's own class.
const isHtml = (node: Node): boolean => 'offsetWidth' in node;

/** A sign in a color of its own says something, as words do. */
const isSign = (element: HTMLElement, style: CSSStyleDeclaration): boolean =>
  element.localName === 'svg' && style.color !== getComputedStyle(parentOf(element) ?? element).color;

const hasText = (element: HTMLElement): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));

function isShown(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 4 && height > 4 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

function parentOf(element: HTMLElement): HTMLElement | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (!parent) return undefined;
  return ('host' in parent ? parent.host : isHtml(parent) ? parent : undefined) as HTMLElement | undefined;
}

/** The widget an element is in; nothing for what is the page's own. */
function ownerOf(element: HTMLElement): string {
  for (let at: HTMLElement | undefined = element; at; at = parentOf(at)) {
    if (at.localName.startsWith('kap-')) return at.localName;
  }
  return '';
}
