/*
 * The one-tag script. It finds the library's elements and placeholders on the page, now and as they come, and loads
 * the code of those that are there. Made to run any number of times, at any time.
 */

export {};

const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  practice: () => import('./define/kap-practice.js'),
  'eligibility-check': () => import('./define/kap-eligibility-check.js'),
  'therapist-finder': () => import('./define/kap-therapist-finder.js'),
  comparison: () => import('./define/kap-comparison.js'),
  'discovery-call': () => import('./define/kap-discovery-call.js'),
  journey: () => import('./define/kap-journey.js'),
  faq: () => import('./define/kap-faq.js'),
  'integration-planner': () => import('./define/kap-integration-planner.js'),
  'crisis-line': () => import('./define/kap-crisis-line.js'),
};

const selector = Object.keys(elements)
  .map((name) => `kap-${name}:not(:defined),[data-kap="${name}"]`)
  .join();

/** Loads what an element found needs. A failed load (offline) is tried again with the next change of the page. */
function load(found: Element): void {
  const name =
    found instanceof HTMLElement && found.dataset.kap ? found.dataset.kap : found.localName.slice(4);
  if (!Object.hasOwn(elements, name)) return;
  void elements[name]?.().catch(() => {});
  if (!found.localName.startsWith('kap-')) become(found as HTMLElement, name);
}

/** Puts the element in a placeholder's stead, with its options, its class and id, and what stands inside. */
function become(placeholder: HTMLElement, name: string): void {
  const element = document.createElement(`kap-${name}`);
  for (const { name: attribute, value } of placeholder.attributes) {
    if (attribute !== 'data-kap') element.setAttribute(attribute.replace(/^data-/, ''), value);
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}

function scan(root: ParentNode): void {
  for (const found of root.querySelectorAll(selector)) load(found);
}

scan(document);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(selector)) load(node);
      scan(node);
    }
  }
}).observe(document, { childList: true, subtree: true });
