// Breaks that the pictures must notice, as changes of ours might make them. Each acts in the page of a story and gives
// back what undoes it, or nothing where the story has nothing of the kind.

/** A self-check's question, a form with fields to look at again, a list of therapists on cards. */
export const QUESTION = 'widgets-eligibility-check--question';
export const FORM = 'widgets-discovery-call--mistakes';
export const LIST = 'widgets-therapist-finder--tidewren';

/** Custom properties of the page, which is how a theme or a change of a default comes in. */
const tokens = (values) => `(() => {
  const page = document.querySelector('.page');
  const values = ${JSON.stringify(values)};
  for (const [name, value] of Object.entries(values)) page.style.setProperty(name, value);
  return () => { for (const name in values) page.style.removeProperty(name); };
})()`;

/** Rules in every shadow root there is. */
const rules = (css) => `(() => {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(css)});
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => { for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet); };
})()`;

/** Something done to the first that can be seen of a kind; `change` gives back what undoes it. */
const first = (selector, change) => `(() => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const found = all(document.querySelector('#storybook-root')).find((one) =>
    one.getRootNode() !== document && one.matches(${JSON.stringify(selector)}) && one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height) > 8);
  return found && (${change})(found);
})()`;

const restyled = (property, value) => `(one) => {
  one.style.setProperty('${property}', '${value}');
  return () => one.style.removeProperty('${property}');
}`;

/** @type {{ name: string, act: string, in?: string[], on?: RegExp }[]} in which stories and pictures, if not in all */
export const BREAKS = [
  {
    name: 'an accent of another hue, by 40 degrees',
    act: tokens({ '--kap-color-accent': 'oklch(from currentColor clamp(0.43, l, 0.84) 0.075 245 / 1)' }),
  },
  {
    name: 'no rounded corners',
    act: tokens(
      Object.fromEntries(['control', 'card', 'small', 'pill'].map((name) => [`--kap-radius-${name}`, '0px'])),
    ),
  },
  { name: 'no rounded corners of controls alone', act: tokens({ '--kap-radius-control': '0px' }) },
  {
    name: 'labels of buttons that cannot be seen',
    act: rules('.button { color: transparent !important; -webkit-text-fill-color: transparent !important }'),
  },
  { name: 'no lines around cards', act: tokens({ '--kap-color-border': 'transparent' }), in: [LIST] },
  {
    name: 'lines around cards at a third',
    act: tokens({ '--kap-color-border': 'color-mix(in oklab, currentColor 6%, transparent)' }),
    in: [LIST],
  },
  {
    name: 'control outlines at 35 %',
    act: tokens({ '--kap-color-outline': 'color-mix(in oklab, currentColor 35%, transparent)' }),
  },
  {
    name: 'control outlines at 6 %',
    act: tokens({ '--kap-color-outline': 'color-mix(in oklab, currentColor 6%, transparent)' }),
  },
  {
    name: 'muted text at 55 %',
    act: tokens({ '--kap-color-muted': 'color-mix(in oklab, currentColor 55%, transparent)' }),
  },
  { name: 'an icon that is gone', in: [FORM], act: first('svg', restyled('visibility', 'hidden')) },
  {
    name: 'a paragraph 4 px lower',
    act: first('p', restyled('translate', '0 4px')),
  },
  {
    name: 'a shadow of cards',
    in: [LIST],
    // On a dark page a black shadow is next to nothing.
    on: /light/,
    act: tokens({ '--kap-shadow-card': '0 1px 2px rgb(0 0 0 / 8%), 0 8px 24px rgb(0 0 0 / 10%)' }),
  },
  {
    name: 'another word',
    act: first(
      'p',
      `(one) => {
        const words = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        while (words.nextNode()) {
          const { currentNode: node } = words;
          const was = node.data;
          const word = was.match(/[a-z]{4,}/)?.[0];
          if (!word) continue;
          node.data = was.replace(word, [...word].reverse().join(''));
          return () => { node.data = was; };
        }
      }`,
    ),
  },
];
