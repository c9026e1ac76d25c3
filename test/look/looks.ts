/** How something looks to a visitor, as computed by the browser: everything below a place, with what is drawn around it. */

const around = ['', '::before', '::after'];

/** What is said of a box and its text, rather than measured: that moves with the place a widget has. */
const said = [
  ...[
    'display',
    'position',
    'visibility',
    'opacity',
    'float',
    'box-sizing',
    'overflow-x',
    'cursor',
    'color',
    'fill',
    'stroke',
  ],
  ...[
    'background-color',
    'background-image',
    'box-shadow',
    'outline-color',
    'outline-style',
    'outline-width',
  ],
  ...['top', 'right', 'bottom', 'left'].flatMap((side) =>
    ['color', 'style', 'width'].map((of) => `border-${side}-${of}`),
  ),
  ...[
    'border-top-left-radius',
    'border-bottom-right-radius',
    'border-collapse',
    'border-spacing',
    'vertical-align',
  ],
  ...['margin-top', 'padding-top', 'padding-left', 'row-gap', 'column-gap', 'min-height', 'min-width'],
  ...[
    'font-family',
    'font-size',
    'font-weight',
    'font-style',
    'line-height',
    'letter-spacing',
    'word-spacing',
  ],
  ...[
    'text-align',
    'text-indent',
    'text-transform',
    'text-decoration-line',
    'text-shadow',
    'white-space',
    'word-break',
  ],
  ...[
    'overflow-wrap',
    'hyphens',
    'list-style-type',
    'list-style-position',
    'appearance',
    'transition-duration',
  ],
  ...[
    '-webkit-text-fill-color',
    '-webkit-text-stroke-width',
    'paint-order',
    'text-emphasis-style',
    'text-align-last',
    'text-underline-offset',
    'text-underline-position',
    'text-wrap-mode',
    'text-wrap-style',
    'text-rendering',
    'text-size-adjust',
    'line-break',
    'hyphenate-character',
    'tab-size',
    'quotes',
  ],
  ...[
    'font-stretch',
    'font-variant-caps',
    'font-variant-numeric',
    'font-feature-settings',
    'font-variation-settings',
    'font-kerning',
    'font-optical-sizing',
    'font-synthesis',
    'font-size-adjust',
  ],
  ...[
    'user-select',
    'accent-color',
    'caret-color',
    'caption-side',
    'empty-cells',
    'stroke-width',
    'image-rendering',
  ],
  ...['writing-mode', 'color-scheme'],
  ...['pointer-events', 'content-visibility', 'transform', 'rotate', 'flex-grow', 'order'],
];

/** An element and all in it, in its root too, that is no root of a widget by itself. */
export function* everythingIn(node: Element): Generator<Element> {
  yield node;
  for (const child of [...(node.shadowRoot?.children ?? []), ...node.children]) yield* everythingIn(child);
}

/**
 * What is inside the widgets of a place: what the page can only reach by what is inherited. Of what is there many times
 * over, a hundred cells or chips, the first few.
 */
export function insideOf(place: Element): Element[] {
  const times = new Map<string, number>();
  return [...everythingIn(place)].filter((node) => {
    const root = node.getRootNode();
    // What the page wrote stays its own.
    if (!(root instanceof ShadowRoot) || node.matches('slot, .as-page')) return false;
    const kind = `${root.host.localName} ${node.parentElement?.localName} ${node.localName} ${node.getAttribute('class')} ${node.getAttribute('part')}`;
    times.set(kind, (times.get(kind) ?? 0) + 1);
    return times.get(kind)! <= 2;
  });
}

/** One line of text for each element, in the order of the page: what it is, and how it looks. */
export function looksOf(nodes: readonly Element[]): Map<string, string> {
  const looks = new Map<string, string>();
  for (const [at, node] of nodes.entries()) {
    for (const pseudo of around) {
      const style = getComputedStyle(node, pseudo || null);
      if (pseudo && style.content === 'none') continue;
      for (const property of said) {
        looks.set(`${at} ${nameOf(node)}${pseudo} ${property}`, style.getPropertyValue(property));
      }
    }
  }
  return looks;
}

/** What differs between two looks, each as `what: before → after`. */
export const differences = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].flatMap(([what, value]) =>
    before.get(what) === value ? [] : [`${what}: ${before.get(what)} → ${value}`],
  );

const nameOf = (node: Element) =>
  `${node.localName}${node.getAttribute('part') ? `[part="${node.getAttribute('part')}"]` : node.getAttribute('class') ? `.${node.getAttribute('class')}` : ''}`;
